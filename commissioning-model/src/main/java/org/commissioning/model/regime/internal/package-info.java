/** Judges of the constraints on the regime's questions. Not API. */
@NullMarked
package org.commissioning.model.regime.internal;

import org.jspecify.annotations.NullMarked;
