package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commissioning.io.sample.Parcel;
import org.commissioning.io.sample.Samples;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Data of someone else's making is kept as it was and written again. */
class ExtensionsTest {

  private static final CommissioningJson JSON = CommissioningJson.strict();

  /** Apostrophes stand for double quotes. */
  private static void refuses(String extensions, String... texts) {
    String json = "{'id':'p','extensions':" + extensions + "}";
    assertThat(JSON.read(json.replace('\'', '"'), Parcel.class).problems())
        .extracting(Problem::text)
        .containsExactly(texts);
  }

  @Test
  void writesAgainWhatItRead() {
    assertThat(JSON.write(JSON.read(Samples.PARCEL, Parcel.class).value()))
        .isEqualTo(Samples.PARCEL);
  }

  @Test
  void keepsNumbersExactAndNamesInOrder() {
    Map<String, Object> read = JSON.read(Samples.PARCEL, Parcel.class).value().extensions();
    assertThat(read.keySet()).containsExactly("z", "a", "whole", "exact", "small", "list");
    assertThat(read.get("exact")).isEqualTo(new BigDecimal("0.10"));
    assertThat(read.get("small")).isEqualTo(-7);
    assertThat(read.get("list"))
        .isEqualTo(Arrays.asList(true, false, Map.of("", List.of()), Map.of()));
  }

  @Test
  void areEmptyWhereNothingIsGiven() {
    for (String json : List.of("{\"id\":\"p\"}", "{\"id\":\"p\",\"extensions\":null}")) {
      Parcel read = JSON.read(json, Parcel.class).value();
      assertThat(read.extensions()).isEmpty();
      assertThat(JSON.writeCompact(read)).isEqualTo("{\"id\":\"p\",\"extensions\":{}}");
    }
  }

  @Test
  void mustBeAnObject() {
    refuses("[]", "line 1, column 24, /extensions: must be an object but was a list");
    refuses("'x'", "line 1, column 24, /extensions: must be an object but was text 'x'");
  }

  @Test
  void areHeldToTheLimitsOfReading() {
    refuses(
        "{'a':{'b':1,'b':2},'c':['" + "x".repeat(100_001) + "',1e400],'d':1}",
        "line 1, column 36, /extensions/a/b: must not be given twice",
        "line 1, column 48, /extensions/c/0: must have at most 100000 characters but was '"
            + "x".repeat(80)
            + "… (100001 characters)'",
        "line 1, column 100052, /extensions/c/1: must be a number of at most 100 characters in"
            + " plain digits but was 1e400");
    refuses(
        "{'" + "n".repeat(201) + "':1,'half':['\\ud800']}",
        "line 1, column 25, /extensions/"
            + "n".repeat(68)
            + "… (213 characters): must have a name of at most 200 characters",
        "line 1, column 239, /extensions/half/0: must have no half of a surrogate pair but was"
            + " '\\ud800'");
    refuses(
        "[".repeat(70) + "]".repeat(70),
        "line 1, column 87, /extensions"
            + "/0".repeat(34)
            + "/… (137 characters): must be nested at most 64 deep");
  }

  @Test
  void areHeldToTheBoundsOfTheirComponent() {
    refuses(
        "{'a':[[[[1]]]],'b':{}}",
        "line 1, column 32, /extensions/a/0/0/0: must be nested at most 4 deep");
    refuses(
        "{'a':[" + "1,".repeat(48) + "1]}",
        "line 1, column 24, /extensions: must hold at most 50 values");
  }

  @Test
  void areNotWrittenIfTheyHoldAnythingElse() {
    Parcel parcel = new Parcel("p", Map.of("when", java.time.LocalDate.EPOCH));
    assertThatThrownBy(() -> JSON.write(parcel))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "/extensions/when: must be text, a number, true, false, null, a list or an object");
  }

  @Test
  void areAnyObjectToASchema() {
    String at = "/$defs/Parcel/properties/extensions";
    assertThat(JsonMapper.shared().readTree(JsonSchema.of(Parcel.class)).at(at).toString())
        .isEqualTo(
            "{\"title\":\"Extensions\",\"description\":\"Must be nested at most 4 deep, hold"
                + " at most 50 values, and have no half of a surrogate pair, no text of more than"
                + " 100000 characters, no name of more than 200 and no number of more than"
                + " 100.\",\"type\":[\"object\",\"null\"]}");
  }
}
