package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/** How it is decided which lots a bidder gets that is first in more than it may have. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LotMechanism.InOrder.class, name = "in-order"),
  @JsonSubTypes.Type(value = LotMechanism.MostLotsFilled.class, name = "most-lots-filled")
})
public sealed interface LotMechanism {

  /**
   * Lots are awarded one after the other; a bidder that has as many as it may is passed over.
   *
   * @param lots the lots in the order of award: every one that shares a limit with another
   */
  record InOrder(@Entries(min = 1, max = 1_000) @DistinctBy List<@Required @Id String> lots)
      implements LotMechanism {
    public InOrder {
      lots = lots == null ? List.of() : unmodifiableList(new ArrayList<>(lots));
    }
  }

  /**
   * The lots are shared out so that as many as possible are filled; among the ways of doing that,
   * the best one by a stated measure.
   *
   * @param then by what the ways that fill as many lots are compared
   */
  record MostLotsFilled(@Required SharingMeasure then) implements LotMechanism {}

  /** By what ways of sharing lots out are compared. */
  enum SharingMeasure {
    /** The least sum of the places of those who get a lot. */
    LEAST_PLACES("least-places"),
    /** The highest sum of their points, where every lot is put in order by points. */
    MOST_POINTS("most-points");

    private final String code;

    SharingMeasure(String code) {
      this.code = code;
    }

    /** The measure as it stands in documents. */
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
