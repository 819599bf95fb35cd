package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.AdditionalSupply;
import org.commissioning.model.regime.ContractFeatures;
import org.commissioning.model.regime.ContractSubject;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.KnownRisk;
import org.commissioning.model.regime.MadeTogether;
import org.commissioning.model.regime.ModificationEffect;
import org.commissioning.model.regime.ModificationGround;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ModificationReadings;
import org.commissioning.model.regime.ModifiedContract;
import org.commissioning.model.regime.PermittedGrounds;
import org.commissioning.model.regime.ProvidedFor;
import org.commissioning.model.regime.Restructuring;
import org.commissioning.model.regime.UrgentGround;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractModificationTest {

  private static final LocalDate BEGAN = LocalDate.of(2025, 5, 12);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final ContractFeatures PLAIN =
      new ContractFeatures(Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
  private static final PermittedGrounds NONE =
      new PermittedGrounds(
          new ProvidedFor(Fact.NO, Fact.NO),
          new UrgentGround(Fact.NO, Fact.NO, Fact.NO),
          Fact.NO,
          new KnownRisk(Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, null),
          new AdditionalSupply(Fact.NO, Fact.NO, Fact.NO, Fact.NO),
          new Restructuring(Fact.NO, Fact.NO),
          null);
  private static final MadeTogether APART = new MadeTogether(Fact.NO, null, null);

  private static Money pounds(String amount) {
    return Money.of(amount, "GBP");
  }

  /** A case that differs from a plain one only in what is set. */
  private static final class Case {
    private ContractSubject subject = ContractSubject.SERVICES;
    private String value = "1000000";
    private int term = 1000;
    private @Nullable Money threshold = pounds("207720");
    private @Nullable ContractFeatures features = PLAIN;
    private @Nullable ModificationReadings readings;
    private final List<EarlierModification> earlier = new ArrayList<>();
    private boolean looked = true;
    private @Nullable Money change = pounds("50000");
    private @Nullable Integer days = 0;
    private Fact nature = Fact.NO;
    private Fact scope = Fact.NO;
    private Fact favours = Fact.YES;
    private @Nullable Fact supplier = Fact.NO;
    private @Nullable PermittedGrounds grounds = NONE;
    private @Nullable MadeTogether together = APART;
    private @Nullable Integer standstill;

    Case before(@Nullable ModificationGround ground, @Nullable String by) {
      int n = earlier.size() + 1;
      earlier.add(
          new EarlierModification(
              "m" + n,
              LocalDate.of(2026, 1, n),
              ground,
              by == null ? null : pounds(by),
              0,
              "part-" + n,
              null,
              null));
      return this;
    }

    ModificationQuestion question() {
      return new ModificationQuestion(
          BEGAN,
          DAY,
          new ModifiedContract(subject, pounds(value), term, threshold, features, readings),
          looked ? new ModificationHistory("council", DAY, earlier) : null,
          new ModificationEffect(change, days, nature, scope, favours, supplier, null),
          grounds,
          together,
          standstill);
    }

    ContractModification answer() {
      return ContractModification.of(question());
    }

    Determination<Boolean> met(ModificationGround ground) {
      return answer().ground(ground).met();
    }
  }

  private static Determination<Boolean> yes() {
    return Determination.of(true);
  }

  private static Determination<Boolean> no() {
    return Determination.of(false);
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of("(determined) " + answer);
  }

  @Test
  void theExampleIsAsDocumented() {
    ContractModification answer =
        ContractModification.of(ContractModification.CALCULATION.example());
    assertThat(answer.figures().valueBefore()).isEqualTo(Figure.of(pounds("2120000")));
    assertThat(answer.figures().valueChangePercent().orElseThrow()).hasToString("4.7169811");
    assertThat(answer.figures().belowThresholdRaised()).isEqualTo(Figure.of(pounds("220000")));
    assertThat(answer.permitted()).isEqualTo(no());
    assertThat(answer.ground(ModificationGround.BELOW_THRESHOLD).against())
        .containsExactly(
            "Below-threshold modifications together do not stay below the threshold amount.");
    assertThat(answer.ground(ModificationGround.NOT_SUBSTANTIAL).against())
        .containsExactly(
            "The modification would materially change the economic balance in favour of the"
                + " supplier.");
    assertThat(answer.ground(ModificationGround.UNFORESEEABLE).against())
        .as("the cap is kept, so that it does not matter whether there is one")
        .containsExactly("The circumstances could reasonably have been foreseen before the award.");
    assertThat(answer.publication().changeNotice()).isEqualTo(no());
    assertThat(answer.notes())
        .startsWith(
            "The stated facts meet no ground of section 74. Section 75 asks for a notice besides a"
                + " ground: no notice makes up for one that is missing, and where none is needed"
                + " that permits nothing.");
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("pa23-s74-6", "pa23-sch8-p4", "pa23-s75-2", "pa23-s77-2");
    assertThat(answer.basis().provisions())
        .allSatisfy(used -> assertThat(used.textAsOf()).isEqualTo(LocalDate.of(2026, 4, 1)));
  }

  /** Section 74(4)(a): exactly the limit is within it. */
  @ParameterizedTest
  @CsvSource({
    "SERVICES, 100000, true",
    "SERVICES, 100000.01, false",
    "GOODS, -100000, true",
    "GOODS, -100000.01, false",
    "WORKS, 150000, true",
    "WORKS, 150000.01, false"
  })
  void aBelowThresholdModificationIsSmallByItself(
      ContractSubject subject, String by, boolean expected) {
    Case each = new Case();
    each.subject = subject;
    each.change = pounds(by);
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(Determination.of(expected));
  }

  /** Section 74(4)(b): the aggregate runs across the history, and must stay below the threshold. */
  @ParameterizedTest
  @CsvSource({"80000, 77719.99, true", "80000, 77720, false", "80000, 77720.01, false"})
  void theRunningAggregateStaysBelowTheThreshold(String first, String second, boolean expected) {
    Case each =
        new Case()
            .before(ModificationGround.BELOW_THRESHOLD, first)
            .before(ModificationGround.BELOW_THRESHOLD, second);
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(Determination.of(expected));
  }

  /** Section 74(6): only what is attributable to below-threshold modifications is aggregated. */
  @ParameterizedTest
  @EnumSource(
      value = ModificationGround.class,
      names = "BELOW_THRESHOLD",
      mode = EnumSource.Mode.EXCLUDE)
  void modificationsOnOtherGroundsDoNotUseUpTheAllowance(ModificationGround ground) {
    Case each = new Case().before(ground, "400000");
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(yes());
    assertThat(each.answer().figures().belowThresholdRaised())
        .isEqualTo(Figure.of(pounds("50000")));
  }

  @Test
  void whatIsNotKnownOfTheHistoryIsNeededOnlyWhereItDecides() {
    assertThat(needs(new Case().before(null, "90000").met(ModificationGround.BELOW_THRESHOLD)))
        .as("40,000 left: 90,000 of an unknown ground does not decide")
        .containsExactly("(determined) true");
    assertThat(needs(new Case().before(null, "157720").met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("history.modifications.ground");
    assertThat(
            needs(
                new Case()
                    .before(ModificationGround.BELOW_THRESHOLD, null)
                    .met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("history.modifications.valueChange");
    Case nobodyLooked = new Case();
    nobodyLooked.looked = false;
    assertThat(needs(nobodyLooked.met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("history");
    Case noThreshold = new Case();
    noThreshold.threshold = null;
    assertThat(needs(noThreshold.met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("contract.threshold");
  }

  /** What section 74(6) leaves open is a reading, which is asked for only where it decides. */
  @Test
  void whetherLoweredValuesOffsetRaisedOnesIsAReading() {
    Case each =
        new Case()
            .before(ModificationGround.BELOW_THRESHOLD, "-60000")
            .before(ModificationGround.BELOW_THRESHOLD, "90000")
            .before(ModificationGround.BELOW_THRESHOLD, "80000");
    assertThat(needs(each.met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("contract.readings.lowersOffsetRaises");
    each.readings = new ModificationReadings(null, Fact.YES);
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(yes());
    each.readings = new ModificationReadings(null, Fact.NO);
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(no());
    assertThat(each.answer().figures().belowThresholdRaised())
        .isEqualTo(Figure.of(pounds("220000")));
    assertThat(each.answer().figures().belowThresholdNet()).isEqualTo(Figure.of(pounds("160000")));
  }

  /** Where earlier ones used the allowance up and nothing is set off, no change can help. */
  @Test
  void aChangeThatIsNotKnownIsNotNeededOnceTheAllowanceIsUsedUp() {
    Case each =
        new Case()
            .before(ModificationGround.BELOW_THRESHOLD, "120000")
            .before(ModificationGround.BELOW_THRESHOLD, "90000");
    each.change = null;
    each.readings = new ModificationReadings(null, Fact.NO);
    assertThat(each.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(no());
    each.readings = null;
    assertThat(needs(each.met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("effect.valueChange", "contract.readings.lowersOffsetRaises");
    Case small = new Case().before(ModificationGround.BELOW_THRESHOLD, "90000");
    small.change = null;
    assertThat(needs(small.met(ModificationGround.BELOW_THRESHOLD)))
        .containsExactly("effect.valueChange");
  }

  /** Section 74(3)(a): more than 10 per cent of the maximum term provided for on award. */
  @ParameterizedTest
  @CsvSource({"146, true", "147, false", "-146, true", "-147, false"})
  void aTermMayChangeByATenth(int days, boolean expected) {
    Case each = new Case();
    each.term = 1461;
    each.days = days;
    each.favours = Fact.NO;
    assertThat(each.met(ModificationGround.NOT_SUBSTANTIAL)).isEqualTo(Determination.of(expected));
  }

  /** Schedule 8, paragraphs 4(1)(c) and 4(2): by itself, and no cap for utilities contracts. */
  @ParameterizedTest
  @CsvSource({"500000, NO, true", "500000.01, NO, false", "900000, YES, true"})
  void unforeseeableCircumstancesRaiseTheValueByHalf(String by, Fact utilities, boolean expected) {
    Case each = new Case();
    each.change = pounds(by);
    each.features =
        new ContractFeatures(Fact.NO, utilities, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
    each.grounds = new PermittedGrounds(null, null, Fact.YES, null, null, null, null);
    assertThat(each.met(ModificationGround.UNFORESEEABLE)).isEqualTo(Determination.of(expected));
  }

  /**
   * The 50 per cent are of the value just before, so that a second one may be as large and larger.
   */
  @Test
  void theCapIsOfEachModificationByItself() {
    Case each = new Case().before(ModificationGround.UNFORESEEABLE, "500000");
    each.change = pounds("750000");
    each.grounds = new PermittedGrounds(null, null, Fact.YES, null, null, null, null);
    assertThat(each.met(ModificationGround.UNFORESEEABLE)).isEqualTo(yes());
  }

  /** Schedule 8, paragraph 5(1)(b): ignoring that the risk has materialised. */
  @Test
  void theCapOfAKnownRiskIgnoresTheRisk() {
    KnownRisk risk =
        new KnownRisk(Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.YES, pounds("800000"));
    Case each = new Case();
    each.grounds = new PermittedGrounds(null, null, null, risk, null, null, null);
    each.change = pounds("400000");
    assertThat(each.met(ModificationGround.KNOWN_RISK)).isEqualTo(yes());
    each.change = pounds("400000.01");
    assertThat(each.met(ModificationGround.KNOWN_RISK)).isEqualTo(no());
  }

  /** Section 74(7) and (8); section 74(2) stands apart. */
  @Test
  void whatCouldHaveBeenMadeTogetherAndWouldNotBePermittedIsNotPermittedApart() {
    Case each = new Case().before(ModificationGround.NOT_SUBSTANTIAL, "10000");
    each.favours = Fact.NO;
    each.together = new MadeTogether(Fact.YES, Fact.NO, null);
    assertThat(each.answer().met()).isEmpty();
    assertThat(each.answer().permitted()).isEqualTo(no());
    each.together = new MadeTogether(Fact.YES, Fact.YES, null);
    assertThat(each.answer().met()).containsExactly(ModificationGround.NOT_SUBSTANTIAL);
    each.together = new MadeTogether(Fact.YES, null, null);
    assertThat(needs(each.answer().permitted())).containsExactly("together.wouldBePermitted");
    each.features =
        new ContractFeatures(Fact.YES, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
    each.together = new MadeTogether(Fact.YES, Fact.NO, null);
    assertThat(each.answer().met()).containsExactly(ModificationGround.LIGHT_TOUCH);
  }

  /**
   * Without an earlier modification there is nothing that it could have been made together with.
   */
  @Test
  void anEmptyHistoryLeavesNothingToBeMadeTogetherWith() {
    Case each = new Case();
    each.favours = Fact.NO;
    each.together = null;
    assertThat(each.answer().permitted()).isEqualTo(yes());
    each.before(ModificationGround.NOT_SUBSTANTIAL, "0");
    assertThat(needs(each.answer().permitted()))
        .containsExactly("together.couldHaveBeen", "together.wouldBePermitted");
  }

  /** Section 74(9). */
  @Test
  void onlyARestructuringChangesTheSupplier() {
    Case each = new Case();
    each.favours = Fact.NO;
    each.supplier = Fact.YES;
    each.features =
        new ContractFeatures(Fact.YES, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
    assertThat(each.answer().permitted()).isEqualTo(no());
    each.grounds =
        new PermittedGrounds(
            null, null, null, null, null, new Restructuring(Fact.YES, Fact.NO), null);
    assertThat(each.answer().met()).containsExactly(ModificationGround.RESTRUCTURING);
    each.grounds =
        new PermittedGrounds(
            null, null, null, null, null, new Restructuring(Fact.YES, Fact.YES), null);
    assertThat(each.met(ModificationGround.RESTRUCTURING)).isEqualTo(no());
  }

  @Test
  void nothingIsTakenForGrantedWhereNothingIsStated() {
    ContractModification answer =
        ContractModification.of(
            new ModificationQuestion(
                BEGAN,
                DAY,
                new ModifiedContract(
                    ContractSubject.SERVICES, pounds("1000000"), 1000, null, null, null),
                null,
                new ModificationEffect(null, null, null, null, null, null, null),
                null,
                null,
                null));
    assertThat(answer.grounds())
        .hasSize(ModificationGround.values().length)
        .allSatisfy(
            finding -> {
              assertThat(finding.met()).isInstanceOf(Determination.CannotBeDetermined.class);
              assertThat(finding.against()).isEmpty();
            });
    assertThat(answer.permitted()).isInstanceOf(Determination.CannotBeDetermined.class);
    assertThat(answer.publication().changeNotice())
        .isInstanceOf(Determination.CannotBeDetermined.class);
    assertThat(answer.publication().copy()).isInstanceOf(Determination.CannotBeDetermined.class);
    assertThat(answer.publication().copyBy()).isNull();
    assertThat(answer.basis().judgements()).isEmpty();
  }

  /** Section 75(2), as drafted: value or term. What stays as it is needs a reading. */
  @ParameterizedTest
  @CsvSource({
    "SERVICES, 100000, 100, , false",
    "SERVICES, 100000.01, 101, , true",
    "SERVICES, 100000.01, 100, , false",
    "WORKS, 150000, 500, , false",
    "WORKS, 150000.01, 500, , true",
    "SERVICES, 400000, 0, YES, false",
    "SERVICES, 400000, 0, NO, true",
    "SERVICES, 0, 0, NO, true",
    "SERVICES, 0, 0, YES, false"
  })
  void smallChangesNeedNoNotice(
      ContractSubject subject, String by, int days, @Nullable Fact reading, boolean expected) {
    Case each = new Case();
    each.subject = subject;
    each.change = pounds(by);
    each.days = days;
    each.readings = new ModificationReadings(reading, null);
    assertThat(each.answer().publication().changeNotice()).isEqualTo(Determination.of(expected));
  }

  @Test
  void whatStaysAsItIsNeedsAReadingWhereItDecides() {
    Case each = new Case();
    each.change = pounds("400000");
    assertThat(needs(each.answer().publication().changeNotice()))
        .containsExactly("contract.readings.unchangedCountsAsSmall");
    assertThat(each.answer().working().text())
        .contains(
            "The term is left as it is. Whether what is left as it is counts as changed by no more"
                + " than the limit, which section 75(2) leaves open: unknown");
  }

  /** Section 75(2), last words, (4) to (6). */
  @Test
  void someNoticesAreAlwaysNeededAndSomeNever() {
    Case transfer = new Case();
    transfer.supplier = Fact.YES;
    transfer.grounds =
        new PermittedGrounds(
            null, null, null, null, null, new Restructuring(Fact.YES, Fact.NO), null);
    assertThat(transfer.answer().publication().changeNotice()).isEqualTo(yes());
    Case together = new Case().before(ModificationGround.NOT_SUBSTANTIAL, "90000");
    together.together = new MadeTogether(Fact.YES, Fact.YES, Fact.YES);
    assertThat(together.answer().publication().changeNotice()).isEqualTo(yes());
    for (int exempt = 0; exempt < 4; exempt++) {
      Case each = new Case();
      each.change = pounds("900000");
      each.days = 900;
      each.features =
          new ContractFeatures(
              exempt == 0 ? Fact.YES : null,
              null,
              exempt == 1 ? Fact.YES : null,
              exempt == 2 ? Fact.YES : null,
              null,
              exempt == 3 ? Fact.YES : null,
              null);
      assertThat(each.answer().publication().changeNotice()).isEqualTo(no());
    }
  }

  /**
   * A change of 20 per cent of value and term that could not have been made together with another
   * needs a notice as it is; whether it is a transfer as well does not matter. Where it could have
   * been, and the two would have needed a notice, nor does it.
   */
  @Test
  void aNoticeNeedsNoFactThatCannotChangeIt() {
    Case large = new Case();
    large.change = pounds("200000");
    large.days = 200;
    large.grounds = null;
    large.supplier = null;
    assertThat(large.answer().publication().changeNotice()).isEqualTo(yes());

    // A transfer that could have been made together with another, which would have needed a notice:
    // as a single one it needs a notice, and apart it does as a transfer.
    Case transfer = new Case();
    transfer.before(ModificationGround.NOT_SUBSTANTIAL, "10000");
    transfer.change = pounds("10000");
    transfer.days = 10;
    transfer.supplier = Fact.YES;
    transfer.grounds =
        new PermittedGrounds(
            null, null, null, null, null, new Restructuring(Fact.YES, Fact.NO), null);
    transfer.together = new MadeTogether(null, Fact.NO, Fact.YES);
    assertThat(transfer.answer().publication().changeNotice()).isEqualTo(yes());
  }

  /** Whatever is not yet known of the scope: with it the modification is not substantial either. */
  @Test
  void whatIsNotSubstantialWithoutAChangeOfScopeIsNeverBelowThreshold() {
    Case plain = new Case();
    plain.favours = Fact.NO;
    plain.scope = Fact.UNKNOWN;
    assertThat(needs(plain.met(ModificationGround.NOT_SUBSTANTIAL)))
        .containsExactly("effect.changesScope");
    assertThat(plain.met(ModificationGround.BELOW_THRESHOLD)).isEqualTo(no());
  }

  @Test
  void aCopyIsDueWithinNinetyDaysAboveFiveMillion() {
    Case each = new Case();
    each.value = "4000000";
    each.days = 500;
    each.change = pounds("1000000.01");
    ModificationPublication publication = each.answer().publication();
    assertThat(publication.copy()).isEqualTo(yes());
    assertThat(publication.copyBy()).isEqualTo(LocalDate.of(2026, 11, 29));
    each.change = pounds("1000000");
    assertThat(each.answer().publication().copy()).isEqualTo(no());
    assertThat(each.answer().publication().copyBy()).isNull();
    each.change = pounds("1000000.01");
    each.features =
        new ContractFeatures(Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.YES);
    assertThat(each.answer().publication().copy()).isEqualTo(no());
  }

  /** Section 76(2). */
  @Test
  void aVoluntaryStandstillIsEightWorkingDaysAtLeast() {
    Case each = new Case();
    assertThat(each.answer().publication().standstillLongEnough()).isNull();
    each.standstill = 7;
    assertThat(each.answer().publication().standstillLongEnough()).isFalse();
    each.standstill = 8;
    assertThat(each.answer().publication().standstillLongEnough()).isTrue();
  }

  @Test
  void saysWhatAReaderShouldKnow() {
    Case each = new Case();
    each.value = "100000";
    each.change = pounds("5000");
    assertThat(each.answer().notes())
        .contains(
            "At the threshold amount given, the contract is below it on award, before and after:"
                + " section 74 is about public contracts and those that become so.");
    ModificationQuestion question = ContractModification.CALCULATION.example();
    ModificationEffect effect = question.effect();
    ModificationQuestion same =
        new ModificationQuestion(
            question.procurementBegan(),
            question.on(),
            question.contract(),
            question.history(),
            new ModificationEffect(
                effect.valueChange(),
                effect.termChangeDays(),
                effect.changesOverallNature(),
                effect.changesScope(),
                effect.favoursSupplier(),
                effect.changesSupplier(),
                "evening-visits"),
            question.grounds(),
            question.together(),
            null);
    assertThat(ContractModification.of(same).notes())
        .contains(
            "The earlier modification m1 of the same part still has its effect on that day: if this"
                + " one takes its place, its value is counted as well.",
            "Modifications made after 28 August 2026 are not known.");
  }

  private static ModificationQuestion with(
      LocalDate began, LocalDate on, ModificationHistory history, ModificationEffect effect) {
    ModificationQuestion example = ContractModification.CALCULATION.example();
    return new ModificationQuestion(
        began, on, example.contract(), history, effect, example.grounds(), null, null);
  }

  private static EarlierModification earlier(
      String id, LocalDate on, String by, @Nullable String part, @Nullable LocalDate to) {
    return new EarlierModification(
        id, on, ModificationGround.BELOW_THRESHOLD, pounds(by), 0, part, null, to);
  }

  @Test
  void refusesWhatEarlierLawHolds() {
    ModificationQuestion example = ContractModification.CALCULATION.example();
    assertThat(
            Refused.by(
                () ->
                    ContractModification.of(
                        with(
                            LocalDate.of(2025, 2, 23),
                            LocalDate.of(2025, 2, 22),
                            new ModificationHistory(null, LocalDate.of(2025, 2, 22), List.of()),
                            example.effect()))))
        .containsExactly(
            "/on: must be on or after 2025-02-24, when section 74 of the Procurement Act 2023 came"
                + " into force but was 2025-02-22",
            "/procurementBegan: must be on or after 2025-02-24, when section 74 of the Procurement"
                + " Act 2023 came into force but was 2025-02-23");
  }

  @Test
  void refusesOverlappingModificationsAndOthersOutOfOrder() {
    LocalDate first = LocalDate.of(2026, 1, 5);
    LocalDate second = LocalDate.of(2026, 2, 5);
    ModificationHistory history =
        new ModificationHistory(
            null,
            LocalDate.of(2026, 9, 2),
            List.of(
                earlier("a", second, "1000", "visits", LocalDate.of(2026, 6, 30)),
                earlier("b", first, "1000", null, null),
                earlier("c", LocalDate.of(2026, 6, 30), "1000", "visits", null),
                earlier("d", LocalDate.of(2026, 9, 3), "1000", null, null),
                earlier("e", LocalDate.of(2026, 7, 1), "500", null, null),
                earlier("f", LocalDate.of(2026, 7, 1), "500.00", null, null)));
    assertThat(
            Refused.by(
                () ->
                    ContractModification.of(
                        with(
                            BEGAN,
                            DAY,
                            history,
                            ContractModification.CALCULATION.example().effect()))))
        .containsExactly(
            "/history/asOf: must not be after the modification (2026-09-01) but was 2026-09-02",
            "/history/modifications/1/madeOn: must not be before the modification listed before it"
                + " (2026-02-05) but was 2026-01-05",
            "/history/modifications/2: must not have an effect while an earlier modification of the"
                + " same part has one (from 2026-02-05 to 2026-06-30) but had one from 2026-06-30"
                + " on",
            "/history/modifications/3/madeOn: must not be after the day as of which the list is"
                + " complete (2026-09-02) but was 2026-09-03",
            "/history/modifications/5/part: must be given, since another modification of the same day"
                + " changes value and term by as much");
  }

  @Test
  void refusesOtherMoneyAndWhatLeavesNothing() {
    ModificationEffect effect =
        new ModificationEffect(Money.of("-2000000", "GBP"), 0, null, null, null, null, null);
    assertThat(
            Refused.by(
                () ->
                    ContractModification.of(
                        new ModificationQuestion(
                            BEGAN,
                            DAY,
                            new ModifiedContract(
                                ContractSubject.GOODS,
                                Money.of("2000000", "GBP"),
                                0,
                                Money.of("207720", "EUR"),
                                null,
                                null),
                            new ModificationHistory(null, DAY, List.of()),
                            effect,
                            null,
                            null,
                            null))))
        .containsExactly(
            "/contract/maximumTermDays: must be at least 1 but was 0",
            "/contract/threshold/currency: must be GBP, in which the law states its amounts but was"
                + " 'EUR'",
            "/effect/valueChange/amount: must leave the contract a value above 0 but left 0");
    assertThat(
            Refused.by(
                () ->
                    ContractModification.of(
                        new ModificationQuestion(
                            BEGAN,
                            DAY,
                            ContractModification.CALCULATION.example().contract(),
                            null,
                            new ModificationEffect(null, null, null, null, null, Fact.NO, null),
                            new PermittedGrounds(
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Restructuring(Fact.YES, null),
                                null),
                            null,
                            null))))
        .containsExactly(
            "/effect/changesSupplier: must not be no when a novation or assignment is required but"
                + " was no");
  }

  @Test
  void refusesWhatContradictsAnEmptyHistoryAndDaysWithoutALaw() {
    Case each = new Case();
    each.together = new MadeTogether(Fact.YES, null, null);
    assertThat(Refused.by(each::answer))
        .containsExactly(
            "/together/couldHaveBeen: must not be yes when the history has no modification but was"
                + " yes");
    assertThat(
            Refused.by(
                () ->
                    ContractModification.of(
                        with(
                            BEGAN,
                            LocalDate.MAX,
                            new ModificationHistory(null, DAY, List.of()),
                            ContractModification.CALCULATION.example().effect()))))
        .containsExactly("/on: must be at most 2200-12-31 but was +999999999-12-31");
  }

  /** Absurd amounts that are still amounts end in an answer. */
  @ParameterizedTest
  @CsvSource({
    "0.000001, 999999999999999",
    "999999999999999, 0.000001",
    "999999999999999, -999999999999998"
  })
  void answersForAbsurdAmounts(String value, String by) {
    Case each = new Case();
    each.value = value;
    each.change = pounds(by);
    ContractModification answer = each.answer();
    assertThat(answer.figures().valueChangePercent().toOptional()).isPresent();
    assertThat(answer.working().text()).doesNotContain("NaN", "Infinity");
  }

  /** A figure that is shown never reaches a limit that the exact one does not, nor crosses it. */
  @Test
  void aPercentageIsShownOnItsSideOfTheLimit() {
    Case each = new Case();
    each.value = "200000000";
    each.change = pounds("20000000.01");
    ContractModification above = each.answer();
    assertThat(above.figures().valueChangePercent().orElseThrow()).hasToString("10.00000001");
    assertThat(above.working().text())
        .contains("100 × Δ ÷ V = 100 × 20000000.01 ÷ 200000000 = 10.00000001 per cent, rounded");
    each.change = pounds("20000000");
    assertThat(each.answer().figures().valueChangePercent().orElseThrow()).hasToString("10");
    each.value = "300000000000";
    each.change = pounds("29999999999.99");
    ContractModification below = each.answer();
    assertThat(below.figures().valueChangePercent().orElseThrow()).hasToString("9.999999999997");
    assertThat(below.working().text())
        .contains("÷ 300000000000 = 9.999999999997 per cent, rounded");
    each.change = pounds("-299999999999.999999");
    assertThat(each.answer().figures().valueChangePercent().orElseThrow())
        .isGreaterThan(new BigDecimal("-100"));
  }

  private static List<String> refusedTerm(@Nullable Integer change, @Nullable Integer... earlier) {
    List<EarlierModification> before = new ArrayList<>();
    for (Integer days : earlier) {
      String id = "m" + before.size();
      before.add(
          new EarlierModification(id, LocalDate.of(2026, 1, 5), null, null, days, id, null, null));
    }
    return Refused.by(
        () ->
            ContractModification.of(
                with(
                    BEGAN,
                    DAY,
                    new ModificationHistory(null, DAY, before),
                    new ModificationEffect(null, change, null, null, null, null, null))));
  }

  /** The term on award is 1,461 days. */
  @Test
  void refusesAModificationThatLeavesNoTerm() {
    assertThat(refusedTerm(-5000))
        .containsExactly(
            "/effect/termChangeDays: must leave the contract a term of 1 day or more but left"
                + " -3539");
    assertThat(refusedTerm(-1000, -461))
        .containsExactly(
            "/effect/termChangeDays: must leave the contract a term of 1 day or more but left 0");
    assertThat(refusedTerm(0, 100, -1561))
        .containsExactly(
            "/history/modifications/1/termChangeDays: must leave the contract a term of 1 day or"
                + " more but left 0");
    ModificationEffect all = new ModificationEffect(null, -1500, null, null, null, null, null);
    EarlierModification open =
        new EarlierModification("m", LocalDate.of(2026, 1, 5), null, null, null, "p", null, null);
    assertThat(
            ContractModification.of(
                    with(BEGAN, DAY, new ModificationHistory(null, DAY, List.of(open)), all))
                .figures()
                .termChangePercent()
                .orElseThrow())
        .as("an earlier change that is not known may have made it longer")
        .isNegative();
  }

  /** Section 74(3)(a) says "the term", and not whether earlier changes of it count. */
  @Test
  void saysThatTheTermOfEachModificationByItselfIsAReading() {
    ModificationEffect effect = new ModificationEffect(null, 140, null, null, null, null, null);
    EarlierModification longer =
        new EarlierModification("m", LocalDate.of(2026, 1, 5), null, null, 100, "p", null, null);
    EarlierModification open =
        new EarlierModification("n", LocalDate.of(2026, 1, 6), null, null, null, "q", null, null);
    String reading =
        "Section 74(3)(a) is read as asking for the change of the term of each modification by"
            + " itself";
    assertThat(
            ContractModification.of(
                    with(BEGAN, DAY, new ModificationHistory(null, DAY, List.of(longer)), effect))
                .notes())
        .contains(reading + "; with the earlier ones it comes to 240 days of 1461.");
    assertThat(
            ContractModification.of(
                    with(
                        BEGAN,
                        DAY,
                        new ModificationHistory(null, DAY, List.of(longer, open)),
                        effect))
                .notes())
        .contains(reading + ".");
    assertThat(
            ContractModification.of(
                    with(BEGAN, DAY, new ModificationHistory(null, DAY, List.of()), effect))
                .notes())
        .noneMatch(note -> note.startsWith("Section 74(3)(a)"));
  }
}
