package org.commissioning.model.option;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal that is to end in a verdict: which option is best, and may it be called so?
 *
 * @param appraisal the options, what they are judged by and how they do
 * @param doNothingAbsent why no option does nothing or goes on as now; null if one does
 * @param closeLead the lead in value, as a share of the whole scale from 0 to 1, below which the
 *     best two are too close to call; null if only a shared value is
 */
@DoNothingConsidered
public record OptionsAppraisalQuestion(
    @Required @Valid AppraisalQuestion appraisal,
    @Nullable @Text(max = 2_000) String doNothingAbsent,
    @Nullable @Real(above = "0", below = "1") Double closeLead) {}
