package org.commissioning.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.CountRow;
import org.commissioning.model.disclosure.DisclosureQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.commissioning.model.disclosure.PublishedTotals;
import org.commissioning.model.disclosure.SubTotal;
import org.commissioning.scoring.disclosure.internal.DisclosureSources;
import org.commissioning.scoring.disclosure.internal.RuleWords;
import org.commissioning.scoring.disclosure.internal.TableControl;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts as it may be published: small counts hidden, so much else hidden that they
 * cannot be worked out from the totals, and the rest rounded where the rules round.
 *
 * <p><b>Formula.</b> A table with its totals is a network: each count flows from the sum that it is
 * part of by row to the sum that it is part of by column. F is the greatest flow through the hidden
 * counts from one of these sums to the other, k the greatest count that the rules hide, b the base:
 *
 * <pre>{@code
 * what a reader can work out   from x − F(out → in) to x + F(in → out)
 * protected                    x + F(in → out) > k
 * to the nearest               b × floor(x ÷ b + 1/2)
 * at random                    b × floor(x ÷ b), and b more with probability (x mod b) ÷ b
 * }</pre>
 *
 * <p><b>Units and range.</b> Whole counts, in and out.
 *
 * <p><b>Assumptions.</b> The reader knows the shown counts and totals, that counts are whole and
 * not negative, and the rules; where noughts are shown, that no hidden count is nought. What has
 * been published elsewhere is for {@link DifferencingCheck}. Hidden counts bear one mark, whether
 * the rules hide them or what they would give away; where the rules hide none beside the small
 * ones, the mark itself says that the count is small, as the rules do.
 *
 * <p><b>Edge cases.</b> Nothing small: nothing is hidden. A sub-total or total that is small is
 * hidden like a cell. No totals: small counts alone are hidden, since nothing gives them away.
 * Totals are rounded by themselves, so that parts need not add up to them.
 *
 * <p><b>Example.</b> Of three areas by two groups with every total, one count of 3 is hidden under
 * rules that hide 1 to 10; three more hide with it, and a reader learns that it is from 1 to 26.
 *
 * <p><b>Reference.</b> Federal Committee on Statistical Methodology (2005); Ford and Fulkerson
 * (1956).
 *
 * @param question what was asked: not for publication
 * @param rules the rules that were applied
 * @param columns the labels of the columns
 * @param lines the table as it may be published, sub-totals and totals last
 * @param hidden what a reader can work out about each hidden count
 * @param leastProven whether no other choice would hide less; false where it was found step by step
 * @param notes what a reader must know
 */
public record DisclosureControl(
    @JsonIgnore DisclosureQuestion question,
    DisclosureRules rules,
    List<String> columns,
    List<PublishedLine> lines,
    List<HiddenCount> hidden,
    boolean leastProven,
    List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "disclosure-control",
          "1",
          "Disclosure control of a table of counts",
          "What of this table may be published, and what could still be worked out of what is hidden?",
          "any",
          List.of(
              DisclosureSources.FCSM,
              DisclosureSources.FORD_FULKERSON,
              DisclosureSources.HES,
              DisclosureSources.CMS));

  /** The entry in the catalogue. */
  public static final Calculation<DisclosureQuestion, DisclosureControl> CALCULATION =
      new Calculation<>(
          METHOD,
          DisclosureQuestion.class,
          DisclosureControl.class,
          DisclosureControl::of,
          new DisclosureQuestion(
              "cms-cell-size",
              null,
              List.of("Under 65", "65 and over"),
              List.of(
                  new CountRow("Northtown", List.of(3L, 24L)),
                  new CountRow("Midtown", List.of(21L, 40L)),
                  new CountRow("Southtown", List.of(35L, 18L))),
              PublishedTotals.BOTH,
              List.of(),
              null),
          DisclosureSources.CONTROL,
          List.of());

  private static final String TOTAL = "Total";
  private static final String MARK = "hidden so that no small count can be worked out";

  public DisclosureControl {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    hidden = List.copyOf(hidden);
    notes = List.copyOf(notes);
  }

  /**
   * Makes a table publishable.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DisclosureControl of(DisclosureQuestion question) {
    Door.requireValid(question);
    return evaluate(question);
  }

  /** The rules that a question names or brings along. */
  static DisclosureRules rules(@Nullable String published, @Nullable DisclosureRules own) {
    return own != null || published == null
        ? Objects.requireNonNull(own)
        : PublishedDisclosureRules.standard().find(published).orElseThrow();
  }

  private static DisclosureControl evaluate(DisclosureQuestion question) {
    DisclosureRules rules = rules(question.rules(), question.ownRules());
    TableControl control = TableControl.of(question, rules);
    List<PublishedLine> lines = new ArrayList<>();
    List<HiddenCount> hidden = new ArrayList<>();
    for (int line = 0; line < control.lines(); line++) {
      String label = label(question, line);
      List<Figure<Long>> counts = new ArrayList<>();
      for (int column = 0; column < control.totalColumn(); column++) {
        if (control.published(line, column)) {
          counts.add(count(control, line, column, label, question.columns().get(column), hidden));
        }
      }
      Figure<Long> total =
          control.published(line, control.totalColumn())
              ? count(control, line, control.totalColumn(), label, TOTAL, hidden)
              : Figure.none("no totals of rows are published");
      if (!counts.isEmpty()) {
        lines.add(new PublishedLine(label, kind(question, line), counts, total));
      }
    }
    return new DisclosureControl(
        question,
        rules,
        question.columns(),
        lines,
        hidden,
        control.leastProven(),
        notes(rules, control, hidden));
  }

  private static String label(DisclosureQuestion question, int line) {
    int rows = question.rows().size();
    if (line < rows) {
      return question.rows().get(line).label();
    }
    List<SubTotal> subTotals = question.subTotals();
    return line < rows + subTotals.size() ? subTotals.get(line - rows).label() : TOTAL;
  }

  private static LineKind kind(DisclosureQuestion question, int line) {
    int rows = question.rows().size();
    if (line < rows) {
      return LineKind.ROW;
    }
    return line < rows + question.subTotals().size() ? LineKind.SUB_TOTAL : LineKind.TOTAL;
  }

  private static Figure<Long> count(
      TableControl control,
      int line,
      int column,
      String label,
      String heading,
      List<HiddenCount> hidden) {
    if (!control.hidden(line, column)) {
      return Figure.of(control.shown(line, column));
    }
    long most = control.most(line, column);
    hidden.add(
        new HiddenCount(
            label,
            heading,
            control.least(line, column),
            most < 0 ? Figure.none("the table sets no upper bound") : Figure.of(most)));
    return Figure.none(MARK);
  }

  private static List<String> notes(
      DisclosureRules rules, TableControl control, List<HiddenCount> hidden) {
    List<String> notes = new ArrayList<>();
    if (!hidden.isEmpty() && !control.leastProven()) {
      notes.add(
          "Which counts hide the small ones was found step by step, the cheapest way around each: no"
              + " count could be shown again, but another choice might hide less.");
    }
    if (RuleWords.rounds(rules)) {
      notes.add(
          "Each count and each total is rounded by itself, so that parts need not add up to their"
              + " total.");
      if (RuleWords.rounding(rules) == CountRounding.RANDOM) {
        notes.add("Keep the seed secret: with it the counts can be worked back.");
      }
    }
    if (!control.safe()) {
      notes.add("Some small count could still be worked out: do not publish this table.");
    }
    return notes;
  }

  /** The counts that the published table shows. It gives no other away. */
  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (PublishedLine line : lines) {
      for (int column = 0; column < line.counts().size(); column++) {
        String label = line.label() + ", " + columns.get(column);
        line.counts()
            .get(column)
            .toOptional()
            .ifPresent(count -> counts.add(new Disclosable(label, count)));
      }
      line.total()
          .toOptional()
          .ifPresent(count -> counts.add(new Disclosable(line.label() + ", total", count)));
    }
    return counts;
  }

  /**
   * What the publisher alone may see: the hidden counts that the rules themselves hide, as against
   * those hidden to protect them.
   */
  public List<Disclosable> smallCounts() {
    TableControl control = TableControl.of(question, rules);
    List<Disclosable> small = new ArrayList<>();
    for (int line = 0; line < question.rows().size(); line++) {
      CountRow row = question.rows().get(line);
      for (int column = 0; column < row.counts().size(); column++) {
        if (control.small(line, column)) {
          small.add(
              new Disclosable(row.label() + ", " + columns.get(column), row.counts().get(column)));
        }
      }
    }
    return small;
  }

  @Override
  public Method method() {
    return METHOD;
  }

  /** The rules, the marks and what can be worked out: as publishable as the table. */
  @Override
  public Working working() {
    Steps steps = Steps.kept();
    steps.part(() -> "Rules");
    steps.add(() -> Step.fact("Hidden", RuleWords.hiddenCounts(rules)));
    if (rules.roundedTo() != null) {
      steps.add(
          () ->
              Step.fact(
                  "Rounded",
                  RuleWords.rounding(rules).label().toLowerCase(Locale.ROOT)
                      + ", base "
                      + rules.roundedTo()));
    }
    steps.part(() -> "Published");
    for (PublishedLine line : lines) {
      steps.add(() -> Step.fact(line.label(), text(line)));
    }
    steps.part(() -> "What can be worked out of a hidden count");
    for (HiddenCount count : hidden) {
      steps.add(
          () ->
              Step.fact(
                  count.line() + ", " + count.column(),
                  "from "
                      + count.least()
                      + count.most().toOptional().map(most -> " to " + most).orElse(" upwards")));
    }
    return steps.working();
  }

  private static String text(PublishedLine line) {
    StringBuilder text = new StringBuilder();
    for (Figure<Long> count : line.counts()) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(count.toOptional().map(String::valueOf).orElse("*"));
    }
    if (line.total() instanceof Figure.Calculated<Long> total) {
      text.append("; total ").append(total.value());
    } else if (line.total() instanceof Figure.NotCalculable<Long> none
        && none.reason().equals(MARK)) {
      text.append("; total *");
    }
    return text.toString();
  }
}
