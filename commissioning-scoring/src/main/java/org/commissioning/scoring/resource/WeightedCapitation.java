package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.NeedWeight;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.resource.internal.Amounts;
import org.commissioning.scoring.resource.internal.FairShareSources;
import org.commissioning.scoring.resource.internal.Pace;

/**
 * Money shared out among areas by the needs of their people: each area's fair share, how far it is
 * from it, and what it gets now if it may move there only so fast.
 *
 * <p><b>Formula.</b> n people, weights w; T the total, B an area's baseline, S all baselines; p the
 * pace, f the floor's factor, c the cap's; λ such that the allocations add up to T:
 *
 * <pre>{@code
 * weighted population P   n × w₁ × w₂ × …, W the sum of all
 * target                  T × P ÷ W
 * opening distance        B ÷ (S × P ÷ W) − 1
 * aim a                   (1 − p) × B × T ÷ S + p × T × P ÷ W
 * allocation x            min(max(λ × a, f × B), c × B)
 * closing distance        x ÷ (T × P ÷ W) − 1
 * }</pre>
 *
 * <p><b>Units and range.</b> Money in whole minor units (pence); targets and allocations add up to
 * the total exactly, by largest remainder. Distances and growth are shares: −0.05 is 5% under.
 *
 * <p><b>Assumptions.</b> The weights measure need and cost; they multiply. The rule for the pace is
 * this library's: areas that neither floor nor cap holds all get the same part of their aim.
 * National rules set growth by distance in ways of their own.
 *
 * <p><b>Edge cases.</b> Floors that come to more than the total, or caps that come to less, are
 * answered with which of the two it is and by how much; the targets stand. A floor or cap that is
 * not a whole number of pence is kept to within one. Without all baselines there are targets only.
 *
 * <p><b>Example.</b> 1,050 shared among A (100 people of index 1.2), B (100 of 1) and C (80 of 1),
 * who have 300, 400 and 300: targets 420, 350 and 280. With growth of 0% to 20%, A gets 350, B 400
 * and C 300: B and C are over target but keep what they have, so that A cannot go all the way.
 *
 * <p><b>Reference.</b> Department of Health (2007); NHS England (2016); Balinski and Young (2001)
 * for the largest remainder.
 *
 * @param question what was asked
 * @param weightedPopulation of all areas
 * @param areas what is due to each, in the order of the question
 * @param level what part of its aim an area gets that neither floor nor cap holds
 * @param notes what a reader should know before relying on it
 */
public record WeightedCapitation(
    @JsonIgnore CapitationQuestion question,
    double weightedPopulation,
    List<AreaAllocation> areas,
    Figure<Double> level,
    List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "weighted-capitation",
          "1",
          "Allocation by weighted capitation",
          "What is each area's fair share by need, how far is it from it, and what does it get now?",
          "any",
          List.of(
              FairShareSources.DEPARTMENT_OF_HEALTH,
              FairShareSources.NHS_ENGLAND,
              FairShareSources.BALINSKI_YOUNG));

  /** The entry in the catalogue. */
  public static final Calculation<CapitationQuestion, WeightedCapitation> CALCULATION =
      new Calculation<>(
          METHOD,
          CapitationQuestion.class,
          WeightedCapitation.class,
          WeightedCapitation::of,
          new CapitationQuestion(
              Money.of("1050.00", "GBP"),
              List.of(
                  area("north", 100, 1.2, "300.00"),
                  area("middle", 100, 1.0, "400.00"),
                  area("south", 80, 1.0, "300.00")),
              null,
              1.0,
              1.2),
          FairShareSources.CAPITATION,
          List.of());

  public WeightedCapitation {
    areas = List.copyOf(areas);
    notes = List.copyOf(notes);
  }

  private static CapitationArea area(String id, double people, double index, String baseline) {
    return new CapitationArea(
        id, null, people, List.of(new NeedWeight("need", index)), Money.of(baseline, "GBP"));
  }

  /**
   * Works the allocation out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static WeightedCapitation of(CapitationQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works fair shares out, with no regard to what the areas have now.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static WeightedCapitation targets(Money total, List<CapitationArea> areas) {
    return of(new CapitationQuestion(total, areas, null, null, null));
  }

  private static WeightedCapitation evaluate(CapitationQuestion question, Steps steps) {
    List<CapitationArea> areas = question.areas();
    int size = areas.size();
    double[] weighted = new double[size];
    steps.part(() -> "Weighted population");
    for (int i = 0; i < size; i++) {
      CapitationArea area = areas.get(i);
      double people = weighted(area);
      weighted[i] = people;
      steps.add(() -> weightedStep(area, people));
    }
    double all = Arrays.stream(weighted).sum();
    steps.add(() -> Step.fact("All, the sum of these", Digits.of(all)));
    String currency = question.total().currency();
    int places = Currency.getInstance(currency).getDefaultFractionDigits();
    BigDecimal exactTotal = question.total().amount();
    BigInteger units = exactTotal.movePointRight(places).toBigIntegerExact();
    double total = exactTotal.doubleValue();
    double unit = Math.pow(10, places);
    double[] targets = Arrays.stream(weighted).map(people -> total * (people / all)).toArray();
    List<Money> targetMoney = money(targets, unit, units, places, currency);
    steps.part(() -> "Target");
    for (int i = 0; i < size; i++) {
      int at = i;
      steps.add(
          () ->
              Symbols.of("T", total)
                  .and("P", weighted[at])
                  .and("W", all)
                  .step(areas.get(at).id(), "T × P ÷ W", targets[at], currency));
      steps.add(
          () ->
              Step.fact(
                  areas.get(at).id() + ", in whole minor units",
                  Amounts.text(targetMoney.get(at).amount())));
    }
    List<String> notes = new ArrayList<>();
    boolean known = areas.stream().allMatch(area -> area.baseline() != null);
    double[] baselines = known ? baselines(areas) : new double[0];
    double sum = Arrays.stream(baselines).sum();
    String lack =
        !known
            ? "not every area states a baseline"
            : sum > 0 ? null : "no area has a baseline above 0";
    List<Figure<Double>> opening = new ArrayList<>();
    steps.part(() -> "Distance from target before");
    for (int i = 0; i < size; i++) {
      if (lack != null) {
        opening.add(Figure.none(lack));
        continue;
      }
      int at = i;
      double distance = baselines[i] / (sum * (weighted[i] / all)) - 1;
      opening.add(Figure.of(distance));
      steps.add(
          () ->
              Symbols.of("B", baselines[at])
                  .and("S", sum)
                  .and("P", weighted[at])
                  .and("W", all)
                  .step(areas.get(at).id(), "B ÷ (S × P ÷ W) − 1", distance, null));
    }
    Paced paced =
        lack != null
            ? Paced.none(lack, size)
            : pace(question, targets, baselines, sum, new Units(unit, units, places), steps);
    if (lack == null
        && question.pace() == null
        && question.floorFactor() == null
        && question.capFactor() == null) {
      notes.add(
          "Neither a pace nor a floor or cap is stated, so that every area goes to its target at"
              + " once.");
    }
    if (paced.level() instanceof Figure.NotCalculable<Double> none) {
      notes.add("There are targets but no allocations: " + none.reason() + ".");
    }
    List<AreaAllocation> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          new AreaAllocation(
              areas.get(i).id(),
              weighted[i],
              weighted[i] / all,
              targetMoney.get(i),
              opening.get(i),
              paced.areas().get(i)));
    }
    return new WeightedCapitation(question, all, rows, paced.level(), notes);
  }

  private static double weighted(CapitationArea area) {
    double people = area.population();
    for (NeedWeight weight : inOrder(area)) {
      people *= weight.index();
    }
    return people;
  }

  /** By component, so that the order in which an area states them decides nothing. */
  private static List<NeedWeight> inOrder(CapitationArea area) {
    return area.weights().stream().sorted(Comparator.comparing(NeedWeight::component)).toList();
  }

  private static Step weightedStep(CapitationArea area, double people) {
    Symbols symbols = Symbols.of("n", area.population());
    StringBuilder formula = new StringBuilder("n");
    int number = 0;
    for (NeedWeight weight : inOrder(area)) {
      String name = "w_" + ++number;
      symbols.and(name, weight.index());
      formula.append(" × ").append(name);
    }
    return symbols.step(area.id(), formula.toString(), people, null);
  }

  private static double[] baselines(List<CapitationArea> areas) {
    return areas.stream()
        .mapToDouble(area -> Objects.requireNonNull(area.baseline()).amount().doubleValue())
        .toArray();
  }

  private static List<Money> money(
      double[] amounts, double unit, BigInteger total, int places, String currency) {
    double[] scaled = Arrays.stream(amounts).map(amount -> amount * unit).toArray();
    return Arrays.stream(Pace.whole(scaled, total))
        .map(units -> new Money(new BigDecimal(units, places), currency))
        .toList();
  }

  /** What an amount is counted in. */
  private record Units(double unit, BigInteger total, int places) {}

  /** What areas get now. */
  private record Paced(Figure<Double> level, List<Figure<PacedAllocation>> areas) {

    static Paced none(String reason, int size) {
      return none(Figure.none(reason), Figure.none(reason), size);
    }

    static Paced none(Figure<Double> level, Figure<PacedAllocation> area, int size) {
      List<Figure<PacedAllocation>> areas = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        areas.add(area);
      }
      return new Paced(level, areas);
    }

    static Paced infeasible(String reason, BigDecimal total, BigDecimal bound, int size) {
      return none(
          new Figure.NotCalculable<>(reason, total, bound),
          new Figure.NotCalculable<>(reason, total, bound),
          size);
    }
  }

  private static Paced pace(
      CapitationQuestion question,
      double[] targets,
      double[] baselines,
      double sum,
      Units units,
      Steps steps) {
    List<CapitationArea> areas = question.areas();
    int size = areas.size();
    BigDecimal exactTotal = question.total().amount();
    String currency = question.total().currency();
    double total = exactTotal.doubleValue();
    BigDecimal exactSum = BigDecimal.ZERO;
    for (CapitationArea area : areas) {
      exactSum = exactSum.add(Objects.requireNonNull(area.baseline()).amount());
    }
    Double floor = question.floorFactor();
    Double cap = question.capFactor();
    // Whether it can be done at all is decided without rounding.
    if (floor != null) {
      BigDecimal floors = exactSum.multiply(BigDecimal.valueOf(floor));
      if (floors.compareTo(exactTotal) > 0) {
        return Paced.infeasible(
            "the floors of all areas come to "
                + plain(floors)
                + ", more than the total of "
                + plain(exactTotal),
            exactTotal,
            floors,
            size);
      }
    }
    if (cap != null) {
      BigDecimal caps = exactSum.multiply(BigDecimal.valueOf(cap));
      if (caps.compareTo(exactTotal) < 0) {
        return Paced.infeasible(
            "the caps of all areas come to "
                + plain(caps)
                + ", less than the total of "
                + plain(exactTotal),
            exactTotal,
            caps,
            size);
      }
    }
    double pace = question.pace() == null ? 1 : question.pace();
    double[] aims = new double[size];
    double[] floors = new double[size];
    double[] caps = new double[size];
    steps.part(() -> "Aim");
    for (int i = 0; i < size; i++) {
      int at = i;
      aims[i] = (1 - pace) * (baselines[i] * (total / sum)) + pace * targets[i];
      floors[i] = floor == null ? 0 : floor * baselines[i];
      caps[i] = cap == null ? Double.POSITIVE_INFINITY : cap * baselines[i];
      steps.add(
          () ->
              Symbols.of("p", pace)
                  .and("B", baselines[at])
                  .and("T", total)
                  .and("S", sum)
                  .and("t", targets[at])
                  .step(areas.get(at).id(), "(1 − p) × B × T ÷ S + p × t", aims[at], currency));
    }
    Pace.Level level = Pace.level(aims, floors, caps, total);
    steps.part(() -> "Allocation");
    steps.add(
        () ->
            level.aims() > 0
                ? Symbols.of("T", total)
                    .and("H", level.held())
                    .and("A", level.aims())
                    .step(
                        "Level λ, of areas that nothing holds", "(T − H) ÷ A", level.value(), null)
                : Step.fact("Level λ", "none: every area is held by its floor or cap"));
    double[] amounts = new double[size];
    for (int i = 0; i < size; i++) {
      amounts[i] = Pace.allocation(level.value(), aims[i], floors[i], caps[i]);
    }
    List<Money> allocations = money(amounts, units.unit(), units.total(), units.places(), currency);
    List<Figure<PacedAllocation>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int at = i;
      double amount = allocations.get(i).amount().doubleValue();
      double wanted = level.value() * aims[i];
      HeldBy heldBy =
          wanted < floors[i] ? HeldBy.FLOOR : wanted > caps[i] ? HeldBy.CAP : HeldBy.AIM;
      double growth = amount / baselines[i] - 1;
      double closing = amount / targets[i] - 1;
      rows.add(
          Figure.of(
              new PacedAllocation(
                  allocations.get(i),
                  baselines[i] > 0 ? Figure.of(growth) : Figure.none("the baseline is 0"),
                  closing,
                  heldBy)));
      steps.add(
          () ->
              allocationStep(question, areas.get(at), level, aims[at], baselines[at], amounts[at]));
      steps.add(
          () ->
              Step.fact(
                  areas.get(at).id() + ", in whole minor units",
                  Amounts.text(allocations.get(at).amount())));
    }
    steps.part(() -> "Distance from target after");
    for (int i = 0; i < size; i++) {
      int at = i;
      double amount = allocations.get(i).amount().doubleValue();
      steps.add(
          () ->
              Symbols.of("x", amount)
                  .and("t", targets[at])
                  .step(areas.get(at).id(), "x ÷ t − 1", amount / targets[at] - 1, null));
    }
    return new Paced(
        level.aims() > 0
            ? Figure.of(level.value())
            : Figure.none("every area is held by its floor or cap"),
        rows);
  }

  private static Step allocationStep(
      CapitationQuestion question,
      CapitationArea area,
      Pace.Level level,
      double aim,
      double baseline,
      double amount) {
    Symbols symbols = Symbols.of("λ", level.value()).and("a", aim).and("B", baseline);
    String formula = "λ × a";
    if (question.floorFactor() != null) {
      symbols.and("f", question.floorFactor());
      formula = "max(" + formula + ", f × B)";
    }
    if (question.capFactor() != null) {
      symbols.and("c", question.capFactor());
      formula = "min(" + formula + ", c × B)";
    }
    return symbols.step(area.id(), formula, amount, question.total().currency());
  }

  private static String plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return Amounts.text(stripped);
  }

  @Override
  public List<Disclosable> counts() {
    return question.areas().stream()
        .map(area -> new Disclosable("people of " + area.id(), area.population()))
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
