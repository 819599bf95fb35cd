/** The judges of the constraints on places. Not API. */
@NullMarked
package org.commissioning.model.place.internal;

import org.jspecify.annotations.NullMarked;
