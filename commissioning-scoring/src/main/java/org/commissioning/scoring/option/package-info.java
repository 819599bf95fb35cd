/**
 * Judging options by criteria and weights: which does best, and how firmly. Scales and weights are
 * the caller's; what the answer rests on is shown with it, and choosing stays a decision.
 */
@NullMarked
package org.commissioning.scoring.option;

import org.jspecify.annotations.NullMarked;
