package org.commissioning.model.cycle;

import jakarta.validation.Valid;
import java.util.Map;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.internal.PlainValues;
import org.jspecify.annotations.Nullable;

/**
 * The story of one commissioning intention, from need to review, in one document: for whom, why,
 * what is to change, who decided, how it is brought about, and what was learnt. It may hold many
 * services, procurements and contracts, or none: commissioning is not procurement.
 *
 * <p>Everything but the id may be absent, since a case grows; what is there must fit together.
 * Things are named by id, and a name that leads nowhere is a fault. What a case lacks is for the
 * cycle's gates to say.
 *
 * @param id the body's reference
 * @param about what it is about; null while nothing is written
 * @param parties who takes part; null if nobody is named yet
 * @param understanding what is known of people and place; null if nothing yet
 * @param intentions what is to change and who decided so; null if nothing yet
 * @param supply how it is brought about; null if nothing yet
 * @param course how it has gone through the cycle; null if nothing is recorded
 * @param extensions what other systems keep with the case: any JSON, kept and written again as it
 *     is
 */
@LinksResolve(from = "understanding.assessments[].bodies[]", to = "parties.organisations[].id")
@LinksResolve(
    from = "understanding.assessments[].assets[].holder",
    to = "parties.organisations[].id")
@LinksResolve(from = "intentions.outcomes[].population", to = "understanding.populations[].id")
@LinksResolve(from = "intentions.outcomes[].segment", to = "understanding.segments[].id")
@LinksResolve(from = "intentions.outcomes[].needs[]", to = "understanding.assessments[].needs[].id")
@LinksResolve(
    from = "intentions.outcomes[].assets[]",
    to = "understanding.assessments[].assets[].id")
@LinksResolve(
    from = "intentions.outcomes[].measures[].baselines[].place",
    to = "understanding.places[].id")
@LinksResolve(
    from = "intentions.outcomes[].measures[].targets[].place",
    to = "understanding.places[].id")
@LinksResolve(
    from = "intentions.theory.assumptions[].evidence[]",
    to = "understanding.evidence[].id")
@LinksResolve(from = "intentions.theory.links[].evidence[]", to = "understanding.evidence[].id")
@LinksResolve(from = "intentions.services[].needs[]", to = "understanding.assessments[].needs[].id")
@LinksResolve(from = "intentions.services[].segment", to = "understanding.segments[].id")
@LinksResolve(from = "intentions.options[].comparedBy", to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.options[].options[].providers[]",
    to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.options[].options[].evidence[]",
    to = "understanding.evidence[].id")
@LinksResolve(from = "intentions.decisions[].basics.payers[]", to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.decisions[].basics.chooser.party",
    to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.decisions[].basics.delivery.providers[]",
    to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.decisions[].making.decisionMaker",
    to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.decisions[].making.mandate.body",
    to = "parties.organisations[].id")
@LinksResolve(from = "intentions.decisions[].evidence[]", to = "understanding.evidence[].id")
@LinksResolve(from = "intentions.decisions[].duties[].by", to = "parties.organisations[].id")
@LinksResolve(
    from = "intentions.decisions[].duties[].evidence[]",
    to = "understanding.evidence[].id")
@LinksResolve(from = "about.level.decidedBy", to = "parties.organisations[].id")
@LinksResolve(from = "supply.markets[].services[]", to = "intentions.services[].id")
@LinksResolve(from = "supply.markets[].places[]", to = "understanding.places[].id")
@LinksResolve(from = "supply.markets[].positions[].provider", to = "parties.organisations[].id")
@LinksResolve(from = "supply.engagements[].services[]", to = "intentions.services[].id")
@LinksResolve(from = "supply.engagements[].participants[].party", to = "parties.organisations[].id")
@LinksResolve(from = "supply.procurements[].services[]", to = "intentions.services[].id")
@LinksResolve(from = "supply.vehicles[].services[]", to = "intentions.services[].id")
@LinksResolve(from = "supply.vehicles[].providers[]", to = "parties.organisations[].id")
@LinksResolve(from = "supply.vehicles[].members[].party", to = "parties.organisations[].id")
@LinksResolve(from = "supply.agreements[].services[]", to = "intentions.services[].id")
@LinksResolve(from = "supply.agreements[].roles[].party", to = "parties.organisations[].id")
@LinksResolve(from = "supply.agreements[].fund", to = "parties.pooledFunds[].id")
@LinksResolve(
    from = "supply.agreements[].indicators[].measure",
    to = "intentions.outcomes[].measures[].id")
@LinksResolve(
    from = "supply.personalBudgets[].plan.lines[].provider",
    to = "parties.organisations[].id")
@LinksResolve(
    from = "supply.personalBudgets[].plan.lines[].outcome",
    to = "intentions.outcomes[].id")
@LinksResolve(from = "course.observations[].measure", to = "intentions.outcomes[].measures[].id")
@LinksResolve(from = "course.observations[].observation.place", to = "understanding.places[].id")
@LinksResolve(from = "course.experiments[].measure", to = "intentions.outcomes[].measures[].id")
@LinksResolve(from = "course.reviews[].by[]", to = "parties.organisations[].id")
@LinksResolve(from = "course.answers[].by", to = "parties.organisations[].id")
@LinksResolve(
    from = "course.reviews[].findings[].feeds[]",
    to = {
      "understanding.assessments[].needs[].id",
      "understanding.assessments[].assets[].id",
      "intentions.outcomes[].id",
      "intentions.outcomes[].measures[].id",
      "intentions.services[].id",
      "intentions.decisions[].id",
      "supply.agreements[].id"
    },
    target =
        "the id of a need, asset, outcome, measure, service, decision or agreement of the case")
@LinksResolve(
    from = "parties.conflictsAssessments[].covers[]",
    to = {
      "parties.arrangements[].id",
      "intentions.decisions[].id",
      "supply.procurements[].id",
      "supply.vehicles[].id",
      "supply.agreements[].id"
    },
    target =
        "the id of an arrangement, decision, procurement, framework, dynamic market or agreement of the case")
@DistinctAcross({
  "parties.arrangements[].id",
  "intentions.decisions[].id",
  "supply.procurements[].id",
  "supply.vehicles[].id",
  "supply.agreements[].id"
})
@InForce(
    from = "intentions.outcomes[].measures[].baselines[].place",
    on = "to",
    among = "understanding.places[]")
@InForce(
    from = "intentions.outcomes[].measures[].targets[].place",
    on = "by",
    among = "understanding.places[]")
@InForce(
    from = "course.observations[].observation.place",
    on = "to",
    among = "understanding.places[]")
@InForce(from = "supply.markets[].places[]", on = "asAt", among = "understanding.places[]")
public record CommissioningCase(
    @Required @Id String id,
    @Nullable @Valid CaseDescription about,
    @Nullable @Valid CaseParties parties,
    @Nullable @Valid Understanding understanding,
    @Nullable @Valid Intentions intentions,
    @Nullable @Valid Supply supply,
    @Nullable @Valid Course course,
    @PlainJson Map<String, Object> extensions) {

  public CommissioningCase {
    extensions = PlainValues.copy(extensions);
  }
}
