/** The judges of the constraints on levels. Not API. */
@NullMarked
package org.commissioning.model.level.internal;

import org.jspecify.annotations.NullMarked;
