/** The judges of the constraints on outcomes and their measures. Not API. */
@NullMarked
package org.commissioning.model.outcome.internal;

import org.jspecify.annotations.NullMarked;
