package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Options looked at side by side: who did it, what was found, and which one they prefer.
 *
 * @param id by which the rest of a document refers to it
 * @param title what is compared
 * @param comparedBy the body that did it; null if that is not known
 * @param comparedOn when; null if that is not known
 * @param options the options
 * @param findings what was found; empty if nothing is recorded
 * @param preferred the option that those who compared prefer; null if none, or not yet
 * @param doNothing why doing nothing is not among the options; null if it is, or if no reason is
 *     given
 */
@LinksResolve(from = "findings[].option", to = "options[].id", target = "the id of an option")
@LinksResolve(from = "preferred", to = "options[].id", target = "the id of an option")
public record OptionsComparison(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String comparedBy,
    @Nullable LocalDate comparedOn,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid DeliveryOption> options,
    @Entries(max = 10_000) List<@Required @Valid OptionFinding> findings,
    @Nullable @Id String preferred,
    @Nullable @Text(max = 5_000) String doNothing) {
  public OptionsComparison {
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
    findings = findings == null ? List.of() : unmodifiableList(new ArrayList<>(findings));
  }
}
