/**
 * What the published rules of a procurement make of its tenders: scores of record, evaluated
 * prices, points, sub-totals and an order of the tenders for each lot, every step shown. It works
 * out what the rules say; it does not judge whether the rules, or an award, are lawful.
 */
@NullMarked
package org.commissioning.scoring.tender;

import org.jspecify.annotations.NullMarked;
