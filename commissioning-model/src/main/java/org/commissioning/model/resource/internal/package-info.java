/** The judges of the constraints on funds and budgets. Not API. */
@NullMarked
package org.commissioning.model.resource.internal;

import org.jspecify.annotations.NullMarked;
