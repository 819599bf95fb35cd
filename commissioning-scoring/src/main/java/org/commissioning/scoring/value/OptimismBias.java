package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.model.value.BiasFactor;
import org.commissioning.model.value.BiasPart;
import org.commissioning.model.value.BiasProject;
import org.commissioning.model.value.BiasedEstimate;
import org.commissioning.model.value.OptimismBiasQuestion;
import org.commissioning.model.value.OptimismBound;
import org.commissioning.model.value.OptimismBounds;
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
import org.commissioning.scoring.value.internal.OptimismSources;

/**
 * By how much an estimate is raised because those who make estimates are hopeful.
 *
 * <p><b>Formula.</b> s the share of a part, b the bound of its kind, c the share of a cause in the
 * upper bound, m how far it is managed, A the estimate before:
 *
 * <pre>{@code
 * upper bound U, lower bound D   Σ s × b
 * managed M                      Σ c × m
 * uplift O                       max(U × (1 − M), D)
 * estimate with the uplift       A × (1 + O)
 * with the cost of managing G    A × (1 + O) + G
 * }</pre>
 *
 * <p><b>Units and range.</b> Bounds and uplifts as shares: 0.51 is 51 per cent. The estimate keeps
 * its unit.
 *
 * <p><b>Assumptions.</b> The project is like those of the study of 2002. The uplift is for the one
 * estimate it was found for: that of capital expenditure does not raise running costs.
 *
 * <p><b>Edge cases.</b> An estimate that a kind of project does not have, as the works of
 * outsourcing, is refused. However well managed, the uplift is no less than the lower bound.
 *
 * <p><b>Example.</b> A building of which 30 per cent is non-standard and 70 standard has an upper
 * bound of 32.1 per cent. With a fifth of that managed, for 20,000, the uplift is 25.68 per cent:
 * 1,000,000 becomes 1,256,800, and 1,276,800 with what managing costs.
 *
 * <p><b>Reference.</b> Mott MacDonald (2002).
 *
 * @param question what was asked
 * @param upper the upper bound, as a share
 * @param lower the lower bound, as a share
 * @param managed how much of the upper bound is managed, from 0 to 1
 * @param uplift by how much the estimate is raised, as a share
 * @param raised the estimate with the uplift
 * @param withManagement the same and what managing the causes costs
 * @param notes what a reader should know before relying on it
 */
public record OptimismBias(
    @JsonIgnore OptimismBiasQuestion question,
    double upper,
    double lower,
    double managed,
    double uplift,
    double raised,
    Figure<Double> withManagement,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "optimism-bias",
          "1",
          "Optimism bias",
          "By how much is an estimate to be raised because estimates are hopeful?",
          "any",
          List.of(OptimismSources.MOTT_MACDONALD));

  /** The entry in the catalogue. */
  public static final Calculation<OptimismBiasQuestion, OptimismBias> CALCULATION =
      new Calculation<>(
          METHOD,
          OptimismBiasQuestion.class,
          OptimismBias.class,
          OptimismBias::of,
          new OptimismBiasQuestion(
              BiasedEstimate.CAPITAL_EXPENDITURE,
              List.of(
                  new BiasPart(BiasProject.NON_STANDARD_BUILDINGS, 300_000.0),
                  new BiasPart(BiasProject.STANDARD_BUILDINGS, 700_000.0)),
              List.of(new BiasFactor("design", "Complexity of design", 0.4, 0.5)),
              20_000.0),
          List.of(
              OptimismSources.FORMULAS.get(0),
              OptimismSources.FORMULAS.get(1),
              OptimismSources.FORMULAS.get(2),
              OptimismSources.FORMULAS.get(3),
              OptimismSources.FORMULAS.get(4)),
          List.of());

  public OptimismBias {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static OptimismBias of(OptimismBiasQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static OptimismBias evaluate(OptimismBiasQuestion question, Steps steps) {
    double upper = bound(question, true, steps);
    double lower = bound(question, false, steps);
    steps.part(() -> "How much is managed");
    double sum = 0;
    for (BiasFactor factor : question.factors()) {
      double part = factor.contribution() * factor.managed();
      sum += part;
      steps.add(
          () ->
              Symbols.of("c", factor.contribution())
                  .and("m", factor.managed())
                  .step(factor.id(), "c × m", part, null));
    }
    double managed = Math.min(sum, 1);
    steps.add(() -> Step.fact("Sum", Digits.of(managed)));
    double uplift = Math.max(upper * (1 - managed), lower);
    double amount = total(question);
    double raised = amount * (1 + uplift);
    steps.part(() -> "Estimate");
    steps.add(
        () ->
            Symbols.of("U", upper)
                .and("M", managed)
                .and("D", lower)
                .step("Uplift", "max(U × (1 − M), D)", uplift, null));
    steps.add(
        () ->
            Symbols.of("A", amount)
                .and("O", uplift)
                .step("Estimate with the uplift", "A × (1 + O)", raised, null));
    Figure<Double> withManagement = Figure.none("nobody says what managing the causes costs");
    Double management = question.managementCost();
    if (management != null) {
      double all = raised + management;
      withManagement = Figure.of(all);
      steps.add(
          () ->
              Symbols.of("A", amount)
                  .and("O", uplift)
                  .and("G", management)
                  .step("With the cost of managing", "A × (1 + O) + G", all, null));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "The uplift is for the estimate of "
            + question.estimate().label().toLowerCase(Locale.ROOT)
            + " alone.");
    if (management == null && question.estimate() != BiasedEstimate.WORKS_DURATION) {
      notes.add("What is spent on managing the risks comes on top.");
    }
    notes.add(
        "The bounds were found on large public works completed in the two decades before 2002.");
    return new OptimismBias(question, upper, lower, managed, uplift, raised, withManagement, notes);
  }

  private static double total(OptimismBiasQuestion question) {
    return question.parts().stream().mapToDouble(BiasPart::amount).sum();
  }

  private static double bound(OptimismBiasQuestion question, boolean upper, Steps steps) {
    steps.part(() -> upper ? "Upper bound" : "Lower bound");
    double total = total(question);
    double sum = 0;
    for (BiasPart part : question.parts()) {
      OptimismBound found =
          OptimismBounds.standard().find(part.project(), question.estimate()).orElseThrow();
      double of = upper ? found.upper() : found.lower();
      double share = part.amount() / total;
      double value = share * of;
      sum += value;
      steps.add(
          () ->
              Symbols.of("s", share)
                  .and("b", of)
                  .step(part.project().label(), "s × b", value, null));
    }
    double bound = sum;
    steps.add(() -> Step.fact("Sum", Digits.of(bound)));
    return bound;
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
