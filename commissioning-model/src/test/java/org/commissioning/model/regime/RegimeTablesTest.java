package org.commissioning.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.NoRowInForceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of this room hold, against the Act as of 1 April 2026 and the regulations. */
class RegimeTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  static Stream<Class<?>> questions() {
    return Stream.of(
        ModificationQuestion.class,
        ConsiderableChangeQuestion.class,
        ProviderSelectionQuestion.class,
        ProviderModificationQuestion.class,
        ConflictsQuestion.class,
        PerformanceQuestion.class,
        MeasuredContract.class,
        PerformanceFailure.class,
        SupplierExclusionQuestion.class,
        ParticipationQuestion.class);
  }

  /** Each question names a provision that is in the tables, with the day on which it began. */
  @ParameterizedTest
  @MethodSource("questions")
  void datesAreHeldToProvisionsThatAreThere(Class<?> question) throws Exception {
    int held = 0;
    for (RecordComponent component : question.getRecordComponents()) {
      Commenced commenced =
          question.getDeclaredField(component.getName()).getAnnotation(Commenced.class);
      if (commenced != null) {
        assertThat(Provisions.standard().first(commenced.value()).from()).isNotNull();
        held++;
      }
    }
    assertThat(held).isPositive();
  }

  @Test
  void everyParagraphOfSchedulesSixAndSevenHasItsGround() {
    List<String> codes =
        ExclusionGrounds.standard().grounds().stream().map(ExclusionGround::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(codes)
        .containsAll(IntStream.rangeClosed(2, 43).mapToObj(p -> "sch-6-" + p).toList());
    for (int p = 1; p <= 14; p++) {
      String start = "sch-7-" + p;
      assertThat(codes).anyMatch(code -> code.equals(start) || code.startsWith(start + "-"));
    }
    assertThat(ExclusionGrounds.standard().grounds())
        .allSatisfy(
            ground -> {
              assertThat(Violations.of(ground)).isEmpty();
              assertThat(Provisions.standard().find(ground.provision(), DAY)).isPresent();
              assertThat(ground.kind() == ExclusionKind.MANDATORY)
                  .isEqualTo(ground.code().startsWith("sch-6-"));
            });
    assertThat(ExclusionGrounds.standard().find("sch-6-44")).isEmpty();
    assertThat(ExclusionGrounds.standard()).hasToString("exclusion grounds (65 rows)");
  }

  @ParameterizedTest
  @CsvSource({
    "substantial-term, GB, 10",
    "below-threshold-goods-services, GB, 10",
    "below-threshold-works, GB, 15",
    "permitted-increase, GB, 50",
    "notice-value-goods-services, GB, 10",
    "notice-value-works, GB, 15",
    "notice-term, GB, 10",
    "voluntary-standstill, GB, 8",
    "modification-copy-above, GB, 5000000",
    "modification-copy, GB, 90",
    "indicators-above, GB, 5000000",
    "indicators-least, GB, 3",
    "performance-assessment, GB, 12",
    "failure-publication, GB, 30",
    "exclusion-notification, GB, 30",
    "considerable-amount, GB-ENG, 500000",
    "considerable-share, GB-ENG, 25",
    "cumulative-amount, GB-ENG, 500000",
    "cumulative-share, GB-ENG, 25",
    "notice-amount, GB-ENG, 500000",
    "notice-period, GB-ENG, 30"
  })
  void theFiguresAreThoseOfTheLaw(String id, String jurisdiction, String value) {
    assertThat(LegalFigures.standard().value(id, jurisdiction, DAY)).hasToString(value);
  }

  @Test
  void aFigureOutsideItsDatesIsRefused() {
    LocalDate early = LocalDate.of(2025, 12, 31);
    assertThatThrownBy(() -> LegalFigures.standard().value("failure-publication", "GB", early))
        .isInstanceOf(NoRowInForceException.class);
    assertThatThrownBy(() -> LegalFigures.standard().value("no-figure", "GB", DAY))
        .isInstanceOf(NoRowInForceException.class);
  }
}
