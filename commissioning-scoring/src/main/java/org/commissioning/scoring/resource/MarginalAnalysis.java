package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.resource.MarginalProgramme;
import org.commissioning.model.resource.MarginalQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.resource.internal.MarginalSources;

/**
 * What could be grown and what released to pay for it: programme budgeting at the margin, where
 * money moves to where the next step brings more.
 *
 * <p><b>Formula.</b> b and c what a step of growth brings and costs, l and s what a release loses
 * and saves:
 *
 * <pre>{@code
 * growth    b ÷ c
 * release   l ÷ s
 * gain      b − l, where s is at least c
 * }</pre>
 *
 * <p><b>Units and range.</b> Benefit for each unit of money; gains in units of benefit. Money is
 * exact to the hundredth.
 *
 * <p><b>Assumptions.</b> Benefits of all programmes are in one unit. Steps are whole: what is
 * judged is this step, and neither half of it nor the next.
 *
 * <p><b>Edge cases.</b> A release that loses nothing stands first. A programme is not shifted to
 * itself. Shifts exclude each other where they use the same step.
 *
 * <p><b>Example.</b> Growing outreach costs 100 and brings 40; releasing beds saves 150 and loses
 * 30: a shift gains 10 and leaves 50.
 *
 * <p><b>Reference.</b> Mitton and Donaldson (2004).
 *
 * @param question what was asked
 * @param growth candidates for growth, the most benefit for each unit of money first
 * @param release candidates for release, the least loss for each unit of money first
 * @param shifts shifts of one release to one growth that gain, the largest gain first
 * @param notes what a reader should know before relying on it
 */
public record MarginalAnalysis(
    @JsonIgnore MarginalQuestion question,
    List<MarginalRatio> growth,
    List<MarginalRatio> release,
    List<BudgetShift> shifts,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "marginal-analysis",
          "1",
          "Marginal analysis",
          "What could be grown, and what released to pay for it?",
          "any",
          List.of(MarginalSources.MITTON_DONALDSON));

  /** The entry in the catalogue. */
  public static final Calculation<MarginalQuestion, MarginalAnalysis> CALCULATION =
      new Calculation<>(
          METHOD,
          MarginalQuestion.class,
          MarginalAnalysis.class,
          MarginalAnalysis::of,
          new MarginalQuestion(
              "GBP",
              "people helped",
              List.of(
                  new MarginalProgramme(
                      "outreach", null, new BigDecimal("100.00"), 40.0, null, null),
                  new MarginalProgramme(
                      "beds",
                      null,
                      new BigDecimal("200.00"),
                      60.0,
                      new BigDecimal("150.00"),
                      30.0))),
          List.of(
              MarginalSources.FORMULAS.get(0),
              MarginalSources.FORMULAS.get(1),
              MarginalSources.FORMULAS.get(2)),
          List.of());

  public MarginalAnalysis {
    growth = List.copyOf(growth);
    release = List.copyOf(release);
    shifts = List.copyOf(shifts);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static MarginalAnalysis of(MarginalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static MarginalAnalysis evaluate(MarginalQuestion question, Steps steps) {
    List<MarginalRatio> growth = new ArrayList<>();
    List<MarginalRatio> release = new ArrayList<>();
    steps.part(() -> "Growth");
    for (MarginalProgramme programme : question.programmes()) {
      BigDecimal cost = programme.growthCost();
      Double benefit = programme.growthBenefit();
      if (cost != null && benefit != null) {
        double b = benefit;
        double c = cost.doubleValue();
        growth.add(new MarginalRatio(programme.id(), cost, b, b / c));
        steps.add(() -> Symbols.of("b", b).and("c", c).step(programme.id(), "b ÷ c", b / c, null));
      }
    }
    steps.part(() -> "Release");
    for (MarginalProgramme programme : question.programmes()) {
      BigDecimal saving = programme.releaseSaving();
      Double loss = programme.releaseLoss();
      if (saving != null && loss != null) {
        double s = saving.doubleValue();
        double l = loss;
        release.add(new MarginalRatio(programme.id(), saving, l, l / s));
        steps.add(() -> Symbols.of("l", l).and("s", s).step(programme.id(), "l ÷ s", l / s, null));
      }
    }
    growth.sort(Comparator.comparing(MarginalRatio::perUnit).reversed());
    release.sort(Comparator.comparing(MarginalRatio::perUnit));
    List<BudgetShift> shifts = new ArrayList<>();
    for (MarginalRatio less : release) {
      for (MarginalRatio more : growth) {
        double gain = more.benefit() - less.benefit();
        if (!less.programme().equals(more.programme())
            && less.money().compareTo(more.money()) >= 0
            && gain > 0) {
          shifts.add(
              new BudgetShift(
                  less.programme(), more.programme(), gain, less.money().subtract(more.money())));
        }
      }
    }
    shifts.sort(Comparator.comparing(BudgetShift::gain).reversed());
    steps.part(() -> "Shifts that gain");
    if (shifts.isEmpty()) {
      steps.add(() -> Step.fact("Shifts", "none: no one release pays for a growth that gains"));
    }
    for (BudgetShift shift : shifts) {
      MarginalRatio more = find(growth, shift.to());
      MarginalRatio less = find(release, shift.from());
      steps.add(
          () ->
              Symbols.of("b", more.benefit())
                  .and("l", less.benefit())
                  .step(shift.from() + " to " + shift.to(), "b − l", shift.gain(), null));
    }
    return new MarginalAnalysis(
        question,
        growth,
        release,
        shifts,
        List.of(
            "Shifts that use the same step exclude each other.",
            "Steps are whole, and one release is set against one growth at a time."));
  }

  private static MarginalRatio find(List<MarginalRatio> candidates, String programme) {
    return candidates.stream()
        .filter(candidate -> candidate.programme().equals(programme))
        .findFirst()
        .orElseThrow();
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
