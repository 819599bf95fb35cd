package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.BridgingNeed;
import org.commissioning.model.regime.ConsiderableChangeQuestion;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.ContractReplacement;
import org.commissioning.model.regime.ExistingProvider;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.PatientChoice;
import org.commissioning.model.regime.ProviderModificationQuestion;
import org.commissioning.model.regime.ProviderProcess;
import org.commissioning.model.regime.ProviderSelectionQuestion;
import org.commissioning.model.regime.UrgentNeed;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Regulations 6, 13 and 14, each against the regulation written out once more. */
class ProviderSelectionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static Money pounds(String amount) {
    return Money.of(amount, "GBP");
  }

  private static ContractChange change(
      @Nullable String from, @Nullable String to, @Nullable Fact... facts) {
    return new ContractChange(
        from == null ? null : pounds(from),
        to == null ? null : pounds(to),
        facts[0],
        facts[1],
        facts[2],
        facts[3],
        facts[4]);
  }

  private static Determination<Boolean> considerable(ContractChange change) {
    return ConsiderableChange.of(new ConsiderableChangeQuestion(DAY, change)).met();
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of("(determined) " + answer);
  }

  /**
   * The vectors of the reference: by decision of the authority, the same in character. Both bounds
   * count as reached.
   */
  @ParameterizedTest
  @CsvSource({
    "1000000, 1400000, false",
    "4000000, 4600000, false",
    "2000000, 2500000, true",
    "1600000, 2100000, true",
    "2000000, 2499999.99, false",
    "2000000.04, 2500000.04, false",
    "2500000, 2000000, false"
  })
  void vectorsOfTheConsiderableChangeThreshold(String from, String to, boolean expected) {
    ContractChange change = change(from, to, Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO);
    assertThat(considerable(change)).isEqualTo(Determination.of(expected));
  }

  /** Regulation 6(10) to (12) in plain conditions. */
  private static boolean plainly(
      boolean different, boolean succession, boolean criteria, boolean byValue, boolean external) {
    boolean ten = different || byValue;
    boolean eleven = different && succession && criteria && !byValue;
    boolean twelve = !different && byValue && external;
    return ten && !eleven && !twelve;
  }

  /**
   * All 243 states of the five facts, at values that reach both bounds, one of them, or neither.
   */
  @ParameterizedTest
  @CsvSource({"2000000, 2500000", "4000000, 4600000", "1000000, 1400000", "1000000, 900000"})
  void theThresholdIsTheRegulationOverEveryTruthTable(String from, String to) {
    boolean much =
        pounds(to).minus(pounds(from)).compareTo(pounds("500000")) >= 0
            && 4 * (Long.parseLong(to) - Long.parseLong(from)) >= Long.parseLong(from);
    int undetermined = 0;
    for (Fact d : Fact.values()) {
      for (Fact s : Fact.values()) {
        for (Fact c : Fact.values()) {
          for (Fact a : Fact.values()) {
            for (Fact e : Fact.values()) {
              Set<Boolean> possible = new LinkedHashSet<>();
              for (boolean different : completions(d)) {
                for (boolean succession : completions(s)) {
                  for (boolean criteria : completions(c)) {
                    for (boolean authority : completions(a)) {
                      for (boolean external : completions(e)) {
                        possible.add(
                            plainly(different, succession, criteria, authority && much, external));
                      }
                    }
                  }
                }
              }
              Determination<Boolean> met = considerable(change(from, to, d, s, c, a, e));
              if (possible.size() == 1) {
                assertThat(met).isEqualTo(Determination.of(possible.iterator().next()));
              } else {
                undetermined++;
                assertThat(met).isInstanceOf(Determination.CannotBeDetermined.class);
              }
            }
          }
        }
      }
    }
    assertThat(undetermined).isPositive();
  }

  private static boolean[] completions(Fact fact) {
    return switch (fact) {
      case YES -> new boolean[] {true};
      case NO -> new boolean[] {false};
      case UNKNOWN -> new boolean[] {true, false};
    };
  }

  @Test
  void aValueIsNeededOnlyWhereItDecides() {
    assertThat(needs(considerable(change("2000000", null, Fact.NO, null, null, Fact.YES, Fact.NO))))
        .containsExactly("change.proposedValue");
    assertThat(considerable(change(null, null, Fact.NO, null, null, Fact.NO, null)))
        .isEqualTo(Determination.of(false));
    assertThat(considerable(change(null, null, Fact.YES, Fact.NO, null, null, null)))
        .isEqualTo(Determination.of(true));
    ConsiderableChange unknown =
        ConsiderableChange.of(
            new ConsiderableChangeQuestion(DAY, change(null, null, null, null, null, null, null)));
    assertThat(unknown.difference()).isEqualTo(Figure.none("not both lifetime values are known"));
    assertThat(needs(unknown.met()))
        .containsExactlyInAnyOrder(
            "change.differentInCharacter",
            "change.attributableToAuthority",
            "change.existingValue",
            "change.proposedValue",
            "change.solelySuccession",
            "change.meetsSelectionCriteria",
            "change.externalFactors");
  }

  @Test
  void theExamplesAreAsDocumented() {
    ConsiderableChange change = ConsiderableChange.of(ConsiderableChange.CALCULATION.example());
    assertThat(change.met()).isEqualTo(Determination.of(true));
    assertThat(change.difference()).isEqualTo(Figure.of(pounds("500000")));
    assertThat(change.percent().orElseThrow()).hasToString("25");
    ProviderSelectionProcess process =
        ProviderSelectionProcess.of(ProviderSelectionProcess.CALCULATION.example());
    assertThat(process.process()).isEqualTo(Determination.of(ProcessRule.CHOICE_OF_THREE));
    assertThat(process.process().orElseThrow().processes())
        .containsExactly(
            ProviderProcess.DIRECT_AWARD_C,
            ProviderProcess.MOST_SUITABLE_PROVIDER,
            ProviderProcess.COMPETITIVE);
    assertThat(process.possible()).containsExactly(ProcessRule.CHOICE_OF_THREE);
    assertThat(process.urgent()).isEqualTo(Determination.of(false));
    assertThat(process.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("psr23-r6-5", "psr23-r6-10", "psr23-r14-2");
    ProviderContractModification modification =
        ProviderContractModification.of(ProviderContractModification.CALCULATION.example());
    assertThat(modification.permitted()).isEqualTo(Determination.of(true));
    assertThat(modification.notice().required()).isEqualTo(Determination.of(true));
    assertThat(modification.notice().by()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  private static ProviderSelectionQuestion process(List<Fact> f, @Nullable ContractChange change) {
    return new ProviderSelectionQuestion(
        DAY,
        null,
        f.get(0),
        f.get(1),
        new ExistingProvider(f.get(2), f.get(3)),
        new PatientChoice(f.get(4), f.get(5), f.get(6), f.get(7)),
        new ContractReplacement(f.get(8), change, f.get(9)),
        f.get(10));
  }

  private static ContractChange changed(Fact considerably) {
    return change("1000000", "1000000", considerably, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
  }

  /** Regulation 6 in plain conditions, in its order, where every fact is known. */
  private static ProcessRule plainly(boolean[] f, boolean considerable) {
    if (f[1]) {
      return ProcessRule.BY_FRAMEWORK;
    }
    boolean toConclude = f[0];
    boolean a = f[2] && f[3] && !toConclude;
    boolean b = f[4] && f[5] && f[6] && f[7] && !toConclude;
    boolean five = !a && !b && f[8] && !considerable && f[9] && !toConclude;
    boolean six = !a && !b && !five && f[10] && !toConclude;
    return a
        ? ProcessRule.MUST_DIRECT_AWARD_A
        : b
            ? ProcessRule.MUST_DIRECT_AWARD_B
            : five
                ? ProcessRule.CHOICE_OF_THREE
                : six ? ProcessRule.CHOICE_OF_TWO : ProcessRule.MUST_COMPETITIVE;
  }

  /** All 4,096 states of the twelve facts. */
  @Test
  void theProcessIsTheRegulationOverTheWholeTruthTable() {
    Set<ProcessRule> seen = new LinkedHashSet<>();
    for (int code = 0; code < 1 << 12; code++) {
      boolean[] f = new boolean[11];
      List<Fact> facts = new ArrayList<>();
      for (int i = 0; i < 11; i++) {
        f[i] = (code >> i & 1) == 1;
        facts.add(Fact.of(f[i]));
      }
      boolean considerable = code >> 11 == 1;
      ProcessRule expected = plainly(f, considerable);
      seen.add(expected);
      ProviderSelectionProcess answer =
          ProviderSelectionProcess.of(process(facts, changed(Fact.of(considerable))));
      assertThat(answer.process()).as("%s", facts).isEqualTo(Determination.of(expected));
      assertThat(answer.possible()).containsExactly(expected);
    }
    assertThat(seen).containsExactlyInAnyOrder(ProcessRule.values());
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Arbitraries.of(Fact.class).list().ofSize(12);
  }

  /** An unknown fact never defaults: what is determined holds in every completion. */
  @Property(tries = 300)
  void theProcessIsDeterminedExactlyIfEveryCompletionAgrees(@ForAll("facts") List<Fact> facts) {
    ProviderSelectionProcess answer =
        ProviderSelectionProcess.of(process(facts.subList(0, 11), changed(facts.get(11))));
    Set<ProcessRule> possible = new LinkedHashSet<>();
    completions(facts, 0, new boolean[11], possible);
    assertThat(answer.possible()).containsExactlyInAnyOrderElementsOf(possible);
    assertThat(answer.process().toOptional().isPresent()).isEqualTo(possible.size() == 1);
  }

  private static void completions(
      List<Fact> facts, int at, boolean[] values, Set<ProcessRule> possible) {
    if (at == 11) {
      for (boolean considerable : completions(facts.get(11))) {
        possible.add(plainly(values, considerable));
      }
      return;
    }
    for (boolean value : completions(facts.get(at))) {
      values[at] = value;
      completions(facts, at + 1, values, possible);
    }
  }

  @Test
  void whatAConsiderableChangeNeedsIsNeededAtItsPlace() {
    List<Fact> facts =
        List.of(
            Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.YES,
            Fact.YES, Fact.NO);
    ContractChange change = change("2000000", null, Fact.NO, null, null, Fact.YES, Fact.NO);
    ProviderSelectionProcess answer = ProviderSelectionProcess.of(process(facts, change));
    assertThat(needs(answer.process())).containsExactly("replacement.change.proposedValue");
    assertThat(answer.possible())
        .containsExactly(ProcessRule.CHOICE_OF_THREE, ProcessRule.MUST_COMPETITIVE);
    ProviderSelectionProcess nothing = ProviderSelectionProcess.of(process(facts, null));
    assertThat(needs(nothing.process())).containsExactly("replacement.change");
  }

  /** Regulation 14(2): three conditions, all of them. */
  @Test
  void anUrgentAwardMeetsThreeConditions() {
    for (Fact urgent : Fact.values()) {
      for (Fact foreseeable : Fact.values()) {
        for (Fact risk : Fact.values()) {
          ProviderSelectionQuestion question =
              new ProviderSelectionQuestion(
                  DAY,
                  new UrgentNeed(urgent, foreseeable, risk),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null);
          Set<Boolean> possible = new LinkedHashSet<>();
          for (boolean u : completions(urgent)) {
            for (boolean f : completions(foreseeable)) {
              for (boolean r : completions(risk)) {
                possible.add(u && !f && r);
              }
            }
          }
          ProviderSelectionProcess answer = ProviderSelectionProcess.of(question);
          assertThat(answer.urgent().toOptional().isPresent()).isEqualTo(possible.size() == 1);
          if (possible.size() == 1) {
            assertThat(answer.urgent().orElseThrow()).isEqualTo(possible.iterator().next());
          }
        }
      }
    }
  }

  @Test
  void saysWhereTheRegulationsAskForTwoThings() {
    List<Fact> both =
        List.of(
            Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.NO,
            Fact.NO, Fact.NO);
    assertThat(ProviderSelectionProcess.of(process(both, null)).notes())
        .containsExactly(
            "The stated facts meet the conditions of Direct Award Process A and of B, each of which"
                + " must then be followed: the regulations are read in their order.",
            "A procurement that concludes a framework agreement awards no contract based on it: one"
                + " of the two facts cannot be right.");
  }

  private static ProviderContractModification modification(
      @Nullable ProviderProcess awardedBy, @Nullable Fact providedFor, ContractChange change) {
    return ProviderContractModification.of(
        new ProviderModificationQuestion(DAY, awardedBy, null, null, providedFor, change));
  }

  /**
   * Regulation 13(2)(b) and (4)(c): below the amount or the share; published from the amount on.
   */
  @ParameterizedTest
  @CsvSource({
    "1000000, 1499999.99, true, false",
    "1000000, 1500000, false, false",
    "4000000, 4600000, true, true",
    "2000000, 2499999.99, true, false",
    "2000000, 2500000, false, false",
    "2000000.04, 2500000.04, true, true",
    "2500000, 2000000, true, true",
    "1000000, 400000, false, false"
  })
  void theCumulativeChangeDecidesWhereTheAuthorityDoes(
      String from, String to, boolean may, boolean notice) {
    ProviderContractModification answer =
        modification(
            ProviderProcess.COMPETITIVE,
            Fact.NO,
            change(from, to, Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO));
    assertThat(answer.permitted()).isEqualTo(Determination.of(may));
    assertThat(answer.notice().required()).isEqualTo(Determination.of(notice));
    assertThat(answer.notice().by()).isEqualTo(notice ? LocalDate.of(2026, 10, 1) : null);
  }

  /** Regulation 13(1) and (3) in plain conditions, over all 2,187 states of seven facts. */
  @Test
  void aModificationIsTheRegulationOverTheWholeTruthTable() {
    String from = "2000000";
    String to = "2500000";
    for (ProviderProcess awarded : ProviderProcess.values()) {
      boolean direct =
          awarded == ProviderProcess.DIRECT_AWARD_A || awarded == ProviderProcess.DIRECT_AWARD_B;
      for (int code = 0; code < 729; code++) {
        List<Fact> f = new ArrayList<>();
        for (int rest = code, i = 0; i < 6; i++, rest /= 3) {
          f.add(List.of(Fact.values()).get(rest % 3));
        }
        Set<Boolean> possible = new LinkedHashSet<>();
        for (boolean d : completions(f.get(0))) {
          for (boolean s : completions(f.get(1))) {
            for (boolean c : completions(f.get(2))) {
              for (boolean e : completions(f.get(4))) {
                for (boolean p : completions(f.get(5))) {
                  possible.add((direct && !d) || p || (s && c) || (e && !d));
                }
              }
            }
          }
        }
        Determination<Boolean> permitted =
            modification(
                    awarded,
                    f.get(5),
                    change(from, to, f.get(0), f.get(1), f.get(2), f.get(3), f.get(4)))
                .permitted();
        assertThat(permitted.toOptional().isPresent()).as("%s", f).isEqualTo(possible.size() == 1);
        if (possible.size() == 1) {
          assertThat(permitted.orElseThrow()).as("%s", f).isEqualTo(possible.iterator().next());
        }
      }
    }
  }

  /** The regulation in plain conditions: what may be modified, and what is then published. */
  private static boolean[] regulation13(List<Boolean> f, BigDecimal from, BigDecimal to) {
    BigDecimal change = to.subtract(from).abs();
    boolean small =
        change.compareTo(new BigDecimal("500000")) < 0
            || change.compareTo(from.multiply(new BigDecimal("0.25"))) < 0;
    boolean different = f.get(0);
    boolean may =
        f.get(5)
            || (f.get(1) && f.get(2))
            || (f.get(4) && !different)
            || (f.get(3) && !different && small);
    return new boolean[] {may, may && f.get(3) && change.compareTo(new BigDecimal("500000")) >= 0};
  }

  private static final List<String> CHANGE_FACTS =
      List.of(
          "change.differentInCharacter",
          "change.solelySuccession",
          "change.meetsSelectionCriteria",
          "change.attributableToAuthority",
          "change.externalFactors",
          "providedFor");

  /**
   * What may be modified and what is published hang on some of the same facts: what is named is
   * what can change the answer, and nothing else is, values included.
   */
  @Property(tries = 300)
  void aModificationAndItsNoticeNeedExactlyWhatDecides(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      facts.add(List.of(Fact.values()).get(random.nextInt(3)));
    }
    String from = List.of("1000000", "2000000", "4000000").get(random.nextInt(3));
    List<String> grid =
        List.of(
            "1",
            "1000000",
            "1400000",
            "1500000",
            "2499999",
            "2500000",
            "4499999",
            "4500000",
            "5000000",
            "90000000");
    String to = random.nextBoolean() ? null : grid.get(random.nextInt(grid.size()));
    ProviderContractModification answer =
        modification(
            ProviderProcess.COMPETITIVE,
            facts.get(5),
            change(from, to, facts.get(0), facts.get(1), facts.get(2), facts.get(3), facts.get(4)));
    List<List<Boolean>> completions = new ArrayList<>(List.of(List.of()));
    for (Fact fact : facts) {
      List<List<Boolean>> longer = new ArrayList<>();
      for (List<Boolean> each : completions) {
        for (boolean value : completions(fact)) {
          List<Boolean> more = new ArrayList<>(each);
          more.add(value);
          longer.add(more);
        }
      }
      completions = longer;
    }
    List<String> values = to == null ? grid : List.of(to);
    for (int part = 0; part < 2; part++) {
      Set<Boolean> outcomes = new LinkedHashSet<>();
      Set<String> needed = new LinkedHashSet<>();
      for (List<Boolean> one : completions) {
        for (String value : values) {
          boolean outcome = regulation13(one, new BigDecimal(from), new BigDecimal(value))[part];
          outcomes.add(outcome);
          for (int i = 0; i < 6; i++) {
            List<Boolean> other = new ArrayList<>(one);
            other.set(i, !one.get(i));
            if (facts.get(i) == Fact.UNKNOWN
                && regulation13(other, new BigDecimal(from), new BigDecimal(value))[part]
                    != outcome) {
              needed.add(CHANGE_FACTS.get(i));
            }
          }
          for (String other : values) {
            if (regulation13(one, new BigDecimal(from), new BigDecimal(other))[part] != outcome) {
              needed.add("change.proposedValue");
            }
          }
        }
      }
      Determination<Boolean> said = part == 0 ? answer.permitted() : answer.notice().required();
      if (outcomes.size() == 1) {
        assertThat(said).isEqualTo(Determination.of(outcomes.iterator().next()));
      } else {
        assertThat(needs(said)).containsExactlyInAnyOrderElementsOf(needed);
      }
    }
  }

  /**
   * A contract of 1,000,000: what is small by share is too small to be published, whatever it is.
   */
  @Test
  void aNoticeNeedsNoValueThatCannotDecide() {
    ProviderContractModification answer =
        modification(
            ProviderProcess.COMPETITIVE,
            Fact.NO,
            change("1000000", null, Fact.NO, Fact.NO, null, Fact.YES, Fact.NO));
    assertThat(needs(answer.permitted())).containsExactly("change.proposedValue");
    assertThat(answer.notice().required()).isEqualTo(Determination.of(false));
  }

  /** Regulation 14(3): five conditions, over all 243 states. */
  @Test
  void bridgingMeetsFiveConditions() {
    for (int code = 0; code < 243; code++) {
      List<Fact> f = new ArrayList<>();
      for (int rest = code, i = 0; i < 5; i++, rest /= 3) {
        f.add(List.of(Fact.values()).get(rest % 3));
      }
      Determination<Boolean> bridging =
          ProviderContractModification.of(
                  new ProviderModificationQuestion(
                      DAY,
                      ProviderProcess.COMPETITIVE,
                      null,
                      new BridgingNeed(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4)),
                      null,
                      change(null, null, null, null, null, null, null)))
              .bridging();
      if (f.contains(Fact.NO)) {
        assertThat(bridging).isEqualTo(Determination.of(false));
      } else if (f.contains(Fact.UNKNOWN)) {
        assertThat(needs(bridging))
            .hasSize((int) f.stream().filter(x -> x == Fact.UNKNOWN).count());
      } else {
        assertThat(bridging).isEqualTo(Determination.of(true));
      }
    }
  }

  @Test
  void bridgingAsksForNoNotice() {
    ProviderContractModification answer =
        ProviderContractModification.of(
            new ProviderModificationQuestion(
                DAY,
                ProviderProcess.DIRECT_AWARD_C,
                null,
                new BridgingNeed(Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES),
                Fact.NO,
                change("1000000", "9000000", Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO)));
    assertThat(answer.permitted()).isEqualTo(Determination.of(false));
    assertThat(answer.notice()).isEqualTo(new ProviderNotice(Determination.of(false), null));
    assertThat(answer.notes())
        .contains(
            "The existing contract may be modified without regulations 6 to 13 to bridge the time"
                + " until the new one; for that alone the regulations ask for no notice.");
    assertThat(answer.basis().provisions()).extracting(ProvisionUsed::id).contains("psr23-r14-3");
  }

  @ParameterizedTest
  @EnumSource(ProviderProcess.class)
  void contractsAwardedByProcessAOrBKeepTheirCharacter(ProviderProcess awarded) {
    ContractChange change =
        change("1000000", "9000000", Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO);
    assertThat(modification(awarded, Fact.NO, change).permitted())
        .isEqualTo(
            Determination.of(
                awarded == ProviderProcess.DIRECT_AWARD_A
                    || awarded == ProviderProcess.DIRECT_AWARD_B));
  }

  @Test
  void anUrgentModificationIsPublishedToo() {
    ProviderContractModification answer =
        ProviderContractModification.of(
            new ProviderModificationQuestion(
                DAY,
                ProviderProcess.COMPETITIVE,
                new UrgentNeed(Fact.YES, Fact.NO, Fact.YES),
                null,
                Fact.NO,
                change("1000000", "9000000", Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO)));
    assertThat(answer.permitted()).isEqualTo(Determination.of(false));
    assertThat(answer.urgent()).isEqualTo(Determination.of(true));
    assertThat(answer.notice().by()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(answer.notes())
        .contains(
            "The modification may be made without regulation 13, for it is urgent, and a notice of"
                + " it must then be submitted.");
  }

  @Test
  void theHigherTheNewValueTheMoreConsiderableTheChange() {
    boolean before = false;
    for (int to = 1_000_000; to <= 3_000_000; to += 50_000) {
      boolean met =
          considerable(
                  change(
                      "2000000", String.valueOf(to), Fact.NO, Fact.NO, Fact.NO, Fact.YES, Fact.NO))
              .orElseThrow();
      assertThat(met || !before).isTrue();
      before = met;
    }
    assertThat(before).isTrue();
  }

  @Test
  void refusesWhatIsBeforeTheRegulationsAndOtherMoney() {
    assertThat(
            Refused.by(
                () ->
                    ConsiderableChange.of(
                        new ConsiderableChangeQuestion(
                            LocalDate.of(2023, 12, 31),
                            new ContractChange(
                                Money.of("0", "GBP"),
                                Money.of("5", "EUR"),
                                null,
                                null,
                                null,
                                null,
                                null)))))
        .containsExactly(
            "/change/existingValue/amount: must be above 0 but was 0",
            "/change/proposedValue/currency: must be GBP, in which the law states its amounts but"
                + " was 'EUR'",
            "/on: must be on or after 2024-01-01, when regulation 6(10) of the Health Care Services"
                + " (Provider Selection Regime) Regulations 2023 came into force but was"
                + " 2023-12-31");
  }

  /** A share that is shown never reaches a bound that the exact one does not. */
  @ParameterizedTest
  @CsvSource({
    "4000000, 4999999.99, 24.9999998, 24.9999998",
    "3000000, 3749999.99, 24.9999997, 24.9999997",
    "4000000, 5000000, 25, 25",
    "999999999999999, 0.000001, -99.9999999999999999999, −99.9999999999999999999"
  })
  void aShareIsShownOnItsSideOfTheBound(String from, String to, String percent, String shown) {
    ConsiderableChange answer =
        ConsiderableChange.of(
            new ConsiderableChangeQuestion(
                DAY, change(from, to, Fact.NO, null, null, Fact.YES, Fact.NO)));
    assertThat(answer.percent().orElseThrow()).hasToString(percent);
    assertThat(answer.working().text()).contains(" = " + shown + " per cent");
  }

  @Test
  void aModificationShowsItsShareOnItsSideOfTheBound() {
    ContractChange change =
        change("40000000", "49999999.99", Fact.NO, Fact.NO, null, Fact.YES, Fact.NO);
    ProviderModificationQuestion example = ProviderContractModification.CALCULATION.example();
    ProviderContractModification answer =
        ProviderContractModification.of(
            new ProviderModificationQuestion(
                example.on(),
                example.awardedBy(),
                example.urgency(),
                example.bridging(),
                example.providedFor(),
                change));
    assertThat(answer.permitted()).isEqualTo(Determination.of(true));
    assertThat(answer.working().text()).contains(" = 24.99999998 per cent, rounded");
  }
}
