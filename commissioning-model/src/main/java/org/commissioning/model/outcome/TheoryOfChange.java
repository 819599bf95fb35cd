package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * How what is put in and done is thought to lead to the outcomes sought. Links lead from inputs by
 * way of activities and outputs to outcomes, and between things of one kind, but never back.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the theory is known
 * @param elements what it is made of
 * @param links what leads to what
 * @param assumptions what must hold
 */
@LinksResolve(from = "links[].from", to = "elements[].id")
@LinksResolve(from = "links[].to", to = "elements[].id")
@LinksResolve(from = "links[].assumptions[]", to = "assumptions[].id")
@LinksLeadForward
public record TheoryOfChange(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid ChangeElement> elements,
    @Entries(max = 10_000) @DistinctBy({"from", "to"}) List<@Required @Valid CausalLink> links,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Assumption> assumptions) {

  public TheoryOfChange {
    elements = elements == null ? List.of() : unmodifiableList(new ArrayList<>(elements));
    links = links == null ? List.of() : unmodifiableList(new ArrayList<>(links));
    assumptions = assumptions == null ? List.of() : unmodifiableList(new ArrayList<>(assumptions));
  }
}
