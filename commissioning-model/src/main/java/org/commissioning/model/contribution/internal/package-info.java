/** The judges of the constraints on contributions. Not API. */
@NullMarked
package org.commissioning.model.contribution.internal;

import org.jspecify.annotations.NullMarked;
