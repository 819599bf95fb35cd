/** The judges of the constraints on decisions. Not API. */
@NullMarked
package org.commissioning.model.decision.internal;

import org.jspecify.annotations.NullMarked;
