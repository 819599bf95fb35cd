/** Where the methods of equity come from, and what several of them share. Not API. */
@NullMarked
package org.commissioning.scoring.equity.internal;

import org.jspecify.annotations.NullMarked;
