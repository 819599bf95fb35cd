package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
 * In what way the relative importance of the award criteria is stated. Only the first two have
 * numbers, and only they allow a weighted total.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RelativeImportance.Percentages.class, name = "percentages"),
  @JsonSubTypes.Type(value = RelativeImportance.Points.class, name = "points"),
  @JsonSubTypes.Type(value = RelativeImportance.Ranking.class, name = "ranking"),
  @JsonSubTypes.Type(value = RelativeImportance.Description.class, name = "description")
})
public sealed interface RelativeImportance {

  /**
   * Weights are percentages.
   *
   * @param sharesOf of what they are percentages
   */
  record Percentages(@Required WeightBase sharesOf) implements RelativeImportance {}

  /**
   * Weights are points that sum to a total.
   *
   * @param total the total, as declared
   */
  record Points(@Required @Decimal(above = "0", max = "1000000") BigDecimal total)
      implements RelativeImportance {}

  /**
   * Criteria are put in order of importance, without numbers.
   *
   * @param mostImportantFirst the ids of the criteria
   */
  record Ranking(
      @Entries(min = 1, max = 1_000) @DistinctBy({}) List<@Required @Id String> mostImportantFirst)
      implements RelativeImportance {
    public Ranking {
      mostImportantFirst =
          mostImportantFirst == null
              ? List.of()
              : unmodifiableList(new ArrayList<>(mostImportantFirst));
    }
  }

  /**
   * Importance is described in words.
   *
   * @param text the words
   */
  record Description(@Required @Text(max = 5_000) String text) implements RelativeImportance {}

  /** Of what a weight in percent is a share. */
  enum WeightBase {
    /** Of the whole: the weights of all criteria that are scored sum to 100. */
    WHOLE("whole"),
    /** Of the parent: the weights under each parent, and those at the top, sum to 100. */
    PARENT("parent");

    private final String code;

    WeightBase(String code) {
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
