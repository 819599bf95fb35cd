package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commissioning.model.regime.DebarmentCheck;
import org.commissioning.model.regime.DebarmentEntry;
import org.commissioning.model.regime.ExclusionGround;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.ExclusionKind;
import org.commissioning.model.regime.ExclusionRegime;
import org.commissioning.model.regime.ExclusionReview;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MinisterConsidered;
import org.commissioning.model.regime.RaisedGround;
import org.commissioning.model.regime.SupplierExclusionQuestion;
import org.commissioning.model.regime.SupplierRelation;
import org.commissioning.model.tender.Exclusion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SupplierExclusionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final DebarmentCheck CLEAR = new DebarmentCheck(DAY, List.of());

  private static RaisedGround ground(
      String code, @Nullable LocalDate event, @Nullable LocalDate aware, Fact recurs) {
    return new RaisedGround(
        code, SupplierRelation.SUPPLIER, null, event, aware, Fact.YES, Fact.NO, recurs);
  }

  private static RaisedGround by(SupplierRelation whose, String code) {
    return new RaisedGround(
        code,
        whose,
        null,
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 1, 5),
        Fact.YES,
        Fact.YES,
        null);
  }

  private static SupplierExclusion ask(
      LocalDate on,
      @Nullable DebarmentCheck debarment,
      @Nullable Fact opportunity,
      @Nullable Fact privateUtility,
      @Nullable MinisterConsidered minister,
      RaisedGround... grounds) {
    return SupplierExclusion.of(
        new SupplierExclusionQuestion(
            on,
            ExclusionRegime.PROCUREMENT_ACT,
            "s",
            new ExclusionReview("council", on, List.of(grounds)),
            debarment,
            opportunity,
            privateUtility,
            minister));
  }

  private static SupplierExclusion ask(RaisedGround... grounds) {
    return ask(DAY, CLEAR, Fact.YES, Fact.NO, null, grounds);
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of("(determined) " + answer);
  }

  @Test
  void theExampleIsAsDocumented() {
    SupplierExclusion answer = SupplierExclusion.of(SupplierExclusion.CALCULATION.example());
    assertThat(answer.status()).isEqualTo(Determination.of(SupplierStatus.EXCLUDABLE));
    assertThat(answer.grounds())
        .extracting(ExclusionFinding::stands)
        .containsExactly(Determination.of(false), Determination.of(true));
    assertThat(answer.before())
        .containsExactly(
            "What is known is brought up to 1 September 2026: the review is as of 28"
                + " August 2026 and the debarment list was looked at on 28 August 2026.");
    assertThat(answer.consequences())
        .contains("Its tender may be disregarded in assessing tenders (section 26(2)(b)).");
  }

  /**
   * Schedule 6, paragraph 44(2) to (4), as lists of paragraphs; nothing stands for paragraph 43.
   */
  private static @Nullable LocalDate plainly(String code) {
    Set<String> before =
        Stream.of("2", "4", "5", "6", "7", "8", "9", "10", "11", "13", "35")
            .map(p -> "sch-6-" + p)
            .collect(Collectors.toSet());
    Set<String> threeYears =
        Stream.concat(
                Stream.of(
                    "6-b", "7-b", "15", "16", "18", "19", "20", "21", "22", "23-30", "24-32",
                    "25-16", "26", "29", "30", "31", "32"),
                Stream.of("36", "37", "38", "39", "40", "41", "42"))
            .map(p -> "sch-6-" + p)
            .collect(Collectors.toSet());
    Set<String> seven =
        Stream.of("1", "2", "3", "4", "12-3", "12-4-performance", "14")
            .map(p -> "sch-7-" + p)
            .collect(Collectors.toSet());
    if (before.contains(code) || seven.contains(code)) {
      return LocalDate.of(2025, 2, 24);
    }
    return threeYears.contains(code) ? LocalDate.of(2022, 2, 24) : null;
  }

  private static int years(String code) {
    Set<String> three =
        Stream.of("5", "6", "7", "8", "9", "10", "11", "12-1", "12-2", "12-4-breach", "13")
            .map(p -> "sch-7-" + p)
            .collect(Collectors.toSet());
    return three.contains(code) ? 3 : 5;
  }

  static Stream<ExclusionGround> grounds() {
    return ExclusionGrounds.standard().grounds().stream().filter(ground -> !ground.derived());
  }

  /** Each ground, on the last day that is too old and the first that counts. */
  @ParameterizedTest
  @MethodSource("grounds")
  void eachGroundLooksBackAsFarAsTheActSays(ExclusionGround ground) {
    LocalDate on = LocalDate.of(2026, 3, 1);
    LocalDate from = on.minusYears(years(ground.code())).plusDays(1);
    LocalDate notBefore = plainly(ground.code());
    LocalDate first = notBefore != null && notBefore.isAfter(from) ? notBefore : from;
    assertThat(counts(on, ground, first, first)).isEqualTo(Determination.of(true));
    assertThat(counts(on, ground, first.minusDays(1), first.minusDays(1)))
        .isEqualTo(Determination.of(false));
    // Long ago, and of which the authority has known for a day.
    assertThat(counts(on, ground, LocalDate.of(2015, 5, 5), on.minusDays(1)))
        .isEqualTo(
            Determination.of(ground.kind() == ExclusionKind.DISCRETIONARY && notBefore == null));
  }

  private static Determination<Boolean> counts(
      LocalDate on, ExclusionGround ground, LocalDate event, LocalDate aware) {
    return ask(on, null, null, null, null, ground(ground.code(), event, aware, Fact.YES))
        .grounds()
        .get(0)
        .counts();
  }

  /** Schedule 6, paragraphs 33, 34 and 44: as the offence to which it relates. */
  @Test
  void aDerivedOffenceLooksBackAsItsOffenceDoes() {
    for (String derived : List.of("sch-6-33", "sch-6-34")) {
      assertThat(related(derived, "sch-6-17", LocalDate.of(2021, 9, 2)))
          .isEqualTo(Determination.of(true));
      assertThat(related(derived, "sch-6-15", LocalDate.of(2022, 2, 23)))
          .isEqualTo(Determination.of(false));
      assertThat(related(derived, "sch-6-2", LocalDate.of(2025, 2, 23)))
          .isEqualTo(Determination.of(false));
      assertThat(needs(related(derived, null, LocalDate.of(2025, 2, 23))))
          .containsExactly("review.grounds.relatesTo");
      assertThat(related(derived, null, LocalDate.of(2025, 2, 24)))
          .isEqualTo(Determination.of(true));
      assertThat(related(derived, null, LocalDate.of(2021, 9, 1)))
          .isEqualTo(Determination.of(false));
    }
  }

  private static Determination<Boolean> related(
      String ground, @Nullable String offence, LocalDate on) {
    return ask(new RaisedGround(
            ground, SupplierRelation.SUPPLIER, offence, on, null, Fact.YES, Fact.YES, null))
        .grounds()
        .get(0)
        .counts();
  }

  /** Section 57 in plain conditions, over every state of four findings and two facts. */
  @Test
  void theStatusIsTheActOverTheWholeTruthTable() {
    for (int code = 0; code < 64; code++) {
      boolean mandatory = (code & 1) != 0;
      boolean discretionary = (code & 2) != 0;
      boolean mandatoryListed = (code & 4) != 0;
      boolean discretionaryListed = (code & 8) != 0;
      boolean heard = (code & 16) != 0;
      boolean utility = (code & 32) != 0;
      List<RaisedGround> grounds = new ArrayList<>();
      if (mandatory) {
        grounds.add(by(SupplierRelation.SUPPLIER, "sch-6-17"));
      }
      if (discretionary) {
        grounds.add(by(SupplierRelation.SUPPLIER, "sch-7-11"));
      }
      List<DebarmentEntry> entries = new ArrayList<>();
      if (mandatoryListed) {
        entries.add(entry(ExclusionKind.MANDATORY, Fact.NO, null));
      }
      if (discretionaryListed) {
        entries.add(entry(ExclusionKind.DISCRETIONARY, null, null));
      }
      SupplierExclusion answer =
          ask(
              DAY,
              new DebarmentCheck(DAY, entries),
              Fact.of(heard),
              Fact.of(utility),
              null,
              grounds.toArray(RaisedGround[]::new));
      SupplierStatus expected = null;
      if (mandatoryListed || (mandatory && heard)) {
        expected = utility ? SupplierStatus.EXCLUDABLE : SupplierStatus.EXCLUDED;
      } else if (!mandatory && (discretionaryListed || (discretionary && heard))) {
        expected = SupplierStatus.EXCLUDABLE;
      } else if (!mandatory && !discretionary) {
        expected = SupplierStatus.NEITHER;
      }
      if (expected == null) {
        assertThat(answer.status().toString())
            .isEqualTo(
                "cannot be determined: before it is determined, the supplier must have reasonable"
                    + " opportunity to make representations and to provide evidence (section"
                    + " 58(2))");
        assertThat(answer.before()).isNotEmpty();
        assertThat(answer.consequences()).isEmpty();
      } else {
        assertThat(answer.status()).as("%s", code).isEqualTo(Determination.of(expected));
        assertThat(answer.consequences().isEmpty()).isEqualTo(expected == SupplierStatus.NEITHER);
      }
    }
  }

  private static DebarmentEntry entry(
      ExclusionKind kind, @Nullable Fact security, @Nullable Fact covers) {
    return new DebarmentEntry(SupplierRelation.SUPPLIER, kind, security, covers);
  }

  /** A ground stands in all 27 states of its judgements as section 57(1)(a) has it. */
  @Test
  void aGroundStandsIfItAppliesAndContinuesOrRecurs() {
    for (Fact applies : Fact.values()) {
      for (Fact continuing : Fact.values()) {
        for (Fact recurs : Fact.values()) {
          List<Boolean> possible = new ArrayList<>();
          for (boolean a : completions(applies)) {
            for (boolean c : completions(continuing)) {
              for (boolean r : completions(recurs)) {
                possible.add(a && (c || r));
              }
            }
          }
          Determination<Boolean> stands =
              ask(new RaisedGround(
                      "sch-6-17",
                      SupplierRelation.SUPPLIER,
                      null,
                      LocalDate.of(2026, 1, 5),
                      null,
                      applies,
                      continuing,
                      recurs))
                  .grounds()
                  .get(0)
                  .stands();
          boolean unanimous = possible.stream().distinct().count() == 1;
          assertThat(stands.toOptional().isPresent()).isEqualTo(unanimous);
          if (unanimous) {
            assertThat(stands.orElseThrow()).isEqualTo(possible.get(0));
          }
        }
      }
    }
  }

  private static boolean[] completions(Fact fact) {
    return fact == Fact.UNKNOWN ? new boolean[] {true, false} : new boolean[] {fact == Fact.YES};
  }

  /** Nobody looked is not nothing found. */
  @Test
  void whatNobodyLookedAtIsNeededUnlessTheRestSettlesIt() {
    SupplierExclusionQuestion nothing =
        new SupplierExclusionQuestion(
            DAY, ExclusionRegime.PROCUREMENT_ACT, "s", null, null, null, null, null);
    assertThat(needs(SupplierExclusion.of(nothing).status()))
        .containsExactly("debarment", "review", "opportunityGiven", "privateUtility");
    SupplierExclusion listed =
        SupplierExclusion.of(
            new SupplierExclusionQuestion(
                DAY,
                ExclusionRegime.PROCUREMENT_ACT,
                "s",
                null,
                new DebarmentCheck(DAY, List.of(entry(ExclusionKind.MANDATORY, Fact.NO, null))),
                null,
                Fact.NO,
                null));
    assertThat(listed.status()).isEqualTo(Determination.of(SupplierStatus.EXCLUDED));
    SupplierExclusion unlooked =
        ask(DAY, null, Fact.YES, Fact.NO, null, by(SupplierRelation.SUPPLIER, "sch-7-11"));
    assertThat(needs(unlooked.status())).containsExactly("debarment");
    assertThat(needs(ask(ground("sch-6-17", null, null, Fact.YES)).status()))
        .containsExactly("review.grounds.eventOn");
    assertThat(needs(ask(ground("sch-7-11", null, null, Fact.YES)).status()))
        .containsExactly("review.grounds.awareOn");
  }

  /** Section 57(3) and Schedule 6, paragraph 35(3). */
  @ParameterizedTest
  @CsvSource({
    "YES, YES, EXCLUDED",
    "YES, NO, NEITHER",
    "NO, NO, EXCLUDED",
    "YES, , ",
    ", YES, EXCLUDED"
  })
  void anEntryForNationalSecurityCountsForTheContractsThatItDescribes(
      @Nullable Fact security, @Nullable Fact covers, @Nullable SupplierStatus expected) {
    SupplierExclusion answer =
        ask(
            DAY,
            new DebarmentCheck(DAY, List.of(entry(ExclusionKind.MANDATORY, security, covers))),
            Fact.YES,
            Fact.NO,
            null);
    if (expected == null) {
      assertThat(needs(answer.status())).containsExactly("debarment.entries.coversContract");
    } else {
      assertThat(answer.status()).isEqualTo(Determination.of(expected));
    }
  }

  @Test
  void theMandatoryGroundOfNationalSecurityIsForTheListOnly() {
    SupplierExclusion answer = ask(by(SupplierRelation.SUPPLIER, "sch-6-35"));
    assertThat(answer.status()).isEqualTo(Determination.of(SupplierStatus.NEITHER));
    assertThat(answer.notes())
        .contains(
            "The mandatory ground of a threat to national security counts on the debarment list"
                + " only (Schedule 6, paragraph 35(3)).");
  }

  /** Schedule 7, paragraphs 12 and 13 speak of the supplier alone. */
  @ParameterizedTest
  @CsvSource({
    "sch-7-12-1, false",
    "sch-7-12-2, false",
    "sch-7-12-3, false",
    "sch-7-12-4-breach, false",
    "sch-7-12-4-performance, false",
    "sch-7-13, false",
    "sch-7-11, true",
    "sch-6-17, true"
  })
  void whatConnectedPersonsDidCountsWhereTheGroundSaysSo(String code, boolean expected) {
    assertThat(ask(by(SupplierRelation.CONNECTED, code)).grounds().get(0).stands())
        .isEqualTo(Determination.of(expected));
  }

  /** Sections 26(3), 27(4) and 28(5). */
  @Test
  void saysWhatComesBeforeActingOnSomebodyElsesGround() {
    assertThat(ask(by(SupplierRelation.ASSOCIATED, "sch-6-17")).before())
        .containsExactly(
            "The supplier is notified of the intention and given reasonable opportunity to replace"
                + " the associated person (sections 26(3) and 27(4)).");
    assertThat(ask(by(SupplierRelation.SUB_CONTRACTOR, "sch-6-17")).before())
        .containsExactly(
            "The supplier is notified of the intention and given reasonable opportunity to find an"
                + " alternative sub-contractor (section 28(5)).");
    assertThat(ask(by(SupplierRelation.SUPPLIER, "sch-6-17")).before()).isEmpty();
  }

  /** Section 29. */
  @Test
  void aMinisterConsidersAThreatToNationalSecurityFirst() {
    RaisedGround threat = by(SupplierRelation.SUPPLIER, "sch-7-14");
    assertThat(ask(threat).before()).hasSize(2);
    assertThat(
            ask(
                    DAY,
                    CLEAR,
                    Fact.YES,
                    Fact.NO,
                    new MinisterConsidered(Fact.NO, Fact.YES, Fact.NO),
                    threat)
                .before())
        .containsExactly(
            "For the threat to national security, a Minister of the Crown considers that the"
                + " supplier is excludable on that ground and should be excluded (section"
                + " 29(2)(b)).");
    assertThat(
            ask(DAY, CLEAR, Fact.YES, Fact.NO, new MinisterConsidered(Fact.YES, null, null), threat)
                .before())
        .isEmpty();
  }

  @Test
  void refusesGroundsThatAreNoneAndDaysToCome() {
    assertThat(
            Refused.by(
                () ->
                    ask(
                        LocalDate.of(2025, 2, 23),
                        new DebarmentCheck(DAY, List.of()),
                        null,
                        null,
                        null,
                        new RaisedGround(
                            "sch-9-1",
                            SupplierRelation.SUPPLIER,
                            null,
                            DAY,
                            null,
                            null,
                            null,
                            null),
                        new RaisedGround(
                            "sch-6-17",
                            SupplierRelation.SUPPLIER,
                            "sch-6-15",
                            null,
                            null,
                            null,
                            null,
                            null),
                        new RaisedGround(
                            "sch-6-33",
                            SupplierRelation.SUPPLIER,
                            "sch-6-36",
                            null,
                            null,
                            null,
                            null,
                            null))))
        .containsExactly(
            "/debarment/checkedOn: must not be after the day of the question (2025-02-23) but was"
                + " 2026-09-01",
            "/on: must be on or after 2025-02-24, when section 57 of the Procurement Act 2023 came"
                + " into force but was 2025-02-23",
            "/review/grounds/0/eventOn: must not be after the day of the question (2025-02-23) but"
                + " was 2026-09-01",
            "/review/grounds/0/ground: must be the code of an exclusion ground, such as sch-6-17 but"
                + " was 'sch-9-1'",
            "/review/grounds/1/relatesTo: must be left out, since the ground relates to no other"
                + " offence but was 'sch-6-15'",
            "/review/grounds/2/relatesTo: must be an offence of Part 1 of Schedule 6 other than an"
                + " ancillary or foreign one but was 'sch-6-36'");
  }

  /** Only what must be disregarded goes into the record of a tender by itself. */
  @Test
  void anExcludedSupplierIsOutOfTheFieldWithItsReason() {
    assertThat(ask(by(SupplierRelation.SUPPLIER, "sch-6-17")).exclusion())
        .contains(new Exclusion("Excluded supplier: Bribery Act 2010: bribery offences", DAY));
    assertThat(
            ask(
                    DAY,
                    new DebarmentCheck(DAY, List.of(entry(ExclusionKind.MANDATORY, Fact.NO, null))),
                    null,
                    Fact.NO,
                    null)
                .exclusion())
        .contains(new Exclusion("Excluded supplier: on the debarment list", DAY));
    assertThat(ask(by(SupplierRelation.ASSOCIATED, "sch-6-17")).exclusion()).isEmpty();
    assertThat(ask(by(SupplierRelation.SUPPLIER, "sch-7-11")).exclusion()).isEmpty();
    assertThat(ask().exclusion()).isEmpty();
  }

  private static SupplierExclusion inHealth(
      DebarmentCheck debarment, @Nullable MinisterConsidered minister, RaisedGround... grounds) {
    return SupplierExclusion.of(
        new SupplierExclusionQuestion(
            DAY,
            ExclusionRegime.PROVIDER_SELECTION_ENGLAND,
            "s",
            new ExclusionReview("board", DAY, List.of(grounds)),
            debarment,
            Fact.YES,
            null,
            minister));
  }

  /** The regulations on health care take the grounds over, with consequences of their own. */
  @Test
  void theProviderSelectionRegimeHasConsequencesOfItsOwn() {
    SupplierExclusion excluded = inHealth(CLEAR, null, by(SupplierRelation.SUPPLIER, "sch-6-17"));
    assertThat(excluded.status()).isEqualTo(Determination.of(SupplierStatus.EXCLUDED));
    assertThat(excluded.consequences())
        .containsExactly(
            "It must be excluded from the process, and no contract is awarded to it, unless the"
                + " authority considers that there are overriding reasons in the public interest"
                + " (regulation 20(1) and (1A), of a sub-contractor regulation 20A(3) and (4)).",
            "A provider whose evidence is considered insufficient is given the reasons (regulation"
                + " 20(6)).",
            "Where it is excluded because of a ground, other than that of failing to cooperate, or of"
                + " an entry for national security, a Minister of the Crown is notified within 30"
                + " days beginning with the day (regulation 20C).");
    assertThat(excluded.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("psr23-r20", "psr23-r20c", "pa23-s57-1", "pa23-sch6-p17")
        .doesNotContain("pa23-s26", "pa23-s27", "pa23-s59");
    assertThat(inHealth(CLEAR, null, by(SupplierRelation.SUPPLIER, "sch-7-11")).consequences())
        .contains(
            "It may be excluded from the process (regulation 20(2), of a sub-contractor regulation"
                + " 20A(5)).");
    assertThat(inHealth(CLEAR, null).consequences()).isEmpty();
  }

  @Test
  void theProviderSelectionRegimeLeavesAssociatedPersonsOut() {
    SupplierExclusion answer = inHealth(CLEAR, null, by(SupplierRelation.ASSOCIATED, "sch-6-17"));
    assertThat(answer.status()).isEqualTo(Determination.of(SupplierStatus.NEITHER));
    assertThat(answer.notes())
        .contains("The Provider Selection Regime leaves associated persons out (regulation 2(1)).");
    assertThat(
            inHealth(
                    new DebarmentCheck(
                        DAY,
                        List.of(
                            new DebarmentEntry(
                                SupplierRelation.ASSOCIATED,
                                ExclusionKind.MANDATORY,
                                Fact.NO,
                                null))),
                    null)
                .status())
        .isEqualTo(Determination.of(SupplierStatus.NEITHER));
  }

  @Test
  void theProviderSelectionRegimeAsksForStepsOfItsOwn() {
    assertThat(inHealth(CLEAR, null, by(SupplierRelation.SUB_CONTRACTOR, "sch-6-17")).before())
        .containsExactly(
            "The supplier is notified of the intention and given reasonable opportunity to find an"
                + " alternative sub-contractor (regulation 20A(6)).");
    assertThat(
            inHealth(
                    CLEAR,
                    new MinisterConsidered(Fact.YES, null, null),
                    by(SupplierRelation.SUPPLIER, "sch-7-14"))
                .before())
        .as("no authority of these regulations is exempt")
        .containsExactly(
            "For the threat to national security, a Minister of the Crown is notified of the intention"
                + " before anything else (regulation 20B(2)(a)).",
            "For the threat to national security, a Minister of the Crown considers that the supplier"
                + " is excludable on that ground and should be excluded (regulation 20B(2)(b)).");
  }

  /** An entry about other contracts does not stand in the way of replacing an associated person. */
  @Test
  void anEntryThatDoesNotDecideChangesNoStep() {
    assertThat(
            ask(
                    DAY,
                    new DebarmentCheck(
                        DAY, List.of(entry(ExclusionKind.MANDATORY, Fact.YES, Fact.NO))),
                    Fact.YES,
                    Fact.NO,
                    null,
                    by(SupplierRelation.ASSOCIATED, "sch-6-17"))
                .before())
        .containsExactly(
            "The supplier is notified of the intention and given reasonable opportunity to replace the"
                + " associated person (sections 26(3) and 27(4)).");
  }

  private static SupplierExclusion asOf(
      @Nullable LocalDate reviewed, @Nullable LocalDate checked, RaisedGround... grounds) {
    return SupplierExclusion.of(
        new SupplierExclusionQuestion(
            DAY,
            ExclusionRegime.PROCUREMENT_ACT,
            "s",
            reviewed == null ? null : new ExclusionReview("council", reviewed, List.of(grounds)),
            checked == null ? null : new DebarmentCheck(checked, List.of()),
            Fact.YES,
            Fact.NO,
            null));
  }

  /** What is known of an earlier day is no finding about the day that is asked about. */
  @Test
  void saysFirstThatAReviewOrALookAtTheListIsOfAnEarlierDay() {
    LocalDate old = LocalDate.of(2025, 3, 1);
    SupplierExclusion both = asOf(old, old);
    assertThat(both.status()).isEqualTo(Determination.of(SupplierStatus.NEITHER));
    assertThat(both.notes())
        .containsExactly(
            "The review is as of 1 March 2025 and the debarment list was looked at on 1 March 2025:"
                + " what came up since is not known.");
    assertThat(both.before())
        .singleElement()
        .asString()
        .startsWith("What is known is brought up to ")
        .endsWith(
            ": the review is as of 1 March 2025 and the debarment list was looked at on 1 March"
                + " 2025.");
    assertThat(asOf(DAY, old).notes())
        .containsExactly(
            "The debarment list was looked at on 1 March 2025: what came up since is not known.");
    assertThat(asOf(old, DAY).notes())
        .containsExactly("The review is as of 1 March 2025: what came up since is not known.");
    assertThat(asOf(DAY, DAY).notes()).isEmpty();
    assertThat(asOf(DAY, DAY).before()).isEmpty();
    RaisedGround ground = by(SupplierRelation.SUPPLIER, "sch-6-17");
    assertThat(asOf(DAY, DAY, ground).exclusion()).isPresent();
    assertThat(asOf(DAY, old, ground).exclusion()).as("the entry may be gone").isEmpty();
  }

  private static RaisedGround on(
      SupplierRelation whose, LocalDate event, @Nullable Fact continuing) {
    return new RaisedGround("sch-6-15", whose, null, event, null, Fact.YES, continuing, null);
  }

  /** Schedule 6, paragraph 44(4): where the two counts of years part, the one taken is named. */
  @Test
  void namesTheReadingOfTheThreeYearsWhereItDecides() {
    LocalDate first = LocalDate.of(2022, 2, 24);
    String reading =
        "That the three years that end with the coming into force, on 24 February 2025, begin on 24"
            + " February 2022, since that last day only begins. Counted with their last day in, as"
            + " the other periods of years are, they begin a day later.";
    assertThat(ask(on(SupplierRelation.SUPPLIER, first, Fact.YES)).basis().judgements())
        .contains(reading);
    assertThat(ask(on(SupplierRelation.SUPPLIER, first.plusDays(1), Fact.YES)).basis().judgements())
        .doesNotContain(reading);
  }

  @Test
  void refusesTheSameGroundTwice() {
    LocalDate day = LocalDate.of(2024, 5, 6);
    assertThat(
            Refused.by(
                () ->
                    ask(
                        on(SupplierRelation.SUPPLIER, day, Fact.YES),
                        on(SupplierRelation.SUPPLIER, day, Fact.NO),
                        on(SupplierRelation.CONNECTED, day, Fact.YES),
                        on(SupplierRelation.CONNECTED, day, Fact.NO),
                        on(SupplierRelation.CONNECTED, day, Fact.YES))))
        .as("two connected persons may differ; the supplier is one")
        .containsExactly(
            "/review/grounds/1: must not be the ground, person and event of another entry",
            "/review/grounds/4: must not be the ground, person and event of another entry");
  }
}
