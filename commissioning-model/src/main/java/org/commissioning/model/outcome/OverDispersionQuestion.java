package org.commissioning.model.outcome;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether areas differ by more than chance, all of them and not only a few: the question of
 * over-dispersion.
 *
 * @param funnel the areas and their benchmark
 * @param estimator how the spread beyond chance is estimated; the estimators give different numbers
 * @param extremes what is done with the most extreme areas first
 * @param trimmedShare the share of areas at either end that counts as extreme: 0.1 is customary;
 *     null where extremes are kept
 */
@TrimmingStated
public record OverDispersionQuestion(
    @Required @Valid FunnelQuestion funnel,
    @Required DispersionEstimator estimator,
    @Required ExtremeValues extremes,
    @Nullable @Real(min = "0", below = "0.5") Double trimmedShare) {}
