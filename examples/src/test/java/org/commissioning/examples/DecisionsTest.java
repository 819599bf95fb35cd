package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.io.run.JsonDoor;
import org.commissioning.io.run.Outcome;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.scoring.contribution.ContributionShares;
import org.commissioning.scoring.option.MakeOrBuy;
import org.commissioning.scoring.option.RankAcceptability;
import org.commissioning.scoring.resource.AreaAllocation;
import org.commissioning.scoring.resource.GreedyList;
import org.commissioning.scoring.resource.IncentiveAlignment;
import org.commissioning.scoring.resource.PooledFundShares;
import org.commissioning.scoring.resource.Portfolio;
import org.commissioning.scoring.resource.PortfolioStatus;
import org.commissioning.scoring.resource.WeightedCapitation;
import org.commissioning.scoring.value.AgencyBalance;
import org.commissioning.scoring.value.AgencyBenefits;
import org.commissioning.scoring.value.BenefitCostRatio;
import org.commissioning.scoring.value.CostEffectiveness;
import org.commissioning.scoring.value.SocialReturn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked decisions of the demonstration, against figures that were worked out by other means.
 */
class DecisionsTest {

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

  private static Path file(String name) {
    return folder.resolve(name);
  }

  static Stream<Cases.Needs> answers() {
    return Cases.DECISIONS.stream().flatMap(asked -> asked.answers().stream());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void eachPageBeginsWithTheAnswerAndAPicture(Cases.Needs decision) throws IOException {
    String page = Files.readString(file(decision.name() + ".html"));

    assertThat(page).contains("<p class=\"answer\">").contains("<figcaption").doesNotContain("NaN");
    assertThat(page.indexOf("class=\"answer\"")).isLessThan(page.indexOf("<figure"));
    assertThat(told).contains("   " + decision.title() + "\n   ");
  }

  @Test
  void groupsThemByTheQuestionsThatACommissionerAsks() throws IOException {
    String index = Files.readString(file("index.html"));

    assertThat(Cases.DECISIONS)
        .extracting(Cases.Asked::question)
        .allSatisfy(question -> assertThat(index).contains("<caption>" + question + "</caption>"));
    assertThat(Cases.DECISIONS).hasSize(4);
  }

  @Test
  void leavesNoDecisionWithoutItsOrigin() {
    assertThat(answers())
        .allSatisfy(
            decision -> assertThat(decision.status()).matches("(?s)(Made up\\.|Real people).*"));
  }

  /** 0.1 × (1 − w) of quality against 0.0598 × w of cost, by hand; costs by another program. */
  @Test
  void aMixedEconomyIsWorthMostUntilCostCountsForMuchMore() {
    MakeOrBuy choice = (MakeOrBuy) result("make-or-buy", "reablement-make-or-buy");

    assertThat(choice.options())
        .extracting(option -> Math.round(option.total()))
        .containsExactly(10_053_466L, 9_470_470L, 9_709_685L, 10_981_736L);
    double dearer = (9_709_685.173292996 - 9_470_469.65611993) / 4_000_000;
    assertThat(choice.best().orElseThrow()).containsExactly("mixed");
    assertThat(choice.switchesAt().orElseThrow()).isCloseTo(0.1 / (0.1 + dearer), within(1e-9));
    assertThat(told)
        .contains("The weight on cost is 40%; at 62.6% another option would be as good.");
  }

  @Test
  void weightsThatNobodySettlesLeaveOneOptionFirstMostly() {
    RankAcceptability unsettled =
        (RankAcceptability) result("rank-acceptability", "reablement-unsettled-weights");

    assertThat(unsettled.exact()).isFalse();
    assertThat(unsettled.options().orElseThrow())
        .allSatisfy(
            option ->
                assertThat(option.places().stream().mapToDouble(p -> p).sum())
                    .isCloseTo(1, within(1e-9)));
    assertThat(unsettled.options().orElseThrow().get(2).option()).isEqualTo("mixed");
    assertThat(unsettled.options().orElseThrow().get(2).places().get(0)).isBetween(0.6, 0.8);
    assertThat(unsettled.options().orElseThrow().get(3).places())
        .containsExactly(0.0, 0.0, 0.0, 1.0);
  }

  /** By a spreadsheet: each year's amounts times 1.035 to the power of less its number. */
  @Test
  void telecareReturnsAPoundAndNineForEachPound() {
    BenefitCostRatio ratio = (BenefitCostRatio) result("benefit-cost-ratio", "telecare-ratio");

    assertThat(ratio.benefits()).isCloseTo(843_753.754397105, within(1e-6));
    assertThat(ratio.costs()).isCloseTo(777_404.108990406, within(1e-6));
    assertThat(ratio.ratio().orElseThrow()).isCloseTo(1.08534769065328, within(1e-12));
    assertThat(told).contains("£1.09 of benefits comes back for each £1 of costs");
  }

  /** 70 × 1,100 × 0.8 × 0.95 × 0.7 over three years and 6 × 9,000 × 0.6 × 0.9 × 0.5 over two. */
  @Test
  void theGardenReturnsAPoundAndTwentyEight() {
    SocialReturn garden = (SocialReturn) result("social-return", "garden-return");

    assertThat(garden.impact()).isCloseTo(110_107.04991114173, within(1e-6));
    assertThat(garden.inputs()).isCloseTo(85_993.8855049126, within(1e-6));
    assertThat(garden.ratio().orElseThrow()).isCloseTo(1.28040556912447, within(1e-12));
    assertThat(told).contains("£1.28 of social value comes back for each £1 put in.");
  }

  @Test
  void familySupportPaysButNotForAllWhoPayForIt() throws IOException {
    AgencyBenefits family =
        (AgencyBenefits) result("cost-benefit-by-agency", "family-support-benefits");

    // 900 x 0.2 x 0.7 x 0.8 x 0.22 x 0.65 x 52,000 x 0.75, over years 1 to 3, fading by a fifth
    assertThat(family.benefits().get(0).presentValue()).isCloseTo(1_287_482.43439297, within(1e-6));
    assertThat(family.agencies())
        .extracting(AgencyBalance::agency)
        .containsExactly(
            "Exampleshire Council",
            "Exampleshire Health Board",
            "Exampleshire Police",
            "Exampleshire Schools",
            "Exampleshire Courts",
            "Families");
    assertThat(family.agencies().get(0).costs()).isCloseTo(1_217_871.59560316, within(1e-6));
    assertThat(told)
        .contains("Paying more than comes back to them: Exampleshire Health Board and Exampleshire")
        .contains("The programme costs £1,739,817 and brings public bodies £1,797,637");
    assertThat(Files.readString(file("family-support-benefits.html")))
        .contains("<title id=\"plot-1-title\">Exampleshire Health Board</title>")
        .contains("−£82,747 fiscal net; pays £318,966; fiscal benefit £236,219");
  }

  /** The stakes of the funders are the costs and fiscal benefits of the programme, to the penny. */
  @Test
  void theIncentivesRestOnTheSameCostsAndBenefits() {
    AgencyBenefits family =
        (AgencyBenefits) result("cost-benefit-by-agency", "family-support-benefits");
    IncentiveAlignment incentives =
        (IncentiveAlignment) result("incentive-alignment", "family-support-incentives");

    List<FunderStake> stakes = incentives.question().funders();
    for (int i = 0; i < stakes.size(); i++) {
      assertThat(stakes.get(i).cost().amount().doubleValue())
          .isCloseTo(family.agencies().get(i).costs(), within(0.005));
      assertThat(stakes.get(i).benefit().amount().doubleValue())
          .isCloseTo(family.agencies().get(i).fiscal(), within(0.005));
    }
    assertThat(told)
        .contains("health-board and police pay more than they gain; £223,792.58 from those");
  }

  @Test
  void theOverspendFallsAsAgreed() {
    PooledFundShares fund = (PooledFundShares) result("pooled-fund", "family-support-fund");

    assertThat(fund.parties())
        .extracting(party -> party.ofBalance().orElseThrow().amount())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("17250"), new BigDecimal("12075"), new BigDecimal("5175"));
    assertThat(told).contains("Paid in: £600,000.00. Overspent by £34,500.00.");
  }

  /** The mean over the six orders in which three can join, worked by hand. */
  @Test
  void youthWorkIsDueMostOfTheCredit() {
    ContributionShares shares =
        (ContributionShares) result("contribution-shares", "family-support-contributions");

    double youth = (30 + 30 + 60 + 36 + 78 + 78) / 6.0;
    double school = (54 + 72 + 24 + 24 + 72 + 30) / 6.0;
    assertThat(shares.shares().get(0).coalitional().orElseThrow().value())
        .isCloseTo(youth, within(1e-9));
    assertThat(shares.shares().get(1).coalitional().orElseThrow().value())
        .isCloseTo(school, within(1e-9));
    assertThat(told).contains("By what each adds, most is due to Youth work: 43.3%.");
  }

  /** Every choice of the ten candidates tried, by the rules as they stand in the document. */
  @Test
  void noOtherPreventionPortfolioIsWorthMore() throws IOException {
    Portfolio portfolio = (Portfolio) result("best-portfolio", "prevention-portfolio");

    List<PortfolioCandidate> all = portfolio.question().candidates();
    int best = 0;
    for (int choice = 0; choice < 1 << all.size(); choice++) {
      int value = 0;
      int[] spent = new int[2];
      int north = 0;
      StringBuilder ids = new StringBuilder(" ");
      for (int i = 0; i < all.size(); i++) {
        if (((choice >> i) & 1) == 0) {
          continue;
        }
        PortfolioCandidate candidate = all.get(i);
        ids.append(candidate.id()).append(' ');
        value += candidate.value().intValueExact();
        for (var use : candidate.uses()) {
          int amount = use.amount().intValueExact();
          spent[use.line().equals("prevention") ? 0 : 1] += amount;
          north += candidate.groups().contains("north") ? amount : 0;
        }
      }
      boolean within = spent[0] <= 300_000 && spent[1] <= 230_000;
      boolean fair = 100L * north >= 45L * (spent[0] + spent[1]);
      boolean one = !(ids.indexOf(" app ") >= 0 && ids.indexOf(" coaches ") >= 0);
      boolean hub = ids.indexOf(" hub-lunch ") < 0 || ids.indexOf(" hub ") >= 0;
      if (within && fair && one && hub) {
        best = Math.max(best, value);
      }
    }
    assertThat(best).isEqualTo(710);
    assertThat(portfolio.proof().status()).isEqualTo(PortfolioStatus.PROVEN);
    assertThat(portfolio.value().orElseThrow()).isEqualByComparingTo("710");
    GreedyList list = portfolio.byValueForMoney().orElseThrow();
    assertThat(list.value()).isEqualByComparingTo("662");
    assertThat(list.keepsFloors()).isFalse();
    assertThat(Files.readString(file("prevention-portfolio.html")))
        .contains("180, funded", "60, not funded", "£300,000 of £300,000");
  }

  @Test
  void fourWaysToPreventFallsAreWorthConsidering() throws IOException {
    CostEffectiveness falls =
        (CostEffectiveness) result("cost-effectiveness", "prevention-frontier");

    assertThat(falls.frontier())
        .containsExactly("now", "classes", "classes-and-visits", "everything");
    // 110,000 more for 60 more
    assertThat(falls.strategies().get(4).ratio().orElseThrow())
        .isCloseTo(110_000.0 / 60, within(1e-9));
    assertThat(told)
        .contains(
            "Worth considering, from the cheapest: As now; Classes; Classes and home visits; and"
                + " Everything, with sensors. At £2,500 for each unit of effect the best is Classes"
                + " and home visits.");
    assertThat(Files.readString(file("prevention-frontier.html")))
        .contains("class=\"plot-name\">Classes and home visits</text>");
  }

  /** By bisection on the level, in another program. */
  @Test
  void districtsMoveTowardsTheirShareAtTheirPace() {
    WeightedCapitation children =
        (WeightedCapitation) result("weighted-capitation", "children-by-need");

    assertThat(children.areas())
        .extracting(area -> area.paced().orElseThrow().amount().amount().toPlainString())
        .containsExactly(
            "2220158.32",
            "1341280.00",
            "4373600.00",
            "2085011.21",
            "1784892.07",
            "1891748.40",
            "1933140.00",
            "1591760.00",
            "1686700.00",
            "2091710.00");
    assertThat(children.areas().stream().mapToDouble(AreaAllocation::share).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(told).contains("Of 10 areas, 6 begin with less than a fair share by need.");
  }

  /** What the README tells a student to try. */
  @Test
  void aHigherScoreMakesItTooCloseToCall() throws IOException {
    String document = Files.readString(file("reablement-options.json"));
    Path changed = file("changed.json");
    Files.writeString(
        changed,
        document.replaceFirst(
            "\"criterion\": \"choice\",\\s+\"value\": 5",
            "\"criterion\": \"choice\", \"value\": 10"));

    assertThat(appraise("reablement-options.json").out())
        .contains(
            "In words: “In-house team for complex care, contract for the rest” has the highest"
                + " value, 0.635, ahead of In-house team by 0.06.");
    assertThat(appraise("changed.json").out())
        .contains(
            "In words: Too close to call: “In-house team for complex care, contract for the rest” is"
                + " ahead of In-house team by 0.01, less than the 0.02");
  }

  @Test
  void asksWhyNothingIsNotAmongTheOptions() throws IOException {
    String document = Files.readString(file("reablement-options.json"));
    Files.writeString(file("all-do.json"), document.replaceFirst("\"doesNothing\": true,\\s+", ""));

    assertThat(appraise("all-do.json").err())
        .contains("/doNothingAbsent: must say why no option does nothing or goes on as now");
  }

  private static Ran appraise(String name) {
    return Ran.command("run", "options-appraisal", "--text", "--input", file(name).toString());
  }
}
