package org.commissioning.io.sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.OpenShare;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A made-up notice that uses every kind of component. */
@Chronological({"opens", "closes"})
@LinksResolve(from = "favourites[]", to = "lots[].id")
public record Notice(
    @Required @Id String id,
    @Required @Text(max = 200) String title,
    @Nullable LocalDate opens,
    @Nullable LocalDate closes,
    @Nullable Instant published,
    @Nullable @WholeNumber(min = 1, max = 10) Integer places,
    @Nullable @WholeNumber Long people,
    @Nullable @Share Double share,
    @Nullable @OpenShare Double level,
    @Nullable @Finite Double slope,
    @Nullable @Decimal(above = "0", below = "10", fractionDigits = 2) BigDecimal factor,
    @Nullable Boolean light,
    @Entries(max = 5) @DistinctBy("id") List<@Required @Valid Lot> lots,
    List<@Required @Id String> favourites,
    Map<String, @Required @Text(max = 20) String> labels) {

  public Notice {
    lots = lots == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lots));
    favourites =
        favourites == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(favourites));
    labels = labels == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** A lot of it. */
  public record Lot(
      @Required @Id String id,
      @Nullable @Text String title,
      @Nullable @Valid Money value,
      @Nullable @Percent BigDecimal weight,
      @Nullable Colour colour,
      @Nullable @Valid Weighting weighting) {}

  /** A closed list of codes. */
  public enum Colour {
    DEEP_RED("deep-red"),
    BLUE("blue");

    private final String code;

    Colour(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }
  }

  /** One of several. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Weighting.Percentages.class, name = "percentages"),
    @JsonSubTypes.Type(value = Weighting.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Weighting.Described.class, name = "described")
  })
  public sealed interface Weighting {
    /** Percentages of the whole. */
    record Percentages() implements Weighting {}

    /** Points of a stated total. */
    record Points(@Required @Decimal(above = "0") BigDecimal total) implements Weighting {}

    /** In words. */
    record Described(@Required @Text String text) implements Weighting {}
  }
}
