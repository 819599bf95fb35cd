package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The publishable view of every result of the catalogue that rests on counts. */
class CatalogueDisclosureTest {

  private static final Set<String> OF_PEOPLE = Set.of("need", "outcome", "equity");

  /** Methods of these rooms whose results rest on no count, and why. */
  private static final Map<String, String> WITHOUT_COUNTS =
      Map.of(
          "peer-comparison",
          "It takes values that others worked out, and shows no count behind them.",
          "target-attainment",
          "It compares values that were observed with values that are aimed at; the counts behind"
              + " them are judged where the values were worked out.");

  private static final Set<String> COUNT_NAMES =
      Set.of("events", "people", "deaths", "cases", "population");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Calculation<?, ?>> ofPeople() {
    return Catalogue.standard().calculations().stream()
        .filter(calculation -> OF_PEOPLE.contains(room(calculation)));
  }

  static Stream<Calculation<?, ?>> restingOnCounts() {
    return Catalogue.standard().calculations().stream()
        .filter(calculation -> RestsOnCounts.class.isAssignableFrom(calculation.resultType()))
        .filter(calculation -> calculation.resultType() != DisclosureControl.class);
  }

  private static String room(Calculation<?, ?> calculation) {
    String name = calculation.resultType().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static <I extends Record, R extends Explained> RestsOnCounts example(
      Calculation<I, R> calculation) {
    return (RestsOnCounts) calculation.of(calculation.example());
  }

  @ParameterizedTest
  @MethodSource("ofPeople")
  void restsOnCountsOrSaysWhyNot(Calculation<?, ?> calculation) {
    assertThat(
            RestsOnCounts.class.isAssignableFrom(calculation.resultType())
                || WITHOUT_COUNTS.containsKey(calculation.method().id()))
        .as(calculation.method().id() + " must say which counts it rests on, or why on none")
        .isTrue();
  }

  @Test
  void listsNoMethodWithoutCountsThatHasThem() {
    assertThat(restingOnCounts().map(calculation -> calculation.method().id()))
        .isNotEmpty()
        .noneMatch(WITHOUT_COUNTS::containsKey);
  }

  private static DisclosureRules rules(int hiddenUpTo, Integer base, CountRounding rounding) {
    return new DisclosureRules(
        "own", "Our own", hiddenUpTo, ZeroCells.SHOWN, base, rounding, null, null);
  }

  /** Under rules that hide its least count, nothing of a result is left but the rule. */
  @ParameterizedTest
  @MethodSource("restingOnCounts")
  void leavesNothingOfAResultWithAHiddenCount(Calculation<?, ?> calculation) {
    RestsOnCounts full = example(calculation);
    int least =
        (int)
            full.counts().stream()
                .mapToDouble(Disclosable::count)
                .filter(count -> count > 0)
                .min()
                .orElse(0);
    if (least < 1 || least > 1000) {
      return;
    }
    PublishableView view = PublishableView.of(full, rules(least, null, null));

    assertThat(view.showing()).isEqualTo(Showing.WITHHELD);
    assertThat(numbers(JSON.valueToTree(view.result()))).isEmpty();
    assertThat(numbers(JSON.valueToTree(view.value()))).isEmpty();
    assertThat(view.intervals()).isEmpty();
    String words =
        least == 1 ? "the rules hide counts of 1" : "the rules hide counts of 1 to " + least;
    assertThat(view.notes()).containsExactly("Withheld: " + words + " and what gives them away.");
    assertThat(view.working().text()).isEqualTo("Working\n  Withheld: " + words + "\n");
    assertThat(view.toString()).doesNotContain(full.toString());
  }

  /** Where counts are rounded, every count that is shown or can be worked out is a multiple. */
  @ParameterizedTest
  @MethodSource("restingOnCounts")
  void restsOnRoundedCountsOrIsWithheld(Calculation<?, ?> calculation) {
    RestsOnCounts full = example(calculation);
    PublishableView view = PublishableView.of(full, rules(0, 7, CountRounding.NEAREST));

    if (view.showing() == Showing.FROM_ROUNDED_COUNTS) {
      assertThat(view.result().orElseThrow().counts())
          .allSatisfy(count -> assertThat(count.count() % 7).isZero());
    } else {
      assertThat(view.showing()).isEqualTo(Showing.WITHHELD);
      assertThat(numbers(JSON.valueToTree(view.result()))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("restingOnCounts")
  void isWholeWhereTheRulesHideNothing(Calculation<?, ?> calculation) {
    RestsOnCounts full = example(calculation);

    assertThat(PublishableView.of(full, rules(0, null, null)).result().orElseThrow())
        .isSameAs(full);
  }

  /** What a question calls a count stands among the counts of its result. */
  @ParameterizedTest
  @MethodSource("restingOnCounts")
  void countsEveryCountOfItsQuestion(Calculation<?, ?> calculation) {
    List<Double> counted = example(calculation).counts().stream().map(Disclosable::count).toList();

    assertThat(counted).containsAll(counts(calculation.example()));
  }

  private static List<Double> counts(Object value) {
    List<Double> counts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(entry -> counts.addAll(counts(entry)));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object held = held(component, record);
        if (held instanceof Number number && COUNT_NAMES.contains(component.getName())) {
          counts.add(number.doubleValue());
        } else if (!component.getName().equals("reference")
            && !component.getName().equals("ownStandards")) {
          // What a reference population has is published with it.
          counts.addAll(counts(held));
        }
      }
    }
    return counts;
  }

  private static Object held(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  /** The question holds every count, so that no result may write it. */
  @ParameterizedTest
  @MethodSource("restingOnCounts")
  void writesNoQuestion(Calculation<?, ?> calculation) {
    for (RecordComponent component : calculation.resultType().getRecordComponents()) {
      if (component.getType() == calculation.inputType()) {
        assertThat(component.getAccessor().isAnnotationPresent(JsonIgnore.class)).isTrue();
      }
    }
  }

  private static List<JsonNode> numbers(JsonNode node) {
    List<JsonNode> numbers = new ArrayList<>();
    if (node.isNumber()) {
      numbers.add(node);
    }
    node.forEach(child -> numbers.addAll(numbers(child)));
    return numbers;
  }
}
