package org.commissioning.model.regime.internal;

import java.time.LocalDate;
import org.commissioning.model.regime.Provision;
import org.commissioning.model.regime.Provisions;
import org.jspecify.annotations.Nullable;

/** What is wrong with a day on which a provision was not, or no longer, in force. */
public final class Commencements {

  private Commencements() {}

  /**
   * What is wrong with a day, as a predicate that names the commencement; null if the provision is
   * in force on it.
   *
   * @throws IllegalArgumentException if no provision has the id
   */
  public static @Nullable String fault(Provisions provisions, String id, LocalDate date) {
    if (provisions.find(id, date).isPresent()) {
      return null;
    }
    Provision first = provisions.first(id);
    if (first.from() != null && date.isBefore(first.from())) {
      return "must be on or after "
          + first.from()
          + ", when "
          + first.citation()
          + " came into force";
    }
    return "must be a day on which " + first.citation() + " is in force";
  }
}
