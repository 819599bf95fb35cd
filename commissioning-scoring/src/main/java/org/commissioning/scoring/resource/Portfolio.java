package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
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
import org.commissioning.scoring.resource.internal.Amounts;
import org.commissioning.scoring.resource.internal.Conflict;
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
 * <p>Searched by branch and bound: each branch is bounded by its linear relaxation, tightened by
 * what follows for things that are funded whole or not at all. Every portfolio is checked in whole
 * minor units, so that 0.10 and 0.20 fit into 0.30. The search is counted in branches, never in
 * time, so that it answers the same everywhere.
 *
 * <p><b>Units and range.</b> Money in the currency of the pots, values in their own unit.
 *
 * <p><b>Assumptions.</b> Candidates are funded whole or not at all, and their values add up.
 *
 * <p><b>Edge cases.</b> If no portfolio keeps to all constraints, constraints that cannot be kept
 * together are named, of which none can be left out. If the search is stopped, the best found and
 * the gap are given. If several portfolios are worth the same one is given, with what all of them
 * fund and with another. What is worth nothing is funded only where something requires it or a
 * floor needs it.
 *
 * <p><b>Example.</b> With 10 to spend, a for 6 worth 60, b for 5 worth 49 and c for 5 worth 48: b
 * and c are worth 97 together; by value for money a would come first, and 60 would be all.
 *
 * <p><b>Reference.</b> Land and Doig (1960); Crowder, Johnson and Padberg (1983) for what follows
 * for whole things; Junker (2004) for constraints that cannot be kept together.
 *
 * @param question what was asked
 * @param funded the ids of the candidates that are funded, in the order of the question
 * @param value what they are worth together
 * @param proof what is known of the portfolio, and how
 * @param lines what is spent from each pot
 * @param rejected what each candidate that is not funded lacks
 * @param byValueForMoney the list that funding one after another gives
 * @param asGood portfolios that are worth as much
 * @param notes what a reader should know before relying on it
 */
public record Portfolio(
    @JsonIgnore PortfolioQuestion question,
    List<String> funded,
    Figure<BigDecimal> value,
    PortfolioProof proof,
    List<LineSpend> lines,
    List<RejectedCandidate> rejected,
    Figure<GreedyList> byValueForMoney,
    Figure<EqualPortfolios> asGood,
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
          List.of(
              PortfolioSources.LAND_DOIG,
              PortfolioSources.CROWDER_JOHNSON_PADBERG,
              PortfolioSources.JUNKER));

  /** The entry in the catalogue. */
  public static final Calculation<PortfolioQuestion, Portfolio> CALCULATION =
      new Calculation<>(
          METHOD,
          PortfolioQuestion.class,
          Portfolio.class,
          Portfolio::of,
          new PortfolioQuestion(
              List.of(new BudgetLine("grants", null, Money.of("10.00", "GBP"))),
              List.of(
                  candidate("a", "60", "6.00"),
                  candidate("b", "49", "5.00"),
                  candidate("c", "48", "5.00")),
              List.of(new GroupLimit("some", "all", GroupMeasure.COUNT, new BigDecimal("1"), null)),
              List.of(new Exclusive("one-of", List.of("a", "b"))),
              null),
          List.of(PortfolioSources.FORMULAS.get(0), PortfolioSources.FORMULAS.get(1)),
          List.of());

  private static final long MOST_STEPS = 200_000;

  private static final String TIED =
      "Other portfolios are worth as much: the choice among them is not one of value.";

  private static final String STOPPED =
      "The search was stopped before it could prove that none is worth more.";

  public Portfolio {
    funded = List.copyOf(funded);
    lines = List.copyOf(lines);
    rejected = List.copyOf(rejected);
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
    Integer limit = question.mostSteps();
    long most = limit == null ? MOST_STEPS : limit;
    programme.search(most);
    if (!programme.found()) {
      return none(question, rows, programme, most, steps);
    }
    boolean[] chosen = programme.chosen();
    steps.part(() -> "Funded");
    BigDecimal value = BigDecimal.ZERO;
    for (int j = 0; j < chosen.length; j++) {
      if (chosen[j]) {
        PortfolioCandidate candidate = question.candidates().get(j);
        BigDecimal before = value;
        value = value.add(candidate.value());
        BigDecimal after = value;
        steps.add(
            () ->
                new Step(
                    candidate.id(),
                    "V + v",
                    Amounts.text(before) + " + " + Amounts.text(candidate.value()),
                    Amounts.text(after),
                    null));
      }
    }
    List<String> funded = ids(question, chosen);
    if (funded.isEmpty()) {
      steps.add(() -> Step.fact("Funded", "nothing"));
    }
    List<LineSpend> lines = lines(question, rows, programme, chosen, steps);
    GreedyList list = greedy(question, rows, programme, value);
    BigDecimal worth = value;
    steps.part(() -> "Beside the list by value for money");
    steps.add(() -> Amounts.difference("Lost by the list", "V − G", worth, list.value(), null));
    Search search = asGood(question, rows, programme, most);
    BigDecimal gap = BigDecimal.valueOf(programme.upper() - programme.best(), 4);
    PortfolioStatus status =
        programme.proven() ? PortfolioStatus.PROVEN : PortfolioStatus.BEST_FOUND;
    steps.part(() -> "Proof");
    steps.add(() -> Step.fact(status.label(), "branches looked at: " + programme.steps()));
    if (!programme.proven()) {
      BigDecimal upper = BigDecimal.valueOf(programme.upper(), 4);
      steps.add(() -> Amounts.difference("Gap", "B − V", upper, worth, null));
    }
    List<String> notes = new ArrayList<>();
    search.found().toOptional().filter(found -> !found.only()).ifPresent(found -> notes.add(TIED));
    if (!programme.proven()) {
      notes.add(STOPPED);
    }
    if (!list.keepsFloors()) {
      notes.add("The list by value for money misses a floor, so that it could not be funded.");
    }
    return new Portfolio(
        question,
        funded,
        Figure.of(value),
        new PortfolioProof(
            status, Figure.of(plain(gap)), List.of(), programme.steps() + search.steps()),
        lines,
        rejected(question, rows, programme, chosen),
        Figure.of(list),
        search.found(),
        notes);
  }

  private static List<String> ids(PortfolioQuestion question, boolean[] chosen) {
    List<String> ids = new ArrayList<>();
    for (int j = 0; j < chosen.length; j++) {
      if (chosen[j]) {
        ids.add(question.candidates().get(j).id());
      }
    }
    return ids;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** What was found of portfolios that are as good, and how many branches that took. */
  private record Search(Figure<EqualPortfolios> found, long steps) {}

  /** Asks for another as good, and then for ever another that lacks something all so far fund. */
  private static Search asGood(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, long most) {
    if (!programme.proven()) {
      return new Search(Figure.none("the portfolio is not proven to be the best"), 0);
    }
    boolean[] inEach = programme.chosen();
    List<String> other = List.of();
    Programme further = rows.otherThan(inEach);
    long steps = 0;
    while (true) {
      further.searchAny(most - steps, programme.best());
      steps += further.steps();
      if (!further.found()) {
        break;
      }
      boolean[] found = further.chosen();
      other = other.isEmpty() ? ids(question, found) : other;
      boolean any = false;
      for (int j = 0; j < inEach.length; j++) {
        inEach[j] &= found[j];
        any |= inEach[j];
      }
      if (!any) {
        return new Search(Figure.of(new EqualPortfolios(false, List.of(), other)), steps);
      }
      further = rows.withoutOneOf(inEach);
    }
    return new Search(
        further.proven()
            ? Figure.of(new EqualPortfolios(other.isEmpty(), ids(question, inEach), other))
            : Figure.none("the search for portfolios as good as this one was stopped"),
        steps);
  }

  private static Portfolio none(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, long most, Steps steps) {
    boolean proven = programme.proven();
    String reason =
        proven
            ? "no portfolio keeps to all constraints"
            : "the search was stopped before it found a portfolio that is allowed";
    List<String> names = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    long looked = programme.steps();
    if (proven) {
      Conflict conflict = new Conflict(rows, most);
      conflict.found().forEach(r -> names.add(rows.name(r)));
      looked += conflict.steps();
      if (!conflict.certain()) {
        notes.add("Some of the constraints named might be left out: a search was stopped.");
      }
    } else {
      notes.add(STOPPED);
    }
    steps.part(() -> "Funded");
    steps.add(() -> Step.fact("Nothing", reason));
    if (!names.isEmpty()) {
      steps.add(() -> Step.fact("Cannot be kept together", String.join(", ", names)));
    }
    return new Portfolio(
        question,
        List.of(),
        Figure.none(reason),
        new PortfolioProof(
            proven ? PortfolioStatus.INFEASIBLE : PortfolioStatus.NONE_FOUND,
            Figure.none(reason),
            names,
            looked),
        List.of(),
        List.of(),
        Figure.none(reason),
        Figure.none(reason),
        notes);
  }

  private static List<LineSpend> lines(
      PortfolioQuestion question,
      PortfolioRows rows,
      Programme programme,
      boolean[] chosen,
      Steps steps) {
    List<LineSpend> lines = new ArrayList<>();
    double unit = Math.pow(10, rows.moneyPlaces());
    steps.part(() -> "Left in each pot");
    for (int r = 0; r < question.lines().size(); r++) {
      BudgetLine line = question.lines().get(r);
      String currency = line.limit().currency();
      Money spent = new Money(rows.sum(r, chosen), currency);
      Money left = line.limit().minus(spent);
      double nextPound = programme.worthOfMore(r, unit) / 1e4;
      lines.add(new LineSpend(line.id(), line.limit(), spent, left, nextPound));
      steps.add(
          () ->
              Amounts.difference(
                  line.id(), "L − S", line.limit().amount(), spent.amount(), currency));
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
        List<CandidateLack> lacks = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
          if (!rows.keeps(r, with)) {
            lacks.add(new CandidateLack(rows.name(r), rows.excess(r, with)));
          }
        }
        long behind = Math.max(programme.best() - programme.mostWith(j), 0);
        rejected.add(
            new RejectedCandidate(
                question.candidates().get(j).id(), lacks, plain(BigDecimal.valueOf(behind, 4))));
      }
    }
    return rejected;
  }

  /** By value for each unit of money, as long as everything but the floors is kept. */
  private static GreedyList greedy(
      PortfolioQuestion question, PortfolioRows rows, Programme programme, BigDecimal best) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < question.candidates().size(); j++) {
      if (question.candidates().get(j).value().signum() > 0) {
        order.add(j);
      }
    }
    order.sort(rows::byValueForMoney);
    boolean[] choice = new boolean[question.candidates().size()];
    List<String> funded = new ArrayList<>();
    BigDecimal value = BigDecimal.ZERO;
    boolean more = true;
    while (more) {
      more = false;
      for (int j : order) {
        if (!choice[j]) {
          choice[j] = true;
          for (int r = 0; r < rows.size() && choice[j]; r++) {
            choice[j] = rows.floor(r) || rows.keeps(r, choice);
          }
          if (choice[j]) {
            more = true;
            funded.add(question.candidates().get(j).id());
            value = value.add(question.candidates().get(j).value());
          }
        }
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
