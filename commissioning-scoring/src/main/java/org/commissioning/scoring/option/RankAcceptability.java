package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.RankAcceptabilityQuestion;
import org.commissioning.model.option.UnsettledCriterion;
import org.commissioning.model.option.UnsettledOption;
import org.commissioning.model.option.UnsettledScore;
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
import org.commissioning.scoring.option.internal.AcceptabilitySources;
import org.commissioning.scoring.option.internal.Acceptances;
import org.jspecify.annotations.Nullable;

/**
 * How likely each option is to have each place where weights are open, only ordered or bounded, and
 * scores may be uncertain: SMAA-2.
 *
 * <p><b>Formula.</b> w a possible set of weights, u a score from 0 to 1 on its stated scale, c the
 * draws, or the part of all possible weights, in which an option has a place, n all:
 *
 * <pre>{@code
 * value            Σ w × u
 * acceptability p  c ÷ n
 * standard error   √(p × (1 − p) ÷ n)
 * }</pre>
 *
 * <p>With fixed scores and up to three weights that are open (and, with three, up to fifty options)
 * it is worked out exactly: all possible weights are cut wherever two options are level, and the
 * pieces measured. Otherwise weights are drawn evenly over all that keep to the ranks and bounds.
 *
 * <p><b>Units and range.</b> Acceptabilities from 0 to 1; those of an option add up to 1.
 *
 * <p><b>Assumptions.</b> All weights that keep to what is said are equally possible. Scores are
 * independent of each other. Scales are stated, so that another option changes nothing.
 *
 * <p><b>Edge cases.</b> Options that are level share the better place. A weight whose bounds meet
 * is settled. Criteria of one rank are in no order among themselves. Bounds that no weights keep
 * to, or so few that draws do not meet them, are answered with that. What no draw met may still be
 * possible, which the standard error of 0 does not say and the notes do. The same seed gives the
 * same bits, on any number of threads.
 *
 * <p><b>Example.</b> A is best on one criterion and worst on the other, B the other way round, C
 * half way on both: A and B are first by half of all weights each, C never.
 *
 * <p><b>Reference.</b> Lahdelma and Salminen (2001); drawing: Tervonen and Lahdelma (2007).
 *
 * @param question what was asked
 * @param exact whether it was worked out exactly
 * @param draws how many draws were made; 0 if exact
 * @param options how likely each option is to have each place; not calculable if no weights keep to
 *     the bounds
 * @param notes what a reader should know before relying on it
 */
public record RankAcceptability(
    @JsonIgnore RankAcceptabilityQuestion question,
    boolean exact,
    int draws,
    Figure<List<OptionAcceptability>> options,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "rank-acceptability",
          "1",
          "Rank acceptability",
          "How likely is each option to come first where weights and scores are not settled?",
          "any",
          List.of(AcceptabilitySources.LAHDELMA_SALMINEN, AcceptabilitySources.TERVONEN_LAHDELMA));

  /** The entry in the catalogue. */
  public static final Calculation<RankAcceptabilityQuestion, RankAcceptability> CALCULATION =
      new Calculation<>(
          METHOD,
          RankAcceptabilityQuestion.class,
          RankAcceptability.class,
          RankAcceptability::of,
          new RankAcceptabilityQuestion(
              List.of(criterion("reach"), criterion("depth")),
              List.of(option("A", 1, 0), option("B", 0, 1), option("C", 0.5, 0.5)),
              null,
              null),
          List.of(
              AcceptabilitySources.FORMULAS.get(0),
              AcceptabilitySources.FORMULAS.get(1),
              AcceptabilitySources.FORMULAS.get(2)),
          List.of());

  private static final int DRAWS = 100_000;

  /** What happened in none of n draws has a chance of at most 3 ÷ n, at 95 per cent. */
  private static final double RULE_OF_THREE = 3;

  public RankAcceptability {
    notes = List.copyOf(notes);
  }

  private static UnsettledCriterion criterion(String id) {
    return new UnsettledCriterion(
        id,
        null,
        CriterionDirection.HIGHER_IS_BETTER,
        new CriterionScale(0.0, 1.0),
        null,
        null,
        null);
  }

  private static UnsettledOption option(String id, double reach, double depth) {
    return new UnsettledOption(
        id,
        null,
        List.of(
            new UnsettledScore("reach", reach, null, reach),
            new UnsettledScore("depth", depth, null, depth)));
  }

  /**
   * Works it out, by draws on the threads of an executor where it cannot be worked out exactly. The
   * answer is the same to the bit as without.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RankAcceptability of(RankAcceptabilityQuestion question, Executor executor) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped(), executor);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RankAcceptability of(RankAcceptabilityQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static RankAcceptability evaluate(RankAcceptabilityQuestion question, Steps steps) {
    return evaluate(question, steps, null);
  }

  private static RankAcceptability evaluate(
      RankAcceptabilityQuestion question, Steps steps, @Nullable Executor executor) {
    Acceptances acceptances = read(question);
    boolean exact = acceptances.exact();
    int draws = exact ? 0 : question.draws() == null ? DRAWS : question.draws();
    int seed = question.seed() == null ? 1 : question.seed();
    boolean found = exact ? acceptances.exactly() : acceptances.drawn(draws, seed, executor);
    steps.part(() -> exact ? "Parts of all possible weights" : "Draws");
    List<String> notes = new ArrayList<>();
    notes.add("All weights that keep to what is said are taken as equally possible.");
    if (!exact) {
      notes.add(
          draws
              + " draws from the seed "
              + seed
              + "; each figure has its standard error. What none of them met may still have a part"
              + " of up to "
              + Digits.of(RULE_OF_THREE / draws)
              + ", at 95 per cent.");
      if (acceptances.tooMany()) {
        notes.add("With more than 50 options three weights are not worked out exactly.");
      }
    }
    if (!found) {
      String reason =
          exact
              ? "no weights keep to the bounds and ranks"
              : "too few weights keep to the bounds and ranks for draws to meet them";
      steps.add(() -> Step.fact("Not calculable", reason));
      return new RankAcceptability(question, exact, draws, Figure.none(reason), notes);
    }
    double total = acceptances.total();
    List<OptionAcceptability> options = new ArrayList<>();
    for (int i = 0; i < question.options().size(); i++) {
      String id = question.options().get(i).id();
      List<Double> places = new ArrayList<>();
      List<Double> errors = new ArrayList<>();
      for (int place = 0; place < question.options().size(); place++) {
        double part = acceptances.place(i, place);
        double share = Math.min(part / total, 1);
        places.add(share);
        errors.add(exact ? 0 : Math.sqrt(share * (1 - share) / total));
        int number = place + 1;
        steps.add(
            () ->
                Symbols.of("c", part)
                    .and("n", total)
                    .step(id + ", place " + number, "c ÷ n", share, null));
      }
      options.add(new OptionAcceptability(id, places, errors, central(acceptances, i)));
    }
    return new RankAcceptability(question, exact, draws, Figure.of(List.copyOf(options)), notes);
  }

  private static Figure<List<Double>> central(Acceptances acceptances, int option) {
    double first = acceptances.place(option, 0);
    if (!(first > 0)) {
      return Figure.none("no weights that were tried make it first");
    }
    List<Double> weights = new ArrayList<>();
    for (double sum : acceptances.firsts(option)) {
      weights.add(sum / first);
    }
    return Figure.of(List.copyOf(weights));
  }

  private static Acceptances read(RankAcceptabilityQuestion question) {
    int options = question.options().size();
    int criteria = question.criteria().size();
    Map<String, Integer> columns = new HashMap<>();
    int[] ranks = new int[criteria];
    double[] least = new double[criteria];
    double[] most = new double[criteria];
    for (int j = 0; j < criteria; j++) {
      UnsettledCriterion criterion = question.criteria().get(j);
      columns.put(criterion.id(), j);
      ranks[j] = criterion.rank() == null ? 0 : criterion.rank();
      least[j] = criterion.leastShare() == null ? 0 : criterion.leastShare();
      most[j] = criterion.mostShare() == null ? 1 : criterion.mostShare();
    }
    double[][] low = new double[options][criteria];
    double[][] mode = new double[options][criteria];
    double[][] high = new double[options][criteria];
    for (int i = 0; i < options; i++) {
      for (UnsettledScore score : question.options().get(i).scores()) {
        int j = Objects.requireNonNull(columns.get(score.criterion()));
        UnsettledCriterion criterion = question.criteria().get(j);
        boolean higher = criterion.direction() == CriterionDirection.HIGHER_IS_BETTER;
        double one = unit(criterion.scale(), higher, score.lowest());
        double other = unit(criterion.scale(), higher, score.highest());
        Double likeliest = score.likeliest();
        low[i][j] = Math.min(one, other);
        high[i][j] = Math.max(one, other);
        mode[i][j] = likeliest == null ? Double.NaN : unit(criterion.scale(), higher, likeliest);
      }
    }
    return new Acceptances(low, mode, high, ranks, least, most);
  }

  private static double unit(CriterionScale scale, boolean higher, double score) {
    double way = higher ? score - scale.lowest() : scale.highest() - score;
    return way / (scale.highest() - scale.lowest());
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
