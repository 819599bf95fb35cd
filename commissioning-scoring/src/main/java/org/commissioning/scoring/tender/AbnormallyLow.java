package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.BidField;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.LawOnLowBids;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.LowBidReview;
import org.commissioning.model.tender.ScottishReference;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.tender.internal.LowBids;
import org.jspecify.annotations.Nullable;

/**
 * Which bids are abnormally low by a stated rule, how far beyond which limit, and what is to be
 * done next about each.
 *
 * <p><b>Formula.</b> By the rule, P a price, x what the rule sets:
 *
 * <pre>{@code
 * per cent below     100 × (reference − P) ÷ reference
 * relative           low if P < mean (or median) − standard deviation of all prices
 * Scotland           low if P < 85% of the reference and P < lowest qualifying price − margin
 * Italy, method A    low if discount ≥ (or >) mean + deviation − what the digits of the sum take off
 * }</pre>
 *
 * <p><b>Units and range.</b> Prices in one currency, discounts and distances in per cent.
 *
 * <p><b>Assumptions.</b> Prices are for the same performance, with the same treatment of value
 * added tax. What the text of a rule leaves open is stated with the rule and never assumed.
 *
 * <p><b>Edge cases.</b> Means, limits and comparisons are exact; a standard deviation is compared
 * by its square, so that a price at the limit is known to be there. Of too few bids, or of facts
 * that are not known, the answer says why there is none. A day on which the rule is not known to
 * hold is refused. No finding rejects a bid by itself, but where the law says so.
 *
 * <p><b>Example.</b> Prices of 700,000, 900,000, 950,000, 1,000,000 and 1,100,000 pounds in
 * Scotland: the mean without the highest is 887,500, and 85% of it 754,375; the lowest price that
 * qualifies is 900,000. The bid of 700,000 is 54,375 pounds below the one limit and 191,000 below
 * the other, 891,000: it is low. Nobody has asked its bidder yet, which is what comes next.
 *
 * <p><b>Reference.</b> Procurement Act 2023, section 19; Directive 2014/24/EU, article 69; and the
 * rules that {@code low-bid-rules.csv} lists.
 *
 * @param question what was asked
 * @param law the law or guide; null for a limit of the authority's own
 * @param applies whether the rule applies to the contract at all
 * @param lines the lines that it draws; none where it sets no formula or says nothing
 * @param bids what it says of each bid, in the order of the question
 * @param notes what should be known of the findings, in sentences
 * @param judgements the facts among those given that are matters of judgement, in sentences
 * @param notLookedAt what the answer did not look at, in sentences
 */
public record AbnormallyLow(
    @JsonIgnore AbnormallyLowQuestion question,
    @Nullable LawOnLowBids law,
    Determination<Boolean> applies,
    List<LowPriceLine> lines,
    List<LowBidFinding> bids,
    List<String> notes,
    List<String> judgements,
    List<String> notLookedAt)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "abnormally-low",
          "1",
          "Abnormally low bids",
          "Which bids are abnormally low by a rule, and what has to be done before one is rejected?",
          "any",
          List.of(
              new Reference(
                  "UK Parliament",
                  2023,
                  "Procurement Act 2023, section 19",
                  "https://www.legislation.gov.uk/ukpga/2023/54/section/19"),
              new Reference(
                  "European Union",
                  2014,
                  "Directive 2014/24/EU, article 69 and recital 103",
                  "https://eur-lex.europa.eu/eli/dir/2014/24/oj"),
              new Reference(
                  "Scottish Government",
                  2018,
                  "Construction Procurement Handbook, chapter 8 and glossary",
                  "https://www.gov.scot/publications/construction-procurement-handbook/pages/8/"),
              new Reference(
                  "Consiglio di Stato",
                  2020,
                  "Section V, 6 May 2020, no. 2856, on the threshold of method A",
                  "https://www.sentenzeappalti.it/2020/05/07/soglia-di-anomalia-calcolo-valori-in-percentuale-art-97-d-lgs-n-50-2016/"),
              new Reference(
                  "Junta Consultiva de Contratación Administrativa de Madrid",
                  2012,
                  "Report 7/2012 on article 85.3 of Royal Decree 1098/2001",
                  "http://www.madrid.org/cs/Satellite?c=PCON_InfoAdmin_FA&cid=1354181710234&pageid=1232500885759&pagename=PortalContratacion%2FPCON_InfoAdmin_FA%2FPCON_fichaJuntaConsultiva")));

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "percent-below",
              "Per cent below the reference",
              "100 × (R − P) ÷ R",
              List.of("R the mean, median, estimate or other price that the rule compares with."),
              List.of()),
          new Formula(
              "relative-limit",
              "Mean or median less the standard deviation",
              "C − √(Σ (P − mean)² ÷ n)",
              List.of("C the mean (World Bank) or the median (Colombia); over all n prices."),
              List.of()),
          new Formula(
              "adjusted-average",
              "Adjusted average",
              "Σ P without the highest ÷ (n − 1)",
              List.of("Scotland until August 2021; since then the median."),
              List.of()),
          new Formula(
              "method-a-threshold",
              "Threshold of method A",
              "M + D − D × a × b ÷ 100",
              List.of(
                  "M the mean of the discounts kept, D the mean of what those above it exceed it by,"
                      + " a and b the first two decimals of their sum. The other reading takes (M +"
                      + " D) × a × b ÷ 100 off."),
              List.of()));

  /** The entry in the catalogue. */
  public static final Calculation<AbnormallyLowQuestion, AbnormallyLow> CALCULATION =
      new Calculation<>(
          METHOD,
          AbnormallyLowQuestion.class,
          AbnormallyLow.class,
          AbnormallyLow::of,
          new AbnormallyLowQuestion(
              LocalDate.of(2019, 2, 1),
              new AbnormallyLowRule.Scotland(
                  ScottishReference.ADJUSTED_AVERAGE, true, BidField.ADMITTED_BIDS),
              List.of(
                  bid("A", "700000"),
                  bid("B", "900000"),
                  bid("C", "950000"),
                  bid("D", "1000000"),
                  bid("E", "1100000")),
              null,
              List.of(new LowBidReview("A", null, Fact.NO, null, null, null))),
          FORMULAS,
          List.of());

  public AbnormallyLow {
    lines = List.copyOf(lines);
    bids = List.copyOf(bids);
    notes = List.copyOf(notes);
    judgements = List.copyOf(judgements);
    notLookedAt = List.copyOf(notLookedAt);
  }

  private static LowBid bid(String id, String price) {
    return new LowBid(
        id, new Money(new BigDecimal(price), "GBP"), VatTreatment.EXCLUDED, BidStatus.ADMITTED);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static AbnormallyLow of(AbnormallyLowQuestion question) {
    return LowBids.evaluate(Door.requireValid(question), Steps.dropped());
  }

  /**
   * What the rule says of one bid.
   *
   * @throws IllegalArgumentException if there is no such bid
   */
  public LowBidFinding bid(String id) {
    return bids.stream()
        .filter(finding -> finding.bid().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no bid '" + id + "'"));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    LowBids.evaluate(question, steps);
    return steps.working();
  }
}
