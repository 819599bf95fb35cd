package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.OptionsAppraisalQuestion;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.Agreement;
import org.commissioning.scoring.option.internal.AppraisalSources;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.Spoken;
import org.commissioning.scoring.option.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal of options to its end: the value of each, which are beaten whatever the weights, and
 * whether the best may be called the best.
 *
 * <p><b>Formula.</b> w the share of all weight, u a score as a share of the way from the worst to
 * the best end of its scale:
 *
 * <pre>{@code
 * value of an option        V = Σ w × u
 * lead of the best          V₁ − V₂
 * gain over doing nothing   V − V₀
 * agreement of two orders   τ = (C − D) ÷ √(M × N)
 * }</pre>
 *
 * <p>An option is dominated by another that is as good on every criterion and better on at least
 * one. The order of two options hangs on a third if leaving the third out turns it round; that can
 * only happen where a scale runs from the worst to the best of the options at hand.
 *
 * <p>C and D are the pairs of options that two methods put in the same order and in opposite ones,
 * M and N those that either does not hold level.
 *
 * <p><b>Units and range.</b> Values from 0 to 1; leads and gains in the same unit. τ from −1 to 1.
 *
 * <p><b>Assumptions.</b> Worth is additive: how much a point on one criterion is worth does not
 * hang on the others.
 *
 * <p><b>Edge cases.</b> Values that differ by less than twelve decimal places are one, and share
 * their place. A lead below what was agreed to count is too close to call. An option that is best
 * and does nothing is named as that.
 *
 * <p><b>Example.</b> On quality (weight 60) and cost (weight 40), "expand" has 0.68, "share" 0.64
 * and "as now" 0.5. The lead of 0.04 is below the agreed 0.05: too close to call between the first
 * two.
 *
 * <p><b>Reference.</b> Department for Communities and Local Government (2009); the test for
 * reversals: Wang and Triantaphyllou (2008); τ: Kendall (1945).
 *
 * @param question what was asked
 * @param options how each option stands, in the order of the question
 * @param best the id of the option with the highest value; not calculable if several share it
 * @param lead how far it is ahead of the next; not calculable if several share the highest value
 * @param verdict what may be said of the best option
 * @param inWords the verdict in words
 * @param firmness what the order hangs on: a weight, another option, the method
 * @param notes what a reader should know before relying on it
 */
public record OptionsAppraisal(
    @JsonIgnore OptionsAppraisalQuestion question,
    List<OptionStanding> options,
    Figure<String> best,
    Figure<Double> lead,
    AppraisalVerdict verdict,
    String inWords,
    Firmness firmness,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "options-appraisal",
          "1",
          "Options appraisal",
          "Which option is best on what matters, and may it be called the best?",
          "any",
          List.of(
              AppraisalSources.MANUAL,
              AppraisalSources.WANG_TRIANTAPHYLLOU,
              AppraisalSources.KENDALL));

  /** The entry in the catalogue. */
  public static final Calculation<OptionsAppraisalQuestion, OptionsAppraisal> CALCULATION =
      new Calculation<>(
          METHOD,
          OptionsAppraisalQuestion.class,
          OptionsAppraisal.class,
          OptionsAppraisal::of,
          new OptionsAppraisalQuestion(
              new AppraisalQuestion(
                  List.of(
                      new AppraisalCriterion(
                          "quality",
                          "Quality of care",
                          CriterionDirection.HIGHER_IS_BETTER,
                          new CriterionScale(0.0, 100.0),
                          60.0),
                      new AppraisalCriterion(
                          "cost",
                          "Cost",
                          CriterionDirection.LOWER_IS_BETTER,
                          new CriterionScale(0.0, 100.0),
                          40.0)),
                  List.of(
                      option("expand", null, 80, 50),
                      option("share", null, 60, 30),
                      option("as-now", true, 50, 50)),
                  100.0),
              null,
              0.05),
          AppraisalSources.FORMULAS,
          List.of());

  private static final String TIED = "several options share the highest value";

  public OptionsAppraisal {
    options = List.copyOf(options);
    notes = List.copyOf(notes);
  }

  private static AppraisedOption option(
      String id, @Nullable Boolean nothing, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        nothing,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  /**
   * Appraises the options.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static OptionsAppraisal of(OptionsAppraisalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static OptionsAppraisal evaluate(OptionsAppraisalQuestion question, Steps steps) {
    AppraisalQuestion appraisal = question.appraisal();
    Grid grid = Grid.of(appraisal);
    double[] values =
        Values.of(grid, Grid.shares(appraisal), grid.onUnitScale(appraisal.criteria()), steps);
    int[] places = Values.places(values);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> values[i]).reversed());
    int first = order.get(0);
    int second = order.get(1);
    boolean tied = places[second] == 1;
    double lead = values[first] - values[second];
    List<OptionStanding> standings = standings(grid, values, places, steps);
    Figure<NearestSwitch> nearest = nearest(appraisal);
    AppraisalVerdict verdict = verdict(question, tied, lead);
    String words = words(question, grid, order, values, places, verdict, nearest);
    steps.part(() -> "Verdict");
    if (!tied) {
      steps.add(
          () ->
              Symbols.of("V₁", values[first])
                  .and("V₂", values[second])
                  .step("Lead of " + id(grid, first), "V₁ − V₂", lead, null));
    }
    steps.add(() -> Step.fact("In words", words));
    List<RankReversal> reversals = reversals(appraisal, grid, values, steps);
    Firmness firmness = new Firmness(nearest, reversals, agreements(appraisal, places, steps));
    return new OptionsAppraisal(
        question,
        standings,
        tied ? Figure.none(TIED) : Figure.of(id(grid, first)),
        tied ? Figure.none(TIED) : Figure.of(lead),
        verdict,
        words,
        firmness,
        notes(question, standings, firmness));
  }

  private static String id(Grid grid, int option) {
    return grid.options().get(option).id();
  }

  private static AppraisalVerdict verdict(
      OptionsAppraisalQuestion question, boolean tied, double lead) {
    if (tied) {
      return AppraisalVerdict.TIED;
    }
    Double close = question.closeLead();
    return close != null && close - lead > Values.LEVEL
        ? AppraisalVerdict.TOO_CLOSE_TO_CALL
        : AppraisalVerdict.LEADS;
  }

  private static List<OptionStanding> standings(
      Grid grid, double[] values, int[] places, Steps steps) {
    int nothing = -1;
    int several = 0;
    for (int i = 0; i < values.length; i++) {
      if (Boolean.TRUE.equals(grid.options().get(i).doesNothing())) {
        nothing = i;
        several++;
      }
    }
    List<OptionStanding> standings = new ArrayList<>();
    steps.part(() -> "Against doing nothing, and against each other");
    for (int i = 0; i < values.length; i++) {
      String option = id(grid, i);
      Figure<Double> gain = Figure.none("no option does nothing");
      if (several > 1) {
        gain = Figure.none("several options do nothing");
      } else if (several == 1) {
        double value = values[i];
        double base = values[nothing];
        gain = Figure.of(value - base);
        steps.add(
            () ->
                Symbols.of("V", value)
                    .and("V₀", base)
                    .step("Gain of " + option, "V − V₀", value - base, null));
      }
      List<String> dominating = new ArrayList<>();
      for (int k = 0; k < values.length; k++) {
        if (k != i && dominates(grid, k, i)) {
          dominating.add(id(grid, k));
        }
      }
      if (!dominating.isEmpty()) {
        steps.add(
            () ->
                Step.fact(
                    option + " is no better on any criterion than", String.join(", ", dominating)));
      }
      standings.add(new OptionStanding(option, values[i], places[i], gain, dominating));
    }
    return standings;
  }

  private static boolean dominates(Grid grid, int better, int worse) {
    boolean once = false;
    for (int j = 0; j < grid.criteria().size(); j++) {
      double ahead = grid.value(better, j) - grid.value(worse, j);
      ahead = grid.higher(j) ? ahead : -ahead;
      if (ahead < 0) {
        return false;
      }
      once |= ahead > 0;
    }
    return once;
  }

  private static Figure<NearestSwitch> nearest(AppraisalQuestion appraisal) {
    SwitchingWeights switching = SwitchingWeights.evaluate(appraisal, Steps.dropped());
    if (switching.best().toOptional().isEmpty()) {
      return Figure.none(TIED);
    }
    NearestSwitch nearest = null;
    for (SwitchingWeight weight : switching.weights()) {
      nearest = nearer(nearest, weight, weight.lower(), weight.lowerOption());
      nearest = nearer(nearest, weight, weight.upper(), weight.upperOption());
    }
    return nearest == null
        ? Figure.none("no move of one weight makes another option as good")
        : Figure.of(nearest);
  }

  private static @Nullable NearestSwitch nearer(
      @Nullable NearestSwitch so,
      SwitchingWeight weight,
      Figure<Double> at,
      Figure<String> option) {
    if (at.toOptional().isEmpty()) {
      return so;
    }
    double share = at.orElseThrow();
    boolean nearer =
        so == null || Math.abs(share - weight.share()) < Math.abs(so.switchesAt() - so.share());
    return nearer
        ? new NearestSwitch(weight.criterion(), weight.share(), share, option.orElseThrow())
        : so;
  }

  private static String words(
      OptionsAppraisalQuestion question,
      Grid grid,
      List<Integer> order,
      double[] values,
      int[] places,
      AppraisalVerdict verdict,
      Figure<NearestSwitch> nearest) {
    int first = order.get(0);
    int second = order.get(1);
    String best = name(grid, first);
    double lead = values[first] - values[second];
    StringBuilder words = new StringBuilder();
    if (verdict == AppraisalVerdict.TIED) {
      List<String> level = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        if (places[i] == 1) {
          level.add(name(grid, i));
        }
      }
      return "Tied: "
          + String.join(", ", level)
          + " share the highest value, "
          + Spoken.of(values[first])
          + ". What was scored and weighed does not decide between them.";
    }
    if (verdict == AppraisalVerdict.TOO_CLOSE_TO_CALL) {
      List<String> close = new ArrayList<>();
      double agreed = question.closeLead() == null ? 0 : question.closeLead();
      for (Integer i : order) {
        if (i != first && agreed - (values[first] - values[i]) > Values.LEVEL) {
          close.add(name(grid, i));
        }
      }
      words.append("Too close to call: ").append(best).append(" is ahead of ");
      words.append(String.join(", ", close)).append(" by ").append(Spoken.apartFrom(lead, agreed));
      words.append(close.size() > 1 ? " or more" : "");
      words
          .append(", less than the ")
          .append(Spoken.apartFrom(agreed, lead))
          .append(" that was to count.");
    } else {
      words.append(best).append(" has the highest value, ").append(Spoken.of(values[first]));
      words.append(", ahead of ").append(name(grid, second));
      words.append(" by ").append(Spoken.of(lead)).append('.');
    }
    if (Boolean.TRUE.equals(grid.options().get(first).doesNothing())) {
      words.append(" It is the option that does nothing.");
    }
    nearest
        .toOptional()
        .ifPresent(
            turn ->
                words
                    .append(" It holds until the weight on ")
                    .append(criterion(question, turn.criterion()))
                    .append(" moves from ")
                    .append(Spoken.apartFrom(turn.share(), turn.switchesAt()))
                    .append(" to ")
                    .append(Spoken.apartFrom(turn.switchesAt(), turn.share()))
                    .append(" of all weight, when ")
                    .append(option(question, turn.option()))
                    .append(" draws level."));
    return words.toString();
  }

  private static String name(Grid grid, int option) {
    return Spoken.name(id(grid, option), grid.options().get(option).title());
  }

  private static String criterion(OptionsAppraisalQuestion question, String id) {
    return question.appraisal().criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .map(criterion -> Spoken.name(id, criterion.title()))
        .findFirst()
        .orElse(id);
  }

  private static String option(OptionsAppraisalQuestion question, String id) {
    return question.appraisal().options().stream()
        .filter(option -> option.id().equals(id))
        .map(option -> Spoken.name(id, option.title()))
        .findFirst()
        .orElse(id);
  }

  private static List<RankReversal> reversals(
      AppraisalQuestion appraisal, Grid grid, double[] values, Steps steps) {
    List<RankReversal> reversals = new ArrayList<>();
    boolean local = appraisal.criteria().stream().anyMatch(c -> c.scale() == null);
    if (!local || values.length < 3) {
      return reversals;
    }
    steps.part(() -> "Order without each option");
    for (int left = 0; left < values.length; left++) {
      RankReversal reversal = reversal(appraisal, grid, values, left);
      String without = id(grid, left);
      if (reversal == null) {
        steps.add(() -> Step.fact("Without " + without, "the order of the others stays"));
      } else {
        reversals.add(reversal);
        steps.add(
            () ->
                Step.fact(
                    "Without " + without,
                    reversal.overtakes() + " overtakes " + reversal.overtaken()));
      }
    }
    return reversals;
  }

  /** The first pair that stands the other way round without an option; null if none does. */
  private static @Nullable RankReversal reversal(
      AppraisalQuestion appraisal, Grid grid, double[] values, int left) {
    if (!stretches(appraisal, grid, left)) {
      return null;
    }
    double[] now = without(appraisal, grid, left);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      if (i != left) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing((Integer i) -> now[i]).reversed());
    // If any pair is turned round, some pair of neighbours in the new order is.
    for (int i = 1; i < order.size(); i++) {
      int above = order.get(i - 1);
      int below = order.get(i);
      if (now[above] - now[below] > Values.LEVEL && values[above] - values[below] <= Values.LEVEL) {
        return new RankReversal(id(grid, left), id(grid, above), id(grid, below));
      }
    }
    return null;
  }

  /** Whether an option is at an end of a scale that the options make; no other moves a value. */
  private static boolean stretches(AppraisalQuestion appraisal, Grid grid, int option) {
    for (int j = 0; j < appraisal.criteria().size(); j++) {
      double score = grid.value(option, j);
      if (appraisal.criteria().get(j).scale() == null
          && (score == grid.lowest(j) || score == grid.highest(j))) {
        return true;
      }
    }
    return false;
  }

  /** The values of all options but one, which is not there to stretch any scale. */
  private static double[] without(AppraisalQuestion appraisal, Grid grid, int left) {
    double[] shares = Grid.shares(appraisal);
    double[] values = new double[grid.options().size()];
    for (int j = 0; j < shares.length; j++) {
      CriterionScale scale = appraisal.criteria().get(j).scale();
      double lowest = scale == null ? Double.POSITIVE_INFINITY : scale.lowest();
      double highest = scale == null ? Double.NEGATIVE_INFINITY : scale.highest();
      for (int i = 0; scale == null && i < values.length; i++) {
        lowest = i == left ? lowest : Math.min(lowest, grid.value(i, j));
        highest = i == left ? highest : Math.max(highest, grid.value(i, j));
      }
      for (int i = 0; i < values.length && highest > lowest; i++) {
        double way = grid.higher(j) ? grid.value(i, j) - lowest : highest - grid.value(i, j);
        values[i] += shares[j] * (way / (highest - lowest));
      }
    }
    return values;
  }

  /** The same options by other methods: a best one that only one method finds is not safe. */
  private static List<MethodAgreement> agreements(
      AppraisalQuestion appraisal, int[] places, Steps steps) {
    Steps aside = Steps.dropped();
    Map<Method, Figure<List<Integer>>> orders = new LinkedHashMap<>();
    orders.put(
        WeightedProduct.METHOD,
        order(WeightedProduct.evaluate(appraisal, aside).options(), RankedOption::place));
    orders.put(Topsis.METHOD, order(Topsis.evaluate(appraisal, aside).options(), ToIdeal::place));
    orders.put(
        Vikor.METHOD,
        order(
            Vikor.evaluate(new CompromiseQuestion(appraisal, null), aside).options(),
            Compromise::place));
    orders.put(
        Promethee.METHOD,
        order(
            Figure.of(
                Promethee.evaluate(new OutrankingQuestion(appraisal, List.of()), aside).options()),
            OptionFlow::place));
    steps.part(() -> "Order by other methods");
    List<MethodAgreement> agreements = new ArrayList<>();
    orders.forEach(
        (method, order) -> {
          String reason = order instanceof Figure.NotCalculable<?> not ? not.reason() : null;
          if (reason != null) {
            steps.add(() -> Step.fact(method.title(), reason));
            agreements.add(
                new MethodAgreement(method.id(), Figure.none(reason), Figure.none(reason)));
            return;
          }
          int[] other = order.orElseThrow().stream().mapToInt(Integer::intValue).toArray();
          List<String> first = new ArrayList<>();
          for (int i = 0; i < other.length; i++) {
            if (other[i] == 1) {
              first.add(appraisal.options().get(i).id());
            }
          }
          steps.add(
              () ->
                  Step.fact("First by " + Spoken.inside(method.title()), String.join(", ", first)));
          agreements.add(
              new MethodAgreement(
                  method.id(),
                  Figure.of(List.copyOf(first)),
                  Agreement.of(
                      places, other, "Agreement with " + Spoken.inside(method.title()), steps)));
        });
    return agreements;
  }

  private static String title(String method) {
    return Stream.of(WeightedProduct.METHOD, Topsis.METHOD, Vikor.METHOD, Promethee.METHOD)
        .filter(known -> known.id().equals(method))
        .map(known -> Spoken.inside(known.title()))
        .findFirst()
        .orElse(method);
  }

  private static <T> Figure<List<Integer>> order(
      Figure<List<T>> options, Function<T, Integer> place) {
    return options.map(all -> all.stream().map(place).toList());
  }

  private static List<String> notes(
      OptionsAppraisalQuestion question, List<OptionStanding> standings, Firmness firmness) {
    List<String> notes = new ArrayList<>(Ranking.offTotal(question.appraisal()));
    String absent = question.doNothingAbsent();
    if (absent != null) {
      notes.add("No option does nothing or goes on as now: " + absent);
    }
    if (standings.stream().anyMatch(standing -> !standing.dominatedBy().isEmpty())) {
      notes.add(
          "A dominated option is no better than another on any criterion; no weights can make it"
              + " the best alone.");
    }
    if (question.appraisal().criteria().stream().anyMatch(c -> c.scale() == null)) {
      notes.add(
          "Where no scale is stated it runs from the worst to the best of these options, so values"
              + " change when an option comes or goes.");
    }
    if (!firmness.reversals().isEmpty()) {
      notes.add(
          "The order of some options hangs on another being there; stated scales would prevent"
              + " that.");
    }
    List<String> best = new ArrayList<>();
    standings.stream().filter(one -> one.place() == 1).forEach(one -> best.add(one.option()));
    List<String> otherwise = new ArrayList<>();
    for (MethodAgreement agreement : firmness.agreements()) {
      if (agreement.first().toOptional().filter(first -> !first.equals(best)).isPresent()) {
        otherwise.add(title(agreement.method()));
      }
    }
    if (!otherwise.isEmpty()) {
      notes.add(
          "Not the same options come first by "
              + String.join(", ", otherwise)
              + ": the answer hangs on the method.");
    }
    if (question.closeLead() == null) {
      notes.add("No lead was agreed below which it is too close to call.");
    }
    return notes;
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
