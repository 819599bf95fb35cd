package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Parcel;
import org.commissioning.io.sample.Samples;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Users of Jackson 2 read and write our records as this library does with Jackson 3. */
class TwoJacksonsTest {

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
  private static final tools.jackson.databind.json.JsonMapper PLAIN_JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(Notice.class, Samples.NOTICE),
        Arguments.of(Parcel.class, Samples.PARCEL),
        Arguments.of(Procurement.class, OURS.write(TenderEvaluation.CALCULATION.example())));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readAndWriteAlike(Class<?> type, String json) throws Exception {
    Object ours = OURS.read(json, type).value();
    Object theirs = JACKSON_2.readValue(json, type);
    assertThat(theirs).isEqualTo(ours);
    assertThat(JACKSON_2.writeValueAsString(theirs)).isEqualTo(OURS.writeCompact(ours));
    assertThat(PLAIN_JACKSON_3.readValue(json, type)).isEqualTo(ours);
  }
}
