package org.commissioning.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.decision.Chooser;
import org.commissioning.model.decision.ChooserKind;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.decision.FourBasics;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.decision.PublicNotice;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.Route;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/** What must hold for any draft, and the rule written out a second time. */
class DecisionProperties {

  private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2026, 12, 31);

  private static Arbitrary<@Nullable String> bodies() {
    return Arbitraries.of("council", "board").injectNull(0.2);
  }

  private static Arbitrary<@Nullable LocalDate> days() {
    return Arbitraries.of(EARLY, LocalDate.of(2026, 6, 1), LATE).injectNull(0.3);
  }

  private static Arbitrary<@Nullable Money> amounts() {
    return Arbitraries.of("1", "2.00", "3").map(amount -> Money.of(amount, "GBP")).injectNull(0.3);
  }

  private static Arbitrary<FourBasics> basics() {
    Arbitrary<Chooser> choosers =
        Combinators.combine(Arbitraries.of(ChooserKind.class), bodies()).as(Chooser::new);
    Arbitrary<Delivery> deliveries =
        Combinators.combine(
                Arbitraries.of(DeliveryModel.class),
                Arbitraries.of("provider").list().ofMaxSize(1),
                Arbitraries.of(true, false))
            .as(
                (model, providers, defined) ->
                    defined
                        ? new Delivery.Defined(model, providers, null)
                        : new Delivery.LeftToMarket(model, null));
    return Combinators.combine(
            Arbitraries.of("home-care", "day-care").injectNull(0.2),
            Arbitraries.of("council").list().ofMaxSize(1),
            choosers.injectNull(0.2),
            deliveries.injectNull(0.2))
        .as(FourBasics::new);
  }

  private static Arbitrary<Mandate> mandates() {
    Arbitrary<PublicNotice> notices =
        Combinators.combine(Arbitraries.of(true, false), days())
            .as((required, on) -> new PublicNotice(required, on, null, null));
    return Combinators.combine(
            Arbitraries.of("council", "board"),
            Arbitraries.of("Cabinet", "Director").injectNull(0.2),
            Arbitraries.of("home-care", "day-care").set().ofMaxSize(2),
            amounts(),
            Arbitraries.of(EARLY, LocalDate.of(2026, 6, 1)).injectNull(0.3),
            Arbitraries.of(LocalDate.of(2026, 6, 1), LATE).injectNull(0.3),
            notices.injectNull(0.2))
        .as(
            (body, function, services, limit, from, to, notice) ->
                new Mandate(
                    body, function, new ArrayList<>(services), limit, from, to, null, notice));
  }

  @Provide
  Arbitrary<CommissioningDecision> drafts() {
    Arbitrary<DecisionMaking> makings =
        Combinators.combine(
                bodies(),
                Arbitraries.of("Cabinet", "Director").injectNull(0.2),
                amounts(),
                days(),
                Arbitraries.of("GB-ENG", "GB-SCT").injectNull(0.3),
                mandates().injectNull(0.2))
            .as(DecisionMaking::new);
    return Combinators.combine(basics().injectNull(0.1), makings.injectNull(0.1))
        .as((basics, making) -> decision(DecisionStatus.DRAFT, basics, making));
  }

  private static CommissioningDecision decision(
      DecisionStatus status, @Nullable FourBasics basics, @Nullable DecisionMaking making) {
    return new CommissioningDecision(
        "d", "Any", status, basics, making, null, List.of(), List.of());
  }

  @Property(tries = 2_000)
  void itCanBeMadeWhereThePlainRuleHoldsAndNowhereElse(
      @ForAll("drafts") CommissioningDecision draft) {
    assertThat(DecisionCompleteness.of(draft).verdict() == DecisionVerdict.CAN_BE_MADE)
        .isEqualTo(settled(draft.basics()) && mandated(draft));
  }

  @Property(tries = 300)
  void itsGapsAreTheFaultsOfTheSameDecisionOnceMade(@ForAll("drafts") CommissioningDecision draft) {
    List<Problem> faults =
        Door.problems(decision(DecisionStatus.MADE, draft.basics(), draft.making()));
    DecisionCompleteness result = DecisionCompleteness.of(draft);
    assertThat(result.gaps())
        .extracting(DecisionGap::pointer)
        .containsExactlyInAnyOrderElementsOf(faults.stream().map(Problem::pointer).toList())
        .doesNotHaveDuplicates();
    assertThat(result.gaps()).isSortedAccordingTo((a, b) -> a.part().compareTo(b.part()));
    assertThat(result.gaps()).noneMatch(gap -> gap.missing().startsWith("/"));
  }

  private static boolean settled(@Nullable FourBasics basics) {
    if (basics == null
        || basics.service() == null
        || basics.payers().isEmpty()
        || basics.chooser() == null
        || basics.delivery() == null) {
      return false;
    }
    if (basics.chooser().kind() == ChooserKind.BODY && basics.chooser().party() == null) {
      return false;
    }
    Route route = basics.delivery().model().route();
    return basics.delivery() instanceof Delivery.Defined defined
        ? !defined.providers().isEmpty() || route == Route.NONE
        : route != Route.OWN_DELIVERY && route != Route.NONE;
  }

  private static boolean mandated(CommissioningDecision draft) {
    DecisionMaking making = draft.making();
    Mandate mandate = making == null ? null : making.mandate();
    if (making == null || mandate == null || mandate.notice() == null || making.on() == null) {
      return false;
    }
    boolean held =
        mandate.body().equals(making.decisionMaker())
            && mandate.function() != null
            && mandate.function().equals(making.function())
            && draft.basics() != null
            && mandate.services().contains(draft.basics().service());
    boolean affordable =
        mandate.limit() == null
            || (making.value() != null && making.value().compareTo(mandate.limit()) <= 0);
    boolean inTime =
        (mandate.from() == null || !making.on().isBefore(mandate.from()))
            && (mandate.to() == null || !making.on().isAfter(mandate.to()));
    boolean announced =
        !mandate.notice().required()
            || (mandate.notice().publishedOn() != null
                && !mandate.notice().publishedOn().isAfter(making.on()));
    return held && affordable && inTime && announced;
  }
}
