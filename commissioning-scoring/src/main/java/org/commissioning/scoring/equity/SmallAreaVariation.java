package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.equity.ExpectedArea;
import org.commissioning.model.equity.SmallAreaQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.VariationSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * How much it depends on where one lives whether something is done ("postcode prescribing"), with
 * what chance alone gives taken out.
 *
 * <p><b>Formula.</b> O observed and E expected events of k areas, m = ΣO ÷ ΣE, r = O ÷ E, e = m E:
 *
 * <pre>{@code
 * extremal quotient         highest r ÷ lowest r
 * coefficient of variation  √(Σ E (r − m)² ÷ ΣE) ÷ m
 * chi-square                Σ (O − e)² ÷ e, with k − 1 degrees of freedom
 * systematic component      Σ ((O − e)² − e) ÷ e² ÷ k
 * empirical-Bayes variance  v = max(0, Σ E (r − m)² ÷ ΣE − m ÷ (ΣE ÷ k))
 * shrunken ratio            m + v ÷ (v + m ÷ E) × (r − m)
 * }</pre>
 *
 * <p><b>Units and range.</b> The systematic component is the variance of the true ratios about the
 * mean, and may come out below 0 where there is no more variation than chance. It is often printed
 * times 100.
 *
 * <p><b>Assumptions.</b> Events are independent of one another; a person with many admissions
 * inflates every measure. Expected events are standardised for age and sex, and for what else makes
 * need differ: variation in need is not variation in care.
 *
 * <p><b>Edge cases.</b> An area without expected events is left out and named. Fewer than two
 * areas, or no events at all: nothing is calculable. No events in one area leaves the extremal
 * quotient without a value.
 *
 * <p><b>Example.</b> 10, 30, 5, 40, 20 and 12 events where 15, 20, 10, 25, 20 and 10 are expected:
 * the systematic component is 0.0670.
 *
 * <p><b>Reference.</b> McPherson and others (1982); Marshall (1991).
 *
 * @param question what was asked
 * @param mean observed over expected events of all areas
 * @param extremalQuotient the highest ratio over the lowest
 * @param coefficientOfVariation the weighted coefficient of variation, chance included
 * @param chiSquare the chi-square of the areas
 * @param probability how likely chance alone gives as much
 * @param systematicComponent the systematic component of variation
 * @param betweenVariance the empirical-Bayes variance of the true ratios
 * @param areas each area's ratio, observed and shrunken, in the order of the question
 */
public record SmallAreaVariation(
    @JsonIgnore SmallAreaQuestion question,
    Figure<Double> mean,
    Figure<Double> extremalQuotient,
    Figure<Double> coefficientOfVariation,
    Figure<Double> chiSquare,
    Figure<Double> probability,
    Figure<Double> systematicComponent,
    Figure<Double> betweenVariance,
    List<AreaVariation> areas)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "small-area-variation",
          "1",
          "Small-area variation",
          "How much does it depend on where one lives, beyond what chance gives?",
          "any",
          List.of(VariationSources.MCPHERSON, VariationSources.MARSHALL));

  /** The entry in the catalogue. */
  public static final Calculation<SmallAreaQuestion, SmallAreaVariation> CALCULATION =
      new Calculation<>(
          METHOD,
          SmallAreaQuestion.class,
          SmallAreaVariation.class,
          SmallAreaVariation::of,
          new SmallAreaQuestion(
              List.of(
                  new ExpectedArea("Aton", 10.0, 15.0),
                  new ExpectedArea("Beton", 30.0, 20.0),
                  new ExpectedArea("Ceton", 5.0, 10.0),
                  new ExpectedArea("Deton", 40.0, 25.0),
                  new ExpectedArea("Eton-on-Sea", 20.0, 20.0),
                  new ExpectedArea("Feton", 12.0, 10.0))),
          VariationSources.FORMULAS,
          List.of());

  private static final String NONE_EXPECTED = "no events are to be expected there";

  public SmallAreaVariation {
    areas = List.copyOf(areas);
  }

  /**
   * Works the variation out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SmallAreaVariation of(SmallAreaQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static SmallAreaVariation evaluate(SmallAreaQuestion question, Steps steps) {
    List<ExpectedArea> areas =
        question.areas().stream().filter(area -> area.expected() > 0).toList();
    double events = areas.stream().mapToDouble(ExpectedArea::observed).sum();
    double expected = areas.stream().mapToDouble(ExpectedArea::expected).sum();
    steps.part(() -> "All areas");
    if (areas.size() < 2 || events == 0) {
      String reason =
          areas.size() < 2
              ? "fewer than two areas have expected events"
              : "there are no events in any area";
      steps.add(() -> Step.fact("Variation", "not calculable: " + reason));
      return none(question, reason);
    }
    int k = areas.size();
    double mean = events / expected;
    steps.add(
        () -> Symbols.of("O", events).and("E", expected).step("Mean ratio", "O ÷ E", mean, null));
    double highest = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double squares = 0;
    double chi = 0;
    double systematic = 0;
    steps.part(() -> "Systematic component: each area's part");
    for (ExpectedArea area : areas) {
      double ratio = area.observed() / area.expected();
      double adjusted = mean * area.expected();
      double distance = area.observed() - adjusted;
      highest = Math.max(highest, ratio);
      lowest = Math.min(lowest, ratio);
      squares += area.expected() / expected * (ratio - mean) * (ratio - mean);
      chi += distance * distance / adjusted;
      double part = (distance * distance - adjusted) / (adjusted * adjusted);
      systematic += part;
      steps.add(
          () ->
              Symbols.of("O", area.observed())
                  .and("e", adjusted)
                  .step(area.area(), "((O − e)^2 − e) ÷ e^2", part, null));
    }
    double sum = systematic;
    double component = systematic / k;
    double weighted = squares;
    double chiSquare = chi;
    double average = expected / k;
    double between = Math.max(0, weighted - mean / average);
    double variation = Math.sqrt(weighted) / mean;
    double probability = Quantiles.chiSquareTail(chiSquare, k - 1);
    Figure<Double> quotient =
        lowest > 0 ? Figure.of(highest / lowest) : Figure.none("an area has no events");
    steps.add(
        () ->
            Symbols.of("S", sum)
                .and("k", k)
                .step("Systematic component of variation", "S ÷ k", component, null));
    steps.part(() -> "Other measures");
    steps.add(() -> Step.fact("Extremal quotient", quotient.map(Digits::of).toString()));
    steps.add(
        () ->
            Symbols.of("V", weighted)
                .and("m", mean)
                .step("Coefficient of variation", "√(V) ÷ m", variation, null));
    steps.add(() -> Step.fact("Chi-square", Digits.of(chiSquare)));
    steps.add(() -> Step.fact("Probability of as much by chance", Digits.of(probability)));
    steps.add(
        () ->
            Symbols.of("V", weighted)
                .and("m", mean)
                .and("E", average)
                .step("Empirical-Bayes variance", "max(0, V − m ÷ E)", between, null));
    List<AreaVariation> rows = new ArrayList<>();
    for (ExpectedArea area : question.areas()) {
      if (!(area.expected() > 0)) {
        rows.add(
            new AreaVariation(
                area.area(),
                area.observed(),
                area.expected(),
                Figure.none(NONE_EXPECTED),
                Figure.none(NONE_EXPECTED)));
        continue;
      }
      double ratio = area.observed() / area.expected();
      double weight = between / (between + mean / area.expected());
      rows.add(
          new AreaVariation(
              area.area(),
              area.observed(),
              area.expected(),
              Figure.of(ratio),
              Figure.of(mean + weight * (ratio - mean))));
    }
    return new SmallAreaVariation(
        question,
        Figure.of(mean),
        quotient,
        Figure.of(variation),
        Figure.of(chiSquare),
        Figure.of(probability),
        Figure.of(component),
        Figure.of(between),
        rows);
  }

  private static SmallAreaVariation none(SmallAreaQuestion question, String reason) {
    Figure<Double> none = Figure.none(reason);
    return new SmallAreaVariation(question, none, none, none, none, none, none, none, List.of());
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (ExpectedArea area : question.areas()) {
      counts.add(new Disclosable("observed events of " + area.area(), area.observed()));
      counts.add(new Disclosable("expected events of " + area.area(), area.expected()));
    }
    return counts;
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
