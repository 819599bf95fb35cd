package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.Exclusive;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.resource.internal.PortfolioRows;
import org.commissioning.scoring.resource.internal.PortfolioSources;
import org.commissioning.scoring.resource.internal.Programme;

/**
 * Which of many candidates to fund so that they are worth most together, within pots of money,
 * floors and caps of groups, exclusions and requirements: proven, or with the gap that is left.
 *
 * <p><b>Formula.</b> v the value of a candidate, B what no portfolio can exceed, V the value found:
 *
 * <pre>{@code
 * value of a portfolio   Σ v
 * gap                    B − V
 * }</pre>
 *
 * <p>Searched by branch and bound with the linear relaxation; every portfolio is checked in whole
 * hundredths, so that 0.10 and 0.20 fit into 0.30.
 *
 * <p><b>Units and range.</b> Money in the currency of the question, values in their own unit.
 *
 * <p><b>Assumptions.</b> Candidates are funded whole or not at all, and their values add up.
 *
 * <p><b>Edge cases.</b> If no portfolio keeps to all constraints, constraints that cannot be kept
 * together are named, of which none can be left out. If the search is stopped, the best found and
 * the gap are given. Several portfolios may be worth the same; one is given.
 *
 * <p><b>Example.</b> With 10 to spend, a for 6 worth 60, b for 5 worth 49 and c for 5 worth 48: b
 * and c are worth 97 together; by value for money a would come first, and 60 would be all.
 *
 * <p><b>Reference.</b> Land and Doig (1960).
 *
 * @param question what was asked
 * @param status what is known of the portfolio
 * @param funded the ids of the candidates that are funded, in the order of the question
 * @param value what they are worth together
 * @param gap by how much another portfolio may be worth more, at most; 0 if proven
 * @param lines what is spent from each pot
 * @param rejected what each candidate that is not funded lacks
 * @param byValueForMoney the list that funding one after another gives
 * @param conflict constraints that cannot be kept together, none of which can be left out; empty
 *     unless it is infeasible
 * @param steps how many steps the search took
 * @param notes what a reader should know before relying on it
 */
public record Portfolio(
    @JsonIgnore PortfolioQuestion question,
    PortfolioStatus status,
    List<String> funded,
    Figure<BigDecimal> value,
    Figure<Double> gap,
    List<LineSpend> lines,
    List<RejectedCandidate> rejected,
    Figure<GreedyList> byValueForMoney,
    List<String> conflict,
    long steps,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "best-portfolio",
          "1",
          "Best portfolio within a budget",
          "Which candidates are worth most together within budgets, floors and caps?",
          "any",
          List.of(PortfolioSources.LAND_DOIG));

  /** The entry in the catalogue. */
  public static final Calculation<PortfolioQuestion, Portfolio> CALCULATION =
      new Calculation<>(
          METHOD,
          PortfolioQuestion.class,
          Portfolio.class,
          Portfolio::of,
          new PortfolioQuestion(
              "GBP",
              List.of(new BudgetLine("grants", null, new BigDecimal("10.00"))),
              List.of(
                  candidate("a", "60", "6.00"),
                  candidate("b", "49", "5.00"),
                  candidate("c", "48", "5.00")),
              List.of(new GroupLimit("some", "all", GroupMeasure.COUNT, new BigDecimal("1"), null)),
              List.of(new Exclusive("one-of", List.of("a", "b"))),
              null),
          List.of(PortfolioSources.FORMULAS.get(0), PortfolioSources.FORMULAS.get(1)),
          List.of());

  private static final int MOST_STEPS = 200_000;

  public Portfolio {
    funded = List.copyOf(funded);
    lines = List.copyOf(lines);
    rejected = List.copyOf(rejected);
    conflict = List.copyOf(conflict);
    notes = List.copyOf(notes);
  }

  private static PortfolioCandidate candidate(String id, String value, String amount) {
    return new PortfolioCandidate(
        id,
        null,
        new BigDecimal(value),
        List.of(new LineUse("grants", new BigDecimal(amount))),
        List.of("all"),
        List.of());
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Portfolio of(PortfolioQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static Portfolio evaluate(PortfolioQuestion question, Steps steps) {
    PortfolioRows rows = new PortfolioRows(question);
    Programme programme = rows.programme();
    programme.search(question.mostSteps() == null ? MOST_STEPS : question.mostSteps());
    if (!programme.found()) {
      return none(question, rows, programme, steps);
    }
    boolean[] chosen = programme.chosen();
    List<String> funded = new ArrayList<>();
    steps.part(() -> "Funded");
    BigDecimal value = BigDecimal.ZERO;
    for (int j = 0; j < chosen.length; j++) {
      if (chosen[j]) {
        PortfolioCandidate candidate = question.candidates().get(j);
        funded.add(candidate.id());
        double before = value.doubleValue();
        double worth = candidate.value().doubleValue();
        value = value.add(candidate.value());
        double after = value.doubleValue();
        steps.add(
            () ->
                Symbols.of("V", before).and("v", worth).step(candidate.id(), "V + v", after, null));
      }
    }
    if (funded.isEmpty()) {
      steps.add(() -> Step.fact("Funded", "nothing"));
    }
    List<LineSpend> lines = lines(question, programme, chosen, steps);
    double gap = programme.proven() ? 0 : Math.max(programme.upper() - programme.best(), 0) / 1e4;
    PortfolioStatus status =
        programme.proven() ? PortfolioStatus.PROVEN : PortfolioStatus.BEST_FOUND;
    steps.part(() -> "Proof");
    steps.add(() -> Step.fact(status.label(), "steps of the search: " + programme.steps()));
    List<String> notes = new ArrayList<>();
    notes.add("Several portfolios may be worth the same; this is one of them.");
    if (!programme.proven()) {
      notes.add("The search was stopped before it could prove that none is worth more.");
    }
    return new Portfolio(
        question,
        status,
        funded,
        Figure.of(value),
        Figure.of(gap),
        lines,
        rejected(question, rows, programme, chosen),
        Figure.of(greedy(question, rows, programme, value)),
        List.of(),
        programme.steps(),
        notes);
  }

  private static Portfolio none(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, Steps steps) {
    boolean proven = programme.proven();
    String reason =
        proven
            ? "no portfolio keeps to all constraints"
            : "the search was stopped before it found a portfolio that is allowed";
    List<String> conflict = new ArrayList<>();
    boolean whole = true;
    if (proven) {
      List<Integer> kept = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        kept.add(r);
      }
      for (int r = 0; r < rows.size(); r++) {
        List<Integer> without = new ArrayList<>(kept);
        without.remove(Integer.valueOf(r));
        Programme less = rows.of(without);
        less.search(MOST_STEPS);
        whole &= less.proven() || less.found();
        if (!less.found() && less.proven()) {
          kept = without;
        }
      }
      kept.forEach(r -> conflict.add(rows.name(r)));
    }
    steps.part(() -> "Funded");
    steps.add(() -> Step.fact("Nothing", reason));
    if (!conflict.isEmpty()) {
      steps.add(() -> Step.fact("Cannot be kept together", String.join(", ", conflict)));
    }
    return new Portfolio(
        question,
        proven ? PortfolioStatus.INFEASIBLE : PortfolioStatus.BEST_FOUND,
        List.of(),
        Figure.none(reason),
        Figure.none(reason),
        List.of(),
        List.of(),
        Figure.none(reason),
        conflict,
        programme.steps(),
        whole
            ? List.of()
            : List.of("Some of the constraints named might be left out: a search was stopped."));
  }

  private static List<LineSpend> lines(
      PortfolioQuestion question, Programme programme, boolean[] chosen, Steps steps) {
    List<LineSpend> lines = new ArrayList<>();
    steps.part(() -> "Left in each pot");
    for (int r = 0; r < question.lines().size(); r++) {
      BudgetLine line = question.lines().get(r);
      BigDecimal spent = BigDecimal.valueOf(programme.sum(r, chosen), 2);
      BigDecimal left = line.limit().subtract(spent);
      // A hundredth of money buys so many ten-thousandths of value.
      lines.add(new LineSpend(line.id(), line.limit(), spent, left, programme.price(r) / 100));
      steps.add(
          () ->
              Symbols.of("L", line.limit().doubleValue())
                  .and("S", spent.doubleValue())
                  .step(line.id(), "L − S", left.doubleValue(), question.currency()));
    }
    return lines;
  }

  private static List<RejectedCandidate> rejected(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, boolean[] chosen) {
    List<RejectedCandidate> rejected = new ArrayList<>();
    for (int j = 0; j < chosen.length; j++) {
      if (!chosen[j]) {
        boolean[] with = chosen.clone();
        with[j] = true;
        List<String> broken = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
          if (!programme.keeps(r, with)) {
            broken.add(rows.name(r));
          }
        }
        rejected.add(new RejectedCandidate(question.candidates().get(j).id(), broken));
      }
    }
    return rejected;
  }

  /** By value for each unit of money, as long as everything but the floors is kept. */
  private static GreedyList greedy(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, BigDecimal best) {
    int n = question.candidates().size();
    List<Integer> order = new ArrayList<>();
    double[] forMoney = new double[n];
    for (int j = 0; j < n; j++) {
      order.add(j);
      forMoney[j] =
          rows.spends()[j] == 0
              ? Double.POSITIVE_INFINITY
              : (double) rows.values()[j] / rows.spends()[j];
    }
    order.sort((one, other) -> Double.compare(forMoney[other], forMoney[one]));
    boolean[] choice = new boolean[n];
    List<String> funded = new ArrayList<>();
    BigDecimal value = BigDecimal.ZERO;
    for (int j : order) {
      choice[j] = true;
      boolean fits = true;
      for (int r = 0; r < rows.size(); r++) {
        fits &= rows.floor(r) || programme.keeps(r, choice);
      }
      choice[j] = fits;
      if (fits) {
        funded.add(question.candidates().get(j).id());
        value = value.add(question.candidates().get(j).value());
      }
    }
    return new GreedyList(funded, value, programme.allowed(choice), best.subtract(value));
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
