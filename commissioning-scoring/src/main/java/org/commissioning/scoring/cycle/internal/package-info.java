/** How each gate looks at a case. Not API. */
@NullMarked
package org.commissioning.scoring.cycle.internal;

import org.jspecify.annotations.NullMarked;
