package org.commissioning.scoring.cycle;

import org.commissioning.model.cycle.Emphasis;

/**
 * Whether a case shows a feature that definitions of commissioning share.
 *
 * @param feature the feature
 * @param stressed whether the definition that the case works to stresses it
 * @param shown whether the case shows it
 * @param reason why, as a sentence
 */
public record FeatureCheck(Emphasis feature, boolean stressed, Answer shown, String reason) {}
