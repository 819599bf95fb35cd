package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RegimeFacts;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.regime.RegimeRules;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichRegimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Every fact no, but those named. */
  private static List<StatedFact> only(String... so) {
    List<StatedFact> facts = new ArrayList<>();
    for (String fact : RegimeRules.standard().facts().names()) {
      facts.add(new StatedFact(fact, Fact.of(List.of(so).contains(fact))));
    }
    return facts;
  }

  private static WhichRegime ask(List<StatedFact> facts) {
    return WhichRegime.of(new RegimeQuestion(DAY, "GB", facts));
  }

  /** The rows of the reference's decision table, and the exempt arrangements. */
  @ParameterizedTest
  @CsvSource({
    "devolved-scottish-authority at-or-above-threshold, scottish-law",
    "devolved-scottish-authority scottish-exception at-or-above-threshold, public-contract",
    "other-excluded-authority at-or-above-threshold, outside",
    "psr-authority psr-services at-or-above-threshold, psr-england",
    "psr-authority psr-services, psr-england",
    "psr-authority psr-services earlier-procurement, psr-england",
    "psr-authority psr-services psr-mixed psr-health-is-main psr-not-separable, psr-england",
    "psr-authority psr-services psr-mixed psr-health-is-main at-or-above-threshold,"
        + " public-contract",
    "psr-authority psr-services psr-mixed psr-not-separable at-or-above-threshold,"
        + " public-contract",
    "psr-authority at-or-above-threshold, public-contract",
    "psr-services at-or-above-threshold, public-contract",
    "psr-wales at-or-above-threshold, psr-wales",
    "earlier-procurement at-or-above-threshold, earlier-regulations",
    "at-or-above-threshold, public-contract",
    "at-or-above-threshold concession, public-contract",
    "notifiable-value, notifiable",
    "notifiable-value concession, own-rules",
    "notifiable-value utilities, own-rules",
    "notifiable-value school, own-rules",
    "notifiable-value transferred-northern-ireland, own-rules",
    "'', regulated-below-threshold",
    "school, own-rules",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent at-or-above-threshold,"
        + " exempted",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent vertical-private-shares"
        + " at-or-above-threshold, public-contract",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent undertaking-or-utility"
        + " at-or-above-threshold, public-contract",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent vertical-joint"
        + " at-or-above-threshold, public-contract",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent vertical-joint"
        + " vertical-joint-board at-or-above-threshold, exempted",
    "vertical-parent vertical-no-other-influence vertical-over-80-percent vertical-joint"
        + " vertical-joint-board vertical-joint-against-interests at-or-above-threshold,"
        + " public-contract",
    "vertical-parent vertical-no-other-influence at-or-above-threshold, public-contract",
    "horizontal-authorities-only horizontal-common-aims horizontal-public-interest"
        + " at-or-above-threshold, exempted",
    "horizontal-authorities-only horizontal-common-aims horizontal-public-interest"
        + " horizontal-over-20-percent at-or-above-threshold, public-contract",
    "horizontal-authorities-only horizontal-common-aims at-or-above-threshold, public-contract",
    "subject-matter-listed at-or-above-threshold, exempted",
    "subject-matter-listed subject-matter-separable at-or-above-threshold, public-contract",
    "other-counterparty-exemption at-or-above-threshold, exempted",
  })
  void theFirstRowThatAppliesDecides(String facts, String regime) {
    List<StatedFact> stated = facts.isEmpty() ? only() : only(facts.split(" ", -1));
    assertThat(ask(stated).regime().orElseThrow().regime()).isEqualTo(regime);
  }

  @Test
  void theExampleIsAPublicContract() {
    WhichRegime answer = WhichRegime.of(WhichRegime.CALCULATION.example());
    assertThat(answer.regime())
        .isEqualTo(
            Determination.of(
                new RegimeFound("public-contract", "Procurement Act: public contract")));
    assertThat(answer.possible()).hasSize(1);
    assertThat(answer.tests())
        .extracting(TestOutcome::test)
        .containsExactly(
            "scottish",
            "psr-england",
            "vertical",
            "horizontal",
            "subject-matter",
            "part-six-left-out");
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("pa23-s2", "psr23-r3", "pa23-sch2-2", "pa23-s3", "pa23-sch1")
        .doesNotContain("pa23-s84");
    assertThat(answer.basis().notLookedAt())
        .contains("Whether the body that buys is a contracting authority at all.");
    assertThat(answer.working().text())
        .contains("10. Estimated value at or above the threshold: decides");
  }

  /** The Provider Selection Regime has no threshold: the value need not be known. */
  @Test
  void aFactThatCannotChangeTheRegimeDoesNotMatter() {
    WhichRegime answer =
        ask(
            List.of(
                new StatedFact("devolved-scottish-authority", Fact.NO),
                new StatedFact("other-excluded-authority", Fact.NO),
                new StatedFact("psr-authority", Fact.YES),
                new StatedFact("psr-services", Fact.YES),
                new StatedFact("psr-mixed", Fact.NO)));
    assertThat(answer.regime().orElseThrow().regime()).isEqualTo("psr-england");
  }

  @Test
  void namesExactlyWhatWouldHaveToBeKnown() {
    List<StatedFact> facts = new ArrayList<>(only("at-or-above-threshold"));
    facts.removeIf(fact -> fact.fact().startsWith("vertical-"));
    facts.add(new StatedFact("vertical-parent", Fact.YES));
    facts.add(new StatedFact("vertical-private-shares", Fact.NO));
    facts.add(new StatedFact("vertical-joint", Fact.NO));
    WhichRegime answer = ask(facts);
    assertThat(((Determination.CannotBeDetermined<RegimeFound>) answer.regime()).needs())
        .extracting(FactNeeded::fact)
        .containsExactly("vertical-no-other-influence", "vertical-over-80-percent");
    assertThat(answer.possible())
        .extracting(RegimeFound::regime)
        .containsExactly("exempted", "public-contract");
    assertThat(answer.tests().get(2).met()).isEqualTo(Fact.UNKNOWN);
  }

  /**
   * Whether a party is a public undertaking matters to both kinds of arrangement: if it is, there
   * is neither, and if it is not, there is the first, whatever holds of the second.
   */
  @Test
  void aFactOfTwoTestsIsOneFact() {
    List<StatedFact> facts =
        new ArrayList<>(
            only(
                "vertical-parent",
                "vertical-no-other-influence",
                "vertical-over-80-percent",
                "at-or-above-threshold"));
    facts.removeIf(
        fact ->
            fact.fact().startsWith("horizontal-") || fact.fact().equals("undertaking-or-utility"));
    assertThat(ask(facts).regime())
        .hasToString(
            "cannot be determined: needs to know whether a party is a public undertaking or a private"
                + " utility");
  }

  /** With nothing known the first row alone leaves it open. */
  @Test
  void leavesEveryRegimeOpenWhereNothingIsKnown() {
    WhichRegime answer = ask(List.of());
    assertThat(answer.possible())
        .extracting(RegimeFound::regime)
        .containsExactly(
            "scottish-law",
            "outside",
            "psr-england",
            "psr-wales",
            "earlier-regulations",
            "exempted",
            "public-contract",
            "notifiable",
            "regulated-below-threshold",
            "own-rules");
    assertThat(answer.regime().toOptional()).isEmpty();
  }

  private static String regime(Map<String, Fact> facts) {
    List<StatedFact> stated = new ArrayList<>();
    facts.forEach((name, is) -> stated.add(new StatedFact(name, is)));
    return ask(stated).regime().orElseThrow().regime();
  }

  /** Second route: what is needed, against every completion of a few facts left open. */
  @Property(tries = 60)
  void theNeedsAreThoseOfBruteForce(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = RegimeRules.standard().facts().names();
    Map<String, Fact> known = new HashMap<>();
    // Yes only seldom, so that rows far down are reached.
    names.forEach(name -> known.put(name, Fact.of(random.nextInt(6) == 0)));
    if (random.nextBoolean()) {
      for (String name : names) {
        if (name.startsWith("vertical-") && !name.contains("shares")) {
          known.put(name, Fact.YES);
        }
      }
    }
    List<String> open = new ArrayList<>();
    if (random.nextBoolean()) {
      open.add("undertaking-or-utility");
      open.add("horizontal-common-aims");
      known.put("horizontal-authorities-only", Fact.YES);
      known.put("horizontal-public-interest", Fact.YES);
    }
    while (open.size() < 5) {
      String name = names.get(random.nextInt(names.size()));
      if (!open.contains(name)) {
        open.add(name);
      }
    }
    Map<Integer, String> outcomes = new HashMap<>();
    for (int code = 0; code < 32; code++) {
      Map<String, Fact> complete = new HashMap<>(known);
      for (int i = 0; i < 5; i++) {
        complete.put(open.get(i), Fact.of((code >> i & 1) == 1));
      }
      outcomes.put(code, regime(complete));
    }
    TreeSet<String> needed = new TreeSet<>();
    for (int code = 0; code < 32; code++) {
      for (int i = 0; i < 5; i++) {
        if (!outcomes.get(code).equals(outcomes.get(code ^ 1 << i))) {
          needed.add(open.get(i));
        }
      }
    }
    List<StatedFact> stated = new ArrayList<>();
    known.forEach(
        (name, is) -> stated.add(new StatedFact(name, open.contains(name) ? Fact.UNKNOWN : is)));
    Determination<RegimeFound> answer = ask(stated).regime();
    if (needed.isEmpty()) {
      assertThat(answer.orElseThrow().regime()).isEqualTo(outcomes.get(0));
    } else {
      assertThat(((Determination.CannotBeDetermined<RegimeFound>) answer).needs())
          .extracting(FactNeeded::fact)
          .containsExactlyInAnyOrderElementsOf(needed);
    }
  }

  private static List<String> refused(RegimeQuestion question) {
    List<String> texts = new ArrayList<>();
    assertThatThrownBy(() -> WhichRegime.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> refused.problems().stream().map(Problem::text).forEach(texts::add));
    return texts;
  }

  @Test
  void refusesADayBeforeTheLawAndWhatTheTableDoesNotKnow() {
    assertThat(refused(new RegimeQuestion(LocalDate.of(2025, 2, 23), "GB", List.of())))
        .containsExactly(
            "/commenced: must be on or after 2025-02-24, when section 2 of the Procurement Act 2023"
                + " came into force but was 2025-02-23");
    assertThat(
            refused(new RegimeQuestion(DAY, "GB", List.of(new StatedFact("vertical", Fact.YES)))))
        .singleElement()
        .asString()
        .startsWith("/facts/0/fact: must be one of: devolved-scottish-authority, ")
        .endsWith(" but was 'vertical'");
    assertThat(refused(new RegimeQuestion(DAY, "FR", List.of())))
        .containsExactly("/jurisdiction: must be one of: GB but was 'FR'");
    assertThat(refused(new RegimeQuestion(LocalDate.MAX, "GB", List.of())))
        .containsExactly(
            "/commenced: must be a day from 1900-01-01 to 2200-12-31 but was"
                + " +999999999-12-31");
  }

  @Test
  void answersForAnotherCountryByItsOwnTables() {
    RegimeFacts facts =
        RegimeFacts.of(
            DatedTable.parse(
                "facts",
                """
                from,to,jurisdiction,source,fact,words
                ,,XX,A; B,large,whether it is large
                """));
    RegimeRules rules =
        RegimeRules.of(
            DatedTable.parse(
                "rules",
                """
                from,to,jurisdiction,source,row,says,when,unless,regime,label,provisions
                2030-01-01,,XX,A; B,1,Large,large,,full,The full law,x1
                2030-01-01,,XX,A; B,2,Else,,,light,The light law,x1
                """,
                "row"),
            DatedTable.parse("tests", "from,to,jurisdiction,source,test,row,words,when,unless\n"),
            facts);
    Provisions provisions =
        Provisions.of(
            DatedTable.parse(
                "provisions",
                """
                from,to,jurisdiction,source,id,instrument,provision,title,textAsOf
                2030-01-01,,XX,A; B,x1,Our law,article 1,Scope,2030-01-01
                """,
                "id"));
    assertThat(
            WhichRegime.of(
                    new RegimeQuestion(LocalDate.of(2030, 5, 1), "XX", List.of()),
                    rules,
                    provisions)
                .regime())
        .hasToString("cannot be determined: needs to know whether it is large");
    assertThatThrownBy(
            () ->
                WhichRegime.of(
                    new RegimeQuestion(LocalDate.of(2029, 5, 1), "XX", List.of()),
                    rules,
                    provisions))
        .hasMessage(
            "RegimeQuestion: /commenced: must be on or after 2030-01-01, when article 1 of the Our"
                + " law came into force but was 2029-05-01");
  }
}
