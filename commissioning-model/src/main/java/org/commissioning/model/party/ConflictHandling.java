package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/** What is done about a conflict of interest. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConflictHandling.Open.class, name = "open"),
  @JsonSubTypes.Type(value = ConflictHandling.Mitigated.class, name = "mitigated"),
  @JsonSubTypes.Type(value = ConflictHandling.Unavoidable.class, name = "unavoidable")
})
public sealed interface ConflictHandling {

  /**
   * Nothing yet.
   *
   * @param note what is meant to be done, and by when; null if nothing is recorded
   */
  record Open(@Nullable @Text(max = 5_000) String note) implements ConflictHandling {}

  /**
   * Something was done so that it no longer bears on the decision.
   *
   * @param mitigation what was done
   * @param agreedBy the body that agreed to it, by its id; null if not recorded
   * @param on the day from which it has been in place
   */
  record Mitigated(
      @Required @Text(max = 5_000) String mitigation,
      @Nullable @Id String agreedBy,
      @Required LocalDate on)
      implements ConflictHandling {}

  /**
   * It cannot be removed, and its consequence is borne.
   *
   * @param consequence what follows from it: who leaves the room, who may not bid
   */
  record Unavoidable(@Required @Text(max = 5_000) String consequence) implements ConflictHandling {}
}
