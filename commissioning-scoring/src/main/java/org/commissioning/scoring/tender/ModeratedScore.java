package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * The marks of one answer and what became of them.
 *
 * @param bidder whose answer it is
 * @param criterion the criterion
 * @param scale the scale of the marks
 * @param marks what each evaluator gave
 * @param mean the mean of the marks that count
 * @param spread the highest of them less the lowest
 * @param due true if the spread reaches the trigger of the scale
 * @param consensus the mark that was agreed; not calculable if none is recorded
 * @param outsideMarks true if the consensus lies above or below every mark
 */
public record ModeratedScore(
    String bidder,
    String criterion,
    String scale,
    List<EvaluatorMark> marks,
    Exact mean,
    BigDecimal spread,
    boolean due,
    Figure<BigDecimal> consensus,
    boolean outsideMarks) {

  public ModeratedScore {
    marks = List.copyOf(marks);
  }
}
