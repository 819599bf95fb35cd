/** The judges of the constraints on cases, and the tables that come with the library. Not API. */
@NullMarked
package org.commissioning.model.cycle.internal;

import org.jspecify.annotations.NullMarked;
