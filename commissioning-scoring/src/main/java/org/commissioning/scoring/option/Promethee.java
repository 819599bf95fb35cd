package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionPreference;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.model.option.PreferenceFunction;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.OutrankingSources;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Options by how far each is preferred to the others and they to it: PROMETHEE I, which leaves
 * incomparable what is, and PROMETHEE II, which ranks all.
 *
 * <p><b>Formula.</b> P the preference from 0 to 1 that a lead on a criterion makes, w the share of
 * all weight, n how many options:
 *
 * <pre>{@code
 * preference for one over another   π = Σ w × P
 * leaving and entering flow         Σ π ÷ (n − 1), over and under each other
 * net flow                          F − G
 * }</pre>
 *
 * <p><b>Units and range.</b> Flows from 0 to 1, net flows from −1 to 1, which add up to 0.
 *
 * <p><b>Assumptions.</b> Thresholds are in the unit of their criterion. Stated scales are not used.
 *
 * <p><b>Edge cases.</b> Flows are means over the n − 1 others, not over n. Two options of which one
 * leaves more and the other is entered less are incomparable by PROMETHEE I and are listed.
 *
 * <p><b>Example.</b> A with quality 80 and cost 50, B with 60 and 30, C with 50 and 40, weights 60
 * and 40, each lead counting in full: net flows of 0.2, 0.4 and −0.6.
 *
 * <p><b>Reference.</b> Brans and Vincke (1985).
 *
 * @param question what was asked
 * @param options the flows of each option, in the order of the question
 * @param incomparable the pairs that PROMETHEE I leaves apart
 * @param notes what a reader should know before relying on it
 */
public record Promethee(
    @JsonIgnore OutrankingQuestion question,
    List<OptionFlow> options,
    List<Incomparable> incomparable,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "promethee",
          "1",
          "PROMETHEE",
          "Which options are preferred to more others than are preferred to them?",
          "any",
          List.of(OutrankingSources.BRANS_VINCKE));

  /** The entry in the catalogue. */
  public static final Calculation<OutrankingQuestion, Promethee> CALCULATION =
      new Calculation<>(
          METHOD,
          OutrankingQuestion.class,
          Promethee.class,
          Promethee::of,
          new OutrankingQuestion(
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
              List.of()),
          List.of(
              OutrankingSources.FORMULAS.get(0),
              OutrankingSources.FORMULAS.get(1),
              OutrankingSources.FORMULAS.get(2),
              OutrankingSources.FORMULAS.get(3)),
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  public Promethee {
    options = List.copyOf(options);
    incomparable = List.copyOf(incomparable);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Promethee of(OutrankingQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static Promethee evaluate(OutrankingQuestion question, Steps steps) {
    Grid grid = Grid.of(question.appraisal());
    double[] shares = Grid.shares(question.appraisal());
    Map<String, CriterionPreference> stated = new HashMap<>();
    question.preferences().forEach(p -> stated.put(p.criterion(), p));
    List<@Nullable CriterionPreference> by = new ArrayList<>();
    for (String criterion : grid.criteria()) {
      by.add(stated.get(criterion));
    }
    int n = grid.options().size();
    double[] leaving = new double[n];
    double[] entering = new double[n];
    double[][] columns = new double[shares.length][n];
    for (int j = 0; j < shares.length; j++) {
      for (int i = 0; i < n; i++) {
        columns[j][i] = grid.value(i, j);
      }
    }
    steps.part(() -> "Preferences");
    for (int i = 0; i < n; i++) {
      double[] over = over(grid, columns, shares, by, i);
      for (int k = 0; k < n; k++) {
        if (k == i) {
          continue;
        }
        leaving[i] += over[k];
        entering[k] += over[k];
        double shown = over[k];
        String one = grid.options().get(i).id();
        String other = grid.options().get(k).id();
        steps.add(() -> Step.fact(one + " over " + other, Digits.of(shown)));
      }
    }
    double[] net = new double[n];
    for (int i = 0; i < n; i++) {
      String option = grid.options().get(i).id();
      double out = leaving[i];
      double in = entering[i];
      leaving[i] = out / (n - 1);
      entering[i] = in / (n - 1);
      net[i] = leaving[i] - entering[i];
      double from = leaving[i];
      double to = entering[i];
      double flow = net[i];
      steps.part(() -> "Flows of " + option);
      steps.add(
          () ->
              Symbols.of("s", out).and("n", n).step("Leaving, s: Σ π", "s ÷ (n − 1)", from, null));
      steps.add(
          () -> Symbols.of("s", in).and("n", n).step("Entering, s: Σ π", "s ÷ (n − 1)", to, null));
      steps.add(() -> Symbols.of("F", from).and("G", to).step("Net", "F − G", flow, null));
    }
    int[] places = Values.places(net);
    List<OptionFlow> flows = new ArrayList<>();
    List<Incomparable> apart = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      flows.add(
          new OptionFlow(grid.options().get(i).id(), leaving[i], entering[i], net[i], places[i]));
      for (int k = i + 1; k < n; k++) {
        double out = leaving[i] - leaving[k];
        double in = entering[i] - entering[k];
        boolean bothMore = out > Values.LEVEL && in > Values.LEVEL;
        boolean bothLess = out < -Values.LEVEL && in < -Values.LEVEL;
        if (bothMore || bothLess) {
          apart.add(new Incomparable(grid.options().get(i).id(), grid.options().get(k).id()));
        }
      }
    }
    return new Promethee(question, flows, apart, Ranking.notes(grid, question.appraisal(), true));
  }

  /** The preferences for an option over each, criterion by criterion. */
  private static double[] over(
      Grid grid,
      double[][] columns,
      double[] shares,
      List<@Nullable CriterionPreference> by,
      int option) {
    double[] over = new double[columns[0].length];
    for (int j = 0; j < shares.length; j++) {
      CriterionPreference shape = by.get(j);
      double[] column = columns[j];
      boolean higher = grid.higher(j);
      double share = shares[j];
      double own = column[option];
      for (int k = 0; k < over.length; k++) {
        double lead = higher ? own - column[k] : column[k] - own;
        over[k] += share * preference(shape, lead);
      }
    }
    return over;
  }

  private static double preference(@Nullable CriterionPreference by, double lead) {
    if (lead <= 0) {
      return 0;
    }
    if (by == null || by.function() == PreferenceFunction.USUAL) {
      return 1;
    }
    double q = by.indifference() == null ? 0 : by.indifference();
    double p = by.preference() == null ? 0 : by.preference();
    return switch (by.function()) {
      case USUAL -> 1;
      case U_SHAPE -> lead > q ? 1 : 0;
      case V_SHAPE -> Math.min(lead / p, 1);
      case LEVEL -> lead > p ? 1 : lead > q ? 0.5 : 0;
      case LINEAR -> Math.min(Math.max((lead - q) / (p - q), 0), 1);
      case GAUSSIAN -> -Math.expm1(-(lead / p) * (lead / p) / 2);
    };
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
