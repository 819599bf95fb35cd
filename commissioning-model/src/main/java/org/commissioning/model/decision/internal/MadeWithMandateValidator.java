package org.commissioning.model.decision.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.IdValidator;
import org.commissioning.model.constraint.internal.TextValidator;
import org.commissioning.model.decision.Chooser;
import org.commissioning.model.decision.ChooserKind;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.decision.FourBasics;
import org.commissioning.model.decision.MadeWithMandate;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.decision.PublicNotice;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.Route;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link MadeWithMandate}. Each thing that is missing is reported at its own place, also
 * where the whole part that should hold it is missing: an absent part leaves out several things.
 */
public final class MadeWithMandateValidator
    implements ConstraintValidator<MadeWithMandate, CommissioningDecision> {

  private static final String GIVEN = "must be given when the decision is made";
  private static final String LISTED = "must have at least 1 entry when the decision is made";
  private static final String BASICS = "basics";
  private static final String MAKING = "making";
  private static final String MANDATE = "mandate";
  private static final int LONGEST_FUNCTION = 500;

  private static final FourBasics NO_BASICS = new FourBasics(null, List.of(), null, null);
  private static final DecisionMaking NO_MAKING =
      new DecisionMaking(null, null, null, null, null, null);

  @Override
  public boolean isValid(
      @Nullable CommissioningDecision decision, ConstraintValidatorContext context) {
    if (decision == null || decision.status() != DecisionStatus.MADE) {
      return true;
    }
    FourBasics basics = decision.basics() == null ? NO_BASICS : decision.basics();
    DecisionMaking making = decision.making() == null ? NO_MAKING : decision.making();
    Faults faults = new Faults(context);
    settled(basics, faults);
    if (making.decisionMaker() == null) {
      faults.add(GIVEN, MAKING, "decisionMaker");
    }
    if (making.function() == null) {
      faults.add(GIVEN, MAKING, "function");
    }
    if (making.on() == null) {
      faults.add(GIVEN, MAKING, "on");
    }
    Mandate mandate = making.mandate();
    if (mandate == null) {
      faults.add(GIVEN, MAKING, MANDATE);
    } else {
      held(making, mandate, basics.service(), faults);
      worth(making.value(), mandate.limit(), faults);
      dated(making.on(), mandate, faults);
    }
    return faults.none();
  }

  private static void settled(FourBasics basics, Faults faults) {
    if (basics.service() == null) {
      faults.add(GIVEN, BASICS, "service");
    }
    if (basics.payers().isEmpty()) {
      faults.add(LISTED, BASICS, "payers");
    }
    Chooser chooser = basics.chooser();
    if (chooser == null) {
      faults.add(GIVEN, BASICS, "chooser");
    } else if (chooser.kind() == ChooserKind.BODY && chooser.party() == null) {
      faults.add(GIVEN, BASICS, "chooser", "party");
    }
    Delivery delivery = basics.delivery();
    if (delivery == null) {
      faults.add(GIVEN, BASICS, "delivery");
    } else if (delivery instanceof Delivery.Defined defined
        && defined.providers().isEmpty()
        && defined.model() != null
        && defined.model().route() != Route.NONE) {
      faults.add(LISTED, BASICS, "delivery", "providers");
    } else if (delivery instanceof Delivery.LeftToMarket left
        && left.model() != null
        && (left.model().route() == Route.OWN_DELIVERY || left.model().route() == Route.NONE)) {
      faults.add(
          "must be one by which others deliver (the decision leaves it to the market)",
          BASICS,
          "delivery",
          "model");
    }
  }

  /** By whom, in what function and for what. */
  private static void held(
      DecisionMaking making, Mandate mandate, @Nullable String service, Faults faults) {
    // What is malformed is reported as that, and held against nothing.
    if (IdValidator.wellFormed(making.decisionMaker())
        && mandate.body() != null
        && !mandate.body().equals(making.decisionMaker())) {
      faults.add(
          "must be the decision-maker (the mandate is another body's)", MAKING, MANDATE, "body");
    }
    if (mandate.function() == null) {
      faults.add(GIVEN, MAKING, MANDATE, "function");
    } else if (TextValidator.fitsOneLine(making.function(), LONGEST_FUNCTION)
        && !mandate.function().equals(making.function())) {
      faults.add(
          "must be the function in which the decision is made (the mandate is held in another)",
          MAKING,
          MANDATE,
          "function");
    }
    if (IdValidator.wellFormed(service)
        && mandate.services().stream().allMatch(IdValidator::wellFormed)
        && !mandate.services().contains(service)) {
      faults.add(
          "must contain the service that is decided on (the mandate does not cover it)",
          MAKING,
          MANDATE,
          "services");
    }
  }

  private static void worth(@Nullable Money value, @Nullable Money limit, Faults faults) {
    if (limit == null) {
      return;
    }
    if (value == null) {
      faults.add("must be given when the mandate has a limit", MAKING, "value");
    } else if (usable(value) && usable(limit)) {
      if (!value.currency().equals(limit.currency())) {
        faults.add(
            "must be " + limit.currency() + ", the currency of the mandate's limit",
            MAKING,
            "value",
            "currency");
      } else if (value.amount().compareTo(limit.amount()) > 0) {
        faults.add(
            "must not be above the limit of the mandate, "
                + limit.amount().toPlainString()
                + " "
                + limit.currency(),
            MAKING,
            "value",
            "amount");
      }
    }
  }

  private static void dated(@Nullable LocalDate on, Mandate mandate, Faults faults) {
    LocalDate from = mandate.from();
    LocalDate to = mandate.to();
    boolean ordered = from == null || to == null || !to.isBefore(from);
    if (on != null && ordered && from != null && on.isBefore(from)) {
      faults.add(
          "must not be before the first day of the mandate (" + from + ") but was " + on,
          MAKING,
          "on");
    } else if (on != null && ordered && to != null && on.isAfter(to)) {
      faults.add(
          "must not be after the last day of the mandate (" + to + ") but was " + on, MAKING, "on");
    }
    PublicNotice notice = mandate.notice();
    if (notice == null) {
      faults.add(GIVEN, MAKING, MANDATE, "notice");
    } else if (Boolean.TRUE.equals(notice.required())) {
      if (notice.publishedOn() == null) {
        faults.add(
            "must be given when notice is required and the decision is made",
            MAKING,
            MANDATE,
            "notice",
            "publishedOn");
      } else if (on != null && notice.publishedOn().isAfter(on)) {
        faults.add(
            "must not be after the decision (" + on + ") but was " + notice.publishedOn(),
            MAKING,
            MANDATE,
            "notice",
            "publishedOn");
      }
    }
  }

  /** Money whose own constraints hold; what breaks them is reported by those. */
  private static boolean usable(Money money) {
    BigDecimal amount = money.amount();
    return amount != null
        && amount.scale() <= 6
        && (long) amount.precision() - amount.scale() <= 15
        && money.currency() != null
        && CurrencyCodeValidator.known(money.currency());
  }
}
