package org.commissioning.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;

class StandstillRulesTest {

  @Test
  void everyRuleIsWholeAndItsProvisionsAreInTheTable() {
    StandstillRules rules = StandstillRules.standard();
    assertThat(rules.ids()).containsExactly("procurement-act-2023", "psr-england", "psr-wales");
    for (StandstillRule rule : rules.all()) {
      assertThat(Violations.of(rule)).isEmpty();
      LocalDate from = rule.from();
      assertThat(from).isNotNull();
      for (String provision : rule.provisions()) {
        assertThat(Provisions.standard().find(provision, from)).as(provision).isPresent();
      }
      assertThat(rules.exemptions(rule.id(), from)).isNotEmpty();
      for (StandstillExemption exemption : rules.exemptions(rule.id(), from)) {
        assertThat(Violations.of(exemption)).isEmpty();
        assertThat(exemption.fact()).matches(SharedTables.CODE);
        assertThat(exemption.words()).startsWith("whether ");
        assertThat(Provisions.standard().find(exemption.provision(), from)).isPresent();
      }
      for (String jurisdiction : rule.count().holidays()) {
        assertThat(BankHolidays.standard().covers(LocalDate.of(2026, 1, 1), jurisdiction)).isTrue();
      }
    }
  }

  /** Section 51(3) has six paragraphs. */
  @Test
  void sixCircumstancesLiftTheStandstillOfTheProcurementAct() {
    assertThat(
            StandstillRules.standard()
                .exemptions("procurement-act-2023", LocalDate.of(2025, 2, 24)))
        .extracting(StandstillExemption::fact)
        .containsExactly(
            "extreme-urgency",
            "protect-life",
            "private-utility-direct-award",
            "under-framework",
            "dynamic-market",
            "light-touch");
  }

  @Test
  void theThreeCountsAreThree() {
    LocalDate day = LocalDate.of(2026, 6, 11);
    StandstillCount act =
        StandstillRules.standard().find("procurement-act-2023", day).orElseThrow().count();
    StandstillCount england =
        StandstillRules.standard().find("psr-england", day).orElseThrow().count();
    StandstillCount wales = StandstillRules.standard().find("psr-wales", day).orElseThrow().count();
    assertThat(act.beginsAfterDays()).isZero();
    assertThat(act.countsFirstDay()).isTrue();
    assertThat(act.holidays()).containsExactly("GB-EAW", "GB-SCT", "GB-NIR");
    assertThat(england.beginsAfterDays()).isEqualTo(1);
    assertThat(england.countsFirstDay()).isFalse();
    assertThat(england.holidays()).containsExactly("GB-EAW");
    assertThat(wales.beginsAfterDays()).isZero();
    assertThat(wales.countsFirstDay()).isFalse();
    assertThat(wales.reading()).contains("draft statutory guidance");
  }

  @Test
  void refusesATableWithAWordThatIsNeitherYesNorNoOrAnExemptionOfNothing() {
    String header =
        "from,to,jurisdiction,source,id,label,provision,beginsAfterDays,workingDays,countsFirstDay,"
            + "holidays,reading,representations,workingDaysAfterDecision,provisions\n";
    String lifted = "from,to,jurisdiction,source,rule,fact,words,provision\n";
    DatedTable none = DatedTable.parse("lifted", lifted);
    assertThatThrownBy(
            () ->
                StandstillRules.of(
                    DatedTable.parse(
                        "ours", header + ",,XX,A; B,ours,Ours,x1,0,10,perhaps,XX,,no,,\n"),
                    none))
        .hasMessage("ours, line 2 (all dates): countsFirstDay must be yes or no");
    assertThatThrownBy(
            () ->
                StandstillRules.of(
                    DatedTable.parse("ours", header),
                    DatedTable.parse(
                        "lifted", lifted + ",,XX,A; B,ours,tiny,whether it is tiny,x1\n")))
        .hasMessage("there is no standstill rule ours");
  }
}
