package org.commissioning.model.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);
  private static final LocalDate END = LocalDate.of(2029, 3, 31);

  private static Term term(@Nullable LocalDate end, String... until) {
    return new Term(
        START,
        end,
        IntStream.range(0, until.length)
            .mapToObj(i -> new ExtensionOption("e" + i, LocalDate.parse(until[i]), null))
            .toList());
  }

  @Test
  void acceptsExtensionsThatEachRunFurther() {
    assertThat(Violations.of(term(END))).isEmpty();
    assertThat(Violations.of(term(END, "2029-04-01", "2031-03-31"))).isEmpty();
    assertThat(Violations.of(new Term(null, null, null))).isEmpty();
  }

  @Test
  void refusesATermThatEndsBeforeItStarts() {
    assertThat(Violations.of(new Term(END, START, null)))
        .containsExactly("end: must not be before start (2029-03-31) but was 2026-04-01");
    assertThat(Violations.of(new Term(START, START, null))).isEmpty();
  }

  @Test
  void refusesAnExtensionThatDoesNotExtend() {
    assertThat(Violations.of(term(END, "2029-03-31")))
        .containsExactly(
            "extensions[0].until: must be after the end of the term (2029-03-31) but was"
                + " 2029-03-31");
    assertThat(Violations.of(term(END, "2030-03-31", "2030-03-31", "2031-03-31")))
        .containsExactly(
            "extensions[1].until: must be after the extension before it (2030-03-31) but was"
                + " 2030-03-31");
    assertThat(Violations.of(term(null, "2026-04-01")))
        .containsExactly(
            "extensions[0].until: must be after the start of the term (2026-04-01) but was"
                + " 2026-04-01");
  }

  @Test
  void refusesAnExtensionTakenUpAfterItWouldHaveEnded() {
    assertThat(Violations.of(new ExtensionOption("e", START, END)))
        .containsExactly("until: must not be before takenUpOn (2029-03-31) but was 2026-04-01");
    assertThat(Violations.of(new ExtensionOption("e", END, END))).isEmpty();
  }

  @Test
  void passesOverExtensionsThatAreNotThere() {
    assertThat(
            Violations.of(
                new Term(START, END, Arrays.asList(null, new ExtensionOption("e", null, null)))))
        .containsExactly(
            "extensions[0].<list element>: must be given", "extensions[1].until: must be given");
    assertThat(
            Violations.of(
                new Term(
                    null,
                    null,
                    List.of(
                        new ExtensionOption("a", END, null),
                        new ExtensionOption("b", START, null)))))
        .containsExactly(
            "extensions[1].until: must be after the extension before it (2029-03-31) but was"
                + " 2026-04-01");
  }
}
