package org.commissioning.scoring.regime.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.regime.BelowThresholdAmount;
import org.commissioning.model.regime.ContractValue;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ThresholdQuestion;
import org.commissioning.model.regime.ThresholdRow;
import org.commissioning.model.regime.Thresholds;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.BelowThresholdStanding;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.ThresholdFound;
import org.commissioning.scoring.regime.ThresholdSide;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.RowStanding;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What tables of thresholds make of a contract.
 *
 * @param threshold the threshold
 * @param estimate the estimated value
 * @param side on which side the contract lies
 * @param below what the part on smaller contracts makes of it
 * @param suitability whether tendering may not be restricted by an assessment of suitability
 * @param findings what a reader should know
 * @param provisions the ids of the provisions used
 */
public record ThresholdReading(
    Determination<ThresholdFound> threshold,
    Determination<Money> estimate,
    Determination<ThresholdSide> side,
    Determination<BelowThresholdStanding> below,
    Determination<Boolean> suitability,
    List<String> findings,
    List<String> provisions) {

  /** A threshold as the rows give it, or two rows that fit and differ. */
  private record Amount(Money money, List<String> conflict) {}

  /** Reads the tables for a question. */
  public static ThresholdReading of(ThresholdQuestion question, Thresholds table, Steps steps) {
    return new Run(question, table, steps).reading();
  }

  /** The estimated value: every part added up. */
  public static Money sum(ContractValue value) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal part : parts(value).values()) {
      sum = sum.add(part);
    }
    return new Money(sum, value.currency());
  }

  private static Map<String, BigDecimal> parts(ContractValue value) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    parts.put("Price", value.price());
    put(parts, "Options", value.options());
    put(parts, "Extensions", value.extensions());
    put(parts, "Fees, premiums, prizes", value.fees());
    put(parts, "Provided without payment", value.inKind());
    put(parts, "Other contracts that could be one with this", value.linked());
    return parts;
  }

  private static void put(Map<String, BigDecimal> parts, String label, @Nullable BigDecimal part) {
    if (part != null) {
      parts.put(label, part);
    }
  }

  private static final class Run {

    private final ThresholdQuestion question;
    private final Steps steps;
    private final List<ThresholdRow> rows;
    private final List<BelowThresholdAmount> smaller;
    private final StatedFacts facts;
    private final Map<String, Condition> conditions;
    private final TreeSet<BigDecimal> amounts = new TreeSet<>();
    private Condition anyBelow = Condition.any();
    private Condition anyReached = Condition.any();
    private final List<String> findings = new ArrayList<>();
    private final Set<String> provisions = new LinkedHashSet<>();

    Run(ThresholdQuestion question, Thresholds table, Steps steps) {
      this.question = question;
      this.steps = steps;
      this.rows = table.inForce(question.commenced(), question.jurisdiction());
      this.smaller = table.below(question.commenced(), question.jurisdiction());
      this.facts = new StatedFacts(question.facts(), table.facts());
      this.conditions = conditions(rows);
      rows.forEach(row -> amounts.add(row.amount().amount()));
      smaller.forEach(each -> amounts.add(each.amount().amount()));
    }

    ThresholdReading reading() {
      Determination<ThresholdFound> threshold = threshold();
      Determination<Money> estimate = estimate();
      Determination<ThresholdSide> side = side(threshold, estimate);
      Determination<BelowThresholdStanding> below = below(side);
      Determination<Boolean> suitability = suitability(side);
      steps.part(() -> "What comes out");
      steps.add(
          () -> Step.fact("Side of the threshold", side.map(ThresholdSide::label).toString()));
      steps.add(
          () ->
              Step.fact(
                  "Below the threshold", below.map(BelowThresholdStanding::label).toString()));
      return new ThresholdReading(
          threshold,
          estimate,
          side,
          below,
          suitability,
          List.copyOf(findings),
          List.copyOf(provisions));
    }

    /** When each row applies, each made once, for rows speak of other rows. */
    private static Map<String, Condition> conditions(List<ThresholdRow> rows) {
      Map<String, ThresholdRow> byName = new HashMap<>();
      rows.forEach(row -> byName.put(row.row(), row));
      Map<String, Condition> conditions = new LinkedHashMap<>();
      for (ThresholdRow row : rows) {
        condition(row, byName, new TreeSet<>(), conditions);
      }
      return conditions;
    }

    private static Condition condition(
        ThresholdRow row,
        Map<String, ThresholdRow> byName,
        Set<String> within,
        Map<String, Condition> made) {
      Condition known = made.get(row.row());
      if (known != null) {
        return known;
      }
      if (!within.add(row.row())) {
        throw new IllegalArgumentException("row " + row.row() + " must not exclude itself");
      }
      List<Condition> parts = new ArrayList<>();
      parts.add(StatedFacts.condition(row.applies()));
      for (String other : row.notWithin()) {
        ThresholdRow found = byName.get(other);
        if (found != null) {
          parts.add(Condition.not(condition(found, byName, within, made)));
        }
      }
      within.remove(row.row());
      Condition condition = Condition.all(parts.toArray(new Condition[0]));
      made.put(row.row(), condition);
      return condition;
    }

    private Determination<ThresholdFound> threshold() {
      List<Row<Amount>> table = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        for (int j = i + 1; j < rows.size(); j++) {
          ThresholdRow one = rows.get(i);
          ThresholdRow other = rows.get(j);
          if (!one.amount().sameAmountAs(other.amount())) {
            table.add(
                new Row<>(
                    one.row() + " and " + other.row(),
                    one.label() + "; " + other.label(),
                    Condition.all(known(one.row()), known(other.row())),
                    new Amount(one.amount(), List.of(one.row(), other.row())),
                    one.provisions()));
          }
        }
      }
      for (ThresholdRow row : rows) {
        table.add(
            new Row<>(
                row.row(),
                row.label(),
                known(row.row()),
                new Amount(row.amount(), List.of()),
                row.provisions()));
      }
      Amount none = new Amount(Money.zero(rows.get(0).amount().currency()), List.of("none"));
      table.add(new Row<>("none", "no row fits", Condition.all(), none, List.of()));
      Decided<Amount> decided = facts.decide(table);
      provisions.addAll(decided.provisions());
      steps.part(
          () ->
              "Threshold for a procurement that commences on " + Days.words(question.commenced()));
      List<String> fitting = new ArrayList<>();
      for (RowStanding<Amount> standing : decided.rows()) {
        if (standing.decides() != Fact.NO) {
          fitting.add(standing.row().id());
          steps.add(
              () ->
                  Step.fact(
                      "Row " + standing.row().id() + " (" + standing.row().says() + ")",
                      standing.decides() == Fact.YES ? "fits" : "may fit"));
        }
      }
      if (decided.determination() instanceof Determination.CannotBeDetermined<Amount> unknown) {
        return new Determination.CannotBeDetermined<>(unknown.needs(), unknown.reason());
      }
      Amount amount = decided.determination().orElseThrow();
      if (amount.equals(none)) {
        return Determination.none("no row of the table of thresholds fits these facts");
      }
      if (!amount.conflict().isEmpty()) {
        return Determination.none(
            "rows "
                + String.join(" and ", amount.conflict())
                + " of the table both fit, and their amounts differ");
      }
      steps.add(() -> Step.fact("Threshold", text(amount.money())));
      return Determination.of(new ThresholdFound(fitting, amount.money()));
    }

    private Condition known(String row) {
      Condition condition = conditions.get(row);
      if (condition == null) {
        throw new IllegalStateException("row " + row + " must have a condition");
      }
      return condition;
    }

    private static String text(Money money) {
      return money.amount().toPlainString() + " " + money.currency();
    }

    /** "including VAT". */
    private static String taxed(VatTreatment vat) {
      String label = vat.label();
      return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private Determination<Money> estimate() {
      ContractValue value = question.value();
      steps.part(() -> "Estimated value");
      if (value != null) {
        parts(value)
            .forEach((label, part) -> steps.add(() -> Step.fact(label, part.toPlainString())));
        Money sum = sum(value);
        steps.add(() -> Step.fact("Estimated value, " + taxed(value.vat()), text(sum)));
        return Determination.of(sum);
      }
      Fact possible = Fact.orUnknown(question.canBeEstimated());
      if (possible == Fact.NO) {
        steps.add(() -> Step.fact("Estimated value", "cannot be estimated"));
        return Determination.none("the value cannot be estimated");
      }
      steps.add(() -> Step.fact("Estimated value", "not given"));
      return Determination.needs(List.of(new FactNeeded("value", "the estimated value")));
    }

    private Determination<ThresholdSide> side(
        Determination<ThresholdFound> threshold, Determination<Money> estimate) {
      if (cannotBeEstimated()) {
        findings.add("A value that cannot be estimated counts as above the threshold.");
        return Determination.of(ThresholdSide.AT_OR_ABOVE);
      }
      if (estimate instanceof Determination.CannotBeDetermined<Money> none
          && none.needs().isEmpty()) {
        return new Determination.CannotBeDetermined<>(none.needs(), none.reason());
      }
      Determination<Optional<ThresholdSide>> side = sideOfEvery();
      if (side instanceof Determination.CannotBeDetermined<Optional<ThresholdSide>> none) {
        return new Determination.CannotBeDetermined<>(none.needs(), none.reason());
      }
      if (side.orElseThrow().isEmpty()) {
        return Determination.none(
            threshold instanceof Determination.CannotBeDetermined<ThresholdFound> none
                ? none.reason()
                : "the table gives no one threshold");
      }
      if (threshold.toOptional().isEmpty()) {
        findings.add(
            "The threshold is not settled, but the value lies on one side of every amount that it"
                + " may be.");
      }
      return Determination.of(side.orElseThrow().orElseThrow());
    }

    private boolean cannotBeEstimated() {
      return question.value() == null
          && question.canBeEstimated() == Fact.NO
          && rows.stream().allMatch(ThresholdRow::reachedIfUnknown);
    }

    /**
     * Between which of the amounts of the tables the value lies, by how many of them it reaches: 0
     * it reaches always.
     */
    private Variable value() {
      List<Object> places = new ArrayList<>();
      int reached = amounts.headSet(BigDecimal.ZERO, true).size();
      while (reached <= amounts.size() || places.size() < 2) {
        places.add(reached++);
      }
      return new Variable("value", "the estimated value", places);
    }

    /** The value is at least the amount. */
    private Condition reaches(BigDecimal amount) {
      int place = amounts.headSet(amount, true).size();
      return Condition.in(
          "value", value().values().stream().filter(reached -> (int) reached >= place).toArray());
    }

    private <T> Determination<T> decide(List<Row<T>> table) {
      Object place =
          question.value() == null
              ? Fact.UNKNOWN
              : (Object) amounts.headSet(sum(question.value()).amount(), true).size();
      return facts.decide(table, value(), place).determination();
    }

    /** Rows of which the first says that the value lies between two amounts that both fit. */
    private <T> List<Row<T>> onBothSides(T between) {
      List<Condition> below = new ArrayList<>();
      List<Condition> reached = new ArrayList<>();
      for (ThresholdRow row : rows) {
        Condition fits = known(row.row());
        Condition reaches = reaches(row.amount().amount());
        below.add(Condition.all(fits, Condition.not(reaches)));
        reached.add(Condition.all(fits, reaches));
      }
      anyBelow = Condition.any(below.toArray(new Condition[0]));
      anyReached = Condition.any(reached.toArray(new Condition[0]));
      List<Row<T>> table = new ArrayList<>();
      table.add(
          new Row<>(
              "between",
              "two amounts, or none",
              Condition.any(
                  Condition.all(anyBelow, anyReached),
                  Condition.all(Condition.not(anyBelow), Condition.not(anyReached))),
              between,
              List.of()));
      return table;
    }

    /**
     * The side on which the value lies of each amount that the threshold may be; none where two
     * rows fit with the value between them, or no row does.
     */
    private Determination<Optional<ThresholdSide>> sideOfEvery() {
      List<Row<Optional<ThresholdSide>>> table = onBothSides(Optional.empty());
      table.add(new Row<>("below", "below", anyBelow, Optional.of(ThresholdSide.BELOW), List.of()));
      table.add(
          new Row<>(
              "reached",
              "reached",
              Condition.all(),
              Optional.of(ThresholdSide.AT_OR_ABOVE),
              List.of()));
      return decide(table);
    }

    private Determination<BelowThresholdStanding> below(Determination<ThresholdSide> side) {
      if (side.toOptional().orElse(null) == ThresholdSide.AT_OR_ABOVE) {
        return Determination.of(BelowThresholdStanding.NOT_BELOW);
      }
      if (smaller.isEmpty()) {
        return Determination.none("no amounts below the threshold are held");
      }
      List<Row<Optional<BelowThresholdStanding>>> table = onBothSides(Optional.empty());
      table.add(
          new Row<>(
              "reached",
              "not below",
              anyReached,
              Optional.of(BelowThresholdStanding.NOT_BELOW),
              List.of()));
      rows("not-regulated", Optional.of(BelowThresholdStanding.NOT_REGULATED), table);
      rows("notifiable", Optional.of(BelowThresholdStanding.NOTIFIABLE), table);
      table.add(
          new Row<>(
              "otherwise",
              "too small for notices",
              Condition.all(),
              Optional.of(BelowThresholdStanding.REGULATED),
              List.of()));
      return given(decide(table), side);
    }

    private Determination<Boolean> suitability(Determination<ThresholdSide> side) {
      if (side.toOptional().orElse(null) == ThresholdSide.AT_OR_ABOVE) {
        return Determination.of(false);
      }
      if (smaller.isEmpty()) {
        return Determination.none("no amounts below the threshold are held");
      }
      List<Row<Optional<Boolean>>> table = onBothSides(Optional.empty());
      table.add(new Row<>("reached", "not below", anyReached, Optional.of(false), List.of()));
      rows("not-regulated", Optional.of(false), table);
      rows("suitability-open", Optional.of(false), table);
      table.add(
          new Row<>("otherwise", "restricted", Condition.all(), Optional.of(true), List.of()));
      return given(decide(table), side);
    }

    /** What there is only where the side of the threshold is one. */
    private static <T> Determination<T> given(
        Determination<Optional<T>> found, Determination<ThresholdSide> side) {
      return found.equals(Determination.of(Optional.empty()))
          ? Determination.none(
              side instanceof Determination.CannotBeDetermined<ThresholdSide> none
                  ? none.reason()
                  : "the table gives no one threshold")
          : found.map(Optional::orElseThrow);
    }

    /** A row for each amount of a rule, in order. */
    private <T> void rows(String rule, T outcome, List<Row<T>> table) {
      for (BelowThresholdAmount amount : smaller) {
        if (amount.rule().equals(rule)) {
          provisions.add(amount.provision());
          table.add(
              new Row<>(
                  rule + " from " + text(amount.amount()),
                  rule,
                  Condition.all(
                      StatedFacts.condition(amount.applies()), reaches(amount.amount().amount())),
                  outcome,
                  List.of(amount.provision())));
        }
      }
    }
  }
}
