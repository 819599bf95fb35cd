/** The judges of the constraints. Not API: a constraint is used through its annotation. */
@NullMarked
package org.commissioning.model.constraint.internal;

import org.jspecify.annotations.NullMarked;
