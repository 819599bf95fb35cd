package org.commissioning.model.market;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * What one provider answered and received.
 *
 * @param party the provider
 * @param answered the questions that it answered; empty if none
 * @param received the information that it received; empty if none
 */
public record Participation(
    @Required @Id String party,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> answered,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> received) {
  public Participation {
    answered = answered == null ? List.of() : unmodifiableList(new ArrayList<>(answered));
    received = received == null ? List.of() : unmodifiableList(new ArrayList<>(received));
  }
}
