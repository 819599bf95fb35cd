package org.commissioning.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheoryOfChangeTest {

  private static final List<ChangeElement> ELEMENTS =
      List.of(
          new ChangeElement("money", ElementKind.INPUT, "A grant", null),
          new ChangeElement("staff", ElementKind.INPUT, "Two workers", null),
          new ChangeElement("visits", ElementKind.ACTIVITY, "Visiting", null),
          new ChangeElement("visited", ElementKind.OUTPUT, "People visited", null),
          new ChangeElement("company", ElementKind.OUTCOME, "Company", "less-lonely"),
          new ChangeElement("health", ElementKind.OUTCOME, "Health", "healthier"),
          new ChangeElement("work", ElementKind.OUTCOME, "Work", "in-work"));

  private static CausalLink link(String from, String to, String... assumptions) {
    return new CausalLink(from, to, null, List.of(assumptions), List.of());
  }

  private static TheoryOfChange theory(@Nullable CausalLink... links) {
    return new TheoryOfChange(
        "theory",
        "Befriending",
        ELEMENTS,
        Arrays.asList(links),
        List.of(new Assumption("welcome", "People open the door", List.of())));
  }

  @Test
  void linksLeadFromInputByWayOfActivityAndOutputToOutcome() {
    assertThat(
            Violations.of(
                theory(
                    link("money", "visits"),
                    link("staff", "visits"),
                    link("visits", "visited", "welcome"),
                    link("visited", "company"),
                    link("company", "health"),
                    link("health", "work"),
                    link("company", "work"),
                    link("money", "work"))))
        .isEmpty();
    assertThat(Violations.of(theory())).isEmpty();
  }

  @Test
  void refusesLinksThatLeadBackwards() {
    assertThat(
            Violations.of(
                theory(
                    link("visits", "visited"),
                    link("visited", "visits"),
                    link("company", "money"),
                    link("money", "staff"))))
        .containsExactly(
            "links[1].to: must lead from input towards outcome",
            "links[2].to: must lead from input towards outcome",
            "links[3].to: must lead from input towards outcome");
  }

  @Test
  void refusesOutcomesThatLeadBackToThemselves() {
    assertThat(
            Violations.of(
                theory(
                    link("visited", "company"),
                    link("company", "health"),
                    link("health", "work"),
                    link("work", "company"),
                    link("visits", "visits"))))
        .containsExactly(
            "links[1].to: must not lead back to itself (a cycle of 3)",
            "links[4].to: must not lead back to itself (a cycle of 1)");
    assertThat(
            Violations.of(
                theory(
                    link("health", "work"),
                    link("company", "health"),
                    link("work", "health"),
                    link("work", "company"))))
        .containsExactly("links[0].to: must not lead back to itself (a cycle of 2)");
  }

  @Test
  void refusesLinksToNothing() {
    assertThat(
            Violations.of(
                theory(link("nothing", "visits"), link("visits", "none", "welcome", "unsaid"))))
        .containsExactly(
            "links[0].from: must be one of the ids in elements",
            "links[1].assumptions[1].<list element>: must be one of the ids in assumptions",
            "links[1].to: must be one of the ids in elements");
  }

  @Test
  void refusesTheSameLinkTwice() {
    assertThat(Violations.of(theory(link("visits", "visited"), link("visits", "visited"), null)))
        .containsExactly(
            "links[1].from: must not repeat the from, to of an earlier entry",
            "links[2].<list element>: must be given");
  }

  @Test
  void anElementThatIsAnOutcomeNamesTheOutcome() {
    assertThat(Violations.of(new ChangeElement("company", ElementKind.OUTCOME, "Company", null)))
        .containsExactly("outcome: must be given when kind is outcome");
  }

  @Test
  @SuppressWarnings("NullAway") // Records may exist invalid; these are meant to be.
  void linksOfElementsThatAreThemselvesAtFaultAreNotJudged() {
    assertThat(
            Violations.of(
                new TheoryOfChange(
                    "t",
                    "Half written",
                    Arrays.asList(
                        new ChangeElement("a", null, "A", null),
                        null,
                        new ChangeElement(null, ElementKind.INPUT, "B", null),
                        new ChangeElement("c", ElementKind.ACTIVITY, "C", null)),
                    Arrays.asList(link("c", "a"), new CausalLink(null, "c", null, null, null)),
                    null)))
        .containsExactly(
            "elements[0].kind: must be given",
            "elements[1].<list element>: must be given",
            "elements[2].id: must be given",
            "links[1].from: must be given");
  }
}
