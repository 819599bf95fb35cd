package org.commissioning.model.option;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which option is the best compromise between most criteria together and the worst lack on one?
 *
 * @param appraisal the options, what they are judged by and how they do
 * @param majority how much the sum over all criteria counts beside the worst lack, from 0 to 1;
 *     null for the customary half
 */
public record CompromiseQuestion(
    @Required @Valid AppraisalQuestion appraisal,
    @Nullable @Real(min = "0", max = "1") Double majority) {}
