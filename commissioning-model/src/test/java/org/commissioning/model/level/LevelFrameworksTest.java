package org.commissioning.model.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.commissioning.model.reference.TableFormatException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelFrameworksTest {

  private static final String HEADER =
      "from,to,jurisdiction,source,framework,frameworkTitle,level,title,definition,tiers,basis,note\n";

  private static LevelFrameworks parse(String rows) {
    return LevelFrameworks.of(DatedTable.parse("levels", HEADER + rows, "framework", "level"));
  }

  @Test
  void readsThePublishedFrameworksAndTheyAreValid() {
    LevelFrameworks standard = LevelFrameworks.standard();
    assertThat(standard.frameworks())
        .isNotEmpty()
        .allSatisfy(f -> assertThat(Violations.of(f)).isEmpty());
    LevelFramework five = standard.find("cbi-lga-2009").orElseThrow();
    assertThat(five.levels())
        .extracting(Level::id)
        .containsExactly("individual", "locality", "service", "strategic", "regional-national");
    assertThat(five.levels().get(2).tiers()).isEmpty();
    assertThat(five.levels().get(4).tiers()).containsExactly(LevelTier.REGION, LevelTier.NATION);
    assertThat(five.source().publisher())
        .isEqualTo("Confederation of British Industry and Local Government Association");
    assertThat(standard.find("no-such")).isEmpty();
    assertThat(standard)
        .hasToString(
            "level frameworks smf-2009, cbi-lga-2009, dh-2010, nhs-strategic-commissioning-2025, local-government-england");
  }

  @Test
  void readsATableOfTheCallersOwn() {
    LevelFrameworks own =
        parse(
            """
            2020-01-01,2021-12-31,GB-WLS,A board; Its own list; 2020,own,Our levels,all,All,Everything,region nation,reading,
            2020-01-01,2021-12-31,GB-WLS,A board; Its own list; 2020,own,Our levels,each,Each,One by one,,tentative,An axis
            """);
    assertThat(own.frameworks())
        .containsExactly(
            new LevelFramework(
                "own",
                "Our levels",
                "GB-WLS",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 12, 31),
                new Source("Its own list (2020)", "A board", null, null, null),
                List.of(
                    new Level(
                        "all",
                        "All",
                        "Everything",
                        List.of(LevelTier.REGION, LevelTier.NATION),
                        MappingBasis.READING,
                        null),
                    new Level(
                        "each", "Each", "One by one", null, MappingBasis.TENTATIVE, "An axis"))));
  }

  @Test
  void refusesATableThatContradictsItselfOrUsesWordsOfItsOwn() {
    assertThatThrownBy(
            () ->
                parse(
                    """
                    ,,GB,A; B,own,Our levels,a,A,One,region,reading,
                    ,,GB,A; B,own,Another title,b,B,Two,village  nation,certain,
                    """))
        .isInstanceOf(TableFormatException.class)
        .hasMessage(
            "table levels: line 3: must say of its framework what line 2 says; line 3: tiers must"
                + " be one of individual, neighbourhood, place, system, strategic-area, region,"
                + " nation; line 3: tiers must be one of individual, neighbourhood, place, system,"
                + " strategic-area, region, nation; line 3: basis must be one of published,"
                + " reading, tentative");
  }

  private static List<String> asked(
      @Nullable String framework, @Nullable String level, @Nullable String into) {
    return Violations.of(new LevelQuestion(new LevelReference(framework, level), into, null));
  }

  @Test
  void refusesAQuestionAboutWhatIsNotPublished() {
    String frameworks =
        "must be a published framework: smf-2009, cbi-lga-2009, dh-2010,"
            + " nhs-strategic-commissioning-2025, local-government-england";
    assertThat(asked("cbi-lga-2009", "locality", "dh-2010")).isEmpty();
    assertThat(asked("{cbi}", "locality", "dh-2010"))
        .containsExactly("level.framework: " + frameworks);
    assertThat(asked("dh-2010", "locality", "dh-2010"))
        .containsExactly(
            "level.level: must be a level of that framework: citizen, operational, strategic");
    assertThat(asked("dh-2010", "citizen", "own")).containsExactly("into: " + frameworks);
    assertThat(asked("dh-2010", null, "dh-2010")).containsExactly("level.level: must be given");
    assertThat(asked(null, "citizen", "dh-2010")).containsExactly("level.framework: must be given");
    assertThat(asked("dh-2010", "citizen", null)).containsExactly("into: must be given");
    assertThat(Violations.of(new LevelQuestion(null, "dh-2010", null)))
        .containsExactly("level: must be given");
  }

  @Test
  void aQuestionWithFrameworksOfItsOwnMeansTheseAlone() {
    LevelFramework own =
        new LevelFramework(
            "own",
            "Our levels",
            null,
            null,
            null,
            new Source("Ours", "Us", null, null, null),
            List.of(new Level("a", "A", "All", null, MappingBasis.READING, null)));
    assertThat(
            Violations.of(new LevelQuestion(new LevelReference("own", "a"), "own", List.of(own))))
        .isEmpty();
    assertThat(
            Violations.of(
                new LevelQuestion(new LevelReference("own", "b"), "dh-2010", List.of(own))))
        .containsExactly(
            "into: must be the id of one of the frameworks",
            "level.level: must be the id of a level of that framework");
    assertThat(
            Violations.of(
                new LevelQuestion(new LevelReference("dh-2010", "citizen"), "own", List.of(own))))
        .containsExactly("level.framework: must be the id of one of the frameworks");
  }
}
