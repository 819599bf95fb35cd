package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.IndicatorReading;
import org.commissioning.model.contract.PerformanceTerm;
import org.commissioning.model.contract.ScorecardQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.IndicatorStanding;
import org.commissioning.scoring.contract.IndicatorStatus;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Works a scorecard out from a valid question. */
public final class Scorecard {

  private static final Exact HUNDRED = Exact.of(100);
  private static final String NO_VALUE = "no value is known";
  private static final String NOTHING_JUDGED = "no indicator has a target to be held to";

  private final ScorecardQuestion question;
  private final Steps steps;
  private final Map<String, CreditRule> rules = new HashMap<>();
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final List<IndicatorStanding> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Figure<Exact> score = Figure.none(NOTHING_JUDGED);
  private Figure<Exact> least = Figure.none(NOTHING_JUDGED);
  private Figure<Exact> most = Figure.none(NOTHING_JUDGED);
  private Figure<Exact> creditPercent = Figure.of(Exact.ZERO);
  private Figure<Money> deduction = Figure.none("no charges are stated");

  private Scorecard(ScorecardQuestion question, Steps steps) {
    this.question = question;
    this.steps = steps;
    question.rules().forEach(rule -> rules.put(rule.indicator(), rule));
    for (IndicatorReading reading : question.readings()) {
      if (reading.value() != null) {
        values.put(reading.indicator(), reading.value());
      }
    }
  }

  /** Works the scorecard out. */
  public static Scorecard of(ScorecardQuestion question, Steps steps) {
    Scorecard card = new Scorecard(question, steps);
    for (PerformanceTerm term : question.terms()) {
      card.row(term);
    }
    card.scores();
    card.deductions();
    return card;
  }

  /** The lines. */
  public List<IndicatorStanding> rows() {
    return rows;
  }

  /** What a reader should know. */
  public List<String> notes() {
    return notes;
  }

  /** The weight of indicators that are kept, in percent. */
  public Figure<Exact> score() {
    return score;
  }

  /** The same if every value that is not known were a miss. */
  public Figure<Exact> least() {
    return least;
  }

  /** The same if every value that is not known kept its target. */
  public Figure<Exact> most() {
    return most;
  }

  /** What is taken off, in percent of the charges. */
  public Figure<Exact> creditPercent() {
    return creditPercent;
  }

  /** What is taken off, in money. */
  public Figure<Money> deduction() {
    return deduction;
  }

  private void row(PerformanceTerm term) {
    AgreementIndicator indicator = term.indicator();
    steps.part(indicator::title);
    CreditRule rule = rules.get(indicator.id());
    Polarity polarity =
        indicator.polarity() != null ? indicator.polarity() : rule == null ? null : rule.polarity();
    BigDecimal target =
        indicator.target() != null
            ? BigDecimal.valueOf(indicator.target())
            : rule == null ? null : rule.target();
    BigDecimal value = values.get(indicator.id());
    String lack = unjudged(target, polarity);
    Figure<BigDecimal> valued = value == null ? Figure.none(NO_VALUE) : Figure.of(value);
    Figure<BigDecimal> aimed = target == null ? Figure.none("no target is set") : Figure.of(target);
    if (lack != null || target == null) {
      String reason = lack == null ? "no target is set" : lack;
      steps.add(() -> Step.fact("Status", "not judged: " + reason));
      notes.add(indicator.id() + " is not judged: " + reason + ".");
      rows.add(
          new IndicatorStanding(
              indicator.id(),
              indicator.title(),
              valued,
              aimed,
              Figure.none(reason),
              IndicatorStatus.NOT_JUDGED,
              term.weight(),
              Figure.of(Exact.ZERO)));
      return;
    }
    if (value == null) {
      steps.add(() -> Step.fact("Status", "not known: " + NO_VALUE));
      rows.add(
          new IndicatorStanding(
              indicator.id(),
              indicator.title(),
              valued,
              aimed,
              Figure.none(NO_VALUE),
              IndicatorStatus.NOT_KNOWN,
              term.weight(),
              rule == null ? Figure.of(Exact.ZERO) : Figure.none(NO_VALUE)));
      return;
    }
    judged(term, rule, polarity == Polarity.HIGHER_IS_BETTER, target, value);
  }

  private void judged(
      PerformanceTerm term,
      @Nullable CreditRule rule,
      boolean higher,
      BigDecimal target,
      BigDecimal value) {
    Expression aim = Expression.of("T", Exact.of(target));
    Expression found = Expression.of("x", Exact.of(value));
    Expression shortfall = (higher ? aim.minus(found) : found.minus(aim)).atLeast(Exact.ZERO);
    steps.add(() -> Told.step("Shortfall", shortfall, null));
    Exact tolerance = term.tolerance() == null ? Exact.ZERO : Exact.of(term.tolerance());
    IndicatorStatus status =
        shortfall.value().signum() == 0
            ? IndicatorStatus.MET
            : shortfall.value().compareTo(tolerance) <= 0
                ? IndicatorStatus.WITHIN_TOLERANCE
                : IndicatorStatus.MISSED;
    steps.add(() -> Step.fact("Status", status.label()));
    Exact credit = Exact.ZERO;
    if (rule != null) {
      Expression percent = Credits.percent(rule, Exact.of(value), Steps.dropped());
      credit = percent.value();
      steps.add(() -> Told.step("Deduction", percent, "%"));
    }
    AgreementIndicator indicator = term.indicator();
    rows.add(
        new IndicatorStanding(
            indicator.id(),
            indicator.title(),
            Figure.of(value),
            Figure.of(target),
            Figure.of(shortfall.value()),
            status,
            term.weight(),
            Figure.of(credit)));
  }

  private static @Nullable String unjudged(
      @Nullable BigDecimal target, @Nullable Polarity polarity) {
    if (target == null) {
      return "no target is set";
    }
    if (polarity == null) {
      return "which way is better is not stated";
    }
    return polarity == Polarity.NO_JUDGEMENT ? "neither way is better in itself" : null;
  }

  private void scores() {
    List<Expression> kept = new ArrayList<>();
    List<Expression> unknown = new ArrayList<>();
    List<Expression> all = new ArrayList<>();
    for (IndicatorStanding row : rows) {
      if (row.status() == IndicatorStatus.NOT_JUDGED) {
        continue;
      }
      Expression weight =
          Expression.of("w" + Told.subscript(all.size() + 1), Exact.of(row.weight()));
      all.add(weight);
      if (row.status() == IndicatorStatus.NOT_KNOWN) {
        unknown.add(weight);
      } else if (row.status() != IndicatorStatus.MISSED) {
        kept.add(weight);
      }
    }
    steps.part(() -> "Score");
    if (all.isEmpty()) {
      steps.add(() -> Step.fact("Score", "not calculable: " + NOTHING_JUDGED));
      return;
    }
    Expression lower = share(kept, all);
    if (unknown.isEmpty()) {
      steps.add(() -> Told.step("Weight of what is kept", lower, "%"));
      score = Figure.of(lower.value());
      least = score;
      most = score;
      return;
    }
    List<Expression> hopeful = new ArrayList<>(kept);
    hopeful.addAll(unknown);
    Expression upper = share(hopeful, all);
    steps.add(() -> Told.step("At least, if all that is not known is missed", lower, "%"));
    steps.add(() -> Told.step("At most, if all that is not known is kept", upper, "%"));
    score =
        Figure.none(
            unknown.size() == 1
                ? "the value of 1 indicator is not known"
                : "the values of " + unknown.size() + " indicators are not known");
    least = Figure.of(lower.value());
    most = Figure.of(upper.value());
  }

  private static Expression share(List<Expression> part, List<Expression> whole) {
    return Expression.number(HUNDRED).times(Expression.sum(part)).over(Expression.sum(whole));
  }

  private void deductions() {
    if (rules.isEmpty()) {
      deduction = question.charges() == null ? deduction : money(Exact.ZERO, question.charges());
      return;
    }
    steps.part(() -> "Deductions");
    List<Expression> percents = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (IndicatorStanding row : rows) {
      if (rules.containsKey(row.indicator())) {
        if (row.creditPercent() instanceof Figure.Calculated<Exact> percent) {
          percents.add(Expression.of("a" + Told.subscript(percents.size() + 1), percent.value()));
        } else {
          missing.add(row.indicator());
        }
      }
    }
    Exact limit = question.mostPercent() == null ? HUNDRED : Exact.of(question.mostPercent());
    Expression sum = Expression.sum(percents);
    if (!missing.isEmpty() && sum.value().compareTo(limit) < 0) {
      String reason = "no value is known of " + String.join(", ", missing);
      creditPercent = Figure.none(reason);
      deduction = Figure.none(reason);
      steps.add(() -> Step.fact("All deductions", "not calculable: " + reason));
      return;
    }
    Expression held = sum.value().compareTo(limit) > 0 ? sum.atMost(limit) : sum;
    steps.add(() -> Told.step("All deductions", held, "%"));
    creditPercent = Figure.of(held.value());
    Money charges = question.charges();
    if (charges != null) {
      Expression money =
          Expression.of("C", Exact.of(charges.amount()))
              .times(Expression.of("A", held.value()))
              .over(Expression.number(HUNDRED));
      steps.add(() -> Told.step("Taken off", money, charges.currency()));
      Figure<Money> rounded = money(money.value(), charges);
      deduction = rounded;
      if (Exact.of(rounded.orElseThrow().amount()).compareTo(money.value()) != 0) {
        steps.add(
            () ->
                Step.fact(
                    "Taken off, rounded down to whole minor units",
                    rounded.orElseThrow().amount().toPlainString() + " " + charges.currency()));
      }
    }
  }

  /** Rounded down, so that a limit in percent is kept to the penny. */
  private static Figure<Money> money(Exact amount, Money like) {
    int places = Currency.getInstance(like.currency()).getDefaultFractionDigits();
    return Figure.of(new Money(amount.decimal(places, RoundingMode.DOWN), like.currency()));
  }
}
