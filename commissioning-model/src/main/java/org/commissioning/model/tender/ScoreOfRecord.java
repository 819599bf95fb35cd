package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Which of the recorded marks counts. It is stated once and holds for every marked criterion of the
 * lot; the individual marks are kept whatever it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ScoreOfRecord.Consensus.class, name = "consensus"),
  @JsonSubTypes.Type(value = ScoreOfRecord.Mean.class, name = "mean"),
  @JsonSubTypes.Type(value = ScoreOfRecord.Median.class, name = "median"),
  @JsonSubTypes.Type(value = ScoreOfRecord.SingleEvaluator.class, name = "single-evaluator"),
  @JsonSubTypes.Type(value = ScoreOfRecord.PublishedFinal.class, name = "published-final")
})
public sealed interface ScoreOfRecord {

  /** The mark that the evaluators agreed, with their reasons. */
  record Consensus() implements ScoreOfRecord {}

  /** The arithmetic mean of the evaluators' marks. */
  record Mean() implements ScoreOfRecord {}

  /** The middle one of the evaluators' marks; the mean of the two middle ones of an even number. */
  record Median() implements ScoreOfRecord {}

  /**
   * The marks of one evaluator.
   *
   * @param evaluator whose marks count
   */
  record SingleEvaluator(@Required @Id String evaluator) implements ScoreOfRecord {}

  /** The final score as it was published; how the evaluators came to it is not known. */
  record PublishedFinal() implements ScoreOfRecord {}
}
