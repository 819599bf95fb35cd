package org.commissioning.model.decision;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A decision to commission a service. A draft may lack anything but a name; a decision that is made
 * lacks none of the four basics, was made under a mandate, and inside it.
 *
 * @param id by which the rest of a document refers to it
 * @param title what is decided
 * @param status where it stands
 * @param basics what service, who pays, who decides who delivers, who delivers; null in a draft
 * @param making who makes it, when and under what mandate; null in a draft
 * @param options the comparison of options that it rests on; null if none is cited
 * @param evidence what it rests on; empty if nothing is cited
 * @param duties what was done about public duties; empty if nothing is recorded, which does not say
 *     that none applies
 */
@MadeWithMandate
public record CommissioningDecision(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required DecisionStatus status,
    @Nullable @Valid FourBasics basics,
    @Nullable @Valid DecisionMaking making,
    @Nullable @Id String options,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence,
    @Entries(max = 100) @DistinctBy("duty") List<@Required @Valid DutyRegard> duties) {
  public CommissioningDecision {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
    duties = duties == null ? List.of() : unmodifiableList(new ArrayList<>(duties));
  }
}
