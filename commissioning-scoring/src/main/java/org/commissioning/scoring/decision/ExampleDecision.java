package org.commissioning.scoring.decision;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.decision.Chooser;
import org.commissioning.model.decision.ChooserKind;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.FourBasics;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.decision.PublicNotice;
import org.commissioning.model.decision.RegardState;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.reference.Source;

/** The example that the catalogue shows: a made-up draft, complete but for its limit. */
final class ExampleDecision {

  private static final String COUNCIL = "council";
  private static final String HOME_CARE = "home-care";
  private static final String DIRECTOR = "Director of adult social care";

  private ExampleDecision() {}

  /** A council's draft whose value is above what its director may decide. */
  static CommissioningDecision aboveItsLimit() {
    Mandate mandate =
        new Mandate(
            COUNCIL,
            DIRECTOR,
            List.of(HOME_CARE, "day-support"),
            Money.of("250000", "GBP"),
            LocalDate.of(2026, 4, 1),
            null,
            new Source("Scheme of delegation, made up", "Exampleshire Council", null, null, null),
            new PublicNotice(false, null, null, "Not a key decision"));
    return new CommissioningDecision(
        "home-care-2026",
        "Home care in Exampleshire from 2027",
        DecisionStatus.DRAFT,
        new FourBasics(
            HOME_CARE,
            List.of(COUNCIL),
            new Chooser(ChooserKind.BODY, COUNCIL),
            new Delivery.LeftToMarket(DeliveryModel.MARKET, "By open competition")),
        new DecisionMaking(
            COUNCIL,
            DIRECTOR,
            Money.of("300000", "GBP"),
            LocalDate.of(2026, 9, 14),
            "GB-ENG",
            mandate),
        "options-2026",
        List.of("survey-2025"),
        List.of(
            new DutyRegard(
                "equality-duty",
                RegardState.DONE,
                LocalDate.of(2026, 8, 3),
                COUNCIL,
                null,
                List.of("equality-assessment")),
            new DutyRegard(
                "public-involvement",
                RegardState.NOT_APPLICABLE,
                null,
                null,
                "The council is no integrated care board",
                List.of())));
  }
}
