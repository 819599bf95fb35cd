/** The judges of the constraints on needs assessments. Not API. */
@NullMarked
package org.commissioning.model.need.internal;

import org.jspecify.annotations.NullMarked;
