/** The judges of the constraints on populations. Not API. */
@NullMarked
package org.commissioning.model.population.internal;

import org.jspecify.annotations.NullMarked;
