/** How levels are compared by their tiers. Not API. */
@NullMarked
package org.commissioning.scoring.level.internal;

import org.jspecify.annotations.NullMarked;
