/** Where the methods of outcome come from, and what several of them share. Not API. */
@NullMarked
package org.commissioning.scoring.outcome.internal;

import org.jspecify.annotations.NullMarked;
