/**
 * A decision to commission: what service, who pays, who decides who delivers it, and who does, with
 * the mandate under which it is made and the public duties that were had regard to. It says who may
 * decide and what was recorded; whether a decision is lawful, or good, it does not say.
 */
@NullMarked
package org.commissioning.model.decision;

import org.jspecify.annotations.NullMarked;
