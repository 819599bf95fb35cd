/**
 * Organisations and the identifiers by which registers know them. It says who a body is; what the
 * body does (commission, provide, evaluate) is a role and stands in the arrangement in which it is
 * held. People are not described here.
 */
@NullMarked
package org.commissioning.model.party;

import org.jspecify.annotations.NullMarked;
