package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.AdditionalSupply;
import org.commissioning.model.regime.ContractFeatures;
import org.commissioning.model.regime.ContractSubject;
import org.commissioning.model.regime.DefenceNeed;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.KnownRisk;
import org.commissioning.model.regime.MadeTogether;
import org.commissioning.model.regime.ModificationEffect;
import org.commissioning.model.regime.ModificationGround;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ModifiedContract;
import org.commissioning.model.regime.PermittedGrounds;
import org.commissioning.model.regime.ProvidedFor;
import org.commissioning.model.regime.Restructuring;
import org.commissioning.model.regime.UrgentGround;

/** The grounds against the Act written out once more in plain conditions. */
class ModificationProperties {

  private static final int FACTS = 29;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static Money pounds(int amount) {
    return new Money(BigDecimal.valueOf(amount), "GBP");
  }

  private static ModificationQuestion question(
      List<Fact> f, int change, int days, int aggregated, boolean works) {
    List<EarlierModification> earlier =
        List.of(
            new EarlierModification(
                "m1",
                LocalDate.of(2026, 1, 5),
                ModificationGround.BELOW_THRESHOLD,
                pounds(aggregated),
                0,
                null,
                null,
                null));
    return new ModificationQuestion(
        LocalDate.of(2025, 3, 3),
        DAY,
        new ModifiedContract(
            works ? ContractSubject.WORKS : ContractSubject.SERVICES,
            pounds(1_000_000 - aggregated),
            1_000,
            pounds(200_000),
            new ContractFeatures(f.get(0), f.get(1), Fact.NO, Fact.NO, f.get(2), Fact.NO, Fact.NO),
            null),
        new ModificationHistory(null, DAY, earlier),
        new ModificationEffect(pounds(change), days, f.get(3), f.get(4), f.get(5), f.get(6), null),
        new PermittedGrounds(
            new ProvidedFor(f.get(7), f.get(8)),
            new UrgentGround(f.get(9), f.get(10), f.get(11)),
            f.get(12),
            new KnownRisk(f.get(13), f.get(14), f.get(15), f.get(16), f.get(17), f.get(18), null),
            new AdditionalSupply(f.get(19), f.get(20), f.get(21), f.get(22)),
            new Restructuring(f.get(23), f.get(24)),
            new DefenceNeed(f.get(25), f.get(26), f.get(27))),
        new MadeTogether(f.get(28), f.get(28) == Fact.YES ? Fact.NO : Fact.YES, null),
        null);
  }

  /** Sections 74(1), (2), (7) to (9) and Schedule 8, where every fact is known. */
  private static Set<ModificationGround> plainly(
      boolean[] f, int change, int days, int aggregated, boolean works) {
    Set<ModificationGround> met = new LinkedHashSet<>();
    boolean capped = change <= 500_000 || f[1];
    boolean split = f[28];
    if (f[0] && !f[6]) {
      met.add(ModificationGround.LIGHT_TOUCH);
    }
    if (split) {
      return met;
    }
    if (f[23] && !f[24]) {
      met.add(ModificationGround.RESTRUCTURING);
    }
    if (f[6]) {
      return met;
    }
    if (f[7] && f[8] && !f[3]) {
      met.add(ModificationGround.PROVIDED_FOR);
    }
    if (f[9] && (f[10] || f[11])) {
      met.add(ModificationGround.URGENCY);
    }
    if (f[12] && !f[3] && capped) {
      met.add(ModificationGround.UNFORESEEABLE);
    }
    if (f[13] && f[14] && f[15] && f[16] && f[17] && f[18] && capped) {
      met.add(ModificationGround.KNOWN_RISK);
    }
    if (f[19] && f[20] && f[21] && f[22] && capped) {
      met.add(ModificationGround.ADDITIONAL_SUPPLY);
    }
    if (f[2] && f[25]) {
      met.add(ModificationGround.DEFENCE_TECHNOLOGY);
    }
    if (f[2] && f[26] && f[27]) {
      met.add(ModificationGround.DEFENCE_CONTINUITY);
    }
    if (Math.abs(days) <= 100 && !f[4] && !f[5]) {
      met.add(ModificationGround.NOT_SUBSTANTIAL);
    }
    boolean other = met.stream().anyMatch(ground -> ground != ModificationGround.LIGHT_TOUCH);
    if (!other
        && Math.abs(change) <= (works ? 150_000 : 100_000)
        && aggregated + Math.max(change, 0) < 200_000
        && !f[4]) {
      met.add(ModificationGround.BELOW_THRESHOLD);
    }
    return met;
  }

  private static boolean consistent(boolean[] f) {
    return !f[23] || f[6];
  }

  @Provide
  Arbitrary<List<Fact>> known() {
    return Arbitraries.of(Fact.YES, Fact.NO).list().ofSize(FACTS);
  }

  /** Seven facts of the 29 are unknown, wherever they stand. */
  @Provide
  Arbitrary<List<Fact>> partlyKnown() {
    return known()
        .flatMap(
            facts ->
                Arbitraries.integers()
                    .between(0, FACTS - 2)
                    .set()
                    .ofMaxSize(7)
                    .map(
                        open -> {
                          List<Fact> some = new ArrayList<>(facts);
                          open.forEach(i -> some.set(i, Fact.UNKNOWN));
                          return some;
                        }));
  }

  private static boolean[] values(List<Fact> facts) {
    boolean[] values = new boolean[FACTS];
    for (int i = 0; i < FACTS; i++) {
      values[i] = facts.get(i) == Fact.YES;
    }
    return values;
  }

  @Property
  void findsTheGroundsThatTheActGivesInPlainConditions(
      @ForAll("known") List<Fact> facts,
      @ForAll @IntRange(min = 0, max = 700_000) int change,
      @ForAll @IntRange(min = -200, max = 200) int days,
      @ForAll @IntRange(min = 0, max = 250_000) int aggregated,
      @ForAll boolean works) {
    boolean[] values = values(facts);
    if (!consistent(values)) {
      values[23] = false;
      facts.set(23, Fact.NO);
    }
    ContractModification answer =
        ContractModification.of(question(facts, change, days, aggregated, works));
    Set<ModificationGround> expected = plainly(values, change, days, aggregated, works);
    assertThat(answer.met()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(answer.permitted()).isEqualTo(Determination.of(!expected.isEmpty()));
    assertThat(answer.grounds())
        .allSatisfy(finding -> assertThat(finding.met().toOptional()).isPresent());
  }

  /** An unknown fact never defaults: what is determined holds in every completion. */
  @Property(tries = 150)
  void whatIsDeterminedHoldsWhateverTheUnknownFactsAre(
      @ForAll("partlyKnown") List<Fact> facts,
      @ForAll @IntRange(min = 0, max = 700_000) int change,
      @ForAll @IntRange(min = -200, max = 200) int days) {
    if (facts.get(23) != Fact.NO) {
      facts.set(23, Fact.NO);
    }
    ContractModification answer =
        ContractModification.of(question(facts, change, days, 90_000, false));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < FACTS; i++) {
      if (facts.get(i) == Fact.UNKNOWN) {
        open.add(i);
      }
    }
    boolean[] values = values(facts);
    Set<Boolean> possible = new LinkedHashSet<>();
    for (int code = 0; code < 1 << open.size(); code++) {
      for (int i = 0; i < open.size(); i++) {
        values[open.get(i)] = (code >> i & 1) == 1;
      }
      Set<ModificationGround> met = plainly(values, change, days, 90_000, false);
      possible.add(!met.isEmpty());
      for (GroundFinding finding : answer.grounds()) {
        if (finding.met().toOptional().isPresent()) {
          assertThat(finding.met().orElseThrow())
              .as("%s", finding.ground())
              .isEqualTo(met.contains(finding.ground()));
        }
      }
    }
    if (possible.size() == 1) {
      assertThat(answer.permitted()).isEqualTo(Determination.of(possible.iterator().next()));
    } else {
      assertThat(answer.permitted()).isInstanceOf(Determination.CannotBeDetermined.class);
    }
  }

  private static final List<String> NAMES =
      List.of(
          "contract.features.lightTouch",
          "contract.features.utilities",
          "contract.features.defenceAuthority",
          "effect.changesOverallNature",
          "effect.changesScope",
          "effect.favoursSupplier",
          "effect.changesSupplier",
          "grounds.providedFor.inContract",
          "grounds.providedFor.inNotice",
          "grounds.urgency.byDirectAward",
          "grounds.urgency.extremeUrgency",
          "grounds.urgency.protectLife",
          "grounds.unforeseeable",
          "grounds.knownRisk.considered",
          "grounds.knownRisk.inNotice",
          "grounds.knownRisk.materialised",
          "grounds.knownRisk.preventsPerformance",
          "grounds.knownRisk.goesNoFurther",
          "grounds.knownRisk.newAwardNotInPublicInterest",
          "grounds.additionalSupply.inAddition",
          "grounds.additionalSupply.incompatible",
          "grounds.additionalSupply.difficulty",
          "grounds.additionalSupply.duplication",
          "grounds.restructuring.required",
          "grounds.restructuring.newSupplierExcluded",
          "grounds.defence.technology",
          "grounds.defence.supplyNecessary",
          "grounds.defence.ensuresSupply");

  private static final Set<String> OF_BELOW_THRESHOLD =
      Set.of("effect.changesScope", "effect.changesSupplier");

  /** What is named can change the answer of its ground, and what is not named cannot. */
  @Property(tries = 300)
  void everyGroundNeedsExactlyWhatDecides(
      @ForAll("partlyKnown") List<Fact> facts,
      @ForAll @IntRange(min = 0, max = 700_000) int change,
      @ForAll @IntRange(min = -200, max = 200) int days) {
    facts.set(23, Fact.NO);
    facts.set(28, Fact.NO);
    ContractModification answer =
        ContractModification.of(question(facts, change, days, 90_000, false));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < FACTS; i++) {
      if (facts.get(i) == Fact.UNKNOWN) {
        open.add(i);
      }
    }
    List<Set<ModificationGround>> outcomes = new ArrayList<>();
    boolean[] values = values(facts);
    for (int code = 0; code < 1 << open.size(); code++) {
      for (int i = 0; i < open.size(); i++) {
        values[open.get(i)] = (code >> i & 1) == 1;
      }
      outcomes.add(plainly(values, change, days, 90_000, false));
    }
    for (GroundFinding finding : answer.grounds()) {
      Set<String> needed = new LinkedHashSet<>();
      for (int code = 0; code < outcomes.size(); code++) {
        for (int i = 0; i < open.size(); i++) {
          if (outcomes.get(code).contains(finding.ground())
              != outcomes.get(code ^ 1 << i).contains(finding.ground())) {
            String name = NAMES.get(open.get(i));
            needed.add(
                finding.ground() != ModificationGround.BELOW_THRESHOLD
                        || OF_BELOW_THRESHOLD.contains(name)
                    ? name
                    : "grounds");
          }
        }
      }
      assertThat(needs(finding.met()))
          .as("%s", finding.ground())
          .containsExactlyInAnyOrderElementsOf(needed);
    }
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of();
  }

  /** The more the earlier ones added, the less is left: never below the threshold again. */
  @Property
  void theAllowanceOnlyShrinks(
      @ForAll("known") List<Fact> facts,
      @ForAll @IntRange(min = 0, max = 120_000) int change,
      @ForAll @IntRange(min = 0, max = 200_000) int aggregated,
      @ForAll @IntRange(min = 0, max = 50_000) int more) {
    facts.set(23, Fact.NO);
    facts.set(5, Fact.YES);
    boolean after =
        met(facts, change, aggregated + more).contains(ModificationGround.BELOW_THRESHOLD);
    if (after) {
      assertThat(met(facts, change, aggregated)).contains(ModificationGround.BELOW_THRESHOLD);
    }
  }

  private static List<ModificationGround> met(List<Fact> facts, int change, int aggregated) {
    return ContractModification.of(question(facts, change, 0, aggregated, false)).met();
  }
}
