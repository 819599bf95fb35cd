package org.commissioning.io.json.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.TimeZone;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The one JSON form of our records: every setting of the parser and the mapper, in one place. */
final class Form {

  /**
   * The deepest that {@link Document} may be told to go; below it the parser's own limit is never
   * met.
   */
  private static final int DEEPEST = 1001;

  /**
   * The lengths are held to by {@link Document}, place by place; the parser's own limits would stop
   * at the first. Names are not canonicalised, so that no choice of names can make the table slow.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .addModule(
              new SimpleModule("commissioning")
                  .addSerializer(new ExactSerializer())
                  .addSerializer(new FigureSerializer())
                  .addSerializer(new DeterminationSerializer())
                  .addSerializer(Double.class, new DoubleSerializer())
                  .addSerializer(double.class, new DoubleSerializer()))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .defaultTimeZone(TimeZone.getTimeZone("UTC"))
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(
              MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** Two spaces, line feeds on every machine. */
  static final DefaultPrettyPrinter PRETTY = pretty();

  private Form() {}

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /** A number, to 20 decimal places where it has no end. */
  private static final class ExactSerializer extends ValueSerializer<Exact> {
    @Override
    public Class<?> handledType() {
      return Exact.class;
    }

    @Override
    public void serialize(Exact value, JsonGenerator json, SerializationContext context) {
      json.writeNumber(value.decimal());
    }
  }

  /** {@code {"calculated": …}} or {@code {"notCalculable": {"reason": …}}}. */
  private static final class FigureSerializer extends ValueSerializer<Figure<?>> {
    @Override
    public Class<?> handledType() {
      return Figure.class;
    }

    @Override
    public void serialize(Figure<?> figure, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      if (figure instanceof Figure.Calculated<?> calculated) {
        json.writeName("calculated");
        context.writeValue(json, calculated.value());
      } else if (figure instanceof Figure.NotCalculable<?> none) {
        json.writeName("notCalculable");
        json.writeStartObject();
        json.writeStringProperty("reason", none.reason());
        if (none.threshold() != null) {
          json.writeNumberProperty("threshold", none.threshold());
        }
        if (none.observed() != null) {
          json.writeNumberProperty("observed", none.observed());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  /** {@code {"determined": …}} or {@code {"cannotBeDetermined": {"needs": […], "reason": …}}}. */
  private static final class DeterminationSerializer extends ValueSerializer<Determination<?>> {
    @Override
    public Class<?> handledType() {
      return Determination.class;
    }

    @Override
    public void serialize(
        Determination<?> answer, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      if (answer instanceof Determination.Determined<?> determined) {
        json.writeName("determined");
        context.writeValue(json, determined.value());
      } else if (answer instanceof Determination.CannotBeDetermined<?> none) {
        json.writeName("cannotBeDetermined");
        json.writeStartObject();
        json.writeName("needs");
        context.writeValue(json, none.needs());
        json.writeStringProperty("reason", none.reason());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  /** Only finite numbers: JSON has no others. */
  private static final class DoubleSerializer extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      if (!Double.isFinite(value)) {
        throw new IllegalStateException("must be finite to be written but was " + value);
      }
      json.writeNumber(value);
    }
  }
}
