package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.io.run.JsonDoor;
import org.commissioning.io.run.Outcome;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.ContractPayment;
import org.commissioning.scoring.contract.ContractPerformance;
import org.commissioning.scoring.contract.Indexation;
import org.commissioning.scoring.contract.LifetimeValue;
import org.commissioning.scoring.contract.MechanismTotal;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.regime.ContractModification;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.ProviderSelectionProcess;
import org.commissioning.scoring.regime.Standstill;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.Moderation;
import org.commissioning.scoring.tender.RankingParadox;
import org.commissioning.scoring.tender.SupplierSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked law, awards and contracts of the demonstration, against figures worked by hand. */
class ContractingTest {

  @TempDir private static Path folder;
  private static String told = "";

  @BeforeAll
  static void demonstrate() {
    told = Ran.command("demo", "--out", folder.toString()).out();
  }

  private static Object result(String method, String name) {
    Outcome outcome = JsonDoor.standard().run(method, Cases.json(name));
    return ((Outcome.Answer) outcome).result();
  }

  static Stream<Cases.Needs> answers() {
    return Cases.CONTRACTING.stream().flatMap(asked -> asked.answers().stream());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void eachPageBeginsWithTheAnswer(Cases.Needs asked) throws IOException {
    String page = Files.readString(folder.resolve(asked.name() + ".html"));

    assertThat(page).contains("<p class=\"answer\">").doesNotContain("NaN");
    assertThat(told).contains("   " + asked.title() + "\n   ");
    assertThat(asked.status()).startsWith("Made up. ");
  }

  @Test
  void groupsThemByTheQuestionsThatACommissionerAsks() throws IOException {
    String index = Files.readString(folder.resolve("index.html"));

    assertThat(Cases.CONTRACTING)
        .extracting(Cases.Asked::question)
        .hasSize(3)
        .allSatisfy(question -> assertThat(index).contains("<caption>" + question + "</caption>"));
  }

  /** 11, 12, 16, 17, 18, 19, 22 and 23 June: the 15th is a bank holiday in Scotland. */
  @Test
  void theContractMayBeSignedOnTheTwentyFourth() {
    Standstill standstill = (Standstill) result("standstill", "telecare-standstill");

    assertThat(standstill.period().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 6, 23));
    assertThat(told)
        .contains("The contract may be entered into from Wednesday 24 June 2026.")
        .contains("The estimated value of £210,000.00 reaches the threshold of £207,720.00.");
  }

  @Test
  void saysOnWhichFactsAnAnswerHangs() {
    ProviderSelectionProcess process =
        (ProviderSelectionProcess) result("provider-selection-process", "nursing-process");

    assertThat(process.process())
        .isInstanceOfSatisfying(
            Determination.CannotBeDetermined.class,
            none ->
                assertThat(((Determination.CannotBeDetermined<?>) none).needs())
                    .extracting(FactNeeded::words)
                    .containsExactly(
                        "whether the authority is likely to be able to identify the most suitable"
                            + " provider"));
    assertThat(told)
        .contains("Still possible: Provider Selection Regime, England; Procurement Act: public");
  }

  /** 120,000 and 100,000 together are 220,000, not below 207,720. */
  @Test
  void earlierChangesCountWithALaterOne() {
    ContractModification change =
        (ContractModification) result("contract-modification", "equipment-modification");

    assertThat(change.permitted().orElseThrow()).isFalse();
    assertThat(change.figures().belowThresholdRaised().orElseThrow().amount())
        .isEqualByComparingTo("220000");
  }

  /**
   * 44 + 50 × 800 ÷ 920 = 87.48 against 36 + 50 = 86 with the dearest tender, and 44 + 50 × 160 ÷
   * 280 = 72.57 against 86 without it.
   */
  @Test
  void aTenderThatCameLastDecidesWhoWins() {
    AwardRobustness robustness = (AwardRobustness) result("award-robustness", "meals-robustness");
    RankingParadox paradox = robustness.lots().get(0).paradox();

    assertThat(paradox.found())
        .filteredOn(removal -> removal.removed().equals("D"))
        .singleElement()
        .satisfies(
            removal -> {
              assertThat(removal.firstBefore()).containsExactly("A");
              assertThat(removal.firstAfter()).containsExactly("B");
              assertThat(removal.byRoundingOnly()).isFalse();
            });
    assertThat(told)
        .contains("Without the tender of Placeholder Foods, which did not win, Sample Kitchens");
  }

  /** By the means of the marks A has 40 + 43.48 points, B 35.33 + 50. */
  @Test
  void aConsensusChangedWhoComesFirst() {
    Moderation moderation = (Moderation) result("moderation", "meals-moderation");

    assertThat(moderation.lots().get(0).changed())
        .containsExactly(
            "Example Meals Together has place 1 by the consensus, 2 by the means of the marks.",
            "Sample Kitchens has place 2 by the consensus, 1 by the means of the marks.");
    assertThat(told).contains("1 has marks far enough apart to be moderated; its consensus is");
  }

  @Test
  void noSupplierIsToldOfAnotherThatDidNotWin() {
    AssessmentSummaries summaries =
        (AssessmentSummaries) result("assessment-summary", "meals-summaries");
    List<String> names = summaries.summaries().stream().map(SupplierSummary::name).toList();

    assertThat(summaries.ready()).isTrue();
    assertThat(names).hasSize(4);
    for (SupplierSummary summary : summaries.summaries()) {
      assertThat(names.stream().filter(name -> !name.equals(summary.name())))
          .filteredOn(name -> !name.equals("Example Meals Together"))
          .allSatisfy(other -> assertThat(summary.toString()).doesNotContain(other));
    }
  }

  /** 2,100 × 8.40 + 6,400 × 14.10 + 1,500 × 19.60 + 800 × 24.90, 18 × 650, less 1.25% and 1%. */
  @Test
  void theQuarterIsPaidToThePenny() {
    ContractPayment payment = (ContractPayment) result("contract-payment", "home-care-payment");

    assertThat(payment.mechanisms())
        .extracting(MechanismTotal::amount)
        .extracting(amount -> amount.orElseThrow().amount())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("157200"), new BigDecimal("11700"), new BigDecimal("-3537"));
    assertThat(payment.total().orElseThrow().amount()).isEqualByComparingTo("165363");
    assertThat(told).contains("£165,363.00 is to be paid for 1 April 2026 to 30 June 2026.");
  }

  /** 24.90 × 1.043 = 25.9707; 25.97 × 1.05 = 27.2685; 27.27 × 1.0200064 = 27.8156. */
  @Test
  void aCapHoldsOneOfThreeReviews() {
    Indexation indexation = (Indexation) result("indexation", "home-care-indexation");

    assertThat(indexation.reviews())
        .extracting(review -> review.price().orElseThrow().amount())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("25.97"), new BigDecimal("27.27"), new BigDecimal("27.82"));
    assertThat(indexation.reviews().get(1).appliedPercent().orElseThrow()).isEqualTo(Exact.of(5));
    assertThat(told).contains("£27.82, after £24.90 at the start: 11.73% more. A cap held 1 of 3");
  }

  /** 5 × 620,000 and 60 × 4,500. */
  @Test
  void extensionsAndOptionsCountInWhatAContractMayComeTo() {
    LifetimeValue lifetime =
        (LifetimeValue) result("contract-lifetime-value", "home-care-lifetime");

    assertThat(lifetime.most().orElseThrow()).isEqualTo(pounds("3370000.00"));
    assertThat(lifetime.base().orElseThrow()).isEqualTo(pounds("1860000.00"));
  }

  /** The scorecard and the payment of the quarter rest on the same facts: 1.25% and 1%. */
  @Test
  void theScorecardTakesOffWhatThePaymentDoes() {
    ContractPayment payment = (ContractPayment) result("contract-payment", "home-care-payment");
    ContractPerformance scorecard =
        (ContractPerformance) result("contract-performance", "home-care-scorecard");

    assertThat(scorecard.deduction().orElseThrow().amount())
        .isEqualByComparingTo("3537")
        .isEqualByComparingTo(payment.mechanisms().get(2).amount().orElseThrow().amount().negate());
  }

  @Test
  void aPageSaysWhatItIsAboutAndThatItIsMadeUp() throws IOException {
    String page = Files.readString(folder.resolve("telecare-standstill.html"));

    assertThat(page)
        .contains("Telecare: when may the contract be signed?</bdi></h1>")
        .contains("Made up. Eight working days")
        .contains("Standstill, a result explained");
  }

  private static Money pounds(String amount) {
    return new Money(new BigDecimal(amount), "GBP");
  }
}
