package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.PanelQuestion;
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
import org.commissioning.scoring.statistics.internal.Quantiles;
import org.commissioning.scoring.tender.internal.AgreementSources;
import org.commissioning.scoring.tender.internal.Panel;

/**
 * How far raters put items in the same order, whatever the height of their marks.
 *
 * <p><b>Formula.</b> n items ranked by m raters, equal marks sharing the middle of their ranks; S
 * the squared distances of the rank sums from their mean, T the sum of t³ − t over every group of t
 * equal marks of one rater:
 *
 * <pre>{@code
 * W            12 × S ÷ (m² × (n³ − n) − m × T)
 * chi-square   m × (n − 1) × W, with n − 1 degrees of freedom
 * }</pre>
 *
 * <p><b>Units and range.</b> From 0, no common order, to 1, the same order by all.
 *
 * <p><b>Assumptions.</b> Every rater marked every item. The chance is that of large numbers: with
 * seven items or fewer it is rough, and said to be.
 *
 * <p><b>Edge cases.</b> A missing mark, a single item or rater leave none calculable, and so do
 * raters who each gave every item the same mark. A constantly hard marker does not lower it.
 *
 * <p><b>Example.</b> Two raters order a, b, c and a, c, b: rank sums 2, 5, 5, S 6, W 0.75.
 *
 * <p><b>Reference.</b> Kendall and Babington Smith (1939).
 *
 * @param question what was asked
 * @param concordance Kendall's W
 * @param meanRankCorrelation the mean of the rank correlations of all pairs of raters
 * @param chiSquare what is compared with chance
 * @param chance how likely so much agreement or more is if raters order by chance
 * @param items how many items there are
 * @param raters how many raters there are
 * @param notes what a reader should know before relying on it
 */
public record KendallW(
    @JsonIgnore PanelQuestion question,
    Figure<Double> concordance,
    Figure<Double> meanRankCorrelation,
    Figure<Double> chiSquare,
    Figure<Double> chance,
    int items,
    int raters,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "kendall-w",
          "1",
          "Kendall's W",
          "How far do raters put items in the same order?",
          "any",
          List.of(AgreementSources.KENDALL_SMITH));

  /** The entry in the catalogue. */
  public static final Calculation<PanelQuestion, KendallW> CALCULATION =
      new Calculation<>(
          METHOD,
          PanelQuestion.class,
          KendallW.class,
          KendallW::of,
          new PanelQuestion(
              List.of(
                  mark("a", "one", 1),
                  mark("b", "one", 2),
                  mark("c", "one", 3),
                  mark("a", "two", 1),
                  mark("b", "two", 3),
                  mark("c", "two", 2)),
              List.of()),
          AgreementSources.CONCORDANCE,
          List.of());

  private static final int FEW_ITEMS = 7;

  public KendallW {
    notes = List.copyOf(notes);
  }

  private static PanelMark mark(String item, String rater, int mark) {
    return new PanelMark(item, rater, BigDecimal.valueOf(mark));
  }

  /**
   * Works it out. The levels of confidence of the question are not used: W has no limits here.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static KendallW of(PanelQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** The same of a question that is known to be valid. */
  static KendallW evaluate(PanelQuestion question, Steps steps) {
    Panel panel = Panel.of(question.marks());
    int n = panel.items();
    int m = panel.raters();
    if (n < 2 || m < 2 || panel.missing() > 0) {
      return none(
          question,
          panel,
          n < 2
              ? "one item has no order"
              : m < 2
                  ? "one rater agrees with nobody"
                  : "every rater must have marked every item, and some marks are missing",
          steps);
    }
    double[] sums = new double[n];
    double ties = 0;
    for (int r = 0; r < m; r++) {
      ties += ranks(panel, r, sums);
    }
    double mean = m * (n + 1.0) / 2;
    double squares = 0;
    for (double sum : sums) {
      squares += (sum - mean) * (sum - mean);
    }
    double below = (double) m * m * ((double) n * n * n - n) - m * ties;
    if (below == 0) {
      return none(question, panel, "every rater gave every item the same mark", steps);
    }
    double w = 12 * squares / below;
    double correlation = (m * w - 1) / (m - 1);
    double chiSquare = m * (n - 1) * w;
    double chance = Quantiles.chiSquareTail(chiSquare, n - 1);
    double tied = ties;
    double distance = squares;
    steps.part(() -> "Rank sums");
    for (int i = 0; i < n; i++) {
      int item = i;
      steps.add(() -> Step.fact(panel.item(item), Digits.of(sums[item])));
    }
    steps.add(() -> Step.fact("Squared distances from their mean, S", Digits.of(distance)));
    steps.add(() -> Step.fact("Equal marks, T", Digits.of(tied)));
    steps.part(() -> "Agreement");
    steps.add(
        () ->
            Symbols.of("S", distance)
                .and("m", m)
                .and("n", n)
                .and("T", tied)
                .step("W", "12 × S ÷ (m^2 × (n^3 − n) − m × T)", w, null));
    steps.add(
        () ->
            Symbols.of("m", m)
                .and("W", w)
                .step("Mean rank correlation", "(m × W − 1) ÷ (m − 1)", correlation, null));
    steps.add(
        () ->
            Symbols.of("m", m)
                .and("n", n)
                .and("W", w)
                .step("Chi-square", "m × (n − 1) × W", chiSquare, null));
    steps.add(() -> Step.fact("Chance with " + (n - 1) + " degrees of freedom", Digits.of(chance)));
    List<String> notes = new ArrayList<>();
    notes.add("A rater who is always harder by the same amount does not lower it.");
    if (n <= FEW_ITEMS) {
      notes.add("With so few items the chance is rough.");
    }
    return new KendallW(
        question,
        Figure.of(w),
        Figure.of(correlation),
        Figure.of(chiSquare),
        Figure.of(chance),
        n,
        m,
        notes);
  }

  /** Adds a rater's ranks to the sums; gives the t³ − t of the rater's groups of equal marks. */
  private static double ranks(Panel panel, int rater, double[] sums) {
    int n = panel.items();
    double[] sorted = new double[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = panel.mark(i, rater);
    }
    Arrays.sort(sorted);
    for (int i = 0; i < n; i++) {
      double mark = panel.mark(i, rater);
      int first = first(sorted, mark);
      int after = first;
      while (after < n && sorted[after] == mark) {
        after++;
      }
      sums[i] += (first + 1 + after) / 2.0;
    }
    double ties = 0;
    for (int from = 0; from < n; ) {
      int to = from;
      while (to < n && sorted[to] == sorted[from]) {
        to++;
      }
      double equal = (double) to - from;
      ties += equal * equal * equal - equal;
      from = to;
    }
    return ties;
  }

  private static int first(double[] sorted, double mark) {
    int at = Arrays.binarySearch(sorted, mark);
    while (at > 0 && sorted[at - 1] == mark) {
      at--;
    }
    return at;
  }

  private static KendallW none(PanelQuestion question, Panel panel, String reason, Steps steps) {
    steps.part(() -> "Agreement");
    steps.add(() -> Step.fact("None", reason));
    return new KendallW(
        question,
        Figure.none(reason),
        Figure.none(reason),
        Figure.none(reason),
        Figure.none(reason),
        panel.items(),
        panel.raters(),
        List.of());
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
