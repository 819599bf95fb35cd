package org.commissioning.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.junit.jupiter.api.Test;

class PublicDutiesTest {

  private static final PublicDuties OWN =
      PublicDuties.of(
          DatedTable.parse(
              "duties",
              """
              from,to,jurisdiction,source,code,label,definition,appliesTo
              2020-01-01,2020-12-31,GB-ENG,A parliament; An Act; 2019,listen,Listen,To listen,All
              2021-01-01,,GB-ENG,A parliament; A later Act; 2020,listen,Listen well,To listen well,All
              ,,GB-SCT,A parliament; Another Act; 2019,think,Think,To think,Some
              """,
              "code"));

  @Test
  void givesTheDutiesOfTheDayInTheJurisdictionAlone() {
    assertThat(OWN.inForce(LocalDate.of(2020, 12, 31), "GB-ENG"))
        .containsExactly(
            new PublicDuty(
                "listen",
                "Listen",
                "To listen",
                "All",
                "GB-ENG",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                new Source("An Act (2019)", "A parliament", null, null, null)));
    assertThat(OWN.inForce(LocalDate.of(2021, 1, 1), "GB-ENG"))
        .extracting(PublicDuty::label)
        .containsExactly("Listen well");
    assertThat(OWN.inForce(LocalDate.of(2019, 12, 31), "GB-ENG")).isEmpty();
    assertThat(OWN.inForce(LocalDate.of(1900, 1, 1), "GB-SCT"))
        .extracting(PublicDuty::code)
        .containsExactly("think");
    assertThat(OWN.inForce(LocalDate.of(2021, 1, 1), "GB")).isEmpty();
    assertThat(OWN.knows("GB-SCT")).isTrue();
    assertThat(OWN.knows("GB")).isFalse();
    assertThat(OWN).hasToString("public duties (3 rows)");
  }

  @Test
  void readsThePublishedDutiesAndTheyAreValid() {
    List<PublicDuty> duties = PublicDuties.standard().duties();
    assertThat(duties).isNotEmpty().allSatisfy(duty -> assertThat(Violations.of(duty)).isEmpty());
    LocalDate day = LocalDate.of(2026, 11, 1);
    assertThat(PublicDuties.standard().inForce(day, "GB-ENG"))
        .extracting(PublicDuty::code)
        .contains("equality-duty", "best-value", "social-value")
        .doesNotHaveDuplicates();
  }
}
