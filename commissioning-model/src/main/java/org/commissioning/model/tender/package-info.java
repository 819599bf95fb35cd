/**
 * Procurement as far as it is decided by award criteria: the lots, the published rules by which
 * tenders are assessed, the tenders, and the scores that evaluators gave them. A tender is a bid.
 * It does not cover which procedure a law requires, how a notice is published, or the contract that
 * follows; and it holds what was recorded, never what was worked out from it.
 */
@NullMarked
package org.commissioning.model.tender;

import org.jspecify.annotations.NullMarked;
