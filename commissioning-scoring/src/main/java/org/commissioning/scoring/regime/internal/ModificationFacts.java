package org.commissioning.scoring.regime.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.ContractFeatures;
import org.commissioning.model.regime.ContractSubject;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MadeTogether;
import org.commissioning.model.regime.ModificationEffect;
import org.commissioning.model.regime.ModificationGround;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ModificationReadings;
import org.commissioning.model.regime.PermittedGrounds;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.ModificationFigures;
import org.jspecify.annotations.Nullable;

/** The facts of a modification: those stated, and those that its figures settle. */
final class ModificationFacts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String POUNDS = "GBP";

  // What figures settle, by names of their own; each is then expanded into what is missing.
  static final String CAP = "figures.increase";
  static final String RISK_CAP = "figures.increaseIgnoringRisk";
  static final String TERM = "figures.term";
  static final String OWN = "figures.value";
  static final String AGGREGATE = "figures.aggregate";
  static final String SMALL_VALUE = "figures.noticeValue";
  static final String SMALL_TERM = "figures.noticeTerm";
  static final String OVER = "figures.copy";

  private static final Asked VALUE_CHANGE =
      Asked.fact("effect.valueChange", "by how much the modification changes the estimated value");
  private static final Asked TERM_CHANGE =
      Asked.fact("effect.termChangeDays", "by how many days the modification changes the term");
  private static final Asked HISTORY =
      Asked.fact("history", "what was modified before, by how much and on what ground");
  private static final Asked EARLIER_VALUES =
      Asked.fact(
          "history.modifications.valueChange",
          "by how much each earlier modification changed the estimated value");
  private static final Asked EARLIER_GROUNDS =
      Asked.fact(
          "history.modifications.ground", "on what ground each earlier modification was made");
  private static final Asked THRESHOLD =
      Asked.fact("contract.threshold", "the threshold amount for the type of contract");
  private static final Asked OFFSET =
      Asked.judged(
          "contract.readings.lowersOffsetRaises",
          "whether modifications that lower the value count against those that raise it, which"
              + " section 74(6) leaves open");
  private static final Asked UNCHANGED =
      Asked.judged(
          "contract.readings.unchangedCountsAsSmall",
          "whether what is left as it is counts as changed by no more than the limit, which section"
              + " 75(2) leaves open");

  final Map<String, Fact> facts = new LinkedHashMap<>();
  final Map<String, Determination<?>> missing = new LinkedHashMap<>();

  private final ModificationQuestion question;
  private final Reasoning reasoning;
  private final @Nullable BigDecimal before;
  private final @Nullable BigDecimal change;
  private final @Nullable Integer days;
  private final Set<Asked> beforeNeeds = new LinkedHashSet<>();
  private Figure<Money> raised = Figure.none("");
  private Figure<Money> net = Figure.none("");

  ModificationFacts(ModificationQuestion question, Reasoning reasoning) {
    this.question = question;
    this.reasoning = reasoning;
    Money valueChange = question.effect().valueChange();
    this.change = valueChange == null ? null : valueChange.amount();
    this.days = question.effect().termChangeDays();
    reasoning.part("The figures");
    this.before = before();
    stated();
    figures();
  }

  Fact fact(String name) {
    return facts.getOrDefault(name, Fact.UNKNOWN);
  }

  /** What is known of what a table asks for. */
  Map<String, Fact> facts(DecisionTable<?> table) {
    Map<String, Fact> known = new LinkedHashMap<>();
    table.names().forEach(name -> known.put(name, fact(name)));
    return known;
  }

  private void put(String name, @Nullable Fact fact) {
    facts.put(name, Fact.orUnknown(fact));
  }

  private void stated() {
    ContractFeatures features = question.contract().features();
    if (features != null) {
      put("contract.features.lightTouch", features.lightTouch());
      put("contract.features.utilities", features.utilities());
      put("contract.features.privateUtility", features.privateUtility());
      put("contract.features.defenceAndSecurity", features.defenceAndSecurity());
      put("contract.features.defenceAuthority", features.defenceAuthority());
      put("contract.features.northernIrish", features.northernIrish());
      put("contract.features.welsh", features.welsh());
    }
    ModificationEffect effect = question.effect();
    put("effect.changesOverallNature", effect.changesOverallNature());
    put("effect.changesScope", effect.changesScope());
    put("effect.favoursSupplier", effect.favoursSupplier());
    put("effect.changesSupplier", effect.changesSupplier());
    MadeTogether together = question.together();
    if (together != null) {
      put("together.couldHaveBeen", together.couldHaveBeen());
      put("together.wouldBePermitted", together.wouldBePermitted());
      put("together.wouldNeedNotice", together.wouldNeedNotice());
    }
    ModificationHistory history = question.history();
    if (history != null && history.modifications().isEmpty()) {
      put("together.couldHaveBeen", Fact.NO);
    }
    PermittedGrounds grounds = question.grounds();
    if (grounds != null) {
      grounds(grounds);
    }
  }

  private void grounds(PermittedGrounds grounds) {
    put("grounds.unforeseeable", grounds.unforeseeable());
    if (grounds.providedFor() != null) {
      put("grounds.providedFor.inContract", grounds.providedFor().inContract());
      put("grounds.providedFor.inNotice", grounds.providedFor().inNotice());
    }
    if (grounds.urgency() != null) {
      put("grounds.urgency.byDirectAward", grounds.urgency().byDirectAward());
      put("grounds.urgency.extremeUrgency", grounds.urgency().extremeUrgency());
      put("grounds.urgency.protectLife", grounds.urgency().protectLife());
    }
    if (grounds.knownRisk() != null) {
      put("grounds.knownRisk.considered", grounds.knownRisk().considered());
      put("grounds.knownRisk.inNotice", grounds.knownRisk().inNotice());
      put("grounds.knownRisk.materialised", grounds.knownRisk().materialised());
      put("grounds.knownRisk.preventsPerformance", grounds.knownRisk().preventsPerformance());
      put("grounds.knownRisk.goesNoFurther", grounds.knownRisk().goesNoFurther());
      put(
          "grounds.knownRisk.newAwardNotInPublicInterest",
          grounds.knownRisk().newAwardNotInPublicInterest());
    }
    if (grounds.additionalSupply() != null) {
      put("grounds.additionalSupply.inAddition", grounds.additionalSupply().inAddition());
      put("grounds.additionalSupply.incompatible", grounds.additionalSupply().incompatible());
      put("grounds.additionalSupply.difficulty", grounds.additionalSupply().difficulty());
      put("grounds.additionalSupply.duplication", grounds.additionalSupply().duplication());
    }
    if (grounds.restructuring() != null) {
      put("grounds.restructuring.required", grounds.restructuring().required());
      put(
          "grounds.restructuring.newSupplierExcluded",
          grounds.restructuring().newSupplierExcluded());
    }
    if (grounds.defence() != null) {
      put("grounds.defence.technology", grounds.defence().technology());
      put("grounds.defence.supplyNecessary", grounds.defence().supplyNecessary());
      put("grounds.defence.ensuresSupply", grounds.defence().ensuresSupply());
    }
  }

  /** The estimated value just before the modification; null if the history leaves it open. */
  private @Nullable BigDecimal before() {
    BigDecimal value = question.contract().valueAtAward().amount();
    reasoning.state("Estimated value on award", pounds(value));
    ModificationHistory history = question.history();
    if (history == null) {
      beforeNeeds.add(HISTORY);
      return null;
    }
    BigDecimal sum = value;
    for (EarlierModification each : history.modifications()) {
      Money earlier = each.valueChange();
      if (earlier == null) {
        beforeNeeds.add(EARLIER_VALUES);
        return null;
      }
      BigDecimal from = sum;
      sum = sum.add(earlier.amount());
      BigDecimal to = sum;
      reasoning.step(
          () ->
              new Step(
                  "Estimated value after " + each.id(),
                  "V + Δ",
                  plain(from) + " + " + bracketed(earlier.amount()),
                  plain(to),
                  "pounds"));
    }
    return sum;
  }

  private void figures() {
    boolean works = question.contract().subject() == ContractSubject.WORKS;
    String kind = works ? "works" : "goods-services";
    BigDecimal permitted = reasoning.figure("permitted-increase");
    settle(CAP, within(change == null ? null : change.max(BigDecimal.ZERO), before, permitted));
    BigDecimal base = before;
    Set<Asked> baseNeeds = beforeNeeds;
    if (question.grounds() != null
        && question.grounds().knownRisk() != null
        && question.grounds().knownRisk().valueIgnoringRisk() != null) {
      base = question.grounds().knownRisk().valueIgnoringRisk().amount();
      baseNeeds = Set.of();
    }
    settle(
        RISK_CAP,
        within(change == null ? null : change.max(BigDecimal.ZERO), base, permitted),
        baseNeeds);
    settle(OWN, within(change, before, reasoning.figure("below-threshold-" + kind)));
    if (change != null && before != null) {
      percent("Change of the estimated value", "100 × Δ ÷ V", change, before, valueLimits());
    }
    if (days != null) {
      percent(
          "Change of the term",
          "100 × Δ ÷ T",
          BigDecimal.valueOf(days),
          BigDecimal.valueOf(question.contract().maximumTermDays()),
          termLimits());
    }
    reasoning.state(
        "Limits in per cent",
        "permitted increase "
            + permitted
            + ", substantial term "
            + reasoning.figure("substantial-term")
            + ", below-threshold change "
            + reasoning.figure("below-threshold-" + kind)
            + ", for a notice value "
            + reasoning.figure("notice-value-" + kind)
            + " and term "
            + reasoning.figure("notice-term"));
    term(TERM, "substantial-term", false);
    term(SMALL_TERM, "notice-term", true);
    Fact unchanged = readings() == null ? Fact.UNKNOWN : Fact.orUnknown(unchangedReading());
    if (change != null && change.signum() == 0) {
      put(SMALL_VALUE, unchanged);
      missing.put(SMALL_VALUE, needs(Set.of(UNCHANGED)));
      reasoning.judge(UNCHANGED, unchanged);
      reasoning.state("The value is left as it is. " + UNCHANGED.label(), unchanged);
    } else {
      settle(SMALL_VALUE, within(change, before, reasoning.figure("notice-value-" + kind)));
    }
    aggregate();
    BigDecimal limit = reasoning.figure("modification-copy-above");
    settle(
        OVER,
        before == null || change == null
            ? Fact.UNKNOWN
            : Fact.of(before.add(change).compareTo(limit) > 0));
  }

  private @Nullable ModificationReadings readings() {
    return question.contract().readings();
  }

  private @Nullable Fact unchangedReading() {
    ModificationReadings readings = readings();
    return readings == null ? null : readings.unchangedCountsAsSmall();
  }

  /** What a figure settles, and what is missing where it settles nothing. */
  private void settle(String name, Fact fact) {
    settle(name, fact, beforeNeeds);
  }

  private void settle(String name, Fact fact, Set<Asked> baseNeeds) {
    put(name, fact);
    Set<Asked> needs = new LinkedHashSet<>();
    if (change == null) {
      needs.add(VALUE_CHANGE);
    }
    needs.addAll(baseNeeds);
    missing.put(name, needs(needs));
  }

  private static Determination<Boolean> needs(Set<Asked> asked) {
    return Determination.needs(asked.stream().map(Asked::needed).toList());
  }

  /** Whether a change, up or down, is at most so many per cent of a base. */
  private static Fact within(
      @Nullable BigDecimal change, @Nullable BigDecimal base, BigDecimal percent) {
    if (change != null && change.signum() == 0) {
      return Fact.YES;
    }
    return change == null || base == null
        ? Fact.UNKNOWN
        : Fact.of(change.abs().multiply(HUNDRED).compareTo(base.multiply(percent)) <= 0);
  }

  private void term(String name, String limit, boolean readingDecides) {
    missing.put(name, needs(Set.of(TERM_CHANGE)));
    if (days == null) {
      put(name, Fact.UNKNOWN);
    } else if (days == 0 && readingDecides) {
      Fact reading = Fact.orUnknown(unchangedReading());
      put(name, reading);
      missing.put(name, needs(Set.of(UNCHANGED)));
      reasoning.judge(UNCHANGED, reading);
      reasoning.state("The term is left as it is. " + UNCHANGED.label(), reading);
    } else {
      put(
          name,
          within(
              BigDecimal.valueOf(days),
              BigDecimal.valueOf(question.contract().maximumTermDays()),
              reasoning.figure(limit)));
    }
  }

  /** What the change of the value is compared with, in per cent. */
  private BigDecimal[] valueLimits() {
    String kind =
        question.contract().subject() == ContractSubject.WORKS ? "works" : "goods-services";
    return new BigDecimal[] {
      reasoning.figure("permitted-increase"),
      reasoning.figure("below-threshold-" + kind),
      reasoning.figure("notice-value-" + kind)
    };
  }

  /** What the change of the term is compared with, in per cent. */
  private BigDecimal[] termLimits() {
    return new BigDecimal[] {reasoning.figure("substantial-term"), reasoning.figure("notice-term")};
  }

  private void percent(
      String label, String formula, BigDecimal change, BigDecimal base, BigDecimal[] limits) {
    reasoning.step(
        () ->
            new Step(
                label,
                formula,
                "100 × " + bracketed(change) + " ÷ " + plain(base),
                Reasoning.number(Reasoning.percentage(change, base, limits)),
                Reasoning.percentUnit(change, base, limits)));
  }

  /** What below-threshold modifications add together, as far as their grounds are known. */
  private void aggregate() {
    Set<Asked> needs = new LinkedHashSet<>();
    if (change == null) {
      needs.add(VALUE_CHANGE);
    }
    Money threshold = question.contract().threshold();
    if (threshold == null) {
      needs.add(THRESHOLD);
    }
    ModificationHistory history = question.history();
    if (history == null) {
      needs.add(HISTORY);
    }
    List<BigDecimal> counted = new ArrayList<>();
    List<BigDecimal> perhaps = new ArrayList<>();
    if (history != null) {
      for (EarlierModification each : history.modifications()) {
        ModificationGround ground = each.ground();
        if (ground != null && ground != ModificationGround.BELOW_THRESHOLD) {
          continue;
        }
        Money earlier = each.valueChange();
        if (earlier == null) {
          needs.add(EARLIER_VALUES);
        } else {
          (ground == null ? perhaps : counted).add(earlier.amount());
        }
        if (ground == null) {
          needs.add(EARLIER_GROUNDS);
        }
      }
    }
    if (change != null) {
      counted.add(change);
    }
    if (threshold != null) {
      reasoning.state("Threshold amount", pounds(threshold.amount()));
    }
    boolean known = history != null && !needs.contains(EARLIER_VALUES);
    boolean valued = change != null && known;
    sums(counted, valued && !needs.contains(EARLIER_GROUNDS));
    Fact fact = Fact.UNKNOWN;
    if (known && threshold != null) {
      Fact reading =
          readings() == null ? Fact.UNKNOWN : Fact.orUnknown(readings().lowersOffsetRaises());
      reasoning.judge(OFFSET, reading);
      fact = below(counted, perhaps, reading, threshold.amount());
      if (!valued && (fact == Fact.YES || reading != Fact.NO)) {
        // What is not known may still raise the sum, or lower it where the two are set off.
        fact = Fact.UNKNOWN;
      }
      if (reading == Fact.UNKNOWN) {
        Fact with = below(counted, perhaps, Fact.YES, threshold.amount());
        Fact without = below(counted, perhaps, Fact.NO, threshold.amount());
        if (valued ? with != without : maySetOff(counted, perhaps, threshold.amount())) {
          needs.add(OFFSET);
        }
      }
    }
    put(AGGREGATE, fact);
    missing.put(AGGREGATE, needs(needs));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal raises(List<BigDecimal> amounts) {
    return sum(amounts.stream().map(amount -> amount.max(BigDecimal.ZERO)).toList());
  }

  private static BigDecimal lowers(List<BigDecimal> amounts) {
    return sum(amounts.stream().map(amount -> amount.min(BigDecimal.ZERO)).toList());
  }

  /** Whether a change of which the amount is not known may make it matter what is set off. */
  private static boolean maySetOff(
      List<BigDecimal> counted, List<BigDecimal> perhaps, BigDecimal threshold) {
    return lowers(counted).add(lowers(perhaps)).signum() < 0
        || raises(counted).add(raises(perhaps)).compareTo(threshold) >= 0;
  }

  /** Whether the sum is below the threshold, whichever of the uncertain ones count. */
  private static Fact below(
      List<BigDecimal> counted, List<BigDecimal> perhaps, Fact offset, BigDecimal threshold) {
    BigDecimal most = null;
    BigDecimal least = null;
    if (offset != Fact.NO) {
      most = sum(counted).add(raises(perhaps));
      least = sum(counted).add(lowers(perhaps));
    }
    if (offset != Fact.YES) {
      BigDecimal all = raises(counted).add(raises(perhaps));
      most = most == null ? all : most.max(all);
      least = least == null ? raises(counted) : least.min(raises(counted));
    }
    if (Objects.requireNonNull(most).compareTo(threshold) < 0) {
      return Fact.YES;
    }
    return Objects.requireNonNull(least).compareTo(threshold) >= 0 ? Fact.NO : Fact.UNKNOWN;
  }

  private void sums(List<BigDecimal> counted, boolean known) {
    if (!known) {
      raised = Figure.none("not every earlier modification has its ground and its value");
      net = Figure.none("not every earlier modification has its ground and its value");
      return;
    }
    BigDecimal all = raises(counted);
    BigDecimal balance = sum(counted);
    raised = Figure.of(new Money(all, POUNDS));
    net = Figure.of(new Money(balance, POUNDS));
    reasoning.step(
        () ->
            new Step(
                "Below-threshold modifications, with this one",
                "Σ Δ",
                String.join(" + ", counted.stream().map(ModificationFacts::bracketed).toList()),
                plain(balance),
                "pounds"));
    if (all.compareTo(balance) != 0) {
      reasoning.state("Those of them that raise the value", pounds(all));
    }
  }

  ModificationFigures result() {
    String open = "what was modified before, or by how much, is not known";
    String unknown = "by how much the modification changes the value is not known";
    Figure<Money> from = before == null ? Figure.none(open) : Figure.of(new Money(before, POUNDS));
    Figure<Money> to = Figure.none(change == null ? unknown : open);
    Figure<BigDecimal> percent = Figure.none(change == null ? unknown : open);
    if (before != null && change != null) {
      to = Figure.of(new Money(before.add(change), POUNDS));
      percent = Figure.of(Reasoning.percentage(change, before, valueLimits()));
    }
    return new ModificationFigures(
        from,
        to,
        percent,
        days == null
            ? Figure.none("by how much the modification changes the term is not known")
            : Figure.of(
                Reasoning.percentage(
                    BigDecimal.valueOf(days),
                    BigDecimal.valueOf(question.contract().maximumTermDays()),
                    termLimits())),
        raised,
        net);
  }

  @Nullable BigDecimal valueBefore() {
    return before;
  }

  @Nullable BigDecimal valueAfter() {
    return before == null || change == null ? null : before.add(change);
  }

  static String plain(BigDecimal amount) {
    return amount.toPlainString().replace('-', '−');
  }

  private static String bracketed(BigDecimal amount) {
    return amount.signum() < 0 ? "(" + plain(amount) + ")" : plain(amount);
  }

  static String pounds(BigDecimal amount) {
    return plain(amount) + " pounds";
  }
}
