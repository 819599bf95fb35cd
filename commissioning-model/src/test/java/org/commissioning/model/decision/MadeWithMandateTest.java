package org.commissioning.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.DeliveryModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision that is made may not lack, and where each fault is reported. */
class MadeWithMandateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String CABINET = "Cabinet";

  private static final FourBasics BASICS =
      new FourBasics(
          "home-care",
          List.of("council"),
          new Chooser(ChooserKind.BODY, "council"),
          new Delivery.Defined(DeliveryModel.MARKET, List.of("provider"), null));

  private static final PublicNotice NOTICE =
      new PublicNotice(true, LocalDate.of(2026, 2, 1), null, null);

  private static final Mandate MANDATE =
      new Mandate(
          "council",
          CABINET,
          List.of("day-care", "home-care"),
          Money.of("250000", "GBP"),
          LocalDate.of(2025, 4, 1),
          LocalDate.of(2027, 3, 31),
          null,
          NOTICE);

  private static final DecisionMaking MAKING = making(MANDATE);

  private static CommissioningDecision decision(
      DecisionStatus status, @Nullable FourBasics basics, @Nullable DecisionMaking making) {
    return new CommissioningDecision("d1", "Home care", status, basics, making, null, null, null);
  }

  private static DecisionMaking making(@Nullable Mandate mandate) {
    return new DecisionMaking(
        "council", CABINET, Money.of("250000.00", "GBP"), DAY, "GB-ENG", mandate);
  }

  private static List<String> made(@Nullable FourBasics basics, @Nullable DecisionMaking making) {
    return Violations.of(decision(DecisionStatus.MADE, basics, making));
  }

  private static List<String> under(UnaryOperator<Mandate> change) {
    return made(BASICS, making(change.apply(MANDATE)));
  }

  private static List<String> worth(@Nullable Money value, @Nullable Money limit) {
    return made(
        BASICS, new DecisionMaking("council", CABINET, value, DAY, "GB-ENG", limited(limit)));
  }

  private static Mandate limited(@Nullable Money limit) {
    return new Mandate("council", CABINET, List.of("home-care"), limit, null, null, null, NOTICE);
  }

  private static List<String> on(@Nullable LocalDate day) {
    return made(
        BASICS,
        new DecisionMaking("council", CABINET, Money.of("1", "GBP"), day, "GB-ENG", MANDATE));
  }

  private static List<String> noticed(@Nullable PublicNotice notice) {
    return made(
        BASICS,
        making(
            new Mandate("council", CABINET, List.of("home-care"), null, null, null, null, notice)));
  }

  @Test
  void acceptsADecisionMadeInsideItsMandate() {
    assertThat(made(BASICS, MAKING)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "MADE", mode = EnumSource.Mode.EXCLUDE)
  void letsADraftAndAWithdrawnDecisionLackEverything(DecisionStatus status) {
    assertThat(Violations.of(decision(status, null, null))).isEmpty();
    assertThat(Violations.of(decision(status, null, making(limited(Money.of("1", "GBP"))))))
        .isEmpty();
  }

  @Test
  void namesEachThingThatIsMissingAtItsOwnPlace() {
    assertThat(made(null, null))
        .containsExactly(
            "basics.chooser: must be given when the decision is made",
            "basics.delivery: must be given when the decision is made",
            "basics.payers: must have at least 1 entry when the decision is made",
            "basics.service: must be given when the decision is made",
            "making.decisionMaker: must be given when the decision is made",
            "making.function: must be given when the decision is made",
            "making.mandate: must be given when the decision is made",
            "making.on: must be given when the decision is made");
    assertThat(
            made(
                new FourBasics(null, null, null, null),
                new DecisionMaking(null, null, null, null, null, null)))
        .isEqualTo(made(null, null));
  }

  @Test
  void refusesADecisionWithoutAMandate() {
    assertThat(made(BASICS, making(null)))
        .containsExactly("making.mandate: must be given when the decision is made");
  }

  @Test
  void needsTheBodyThatChoosesOnlyWhereABodyDoes() {
    assertThat(chosenBy(new Chooser(ChooserKind.BODY, null)))
        .containsExactly("basics.chooser.party: must be given when the decision is made");
    assertThat(chosenBy(new Chooser(ChooserKind.PERSON_WHO_USES_IT, null))).isEmpty();
    assertThat(chosenBy(new Chooser(ChooserKind.OPEN_CHOICE_AMONG_ACCREDITED, null))).isEmpty();
    assertThat(chosenBy(new Chooser(null, null)))
        .containsExactly("basics.chooser.kind: must be given");
  }

  private static List<String> chosenBy(Chooser chooser) {
    return made(
        new FourBasics("home-care", List.of("council"), chooser, BASICS.delivery()), MAKING);
  }

  @Test
  void needsAProviderWhereTheDecisionDefinesOneThatDelivers() {
    assertThat(delivered(new Delivery.Defined(DeliveryModel.IN_HOUSE, List.of(), null)))
        .containsExactly(
            "basics.delivery.providers: must have at least 1 entry when the decision is made");
    assertThat(delivered(new Delivery.Defined(DeliveryModel.STOP, List.of(), null))).isEmpty();
    assertThat(delivered(new Delivery.Defined(DeliveryModel.DO_NOTHING, List.of(), null)))
        .isEmpty();
    assertThat(delivered(new Delivery.LeftToMarket(DeliveryModel.MARKET, null))).isEmpty();
    assertThat(delivered(new Delivery.Defined(null, List.of(), null)))
        .containsExactly("basics.delivery.model: must be given");
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_HOUSE", "CONTROLLED_COMPANY", "DO_NOTHING", "STOP"})
  void leavesNothingToTheMarketThatTheBodyDoesItselfOrNobodyDoes(DeliveryModel model) {
    assertThat(delivered(new Delivery.LeftToMarket(model, null)))
        .containsExactly(
            "basics.delivery.model: must be one by which others deliver (the decision leaves it to"
                + " the market)");
  }

  private static List<String> delivered(Delivery delivery) {
    return made(
        new FourBasics("home-care", List.of("council"), BASICS.chooser(), delivery), MAKING);
  }

  @Test
  void refusesTheMandateOfAnotherBodyOrFunctionOrForAnotherService() {
    assertThat(
            under(
                m -> new Mandate("{other}", CABINET, m.services(), null, null, null, null, NOTICE)))
        .containsExactly(
            "making.mandate.body: must be the decision-maker (the mandate is another body's)");
    assertThat(
            under(
                m ->
                    new Mandate(
                        "council", "Director", m.services(), null, null, null, null, NOTICE)))
        .containsExactly(
            "making.mandate.function: must be the function in which the decision is made (the"
                + " mandate is held in another)");
    assertThat(
            under(m -> new Mandate("council", null, m.services(), null, null, null, null, NOTICE)))
        .containsExactly("making.mandate.function: must be given when the decision is made");
    assertThat(
            under(
                m ->
                    new Mandate(
                        "council", CABINET, List.of("day-care"), null, null, null, null, NOTICE)))
        .containsExactly(
            "making.mandate.services: must contain the service that is decided on (the mandate does"
                + " not cover it)");
  }

  @Test
  void saysOnceThatTheServiceIsMissing() {
    assertThat(
            made(
                new FourBasics(null, List.of("council"), BASICS.chooser(), BASICS.delivery()),
                MAKING))
        .containsExactly("basics.service: must be given when the decision is made");
  }

  @Test
  void refusesAValueAboveTheLimit() {
    Money limit = Money.of("250000", "GBP");
    assertThat(worth(Money.of("250000.01", "GBP"), limit))
        .containsExactly(
            "making.value.amount: must not be above the limit of the mandate, 250000 GBP");
    assertThat(worth(Money.of("250000.00", "GBP"), limit)).isEmpty();
    assertThat(worth(null, limit))
        .containsExactly("making.value: must be given when the mandate has a limit");
    assertThat(worth(null, null)).isEmpty();
    assertThat(worth(Money.of("1", "EUR"), limit))
        .containsExactly("making.value.currency: must be GBP, the currency of the mandate's limit");
  }

  @Test
  void leavesMoneyThatIsNoneToItsOwnRules() {
    Money limit = Money.of("250000", "GBP");
    assertThat(worth(new Money(null, "GBP"), limit))
        .containsExactly("making.value.amount: must be given");
    assertThat(worth(new Money(BigDecimal.ONE, "{GBP}"), limit))
        .containsExactly("making.value.currency: must be an ISO 4217 currency code");
    assertThat(worth(new Money(new BigDecimal("1e999999999"), "GBP"), limit))
        .containsExactly(
            "making.value.amount: must have at most 15 digits before the decimal point");
    assertThat(worth(new Money(new BigDecimal("0.0000001"), "GBP"), limit))
        .containsExactly("making.value.amount: must have at most 6 decimal places");
    assertThat(worth(new Money(BigDecimal.ONE, null), limit))
        .containsExactly("making.value.currency: must be given");
  }

  @Test
  void refusesADecisionOutsideTheTimeOfTheMandate() {
    assertThat(on(LocalDate.of(2025, 4, 1)))
        .containsExactly(
            "making.mandate.notice.publishedOn: must not be after the decision (2025-04-01) but was"
                + " 2026-02-01");
    assertThat(on(LocalDate.of(2027, 3, 31))).isEmpty();
    assertThat(on(LocalDate.of(2027, 4, 1)))
        .containsExactly(
            "making.on: must not be after the last day of the mandate (2027-03-31) but was"
                + " 2027-04-01");
    Mandate later =
        new Mandate(
            "council",
            CABINET,
            List.of("home-care"),
            null,
            LocalDate.of(2026, 4, 1),
            null,
            null,
            NOTICE);
    assertThat(made(BASICS, making(later)))
        .containsExactly(
            "making.on: must not be before the first day of the mandate (2026-04-01) but was"
                + " 2026-03-01");
    assertThat(on(null)).containsExactly("making.on: must be given when the decision is made");
  }

  @Test
  void judgesNoDayAgainstAMandateThatEndsBeforeItBegins() {
    Mandate turned =
        new Mandate(
            "council",
            CABINET,
            List.of("home-care"),
            null,
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 1, 1),
            null,
            NOTICE);
    assertThat(made(BASICS, making(turned)))
        .containsExactly(
            "making.mandate.to: must not be before from (2027-01-01) but was 2026-01-01");
  }

  @Test
  void needsNoticeBeforeTheDecisionWhereTheMandateDemandsIt() {
    assertThat(noticed(null))
        .containsExactly("making.mandate.notice: must be given when the decision is made");
    assertThat(noticed(new PublicNotice(true, null, null, null)))
        .containsExactly(
            "making.mandate.notice.publishedOn: must be given when notice is required and the"
                + " decision is made");
    assertThat(noticed(new PublicNotice(true, DAY, null, null))).isEmpty();
    assertThat(noticed(new PublicNotice(true, DAY.plusDays(1), null, null)))
        .containsExactly(
            "making.mandate.notice.publishedOn: must not be after the decision (2026-03-01) but was"
                + " 2026-03-02");
    assertThat(noticed(new PublicNotice(false, null, null, null))).isEmpty();
    assertThat(noticed(new PublicNotice(null, null, null, null)))
        .containsExactly("making.mandate.notice.required: must be given");
  }

  @Test
  void aDutyThatDoesNotApplyHasItsReason() {
    assertThat(
            Violations.of(
                new DutyRegard(
                    "equality-duty", RegardState.NOT_APPLICABLE, null, null, null, null)))
        .containsExactly("reason: must be given when state is not-applicable");
    assertThat(
            Violations.of(new DutyRegard("equality-duty", RegardState.DONE, DAY, null, null, null)))
        .isEmpty();
    assertThat(
            Violations.of(
                new CommissioningDecision(
                    "d1",
                    "Home care",
                    DecisionStatus.DRAFT,
                    null,
                    null,
                    null,
                    null,
                    List.of(
                        new DutyRegard("best-value", RegardState.DONE, null, null, null, null),
                        new DutyRegard(
                            "best-value", RegardState.MISSING, null, null, null, null)))))
        .containsExactly("duties[1].duty: must not repeat an earlier entry");
  }

  @Test
  void holdsNothingAgainstWhatIsItselfMalformed() {
    FourBasics other =
        new FourBasics(" home-care", BASICS.payers(), BASICS.chooser(), BASICS.delivery());
    assertThat(made(other, MAKING))
        .containsExactly("basics.service: must not start or end with white space");
    Money value = Money.of("1", "GBP");
    assertThat(made(BASICS, new DecisionMaking("", CABINET, value, DAY, null, MANDATE)))
        .containsExactly("making.decisionMaker: must have at least 1 character");
    assertThat(made(BASICS, new DecisionMaking("council", " ", value, DAY, null, MANDATE)))
        .containsExactly("making.function: must not be blank");
    Mandate malformed =
        new Mandate("council", CABINET, List.of("home\ncare"), null, null, null, null, NOTICE);
    assertThat(made(BASICS, making(malformed)))
        .containsExactly(
            "making.mandate.services[0].<list element>: must have no control characters");
  }
}
