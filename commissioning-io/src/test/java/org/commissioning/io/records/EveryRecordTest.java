package org.commissioning.io.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.io.schema.ModelTypes;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every public record of the model, found by looking, in whatever valid state. */
class EveryRecordTest {

  private static final int RECORDS_OF_EACH = 8;

  private static final CommissioningJson OURS = CommissioningJson.strict();
  private static final JsonMapper JACKSON_2 =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Class<?>> records() {
    return ModelTypes.records().stream();
  }

  /** Made once, since it takes longer than what is then done with it. */
  private static final ClassValue<List<Object>> VALID =
      new ClassValue<>() {
        @Override
        protected List<Object> computeValue(Class<?> type) {
          List<Object> valid = new ArrayList<>();
          for (long seed = 0; seed < RECORDS_OF_EACH; seed++) {
            AnyRecord.of(type, seed).ifPresent(valid::add);
          }
          return List.copyOf(valid);
        }
      };

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void fewAreGivenUp() {
    Map<String, Integer> made = new TreeMap<>();
    records().forEach(type -> made.put(type.getSimpleName(), VALID.get(type).size()));
    made.values().removeIf(count -> count == RECORDS_OF_EACH);
    assertThat(made.values()).as("%s", made).allMatch(count -> count >= RECORDS_OF_EACH / 4);
    assertThat(made).as("types of which some are given up").hasSizeLessThan(10);
  }

  @ParameterizedTest
  @MethodSource("records")
  void survivesJson(Class<?> type) throws Exception {
    Schema schema = REGISTRY.getSchema(JsonSchema.of(type));
    for (Object record : VALID.get(type)) {
      String json = OURS.writeCompact(record);
      Read<?> read = OURS.read(json, type);
      assertThat(read.problems()).extracting(Problem::text).as(json).isEmpty();
      assertThat(read.value()).isEqualTo(record);
      assertThat(JACKSON_3.readValue(json, type)).isEqualTo(record);
      assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(record), type)).isEqualTo(record);
      assertThat(JACKSON_2.readValue(json, type)).isEqualTo(record);
      assertThat(JACKSON_2.writeValueAsString(record)).isEqualTo(json);
      assertThat(errors(schema, json)).as(json).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void refusesAValueThatBreaksARuleAsItsSchemaDoes(Class<?> type) {
    Schema schema = REGISTRY.getSchema(JsonSchema.of(type));
    Optional<Object> full = VALID.get(type).stream().reduce((first, second) -> second);
    String json = OURS.writeCompact(full.orElseThrow());
    for (Member member : Shape.of(type).members().values()) {
      for (JsonNode bad : Violating.values(member)) {
        ObjectNode spoilt = (ObjectNode) JACKSON_3.readTree(json);
        if (bad.isMissingNode()) {
          spoilt.remove(member.name());
        } else {
          spoilt.set(member.name(), bad);
        }
        String text = spoilt.toString();
        String shown = type.getSimpleName() + "." + member.name() + ": " + shortened(bad);
        assertThat(errors(schema, text)).as("schema of %s", shown).isNotEmpty();
        assertThat(OURS.read(text, type).problems())
            .as("reading %s", shown)
            .extracting(Problem::pointer)
            .anyMatch(pointer -> pointer.startsWith("/" + member.name()));
      }
    }
    ObjectNode surplus = (ObjectNode) JACKSON_3.readTree(json);
    surplus.put("neverHeardOf", 1);
    assertThat(errors(schema, surplus.toString())).isNotEmpty();
    assertThat(OURS.read(surplus.toString(), type).problems())
        .extracting(Problem::pointer)
        .containsExactly("/neverHeardOf");
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
