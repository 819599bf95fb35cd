package org.commissioning.model.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static PopulationBand band(int from, @Nullable Integer to, Sex sex, long people) {
    return new PopulationBand(new AgeBand(from, to), sex, people);
  }

  private static Population population(@Nullable Long total, @Nullable PopulationBand... bands) {
    return new Population(
        "residents",
        "Residents of Exampleshire",
        null,
        LocalDate.of(2024, 6, 30),
        total,
        Arrays.asList(bands),
        null);
  }

  @Test
  void aPopulationMayBeKnownInPart() {
    assertThat(Violations.of(population(null))).isEmpty();
    assertThat(Violations.of(population(3_500L))).isEmpty();
    assertThat(Violations.of(population(null, band(0, 17, Sex.PERSONS, 10)))).isEmpty();
    assertThat(Violations.of(population(3_500L, band(0, null, Sex.FEMALE, 1_800)))).isEmpty();
  }

  @Test
  void bandsMayMeetAndSexesMayShareAges() {
    assertThat(
            Violations.of(
                population(
                    100L,
                    band(18, 64, Sex.FEMALE, 30),
                    band(0, 17, Sex.FEMALE, 10),
                    band(65, null, Sex.FEMALE, 12),
                    band(0, null, Sex.MALE, 48))))
        .isEmpty();
  }

  @Test
  void refusesOverlappingAgeBands() {
    assertThat(
            Violations.of(
                population(
                    100L,
                    band(0, 17, Sex.PERSONS, 10),
                    band(17, 20, Sex.PERSONS, 20),
                    band(65, null, Sex.PERSONS, 30),
                    band(150, null, Sex.PERSONS, 30),
                    band(0, 17, Sex.MALE, 5),
                    band(0, 17, Sex.MALE, 5))))
        .containsExactly(
            "bands[1].ages: must not overlap an earlier age band of the same sex",
            "bands[3].ages: must not overlap an earlier age band of the same sex",
            "bands[5].ages: must not overlap an earlier age band of the same sex");
  }

  @Test
  void refusesATotalThatIsNotTheSumOfTheBands() {
    assertThat(
            Violations.of(
                population(
                    3_400L,
                    band(0, 64, Sex.PERSONS, 3_000),
                    band(65, null, Sex.PERSONS, 500),
                    band(0, null, Sex.FEMALE, 1_800))))
        .containsExactly("total: must be the sum of the bands, 3500, but was 3400");
    assertThat(
            Violations.of(
                population(
                    3_400L, band(0, null, Sex.FEMALE, 1_800), band(0, null, Sex.MALE, 1_700))))
        .containsExactly("total: must be the sum of the bands, 3500, but was 3400");
  }

  @Test
  void refusesPersonsThatAreNotTheSumOfTheSexes() {
    assertThat(
            Violations.of(
                population(
                    100L,
                    band(0, 64, Sex.PERSONS, 70),
                    band(65, null, Sex.PERSONS, 20),
                    band(0, 64, Sex.FEMALE, 40),
                    band(0, 64, Sex.MALE, 40),
                    band(65, null, Sex.FEMALE, 10),
                    band(65, null, Sex.MALE, 10))))
        .containsExactly(
            "bands[0].people: must be the sum of females and males of the same ages, 80, but was"
                + " 70");
  }

  @Test
  void personsOfOtherAgesAreNotComparedWithTheSexes() {
    assertThat(
            Violations.of(
                population(
                    null,
                    band(0, null, Sex.PERSONS, 70),
                    band(0, 64, Sex.FEMALE, 40),
                    band(0, 64, Sex.MALE, 40))))
        .isEmpty();
  }

  @Test
  void refusesAgesOutOfOrder() {
    assertThat(Violations.of(new AgeBand(20, 20))).isEmpty();
    assertThat(Violations.of(new AgeBand(20, 19)))
        .containsExactly("toYears: must not be below the first age, 20");
    assertThat(Violations.of(new AgeBand(-1, 151)))
        .containsExactly("fromYears: must be at least 0", "toYears: must be at most 150");
  }

  @Test
  @SuppressWarnings("NullAway") // Records may exist invalid; these are meant to be.
  void sumsOfBandsThatAreThemselvesAtFaultAreNotJudged() {
    PopulationBand whole = band(0, 64, Sex.PERSONS, 70);
    assertThat(Violations.of(population(1L, whole, null)))
        .containsExactly("bands[1].<list element>: must be given");
    assertThat(Violations.of(population(1L, whole, new PopulationBand(null, Sex.PERSONS, 1L))))
        .containsExactly("bands[1].ages: must be given");
    assertThat(
            Violations.of(population(1L, whole, new PopulationBand(new AgeBand(70, 79), null, 1L))))
        .containsExactly("bands[1].sex: must be given");
    assertThat(
            Violations.of(
                population(1L, whole, new PopulationBand(new AgeBand(70, 79), Sex.PERSONS, null))))
        .containsExactly("bands[1].people: must be given");
    assertThat(Violations.of(population(1L, whole, band(60, 59, Sex.PERSONS, 1))))
        .containsExactly("bands[1].ages.toYears: must not be below the first age, 60");
    assertThat(Violations.of(population(1L, whole, band(70, 200, Sex.PERSONS, 1))))
        .containsExactly("bands[1].ages.toYears: must be at most 150");
    assertThat(Violations.of(population(1L, whole, band(70, null, Sex.PERSONS, -1))))
        .containsExactly("bands[1].people: must be at least 0");
    assertThat(Violations.of(population(-1L, whole))).containsExactly("total: must be at least 0");
  }

  @Test
  void theGreatestCountsAreAddedWithoutLoss() {
    long most = 1_000_000_000_000L;
    assertThat(
            Violations.of(
                population(most, band(0, 9, Sex.PERSONS, most), band(10, null, Sex.PERSONS, most))))
        .containsExactly(
            "total: must be the sum of the bands, 2000000000000, but was 1000000000000");
    assertThat(Violations.of(population(most + 1, band(0, 9, Sex.PERSONS, most))))
        .containsExactly("total: must be at most 1000000000000");
  }

  @Test
  void aSegmentNamesItsPopulationAndSaysWhoBelongsToIt() {
    assertThat(
            Violations.of(
                new Segment(
                    "carers",
                    "Carers",
                    "residents",
                    "Unpaid, 35 hours a week or more",
                    null,
                    List.of())))
        .isEmpty();
    assertThat(Violations.of(nameless()))
        .containsExactly("definition: must be given", "population: must be given");
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static Segment nameless() {
    return new Segment("carers", "Carers", null, null, null, null);
  }

  @Test
  void comparesNoAgeWithOneThatIsOutOfRange() {
    assertThat(Violations.of(new AgeBand(151, 90)))
        .containsExactly("fromYears: must be at most 150");
  }
}
