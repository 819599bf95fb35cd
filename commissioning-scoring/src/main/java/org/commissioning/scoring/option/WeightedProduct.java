package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.ProductSources;
import org.commissioning.scoring.option.internal.Ranking;

/**
 * Options by the product of their scores, each to the power of its weight: no scale is needed, for
 * only ratios count.
 *
 * <p><b>Formula.</b> s the score, w its share of all weight, below 0 where less is better:
 *
 * <pre>{@code
 * part of a criterion   w × ln(s)
 * weighted product      exp(Σ w × ln(s)), which is Π s^w
 * }</pre>
 *
 * <p><b>Units and range.</b> Above 0, more is better; only the ratio of two products means
 * anything.
 *
 * <p><b>Assumptions.</b> Scores are on a scale with a true zero: twice the number is twice as much.
 *
 * <p><b>Edge cases.</b> A score of 0 or below has no logarithm: nothing is ranked, and the
 * criterion is named, unless it has no weight and takes no part. A product too large or too small
 * to be written is not calculable. The unit of a criterion does not matter.
 *
 * <p><b>Example.</b> A with quality 80 and cost 50 has 80^0.6 ÷ 50^0.4 = 2.899; B with 60 and 30
 * has 2.993 and is first.
 *
 * <p><b>Reference.</b> Triantaphyllou (2000).
 *
 * @param question what was asked
 * @param options each option's product and place; not calculable if a score is not above 0
 * @param notes what a reader should know before relying on it
 */
public record WeightedProduct(
    @JsonIgnore AppraisalQuestion question, Figure<List<RankedOption>> options, List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "weighted-product",
          "1",
          "Weighted product",
          "Which option has the highest product of weighted scores?",
          "any",
          List.of(ProductSources.TRIANTAPHYLLOU));

  /** The entry in the catalogue. */
  public static final Calculation<AppraisalQuestion, WeightedProduct> CALCULATION =
      new Calculation<>(
          METHOD,
          AppraisalQuestion.class,
          WeightedProduct.class,
          WeightedProduct::of,
          new AppraisalQuestion(
              List.of(
                  new AppraisalCriterion(
                      "quality",
                      "Quality of care",
                      CriterionDirection.HIGHER_IS_BETTER,
                      null,
                      60.0),
                  new AppraisalCriterion(
                      "cost", "Cost", CriterionDirection.LOWER_IS_BETTER, null, 40.0)),
              List.of(option("A", 80, 50), option("B", 60, 30), option("C", 50, 40)),
              100.0),
          ProductSources.FORMULAS,
          List.of());

  /** The logarithm of products beyond which they could not be written in full. */
  private static final double LARGEST = 700;

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  public WeightedProduct {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static WeightedProduct of(AppraisalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static WeightedProduct evaluate(AppraisalQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    double[] shares = Grid.shares(question);
    List<String> notes = Ranking.notes(grid, question, false);
    notes.removeIf(note -> note.startsWith("Scores are taken in relation"));
    List<String> without = new ArrayList<>();
    for (int j = 0; j < shares.length; j++) {
      if (shares[j] > 0 && grid.lowest(j) <= 0) {
        without.add(grid.criteria().get(j));
      }
    }
    if (!without.isEmpty()) {
      String reason =
          "a product needs scores above 0, and there is one that is not on "
              + String.join(", ", without);
      steps.part(() -> "Products");
      steps.add(() -> Step.fact("Not calculable", reason));
      return new WeightedProduct(question, Figure.none(reason), notes);
    }
    double[] products = new double[grid.options().size()];
    double[] logarithms = new double[products.length];
    for (int i = 0; i < products.length; i++) {
      String option = grid.options().get(i).id();
      steps.part(() -> option);
      double sum = 0;
      for (int j = 0; j < shares.length; j++) {
        if (shares[j] == 0) {
          continue;
        }
        double weight = shares[j];
        double score = grid.value(i, j);
        boolean higher = grid.higher(j);
        double part = higher ? weight * Math.log(score) : -weight * Math.log(score);
        sum += part;
        String criterion = grid.criteria().get(j);
        steps.add(
            () ->
                Symbols.of("w", weight)
                    .and("s", score)
                    .step(criterion, higher ? "w × ln(s)" : "−w × ln(s)", part, null));
      }
      double logarithm = sum;
      double product = Math.exp(sum);
      products[i] = product;
      logarithms[i] = sum;
      steps.add(() -> Step.fact("Sum", Digits.of(logarithm)));
      if (Math.abs(logarithm) <= LARGEST) {
        steps.add(() -> Symbols.of("L", logarithm).step("Product", "exp(L)", product, null));
      }
    }
    // Places by the ratio to the best: the products themselves may be very large or small.
    double best = Arrays.stream(logarithms).max().orElse(0);
    double[] relative = new double[products.length];
    for (int i = 0; i < products.length; i++) {
      if (Math.abs(logarithms[i]) > LARGEST) {
        String reason =
            "the product of " + grid.options().get(i).id() + " is too large or too small";
        steps.add(() -> Step.fact("Not calculable", reason));
        return new WeightedProduct(question, Figure.none(reason), notes);
      }
      relative[i] = Math.exp(logarithms[i] - best);
    }
    List<RankedOption> ranked = new ArrayList<>();
    for (RankedOption option : Ranking.of(grid, relative, true)) {
      ranked.add(new RankedOption(option.option(), products[ranked.size()], option.place()));
    }
    return new WeightedProduct(question, Figure.of(List.copyOf(ranked)), notes);
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
