package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * The least that some criteria must weigh together, such as those on social value.
 *
 * @param name what they are about: "Social value"
 * @param criteria the criteria, none of which is part of another
 * @param leastPercent the least that they weigh, in percent
 * @param of of what
 * @param source where that is stated: the notice, or the policy that binds the authority
 */
public record WeightMinimum(
    @Required @Text(max = 200, oneLine = true) String name,
    @Entries(min = 1, max = 1_000) @DistinctBy List<@Required @Id String> criteria,
    @Required @Decimal(min = "0", max = "100") BigDecimal leastPercent,
    @Required MinimumBase of,
    @Required @Text(max = 1_000) String source) {

  public WeightMinimum {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
  }

  /** Of what a minimum is a percentage. */
  public enum MinimumBase {
    /** Of all criteria, price included. */
    WHOLE("whole"),
    /**
     * Of the criteria that do not score a price, as where a price is divided by the points of the
     * others.
     */
    QUALITY("quality");

    private final String code;

    MinimumBase(String code) {
      this.code = code;
    }

    /** The base as it stands in documents. */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }
}
