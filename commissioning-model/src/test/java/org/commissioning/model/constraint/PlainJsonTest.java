package org.commissioning.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.commissioning.model.constraint.internal.PlainValues;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

  record Kept(@PlainJson Map<String, Object> data) {
    Kept {
      data = PlainValues.copy(data);
    }
  }

  record Small(@PlainJson(depth = 2, values = 4) Map<String, Object> data) {}

  /** Without the copy that a record of the model makes. */
  record Given(@PlainJson Map<String, Object> data) {}

  private static Map<String, Object> data(String name, Object value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(name, value);
    return data;
  }

  @Test
  void keepsEveryPlainValueInItsOrder() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("z", "words\nand lines");
    data.put("a", null);
    data.put("", Arrays.asList(true, null, List.of(), Map.of("x", "y")));
    Kept kept = new Kept(data);
    assertThat(kept.data()).isEqualTo(data);
    assertThat(kept.data().keySet()).containsExactly("z", "a", "");
    assertThat(Violations.of(kept)).isEmpty();
    assertThat(new Kept(null).data()).isEmpty();
    assertThat(Violations.of(new Given(null))).isEmpty();
  }

  @Test
  void holdsEveryNumberAsTheSameExactKind() {
    Kept kept =
        new Kept(
            data(
                "n",
                List.of(
                    1,
                    1L,
                    (short) 1,
                    (byte) 1,
                    BigInteger.ONE,
                    1.10,
                    1.5f,
                    new BigDecimal("1.10"),
                    new BigDecimal("1E+3"))));
    assertThat(kept.data().get("n"))
        .isEqualTo(
            List.of(
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal("1.1"),
                new BigDecimal("1.5"),
                new BigDecimal("1.10"),
                new BigDecimal("1000")));
    assertThat(Violations.of(kept)).isEmpty();
  }

  @Test
  void cannotBeChangedAfterwards() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> inner = new HashMap<>(Map.of("list", list));
    Kept kept = new Kept(data("inner", inner));
    list.add("b");
    inner.clear();
    assertThat(kept.data().toString()).isEqualTo("{inner={list=[a]}}");
    assertThatThrownBy(() -> kept.data().clear()).isInstanceOf(UnsupportedOperationException.class);
    Map<?, ?> copy = (Map<?, ?>) kept.data().get("inner");
    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) copy.get("list")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void reportsEachValueThatIsNoneAtItsPlace() {
    Map<Object, Object> numbered = new LinkedHashMap<>();
    numbered.put(1, "one");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("number", new AtomicInteger(1));
    data.put("object", Arrays.asList(null, List.of(Map.of("x", new Object()))));
    data.put("text", "\uD800");
    data.put("long", "x".repeat(100_001));
    data.put("n".repeat(201), 1);
    data.put("\uD800", 1);
    data.put("numbered", numbered);
    data.put("nan", Double.NaN);
    data.put("infinite", Float.POSITIVE_INFINITY);
    String[] faults = {
      "data.number: must be a number of the standard kinds",
      "data.object.1.0.x: must be text, a number, true, false, null, a list or an object",
      "data.text: must have no half of a surrogate pair",
      "data.long: must have at most 100000 characters",
      "data." + "n".repeat(201) + ": must have a name of at most 200 characters",
      "data.\uD800: must have a name without half of a surrogate pair",
      "data.numbered: must have only texts as names",
      "data.nan: must be a finite number",
      "data.infinite: must be a finite number"
    };
    assertThat(Violations.of(new Given(data))).containsExactlyInAnyOrder(faults);
    assertThat(Violations.of(new Kept(data))).containsExactlyInAnyOrder(faults);
  }

  @Test
  void boundsTheLengthOfNumbersInPlainDigits() {
    String fault = "data.n: must be a number of at most 100 characters in plain digits";
    for (String tooLong :
        List.of("1E+100", "-1E+99", "1E-99", "-1E-98", "1E+999999999", "1E-999999999")) {
      BigDecimal number = new BigDecimal(tooLong);
      assertThat(Violations.of(new Kept(data("n", number)))).containsExactly(fault);
    }
    for (String right : List.of("1E+99", "-1E+98", "1E-98", "-1E-97", "0E+999", "0", "-0.5")) {
      Kept kept = new Kept(data("n", new BigDecimal(right)));
      assertThat(Violations.of(kept)).isEmpty();
      assertThat(((BigDecimal) kept.data().get("n")).toPlainString()).hasSizeLessThanOrEqualTo(100);
    }
    assertThat(Violations.of(new Kept(data("n", BigInteger.TEN.pow(100))))).containsExactly(fault);
  }

  @Test
  void boundsDepthAndNumberOfValues() {
    assertThat(Violations.of(new Small(data("a", List.of(1, 2))))).isEmpty();
    assertThat(Violations.of(new Small(data("a", List.of(1, 2, 3)))))
        .containsExactly("data: must hold at most 4 values");
    assertThat(Violations.of(new Small(data("a", List.of(List.of())))))
        .containsExactly("data.a.0: must be nested at most 2 deep");
  }

  @Test
  void survivesAnObjectThatContainsItself() {
    Map<String, Object> loop = new LinkedHashMap<>();
    loop.put("a", loop);
    loop.put("b", loop);
    Kept kept = new Kept(loop);
    assertThat(Violations.of(kept)).isNotEmpty().allMatch(fault -> fault.contains("must"));
  }
}
