package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.RankWeightsQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.RankSources;

/**
 * Weights for criteria of which only the order is agreed, by four rules side by side, so that it
 * can be seen how much hangs on the rule.
 *
 * <p><b>Formula.</b> r the rank of a criterion, K how many there are, p the exponent:
 *
 * <pre>{@code
 * rank-order centroid  (1 ÷ r + … + 1 ÷ K) ÷ K
 * rank sum             2 × (K + 1 − r) ÷ (K × (K + 1))
 * rank reciprocal      1 ÷ (r × Σ 1 ÷ k)
 * rank exponent        (K + 1 − r)^p ÷ Σ k^p
 * }</pre>
 *
 * <p><b>Units and range.</b> Shares above 0 that add up to 1 by each rule.
 *
 * <p><b>Assumptions.</b> The order is that of a step over the whole scale of each criterion, not of
 * its importance in general. No two criteria count the same.
 *
 * <p><b>Edge cases.</b> An exponent of 0 gives equal weights, whatever the order. A single
 * criterion and a criterion named twice are refused.
 *
 * <p><b>Example.</b> Outcomes before access before cost: by the rank-order centroid 11/18, 5/18 and
 * 2/18; by the rank sum 3/6, 2/6 and 1/6; by the rank reciprocal 6/11, 3/11 and 2/11; by the
 * exponent 2 9/14, 4/14 and 1/14.
 *
 * <p><b>Reference.</b> Stillwell, Seaver and Edwards (1981); Barron and Barrett (1996) for the
 * centroid.
 *
 * @param question what was asked
 * @param weights the weights, in the order of the ranking
 * @param exponent the exponent used in the rule that takes one
 * @param notes what a reader should know before relying on it
 */
public record RankWeights(
    @JsonIgnore RankWeightsQuestion question,
    List<RankedWeight> weights,
    double exponent,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "rank-weights",
          "1",
          "Weights from ranks",
          "Which weights follow if only the order of the criteria is agreed?",
          "any",
          List.of(RankSources.STILLWELL, RankSources.BARRON_BARRETT));

  /** The entry in the catalogue. */
  public static final Calculation<RankWeightsQuestion, RankWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          RankWeightsQuestion.class,
          RankWeights.class,
          RankWeights::of,
          new RankWeightsQuestion(List.of("outcomes", "access", "cost"), null),
          RankSources.RANKS,
          List.of());

  public RankWeights {
    weights = List.copyOf(weights);
    notes = List.copyOf(notes);
  }

  /**
   * Works the weights out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RankWeights of(RankWeightsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works the weights of some criteria out, with the exponent 2.
   *
   * @param ranking the ids of the criteria, what counts most first
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RankWeights of(List<String> ranking) {
    return of(new RankWeightsQuestion(ranking, null));
  }

  private static RankWeights evaluate(RankWeightsQuestion question, Steps steps) {
    List<String> ranking = question.ranking();
    int count = ranking.size();
    double exponent = question.exponent() == null ? 2 : question.exponent();
    double[] tails = new double[count];
    double powers = 0;
    steps.part(() -> "Sums");
    for (int rank = count; rank >= 1; rank--) {
      int r = rank;
      double before = rank == count ? 0 : tails[rank];
      tails[rank - 1] = before + 1.0 / rank;
      steps.add(
          () ->
              Symbols.of("H", before)
                  .and("r", r)
                  .step("Reciprocals from rank " + r + " on", "H + 1 ÷ r", tails[r - 1], null));
      double smaller = powers;
      int k = count + 1 - rank;
      powers += Math.pow(k, exponent);
      double sum = powers;
      steps.add(
          () ->
              Symbols.of("S", smaller)
                  .and("k", k)
                  .and("p", exponent)
                  .step("Powers up to " + k, "S + k^p", sum, null));
    }
    double allPowers = powers;
    List<RankedWeight> weights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int rank = i + 1;
      double tail = tails[i];
      RankedWeight weight =
          new RankedWeight(
              ranking.get(i),
              rank,
              tail / count,
              2.0 * (count + 1 - rank) / (count * (count + 1.0)),
              1 / (rank * tails[0]),
              Math.pow(count + 1 - rank, exponent) / allPowers);
      weights.add(weight);
      steps.part(weight::criterion);
      steps.add(
          () ->
              Symbols.of("H", tail)
                  .and("K", count)
                  .step("Rank-order centroid", "H ÷ K", weight.centroid(), null));
      steps.add(
          () ->
              Symbols.of("K", count)
                  .and("r", rank)
                  .step("Rank sum", "2 × (K + 1 − r) ÷ (K × (K + 1))", weight.rankSum(), null));
      steps.add(
          () ->
              Symbols.of("r", rank)
                  .and("H", tails[0])
                  .step("Rank reciprocal", "1 ÷ (r × H)", weight.reciprocal(), null));
      steps.add(
          () ->
              Symbols.of("K", count)
                  .and("r", rank)
                  .and("p", exponent)
                  .and("S", allPowers)
                  .step("Rank exponent", "(K + 1 − r)^p ÷ S", weight.exponential(), null));
    }
    return new RankWeights(
        question,
        weights,
        exponent,
        List.of(
            "Only the order was agreed. Where the options come out in another order by another of"
                + " these rules, the order alone does not decide."));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
