/**
 * Organisations and the identifiers by which registers know them, the arrangements in which they
 * hold roles, and the conflicts of interest found there. It says who a body is and what it does
 * with others; what is decided, bought or paid is the business of other packages. People are not
 * described here.
 */
@NullMarked
package org.commissioning.model.party;

import org.jspecify.annotations.NullMarked;
