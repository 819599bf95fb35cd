package org.commissioning.model.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.NoRowInForceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbnormallyLowRulesTest {

  private static final AbnormallyLowRules RULES = AbnormallyLowRules.standard();

  @ParameterizedTest
  @CsvSource({
    "world-bank,2016-07-01,world,reject-unless-shown",
    "scotland-average,2018-12-21,GB-SCT,reject-unless-shown",
    "scotland-median,2021-09-01,GB-SCT,reject-unless-shown",
    "colombia,2024-12-16,CO,authority-decides",
    "spain,2018-03-09,ES,authority-decides",
    "italy-method-a,2023-07-01,IT,automatic-in-cases",
    "portugal-by-law,2011-06-21,PT,authority-decides",
    "portugal-by-authority,2018-01-01,PT,authority-decides",
    "belgium,2017-06-30,BE,authority-decides",
    "poland,2021-01-01,PL,authority-decides",
    "united-kingdom,2025-02-24,GB,may-reject-unless-shown",
    "european-union,2016-04-18,EU,reject-if-unlawful"
  })
  void holdsFromItsFirstDayAndNotBefore(
      String id, LocalDate first, String jurisdiction, String effect) {
    LawOnLowBids law = RULES.find(id, first).orElseThrow();
    assertThat(law.jurisdiction()).isEqualTo(jurisdiction);
    assertThat(law.effect().code()).isEqualTo(effect);
    assertThat(RULES.find(id, first.minusDays(1))).isEmpty();
  }

  @Test
  void portugalChangesWithTheYear() {
    LocalDate last = LocalDate.of(2017, 12, 31);
    assertThat(RULES.find("portugal-by-law", last)).isPresent();
    assertThat(RULES.find("portugal-by-law", last.plusDays(1))).isEmpty();
    assertThat(RULES.find("portugal-by-authority", LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(RULES.period("portugal-by-authority")).isEqualTo("from 2018-01-01 to 2025-12-31");
    assertThat(RULES.period("spain")).isEqualTo("from 2018-03-09 on");
  }

  @Test
  void everyFigureIsThatOfARuleInForceAsLong() {
    DatedTable figures =
        DatedTable.read(
            "low-bid-figures",
            Objects.requireNonNull(
                AbnormallyLowRules.class.getResourceAsStream("low-bid-figures.csv")),
            "rule",
            "figure");
    assertThat(figures.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              LocalDate from = Objects.requireNonNull(row.from());
              LawOnLowBids law = RULES.find(row.text("rule"), from).orElseThrow();
              assertThat(law.jurisdiction()).isEqualTo(row.jurisdiction());
              assertThat(row.decimal("value").signum()).isPositive();
            });
  }

  @Test
  void refusesAFigureThatARuleDoesNotSet() {
    LocalDate day = LocalDate.of(2025, 6, 2);
    LawOnLowBids law = RULES.find("united-kingdom", day).orElseThrow();
    assertThatThrownBy(() -> RULES.figure(law, "below", day))
        .isInstanceOf(NoRowInForceException.class);
  }

  @Test
  void refusesATableWithAnEffectThatIsNone() {
    String header = "from,to,jurisdiction,source,";
    DatedTable rules =
        DatedTable.parse(
            "rules",
            header
                + "id,title,provision,effect,unconfirmed\n,,GB,Publisher; Title,x,Title,section 1,gone,\n",
            "id");
    DatedTable figures =
        DatedTable.parse("figures", header + "rule,figure,value,unit\n", "rule", "figure");
    assertThatThrownBy(() -> AbnormallyLowRules.of(rules, figures))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no effect 'gone'");
  }
}
