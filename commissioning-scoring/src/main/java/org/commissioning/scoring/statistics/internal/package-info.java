/** Quantiles and limits of counts, each formula once for single values and for columns. Not API. */
@NullMarked
package org.commissioning.scoring.statistics.internal;

import org.jspecify.annotations.NullMarked;
