/** Where the methods of need come from, and what several of them share. Not API. */
@NullMarked
package org.commissioning.scoring.need.internal;

import org.jspecify.annotations.NullMarked;
