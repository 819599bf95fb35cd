/** The judges of the constraints on organisations and arrangements. Not API. */
@NullMarked
package org.commissioning.model.party.internal;

import org.jspecify.annotations.NullMarked;
