package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/** What was measured of a number of people or things: every value, or what they come to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeasuredSample.Values.class, name = "values"),
  @JsonSubTypes.Type(value = MeasuredSample.Summary.class, name = "summary")
})
public sealed interface MeasuredSample {

  /**
   * Every value.
   *
   * @param values one for each person or thing, at least one
   */
  record Values(
      @Entries(min = 1, max = 1_000_000)
          List<@Required @Real(min = "-1e150", max = "1e150") Double> values)
      implements MeasuredSample {

    public Values {
      values = values == null ? List.of() : unmodifiableList(new ArrayList<>(values));
    }
  }

  /**
   * What the values come to.
   *
   * @param size how many there are
   * @param mean their mean
   * @param standardDeviation their standard deviation, with one less than their number below
   */
  record Summary(
      @Required @WholeNumber(min = 1) Long size,
      @Required @Real(min = "-1e150", max = "1e150") Double mean,
      @Required @Real(min = "0", max = "1e150") Double standardDeviation)
      implements MeasuredSample {}
}
