package org.commissioning.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelFrameworks;
import org.commissioning.model.level.LevelQuestion;
import org.commissioning.model.level.LevelReference;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.level.MappingBasis;
import org.commissioning.model.reference.Source;
import org.commissioning.scoring.method.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCrosswalkTest {

  private static final Source SOURCE = new Source("Made up", "This test", null, null, null);

  private static LevelCrosswalk published(String framework, String level, String into) {
    return LevelCrosswalk.of(
        new LevelQuestion(new LevelReference(framework, level), into, List.of()));
  }

  /** Each match as "level relation shared basis". */
  private static List<String> lines(LevelCrosswalk crosswalk) {
    return crosswalk.matches().stream()
        .map(
            match ->
                match.level() + " " + match.relation() + " " + match.shared() + " " + match.basis())
        .toList();
  }

  /**
   * The five levels of 2009 against the three of 2010, worked out by hand from the tiers in the
   * table: individual; neighbourhood, place; (axis); place, system, strategic area; region, nation.
   * Against individual; neighbourhood, place; place, system, strategic area, region, nation.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "individual        | one-to-one   | citizen same-tiers [individual] reading",
        "locality          | many-to-many | operational same-tiers [neighbourhood, place] tentative;"
            + " strategic overlaps [place] tentative",
        "service           | none         | ''",
        "strategic         | many-to-many | operational overlaps [place] tentative;"
            + " strategic broader [place, system, strategic-area] tentative",
        "regional-national | many-to-one  | strategic broader [region, nation] tentative",
      })
  void comparesTheFiveLevelsOf2009WithTheThreeOf2010(
      String level, String cardinality, String expected) {
    LevelCrosswalk crosswalk = published("cbi-lga-2009", level, "dh-2010");

    assertThat(String.join("; ", lines(crosswalk))).isEqualTo(expected);
    assertThat(crosswalk.cardinality()).hasToString(cardinality);
    assertThat(crosswalk.reversed()).isEqualTo(crosswalk.cardinality().inverse());
  }

  @Test
  void namesTheOtherLevelsThatMatchTheSameOne() {
    LevelMatch match =
        published("cbi-lga-2009", "regional-national", "dh-2010").match("strategic").orElseThrow();
    assertThat(match.alsoMatchedBy()).containsExactly("locality", "strategic");
    assertThat(match.added())
        .containsExactly(LevelTier.PLACE, LevelTier.SYSTEM, LevelTier.STRATEGIC_AREA);
    assertThat(match.title()).isEqualTo("Strategic");
  }

  @Test
  void findsOneToOneWhereTheTiersDifferAndNamesTheTierWithoutCounterpart() {
    LevelCrosswalk crosswalk = published("cbi-lga-2009", "regional-national", "smf-2009");

    assertThat(lines(crosswalk)).containsExactly("national narrower [nation] reading");
    assertThat(crosswalk.cardinality()).isEqualTo(Cardinality.ONE_TO_ONE);
    assertThat(crosswalk.notes())
        .containsExactly(
            "No level of Three levels asked about at a Social Market Foundation seminar covers:"
                + " region.",
            "Regional or national: One level for two tiers: what stands at this level may be at"
                + " either.",
            "National: Nothing is said of regions: a regional level has no counterpart here.");
  }

  @Test
  void readsOneToManyBackAsManyToOne() {
    LevelCrosswalk there = published("smf-2009", "local", "nhs-strategic-commissioning-2025");
    assertThat(there.cardinality()).isEqualTo(Cardinality.ONE_TO_MANY);
    assertThat(there.reversed()).isEqualTo(Cardinality.MANY_TO_ONE);

    LevelCrosswalk back = published("nhs-strategic-commissioning-2025", "place", "smf-2009");
    assertThat(back.cardinality()).isEqualTo(Cardinality.MANY_TO_ONE);
    assertThat(lines(back)).containsExactly("local broader [place] tentative");
  }

  @Test
  void matchesAnAxisWithNothingAndSaysSo() {
    LevelCrosswalk asked = published("cbi-lga-2009", "service", "dh-2010");
    assertThat(asked.matches()).isEmpty();
    assertThat(asked.tiers()).isEmpty();
    assertThat(asked.cardinality()).isEqualTo(Cardinality.NONE);
    assertThat(asked.reversed()).isEqualTo(Cardinality.NONE);
    assertThat(asked.notes())
        .containsExactly(
            "Service is an axis of its own and not a tier: it corresponds to no level.",
            "Service: An axis and not a tier: one service can be commissioned at any tier.");

    LevelCrosswalk found = published("dh-2010", "citizen", "cbi-lga-2009");
    assertThat(found.match("service")).isEmpty();
    assertThat(found.notes())
        .containsExactly(
            "Service of Five levels of the Confederation of British Industry and the Local"
                + " Government Association is an axis of its own and not a tier: nothing was"
                + " compared with it.");
  }

  @Test
  void isAsSureAsTheWeakerOfTheTwo() {
    for (MappingBasis here : MappingBasis.values()) {
      for (MappingBasis there : MappingBasis.values()) {
        LevelCrosswalk crosswalk =
            own(level("a", here, LevelTier.PLACE), level("b", there, LevelTier.PLACE));
        assertThat(crosswalk.matches())
            .extracting(LevelMatch::basis)
            .containsExactly(
                here == MappingBasis.TENTATIVE || there == MappingBasis.TENTATIVE
                    ? MappingBasis.TENTATIVE
                    : here == MappingBasis.READING || there == MappingBasis.READING
                        ? MappingBasis.READING
                        : MappingBasis.PUBLISHED);
      }
    }
  }

  @Test
  void warnsOfATentativeMatch() {
    assertThat(
            own(
                    level("a", MappingBasis.TENTATIVE, LevelTier.PLACE),
                    level("b", MappingBasis.READING, LevelTier.PLACE))
                .notes())
        .containsExactly(
            "A match marked tentative rests on a level that its source names but does not"
                + " define.");
    assertThat(
            own(
                    level("a", MappingBasis.TENTATIVE, LevelTier.PLACE),
                    level("b", MappingBasis.READING, LevelTier.NATION))
                .notes())
        .containsExactly("No level of There covers: place.");
  }

  @Test
  void findsNothingInAFrameworkWithoutLevels() {
    LevelCrosswalk crosswalk = own(level("a", MappingBasis.READING, LevelTier.PLACE), null);
    assertThat(crosswalk.matches()).isEmpty();
    assertThat(crosswalk.cardinality()).isEqualTo(Cardinality.NONE);
  }

  @Test
  void everyLevelThatIsATierMatchesItselfAndIsMatchedBack() {
    for (LevelFramework from : LevelFrameworks.standard().frameworks()) {
      for (LevelFramework into : LevelFrameworks.standard().frameworks()) {
        for (Level level : from.levels()) {
          LevelCrosswalk there = published(from.id(), level.id(), into.id());
          if (from.id().equals(into.id()) && !level.tiers().isEmpty()) {
            assertThat(there.match(level.id()).orElseThrow().relation())
                .isEqualTo(TierRelation.SAME_TIERS);
          }
          for (LevelMatch match : there.matches()) {
            LevelMatch back =
                published(into.id(), match.level(), from.id()).match(level.id()).orElseThrow();
            assertThat(back.relation()).isEqualTo(match.relation().inverse());
            assertThat(back.shared()).isEqualTo(match.shared());
            assertThat(back.basis()).isEqualTo(match.basis());
            List<String> expected = new ArrayList<>(match.alsoMatchedBy());
            expected.add(level.id());
            assertThat(published(into.id(), match.level(), from.id()).matches())
                .extracting(LevelMatch::level)
                .containsExactlyInAnyOrderElementsOf(expected);
          }
        }
      }
    }
  }

  @Test
  void refusesWhatIsNotAmongTheFrameworksMeant() {
    assertThatThrownBy(() -> published("cbi", "locality", "dh-2011"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "LevelQuestion: /into: must be a published framework: smf-2009, cbi-lga-2009, dh-2010,"
                + " nhs-strategic-commissioning-2025, local-government-england but was 'dh-2011';"
                + " /level/framework: must be a published framework: smf-2009, cbi-lga-2009,"
                + " dh-2010, nhs-strategic-commissioning-2025, local-government-england but was"
                + " 'cbi'");
    assertThatThrownBy(() -> published("dh-2010", "locality", "cbi-lga-2009"))
        .hasMessage(
            "LevelQuestion: /level/level: must be a level of that framework: citizen, operational,"
                + " strategic but was 'locality'");
    assertThatThrownBy(
            () ->
                LevelCrosswalk.of(
                    new LevelQuestion(
                        new LevelReference("here", "b"),
                        "there",
                        List.of(framework("here", level("a", MappingBasis.READING))))))
        .hasMessage(
            "LevelQuestion: /into: must be the id of one of the frameworks but was 'there';"
                + " /level/level: must be the id of a level of that framework but was 'b'");
  }

  @Test
  void showsEachComparison() {
    assertThat(LevelCrosswalk.of(LevelCrosswalk.CALCULATION.example()).working().text())
        .isEqualTo(
            """
            Asked about: Locality (Five levels of the Confederation of British Industry and the Local Government Association)
              Tiers: neighbourhood, place
              Basis: Tentative

            Looked into: Three levels of the Department of Health
              Citizen (individual): no match
              Operational (neighbourhood, place): same tiers, shared: neighbourhood, place, basis: Tentative
              Strategic (place, system, strategic-area, region, nation): overlaps, shared: place, basis: Tentative

            Cardinality
              Levels of Five levels of the Confederation of British Industry and the Local Government Association that match any of those found: locality, regional-national, strategic
              Levels found: 2
              From here to there: many to many
              From there to here: many to many
            """);
  }

  private static Level level(String id, MappingBasis basis, LevelTier... tiers) {
    return new Level(id, id, "Made up", List.of(tiers), basis, null);
  }

  private static LevelFramework framework(String id, Level... levels) {
    return new LevelFramework(
        id, id.equals("there") ? "There" : "Here", null, null, null, SOURCE, List.of(levels));
  }

  private static LevelCrosswalk own(Level here, @Nullable Level there) {
    return LevelCrosswalk.of(
        new LevelQuestion(
            new LevelReference("here", here.id()),
            "there",
            List.of(
                framework("here", here),
                there == null ? framework("there") : framework("there", there))));
  }
}
