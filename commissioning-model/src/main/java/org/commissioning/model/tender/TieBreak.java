package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/** What separates tenders that are otherwise equal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TieBreak.HigherPoints.class, name = "higher-points"),
  @JsonSubTypes.Type(value = TieBreak.LowerPrice.class, name = "lower-price")
})
public sealed interface TieBreak {

  /**
   * More points on a criterion.
   *
   * @param criterion the criterion, which may be one that has sub-criteria
   */
  record HigherPoints(@Required @Id String criterion) implements TieBreak {}

  /**
   * The lower price.
   *
   * @param element the price
   */
  record LowerPrice(@Required @Id String element) implements TieBreak {}
}
