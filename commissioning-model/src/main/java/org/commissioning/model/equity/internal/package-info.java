/** Judges of the constraints of equity. Not API. */
@NullMarked
package org.commissioning.model.equity.internal;

import org.jspecify.annotations.NullMarked;
