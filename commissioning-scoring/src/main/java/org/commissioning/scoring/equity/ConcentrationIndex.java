package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.equity.ConcentrationQuestion;
import org.commissioning.model.equity.MeasureKind;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.ConcentrationSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/**
 * Whether something falls more on the deprived or on the others, over the whole population.
 *
 * <p><b>Formula.</b> Groups in order from the most deprived; p: share of the people; h: what one of
 * them has; R: the middle of the place; μ = Σph; a and b the ends of a bounded measure:
 *
 * <pre>{@code
 * standard     C = 2 ÷ μ Σ p h R − 1
 * generalised  μ C
 * Erreygers    4 μ C ÷ (b − a)
 * Wagstaff     (b − a) μ C ÷ ((b − μ)(μ − a))
 * }</pre>
 *
 * <p><b>Units and range.</b> No unit, but for the generalised index. Below 0 it falls more on the
 * deprived, above 0 more on the others; the standard index stays between −1 and 1 for amounts from
 * 0 up.
 *
 * <p><b>Assumptions.</b> Everybody in a group has the same. Uncertainty of the values is not
 * carried.
 *
 * <p><b>Edge cases.</b> Groups of one rank share the middle of their common place, so that their
 * order in the table decides nothing. A mean of 0 or below, or a negative amount of an unbounded
 * measure, leaves the standard index without a value. A bounded measure at one of its ends leaves
 * Wagstaff's without.
 *
 * <p><b>Example.</b> Three equal groups from the most deprived with 3, 2 and 1 each: −0.2222.
 *
 * <p><b>Reference.</b> Kakwani and others (1997); Wagstaff (2005); Erreygers (2009).
 *
 * @param question what was asked
 * @param mean what one person has on average
 * @param standard the standard index
 * @param generalised the generalised index
 * @param erreygers Erreygers's index; not calculable for an unbounded measure
 * @param wagstaff Wagstaff's index; not calculable for an unbounded measure
 * @param curve the concentration curve, from the most deprived
 * @param reading the answer in words
 */
public record ConcentrationIndex(
    @JsonIgnore ConcentrationQuestion question,
    double mean,
    Figure<Double> standard,
    double generalised,
    Figure<Double> erreygers,
    Figure<Double> wagstaff,
    Figure<List<CurvePoint>> curve,
    String reading)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "concentration-index",
          "1",
          "Concentration index",
          "Does it fall more on the deprived or on the others?",
          "any",
          List.of(
              ConcentrationSources.KAKWANI,
              ConcentrationSources.WAGSTAFF,
              ConcentrationSources.ERREYGERS));

  /** The entry in the catalogue. */
  public static final Calculation<ConcentrationQuestion, ConcentrationIndex> CALCULATION =
      new Calculation<>(
          METHOD,
          ConcentrationQuestion.class,
          ConcentrationIndex.class,
          ConcentrationIndex::of,
          new ConcentrationQuestion(
              List.of(
                  new RankedGroup("Most deprived third", 1, 100, 3),
                  new RankedGroup("Middle third", 2, 100, 2),
                  new RankedGroup("Least deprived third", 3, 100, 1)),
              MostDeprived.LOWEST_RANK,
              MeasureKind.BOUNDED,
              0.0,
              10.0),
          ConcentrationSources.FORMULAS,
          List.of());

  private static final String UNBOUNDED = "the measure has no ends";
  private static final String NO_MEAN = "the mean is not above 0";
  private static final String NEGATIVE = "a group has a negative amount";

  /**
   * Works the index out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ConcentrationIndex of(ConcentrationQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static ConcentrationIndex evaluate(ConcentrationQuestion question, Steps steps) {
    List<RankedGroup> groups = new ArrayList<>(question.groups());
    Comparator<RankedGroup> byRank = Comparator.comparing(RankedGroup::rank);
    groups.sort(question.mostDeprived() == MostDeprived.LOWEST_RANK ? byRank : byRank.reversed());
    double people = groups.stream().mapToDouble(RankedGroup::people).sum();
    double total = 0;
    for (RankedGroup group : groups) {
      total += group.people() / people * group.value();
    }
    double mean = total;
    steps.part(() -> "From the most deprived: each group's part");
    double covered = 0;
    double sum = 0;
    boolean negative = false;
    int first = 0;
    List<CurvePoint> curve = new ArrayList<>();
    curve.add(new CurvePoint(0, 0));
    double amount = 0;
    while (first < groups.size()) {
      int after = first;
      double together = 0;
      while (after < groups.size() && groups.get(after).rank().equals(groups.get(first).rank())) {
        together += groups.get(after++).people() / people;
      }
      double place = covered + together / 2;
      for (int i = first; i < after; i++) {
        RankedGroup group = groups.get(i);
        double share = group.people() / people;
        // About the mean and the middle, so that evenness gives exactly nothing.
        double part = share * (group.value() - mean) * (place - 0.5);
        sum += part;
        amount += share * group.value();
        negative |= group.value() < 0;
        steps.add(
            () ->
                Symbols.of("p", share)
                    .and("h", group.value())
                    .and("μ", mean)
                    .and("R", place)
                    .step(group.group(), "p × (h − μ) × (R − 0.5)", part, null));
      }
      covered += together;
      curve.add(
          after == groups.size()
              ? new CurvePoint(1, 1)
              : new CurvePoint(covered, mean == 0 ? 0 : amount / mean));
      first = after;
    }
    double half = sum;
    double generalised = 2 * sum;
    boolean bounded = question.measure() == MeasureKind.BOUNDED;
    Figure<Double> standard =
        negative
            ? Figure.none(NEGATIVE)
            : mean > 0 ? Figure.of(generalised / mean) : Figure.none(NO_MEAN);
    steps.part(() -> "Index");
    steps.add(() -> Symbols.of("S", half).step("Generalised, μ C", "2 × S", generalised, null));
    if (standard instanceof Figure.Calculated<Double> known) {
      steps.add(
          () ->
              Symbols.of("S", half)
                  .and("μ", mean)
                  .step("Standard, C", "2 × S ÷ μ", known.value(), null));
    }
    Figure<Double> erreygers = Figure.none(UNBOUNDED);
    Figure<Double> wagstaff = Figure.none(UNBOUNDED);
    if (bounded && question.least() != null && question.most() != null) {
      double a = question.least();
      double b = question.most();
      double corrected = 4 * generalised / (b - a);
      erreygers = Figure.of(corrected);
      Symbols symbols = Symbols.of("G", generalised).and("a", a).and("b", b).and("μ", mean);
      steps.add(() -> symbols.step("Erreygers", "4 × G ÷ (b − a)", corrected, null));
      if (mean > a && mean < b) {
        double normalised = (b - a) * generalised / ((b - mean) * (mean - a));
        wagstaff = Figure.of(normalised);
        steps.add(
            () -> symbols.step("Wagstaff", "(b − a) × G ÷ ((b − μ) × (μ − a))", normalised, null));
      } else {
        wagstaff = Figure.none("the mean is at an end of the measure");
      }
    }
    return new ConcentrationIndex(
        question,
        mean,
        standard,
        generalised,
        erreygers,
        wagstaff,
        standard.map(known -> List.copyOf(curve)),
        generalised < 0
            ? "It falls more on the deprived."
            : generalised > 0 ? "It falls more on those who are not deprived." : "It is even.");
  }

  @Override
  public List<Disclosable> counts() {
    return question.groups().stream()
        .map(group -> new Disclosable("people of " + group.group(), group.people()))
        .toList();
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
