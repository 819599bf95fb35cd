package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.reference.Succession;
import org.commissioning.model.resource.PooledFund;

/**
 * Who takes part in a case, in which roles, and with which conflicts.
 *
 * @param organisations the bodies that the case names; one without an id cannot be referred to
 * @param successions which bodies became which
 * @param arrangements who commissions and provides together, and how
 * @param pooledFunds money held together
 * @param conflictsAssessments who looked for conflicts of interest, when, and what was found; empty
 *     if nobody has
 */
@LinksResolve(from = "organisations[].parents[]", to = "organisations[].id")
@Acyclic(list = "organisations", id = "id", parent = "parents")
@LinksResolve(from = "successions[].predecessor", to = "organisations[].id")
@LinksResolve(from = "successions[].successor", to = "organisations[].id")
@LinksResolve(from = "arrangements[].roles[].party", to = "organisations[].id")
@LinksResolve(from = "arrangements[].pooledFund", to = "pooledFunds[].id")
@LinksResolve(from = "pooledFunds[].host", to = "organisations[].id")
@LinksResolve(from = "pooledFunds[].contributions[].party", to = "organisations[].id")
@LinksResolve(from = "pooledFunds[].riskShares[].party", to = "organisations[].id")
@LinksResolve(from = "conflictsAssessments[].assessedBy", to = "organisations[].id")
@LinksResolve(from = "conflictsAssessments[].conflicts[].holder", to = "organisations[].id")
@LinksResolve(
    from = "conflictsAssessments[].conflicts[].handling.agreedBy",
    to = "organisations[].id")
@DistinctAcross({"conflictsAssessments[].conflicts[].id"})
public record CaseParties(
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Organisation> organisations,
    @Entries(max = 1_000) List<@Required @Valid Succession> successions,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Arrangement> arrangements,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid PooledFund> pooledFunds,
    @Entries(max = 1_000) @DistinctBy("id")
        List<@Required @Valid ConflictsAssessment> conflictsAssessments) {
  public CaseParties {
    organisations =
        organisations == null ? List.of() : unmodifiableList(new ArrayList<>(organisations));
    successions = successions == null ? List.of() : unmodifiableList(new ArrayList<>(successions));
    arrangements =
        arrangements == null ? List.of() : unmodifiableList(new ArrayList<>(arrangements));
    pooledFunds = pooledFunds == null ? List.of() : unmodifiableList(new ArrayList<>(pooledFunds));
    conflictsAssessments =
        conflictsAssessments == null
            ? List.of()
            : unmodifiableList(new ArrayList<>(conflictsAssessments));
  }

  /** The section with nothing in it, as a reader may take one that is absent. */
  public static CaseParties empty() {
    return new CaseParties(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
