package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.need.Evidence;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.PublicEngagement;
import org.commissioning.model.place.EditionLookup;
import org.commissioning.model.place.Place;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.commissioning.model.reference.Succession;

/**
 * What is known of the population and the place: people, needs and assets, and on what evidence.
 *
 * @param places the places that the case names
 * @param successions which places became which
 * @param lookups how figures for places of one edition are joined to those of another
 * @param populations the populations
 * @param segments groups within them
 * @param evidence what the case rests on
 * @param assessments the assessments of needs and assets; empty if nobody has looked
 * @param engagements how people and communities took part; empty if they have not
 */
@LinksResolve(from = "places[].parents[]", to = "places[].id")
@Acyclic(list = "places", id = "id", parent = "parents")
@LinksResolve(from = "successions[].predecessor", to = "places[].id")
@LinksResolve(from = "successions[].successor", to = "places[].id")
@LinksResolve(from = "populations[].place", to = "places[].id")
@InForce(from = "populations[].place", on = "asAt", among = "places[]")
@LinksResolve(from = "segments[].population", to = "populations[].id")
@LinksResolve(from = "segments[].evidence[]", to = "evidence[].id")
@LinksResolve(from = "assessments[].population", to = "populations[].id")
@LinksResolve(from = "assessments[].needs[].population", to = "populations[].id")
@LinksResolve(from = "assessments[].needs[].segment", to = "segments[].id")
@LinksResolve(from = "assessments[].needs[].findings[].evidence[]", to = "evidence[].id")
@LinksResolve(from = "assessments[].assets[].place", to = "places[].id")
@LinksResolve(from = "assessments[].assets[].evidence[]", to = "evidence[].id")
@LinksResolve(from = "engagements[].segments[]", to = "segments[].id")
@LinksResolve(from = "engagements[].evidence[]", to = "evidence[].id")
@DistinctAcross({"assessments[].needs[].id"})
@DistinctAcross({"assessments[].assets[].id"})
@SegmentsWithinPopulations
public record Understanding(
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Place> places,
    @Entries(max = 10_000) List<@Required @Valid Succession> successions,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid EditionLookup> lookups,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Population> populations,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Segment> segments,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Evidence> evidence,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid NeedsAssessment> assessments,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid PublicEngagement> engagements) {
  public Understanding {
    places = places == null ? List.of() : unmodifiableList(new ArrayList<>(places));
    successions = successions == null ? List.of() : unmodifiableList(new ArrayList<>(successions));
    lookups = lookups == null ? List.of() : unmodifiableList(new ArrayList<>(lookups));
    populations = populations == null ? List.of() : unmodifiableList(new ArrayList<>(populations));
    segments = segments == null ? List.of() : unmodifiableList(new ArrayList<>(segments));
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
    assessments = assessments == null ? List.of() : unmodifiableList(new ArrayList<>(assessments));
    engagements = engagements == null ? List.of() : unmodifiableList(new ArrayList<>(engagements));
  }

  /** The section with nothing in it, as a reader may take one that is absent. */
  public static Understanding empty() {
    return new Understanding(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
