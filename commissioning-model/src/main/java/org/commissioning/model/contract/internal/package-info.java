/** The judges of the constraints on agreements. Not API. */
@NullMarked
package org.commissioning.model.contract.internal;

import org.jspecify.annotations.NullMarked;
