package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.ContractValue;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RegimeFacts;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.model.regime.ThresholdQuestion;
import org.commissioning.model.regime.Thresholds;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcurementThresholdTest {

  private static final List<String> TYPES =
      List.of(
          "defence-and-security",
          "utilities",
          "light-touch",
          "concession",
          "works",
          "central-government");

  private static ContractValue pounds(String price) {
    return new ContractValue(
        "GBP", VatTreatment.INCLUDED, new BigDecimal(price), null, null, null, null, null);
  }

  /** Every fact no, but those named. */
  private static List<StatedFact> only(String... so) {
    List<StatedFact> facts = new ArrayList<>();
    for (String fact : Thresholds.standard().facts().names()) {
      facts.add(new StatedFact(fact, Fact.of(List.of(so).contains(fact))));
    }
    return facts;
  }

  private static ProcurementThreshold ask(
      String day, List<StatedFact> facts, @Nullable ContractValue value) {
    return ProcurementThreshold.of(
        new ThresholdQuestion(LocalDate.parse(day), "GB", facts, value, null));
  }

  private static List<String> refused(ThresholdQuestion question) {
    List<String> texts = new ArrayList<>();
    assertThatThrownBy(() -> ProcurementThreshold.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> refused.problems().stream().map(Problem::text).forEach(texts::add));
    return texts;
  }

  @Test
  void theExampleReachesTheThresholdOf2026() {
    ProcurementThreshold answer =
        ProcurementThreshold.of(ProcurementThreshold.CALCULATION.example());
    assertThat(answer.threshold().orElseThrow())
        .isEqualTo(new ThresholdFound(List.of("12"), Money.of("207720", "GBP")));
    assertThat(answer.estimate().orElseThrow()).isEqualTo(Money.of("210000", "GBP"));
    assertThat(answer.side()).isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
    assertThat(answer.below()).isEqualTo(Determination.of(BelowThresholdStanding.NOT_BELOW));
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::id)
        .containsExactly("pa23-sch1", "pa23-s3", "pa23-s4", "pa23-sch3");
    assertThat(answer.working().text())
        .contains(
            "Price: 180000", "Extensions: 30000", "Estimated value, including VAT: 210000 GBP")
        .contains("Threshold: 207720 GBP");
    assertThat(ask("2025-03-03", only(), pounds("210000")).side())
        .isEqualTo(Determination.of(ThresholdSide.BELOW));
  }

  /** A value equal to the threshold reaches it, a penny less does not. */
  @ParameterizedTest
  @CsvSource({
    "2025-02-24, works, 5372609",
    "2026-01-01, works, 5193000",
    "2025-12-31, concession, 5372609",
    "2026-01-01, concession, 5193000",
    "2026-01-01, utilities, 415440",
    "2026-01-01, defence-and-security, 415440",
    "2025-12-31, light-touch, 663540",
    "2026-01-01, light-touch, 663540",
    "2026-01-01, light-touch utilities, 884720",
    "2026-01-01, light-touch concession, 5372609",
    "2025-12-31, central-government, 139688",
    "2026-01-01, central-government, 135018",
    "2025-12-31, '', 214904",
    "2027-12-31, '', 207720",
  })
  void theThresholdItselfIsReached(String day, String facts, String amount) {
    List<StatedFact> stated = facts.isEmpty() ? only() : only(facts.split(" ", -1));
    assertThat(ask(day, stated, pounds(amount)).side())
        .isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
    String less = new BigDecimal(amount).subtract(new BigDecimal("0.01")).toPlainString();
    assertThat(ask(day, stated, pounds(less)).side())
        .isEqualTo(Determination.of(ThresholdSide.BELOW));
  }

  /** The words of Schedule 1, written out once more: every row that a contract is within. */
  private static Set<Integer> rows(Set<String> so) {
    boolean defence = so.contains("defence-and-security");
    boolean utilities = so.contains("utilities");
    boolean light = so.contains("light-touch");
    boolean concession = so.contains("concession");
    boolean works = so.contains("works");
    Set<Integer> rows = new LinkedHashSet<>();
    if (defence && works) {
      rows.add(1);
    }
    if (defence && concession) {
      rows.add(2);
    }
    if (utilities && works) {
      rows.add(4);
    }
    if (utilities && light) {
      rows.add(5);
    }
    if (light && concession) {
      rows.add(7);
    }
    if (light && !rows.contains(5) && !rows.contains(7)) {
      rows.add(8);
    }
    if (defence && !rows.contains(1) && !rows.contains(2) && !rows.contains(8)) {
      rows.add(3);
    }
    if (utilities && !rows.contains(3) && !rows.contains(4) && !rows.contains(5)) {
      rows.add(6);
    }
    if (concession && !rows.contains(2) && !rows.contains(6) && !rows.contains(7)) {
      rows.add(9);
    }
    if (works && !rows.contains(1) && !rows.contains(4) && !rows.contains(9)) {
      rows.add(10);
    }
    if (rows.isEmpty()) {
      rows.add(so.contains("central-government") ? 11 : 12);
    }
    return rows;
  }

  private static final int[] AMOUNTS = {
    5193000, 5193000, 415440, 5193000, 884720, 415440, 5372609, 663540, 5193000, 5193000, 135018,
    207720
  };

  /** Second route: all 64 kinds of contract against the schedule's words. */
  @Test
  void agreesWithTheWordsOfTheScheduleForEveryKindOfContract() {
    int conflicts = 0;
    for (int code = 0; code < 64; code++) {
      Set<String> so = new LinkedHashSet<>();
      for (int i = 0; i < 6; i++) {
        if ((code >> i & 1) == 1) {
          so.add(TYPES.get(i));
        }
      }
      Set<Integer> amounts = new LinkedHashSet<>();
      rows(so).forEach(row -> amounts.add(AMOUNTS[row - 1]));
      Determination<ThresholdFound> found =
          ask("2026-03-02", only(so.toArray(new String[0])), pounds("1")).threshold();
      if (amounts.size() == 1) {
        assertThat(found.orElseThrow().amount().amount())
            .as(so.toString())
            .isEqualByComparingTo(String.valueOf(amounts.iterator().next()));
      } else {
        conflicts++;
        assertThat(found.toString())
            .as(so.toString())
            .contains("both fit, and their amounts differ");
      }
    }
    assertThat(conflicts).isPositive().isLessThan(40);
  }

  @Test
  void choosesNoneOfTwoRowsThatFitAndDiffer() {
    ProcurementThreshold between =
        ask("2026-03-02", only("utilities", "light-touch", "concession"), pounds("1000000"));
    assertThat(between.threshold())
        .hasToString(
            "cannot be determined: rows 5 and 7 of the table both fit, and their amounts differ");
    assertThat(between.side())
        .hasToString(
            "cannot be determined: rows 5 and 7 of the table both fit, and their amounts differ");
    assertThat(
            ask("2026-03-02", only("utilities", "light-touch", "concession"), pounds("6000000"))
                .side())
        .isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
  }

  @Test
  void aTypeThatIsNotKnownMattersOnlyWhereItDecides() {
    ProcurementThreshold large = ask("2026-03-02", List.of(), pounds("10000000"));
    assertThat(large.threshold().toOptional()).isEmpty();
    assertThat(large.side()).isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
    assertThat(large.findings())
        .containsExactly(
            "The threshold is not settled, but the value lies on one side of every amount that it"
                + " may be.");
    assertThat(ask("2026-03-02", List.of(), pounds("100")).side())
        .isEqualTo(Determination.of(ThresholdSide.BELOW));
    List<StatedFact> services = new ArrayList<>(only());
    services.removeIf(fact -> fact.fact().equals("central-government"));
    assertThat(ask("2026-03-02", services, pounds("150000")).side())
        .hasToString(
            "cannot be determined: needs to know whether the authority is a central government"
                + " authority");
    assertThat(ask("2026-03-02", services, pounds("250000")).side())
        .isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
  }

  @Test
  void aValueThatCannotBeEstimatedCountsAsAbove() {
    ProcurementThreshold answer =
        ProcurementThreshold.of(
            new ThresholdQuestion(LocalDate.of(2026, 3, 2), "GB", only(), null, Fact.NO));
    assertThat(answer.side()).isEqualTo(Determination.of(ThresholdSide.AT_OR_ABOVE));
    assertThat(answer.findings())
        .containsExactly("A value that cannot be estimated counts as above the threshold.");
    assertThat(ask("2026-03-02", only(), null).side())
        .hasToString("cannot be determined: needs to know the estimated value");
  }

  @ParameterizedTest
  @CsvSource({
    "12000, central-government, notifiable",
    "11999.99, central-government, regulated",
    "30000, '', notifiable",
    "29999.99, '', regulated",
    "30000, school, not-regulated",
    "30000, exempted, not-regulated",
    "30000, concession, not-regulated",
    "30000, utilities, not-regulated",
    "30000, transferred-northern-ireland, not-regulated",
    "207720, '', not-below",
  })
  void saysWhatPartSixMakesOfASmallerContract(String value, String fact, String standing) {
    assertThat(
            ask("2026-03-02", fact.isEmpty() ? only() : only(fact), pounds(value))
                .below()
                .orElseThrow())
        .hasToString(standing);
  }

  /** In 2025 section 85(3) still had the amounts of the Act as passed. */
  @ParameterizedTest
  @CsvSource({
    "2025-12-31, works, 213477, false",
    "2025-12-31, works, 213476.99, true",
    "2026-01-01, works, 207720, false",
    "2026-01-01, works, 207719.99, true",
    "2025-12-31, works central-government, 138760, false",
    "2025-12-31, works central-government, 138759.99, true",
    "2026-01-01, works central-government, 135018, false",
    "2026-01-01, works central-government, 135017.99, true",
    "2026-01-01, works under-framework, 100, false",
    "2026-01-01, '', 100000, true",
  })
  void saysWhetherSuitabilityMayRestrictTendering(
      String day, String facts, String value, boolean restricted) {
    assertThat(
            ask(day, facts.isEmpty() ? only() : only(facts.split(" ", -1)), pounds(value))
                .suitabilityRestricted())
        .isEqualTo(Determination.of(restricted));
  }

  @Test
  void contractsRegulatedByTheWelshMinistersHaveTheirOwnAmounts() {
    ProcurementThreshold answer =
        ProcurementThreshold.of(
            new ThresholdQuestion(
                LocalDate.of(2026, 3, 2),
                "GB-WLS",
                only("central-government"),
                pounds("20000"),
                null));
    assertThat(answer.below()).isEqualTo(Determination.of(BelowThresholdStanding.REGULATED));
    assertThat(answer.suitabilityRestricted()).isEqualTo(Determination.of(false));
  }

  @Test
  void refusesDaysForWhichNoAmountsAreHeld() {
    assertThat(
            refused(
                new ThresholdQuestion(LocalDate.of(2025, 2, 23), "GB", only(), pounds("1"), null)))
        .containsExactly(
            "/commenced: must be a day for which the thresholds of the jurisdiction are held (from"
                + " 2025-02-24 to 2025-12-31, from 2026-01-01 to 2027-12-31) but was 2025-02-23");
    assertThat(
            refused(
                new ThresholdQuestion(LocalDate.of(2028, 1, 1), "GB", only(), pounds("1"), null)))
        .hasSize(1);
    assertThat(
            refused(
                new ThresholdQuestion(
                    LocalDate.of(2025, 12, 31), "GB-WLS", only(), pounds("1"), null)))
        .containsExactly(
            "/commenced: must be a day for which the thresholds of the jurisdiction are held (from"
                + " 2026-01-01 to 2027-12-31) but was 2025-12-31");
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThat(
            refused(
                new ThresholdQuestion(
                    LocalDate.of(2026, 3, 2),
                    "GB",
                    List.of(new StatedFact("wroks", Fact.YES)),
                    new ContractValue(
                        "EUR",
                        VatTreatment.EXCLUDED,
                        new BigDecimal("-1"),
                        new BigDecimal("1e300"),
                        new BigDecimal("1e-300"),
                        null,
                        null,
                        null),
                    Fact.NO)))
        .containsExactly(
            "/facts/0/fact: must be one of: defence-and-security, utilities, light-touch,"
                + " concession, works, central-government, exempted, school,"
                + " transferred-northern-ireland, under-framework but was 'wroks'",
            "/value: must be left out where the value cannot be estimated",
            "/value/currency: must be the currency of the thresholds, GBP, but was 'EUR'",
            "/value/extensions: must have at most 6 decimal places but was 1E-300",
            "/value/options: must have at most 15 digits before the decimal point but was 1E+300",
            "/value/price: must be at least 0 but was -1",
            "/value/vat: must be one of: included, exempt, outside-scope but was excluded");
    assertThat(
            refused(
                new ThresholdQuestion(LocalDate.of(2026, 3, 2), "FR", only(), pounds("1"), null)))
        .containsExactly("/jurisdiction: must be one of: GB, GB-WLS but was 'FR'");
  }

  /** A larger value never falls back below, whatever is known of the contract. */
  @Property(tries = 300)
  void aLargerValueIsNeverOnALowerSide(
      @ForAll @IntRange(max = 728) int known,
      @ForAll @LongRange(max = 7_000_000) long value,
      @ForAll @LongRange(max = 7_000_000) long more) {
    List<StatedFact> facts = new ArrayList<>();
    int rest = known;
    for (String type : TYPES) {
      facts.add(new StatedFact(type, List.of(Fact.values()).get(rest % 3)));
      rest /= 3;
    }
    Determination<ThresholdSide> one =
        ask("2026-03-02", facts, pounds(String.valueOf(value))).side();
    Determination<ThresholdSide> other =
        ask("2026-03-02", facts, pounds(String.valueOf(value + more))).side();
    if (one.equals(Determination.of(ThresholdSide.AT_OR_ABOVE))) {
      assertThat(other).isEqualTo(one);
    }
    if (other.equals(Determination.of(ThresholdSide.BELOW))) {
      assertThat(one).isEqualTo(other);
    }
  }

  /** Another country: net of tax, one row, nothing below. */
  @Test
  void answersForAnotherCountryByItsOwnTables() {
    RegimeFacts facts =
        RegimeFacts.of(
            DatedTable.parse(
                "facts",
                """
                from,to,jurisdiction,source,fact,words
                ,,XX,A; B,social,whether it is social
                """));
    Thresholds table =
        Thresholds.of(
            DatedTable.parse(
                "thresholds",
                """
                from,to,jurisdiction,source,row,label,when,unless,notWithin,amount,currency,vat,\
                reachedIfUnknown,provisions
                2030-01-01,,XX,A; B,a,Social services,social,,,750000,EUR,excluded,no,x1
                2030-01-01,,XX,A; B,b,Other,,social,,221000,EUR,excluded,no,x1
                """,
                "row"),
            DatedTable.parse(
                "below",
                "from,to,jurisdiction,source,rule,when,unless,amount,currency,provision\n"),
            facts);
    Provisions provisions =
        Provisions.of(
            DatedTable.parse(
                "provisions",
                """
                from,to,jurisdiction,source,id,instrument,provision,title,textAsOf
                2030-01-01,,XX,A; B,x1,Our law,article 4,Thresholds,2030-01-01
                """,
                "id"));
    ContractValue net =
        new ContractValue(
            "EUR", VatTreatment.EXCLUDED, new BigDecimal("300000"), null, null, null, null, null);
    ThresholdQuestion question =
        new ThresholdQuestion(LocalDate.of(2030, 5, 1), "XX", List.of(), net, null);
    assertThat(ProcurementThreshold.of(question, table, provisions).side())
        .hasToString("cannot be determined: needs to know whether it is social");
    ThresholdQuestion social =
        new ThresholdQuestion(
            LocalDate.of(2030, 5, 1), "XX", List.of(new StatedFact("social", Fact.YES)), net, null);
    ProcurementThreshold answer = ProcurementThreshold.of(social, table, provisions);
    assertThat(answer.side()).isEqualTo(Determination.of(ThresholdSide.BELOW));
    assertThat(answer.below())
        .hasToString("cannot be determined: no amounts below the threshold are held");
    assertThatThrownBy(
            () ->
                ProcurementThreshold.of(
                    new ThresholdQuestion(LocalDate.of(2029, 5, 1), "XX", List.of(), null, Fact.NO),
                    table,
                    provisions))
        .hasMessage(
            "ThresholdQuestion: /commenced: must be a day for which the thresholds of the"
                + " jurisdiction are held (from 2030-01-01) but was 2029-05-01");
  }

  private static final List<String> NAMES = Thresholds.standard().facts().names();

  /** A value on each side of every amount. */
  private static final List<String> GRID =
      List.of(
          "0",
          "11999.99",
          "12000",
          "29999.99",
          "30000",
          "135017.99",
          "135018",
          "207719.99",
          "207720",
          "415439.99",
          "415440",
          "663539.99",
          "663540",
          "884719.99",
          "884720",
          "5192999.99",
          "5193000",
          "5372608.99",
          "5372609");

  private static ProcurementThreshold of(Map<String, Fact> facts, @Nullable String value) {
    List<StatedFact> stated = new ArrayList<>();
    facts.forEach((name, is) -> stated.add(new StatedFact(name, is)));
    return ProcurementThreshold.of(
        new ThresholdQuestion(
            LocalDate.of(2026, 3, 2),
            "GB",
            stated,
            value == null
                ? null
                : new ContractValue(
                    "GBP",
                    VatTreatment.INCLUDED,
                    new BigDecimal(value),
                    null,
                    null,
                    null,
                    null,
                    null),
            null));
  }

  /** Where two rows fit and differ there is no answer; that is an outcome like the others. */
  private static String shown(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none && !none.needs().isEmpty()
        ? "open"
        : answer.toOptional().map(String::valueOf).orElse("none");
  }

  /**
   * Side, standing below it and suitability, with three facts open and the value as well now and
   * then: what is named can change the answer, and what is not named cannot.
   */
  @Property(tries = 40)
  void needsExactlyWhatDecides(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Fact> known = new LinkedHashMap<>();
    NAMES.forEach(name -> known.put(name, Fact.of(random.nextInt(4) == 0)));
    List<String> open = new ArrayList<>();
    while (open.size() < 3) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      if (!open.contains(name)) {
        open.add(name);
      }
    }
    boolean valueOpen = random.nextInt(3) == 0;
    List<String> values = valueOpen ? GRID : List.of(GRID.get(random.nextInt(GRID.size())));
    List<Function<ProcurementThreshold, Determination<?>>> parts =
        List.of(
            ProcurementThreshold::side,
            ProcurementThreshold::below,
            ProcurementThreshold::suitabilityRestricted);
    String[][][] outcomes = new String[3][8][values.size()];
    for (int code = 0; code < 8; code++) {
      Map<String, Fact> complete = new LinkedHashMap<>(known);
      for (int i = 0; i < 3; i++) {
        complete.put(open.get(i), Fact.of((code >> i & 1) == 1));
      }
      for (int v = 0; v < values.size(); v++) {
        ProcurementThreshold answer = of(complete, values.get(v));
        for (int part = 0; part < 3; part++) {
          outcomes[part][code][v] = shown(parts.get(part).apply(answer));
        }
      }
    }
    Map<String, Fact> stated = new LinkedHashMap<>(known);
    open.forEach(name -> stated.put(name, Fact.UNKNOWN));
    ProcurementThreshold answer = of(stated, valueOpen ? null : values.get(0));
    for (int part = 0; part < 3; part++) {
      TreeSet<String> needed = new TreeSet<>();
      for (int code = 0; code < 8; code++) {
        for (int v = 0; v < values.size(); v++) {
          for (int i = 0; i < 3; i++) {
            if (!outcomes[part][code][v].equals(outcomes[part][code ^ 1 << i][v])) {
              needed.add(open.get(i));
            }
          }
          if (!outcomes[part][code][v].equals(outcomes[part][code][0])) {
            needed.add("value");
          }
        }
      }
      Determination<?> said = parts.get(part).apply(answer);
      if (needed.isEmpty()) {
        assertThat(shown(said))
            .as("%s %s %s", stated, values, said)
            .isEqualTo(outcomes[part][0][0]);
      } else {
        assertThat(((Determination.CannotBeDetermined<?>) said).needs())
            .extracting(FactNeeded::fact)
            .containsExactlyInAnyOrderElementsOf(needed);
      }
    }
  }
}
