package org.commissioning.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Procurement;

/** The example cases, each a JSON document that the command can run as it is. */
final class Cases {

  /** The names of tenders, in the order in which the story tells them. */
  static final List<String> NAMES =
      List.of(
          "fcdo-services-2024",
          "georgia-cost-points",
          "negometrix-award-on-value",
          "scotrail-2014",
          "exampleshire-home-care");

  /** Whole cases of commissioning, each with what it shows, in a sentence. */
  static final List<Whole> WHOLE =
      List.of(
          new Whole(
              "childrens-healthy-weight",
              "Real figures, invented decisions: bodies that share no purse, and a service that"
                  + " spends nothing."),
          new Whole(
              "home-care-rural",
              "Made up: one whole turn of the cycle, from need to review, through a market."),
          new Whole("domestic-abuse", "Made up: a pooled fund, and no procurement at all."));

  /**
   * Figures that a needs assessment rests on, each with the method that makes something of them.
   */
  static final List<Needs> NEEDS =
      List.of(
          new Needs(
              "year6-overweight-funnel",
              "funnel-significance",
              "Overweight children in Year 6: which districts stand out?",
              "Real. 107 districts of England, 2018/19: counts as Public Health England published"
                  + " them (Fingertips 20602, Open Government Licence v3.0)."),
          new Needs(
              "year6-overweight-gradient",
              "slope-index-of-inequality",
              "Overweight children in Year 6: the gradient by deprivation",
              "Real. 98 of these districts in tenths by the average score of the Index of Multiple"
                  + " Deprivation 2019 (Open Government Licence v3.0); the tenths and their limits are"
                  + " ours."));

  private static final String MADE_UP = "Made up. ";

  /** Decisions, under the questions that a commissioner asks. */
  static final List<Asked> DECISIONS =
      List.of(
          new Asked(
              "How should it be delivered, and by whom?",
              List.of(
                  new Needs(
                      "reablement-make-or-buy",
                      "make-or-buy",
                      "Reablement at home: make, buy, or both?",
                      MADE_UP
                          + "Whole-life cost like for like, risk and quality of four ways, doing"
                          + " nothing among them, and the weight at which the answer would change."),
                  new Needs(
                      "reablement-options",
                      "options-appraisal",
                      "Reablement at home: which option is best on what matters?",
                      MADE_UP + "Four criteria, four options, and a verdict in words."),
                  new Needs(
                      "reablement-switching",
                      "switching-weights",
                      "Reablement at home: what would change the answer?",
                      MADE_UP + "How far each weight and each score may move."),
                  new Needs(
                      "reablement-unsettled-weights",
                      "rank-acceptability",
                      "Reablement at home: what if nobody settles the weights?",
                      MADE_UP
                          + "Only the order of two criteria is agreed and every score is a range:"
                          + " how often each option comes first."))),
          new Asked(
              "Is it worth the money?",
              List.of(
                  new Needs(
                      "telecare-ratio",
                      "benefit-cost-ratio",
                      "Telecare: what comes back for each pound?",
                      MADE_UP + "Five years at the rates of the Green Book."),
                  new Needs(
                      "telecare-uncertainty",
                      "appraisal-uncertainty",
                      "Telecare: how sure is that, and on what does it hang?",
                      MADE_UP + "A tornado, and ten thousand draws that anyone can repeat."),
                  new Needs(
                      "garden-return",
                      "social-return",
                      "A community garden: its social return, and what that rests on",
                      MADE_UP
                          + "The return with each correction left out: deadweight, displacement,"
                          + " attribution, drop-off."))),
          new Asked(
              "Who pays, who gains, and who brought it about?",
              List.of(
                  new Needs(
                      "family-support-benefits",
                      "cost-benefit-by-agency",
                      "Family support: costs and benefits by agency",
                      MADE_UP + "Three bodies pay, five gain, and families are better off."),
                  new Needs(
                      "family-support-incentives",
                      "incentive-alignment",
                      "Family support: who has a reason to stay out?",
                      MADE_UP
                          + "The same costs and fiscal benefits: who pays more than comes back, and"
                          + " what would make up for it."),
                  new Needs(
                      "family-support-fund",
                      "pooled-fund",
                      "Family support: the pooled fund at the end of its year",
                      MADE_UP + "An overspend, shared as agreed and not as paid in."),
                  new Needs(
                      "family-support-contributions",
                      "contribution-shares",
                      "Family support: how much of it is due to whom?",
                      MADE_UP
                          + "Pupils back in school, by what youth work, school and health visiting"
                          + " add alone and together."))),
          new Asked(
              "What first, within the money that there is?",
              List.of(
                  new Needs(
                      "prevention-portfolio",
                      "best-portfolio",
                      "Prevention: the best portfolio within two budgets",
                      MADE_UP
                          + "Nearly half of the money must go to the north. Beside it the list by"
                          + " value for money, which is worth less and breaks that rule."),
                  new Needs(
                      "prevention-frontier",
                      "cost-effectiveness",
                      "Preventing falls: which ways are worth their cost?",
                      MADE_UP
                          + "Seven ways on the cost-effectiveness plane, four on its frontier."),
                  new Needs(
                      "children-by-need",
                      "weighted-capitation",
                      "Ten districts: children's money by need, at a pace that all can bear",
                      "Real people and deprivation: children under 15 of the districts of Greater"
                          + " Manchester (Census 2021, Office for National Statistics) and the"
                          + " average score of the Index of Multiple Deprivation 2025 (Ministry of"
                          + " Housing, Communities and Local Government), both Open Government"
                          + " Licence v3.0. The money, and that need goes with the score, are made"
                          + " up."))));

  /** Law, awards and contracts, under the questions that a commissioner asks. */
  static final List<Asked> CONTRACTING =
      List.of(
          new Asked(
              "What does the law ask?",
              List.of(
                  new Needs(
                      "nursing-regime",
                      "which-regime",
                      "Nursing and support at home: which law applies?",
                      MADE_UP
                          + "Whether it is a health service is not known, and the answer says on what it hangs."),
                  new Needs(
                      "nursing-process",
                      "provider-selection-process",
                      "Nursing at home: by which process may a provider be selected?",
                      MADE_UP
                          + "The new contract is worth £1.2 million more, by decision of the"
                          + " authority."),
                  new Needs(
                      "telecare-threshold",
                      "procurement-threshold",
                      "Telecare: does the whole of the Act apply?",
                      MADE_UP + "It does, by what the extension adds."),
                  new Needs(
                      "telecare-notices",
                      "notice-timeline",
                      "Telecare: which notices, and were they in time?",
                      MADE_UP + "One came a day late."),
                  new Needs(
                      "telecare-standstill",
                      "standstill",
                      "Telecare: when may the contract be signed?",
                      MADE_UP
                          + "Eight working days, and a bank holiday that only Scotland had. The"
                          + " holidays are real, as their authorities published them."),
                  new Needs(
                      "home-care-conflicts",
                      "conflicts-assessment",
                      "Home care: are the conflicts of interest dealt with?",
                      MADE_UP + "One could be mitigated and one could not."),
                  new Needs(
                      "home-care-conditions",
                      "conditions-of-participation",
                      "Home care: may these conditions be set, and who meets them?",
                      MADE_UP + "One of the two asks for what the Act does not allow."),
                  new Needs(
                      "home-care-exclusion",
                      "supplier-exclusion",
                      "Home care: may this supplier be excluded?",
                      MADE_UP
                          + "An old offence of a connected person, and a breach of contract of which"
                          + " it is not known whether it will recur."))),
          new Asked(
              "Is this award sound, and who is told what?",
              List.of(
                  new Needs(
                      "meals-formula",
                      "formula-check",
                      "Meals at home: what to know of a price formula before it is published",
                      MADE_UP + "Tried on a grid of prices that may be expected."),
                  new Needs(
                      "meals-moderation",
                      "moderation",
                      "Meals at home: where did the evaluators differ?",
                      MADE_UP + "Three evaluators, whose consensus changed who comes first."),
                  new Needs(
                      "meals-low-bid",
                      "abnormally-low",
                      "Meals at home: is the lowest price too low?",
                      MADE_UP + "The Procurement Act sets no limit, but steps to be taken."),
                  new Needs(
                      "meals-robustness",
                      "award-robustness",
                      "Meals at home: how sensitive is this award?",
                      MADE_UP
                          + "Without a tender that came last, another supplier would have won."),
                  new Needs(
                      "meals-summaries",
                      "assessment-summary",
                      "Meals at home: what is each supplier told?",
                      MADE_UP
                          + "Its own scores and those of the winner, and nothing of the others."))),
          new Asked(
              "What does the contract pay, and what does it reward?",
              List.of(
                  new Needs(
                      "home-care-lifetime",
                      "contract-lifetime-value",
                      "Home care: what may the contract come to?",
                      MADE_UP + "Three years, two extensions and an option."),
                  new Needs(
                      "home-care-payment",
                      "contract-payment",
                      "Home care: what is paid for this quarter?",
                      MADE_UP
                          + "Visits by bands of time, an outcome with its deadweight, and deductions"
                          + " for visits that were late or missed."),
                  new Needs(
                      "home-care-incentives",
                      "payment-incentives",
                      "Home care: what does that way of paying reward?",
                      MADE_UP
                          + "What would earn more without a better outcome; deductions left out."),
                  new Needs(
                      "home-care-indexation",
                      "indexation",
                      "Home care: what is an hour worth after three reviews?",
                      MADE_UP + "A basket of two indices and a fixed part, held to a cap once."),
                  new Needs(
                      "home-care-scorecard",
                      "contract-performance",
                      "Home care: did the provider do what was agreed?",
                      MADE_UP + "Three indicators, of which one was not measured."),
                  new Needs(
                      "equipment-rating",
                      "performance-rating",
                      "Equipment at home: what must be published about performance?",
                      MADE_UP
                          + "The regulations give names of ratings and no limits; these are the"
                          + " contract's own."),
                  new Needs(
                      "equipment-modification",
                      "contract-modification",
                      "Equipment at home: may the contract be changed once more?",
                      MADE_UP + "A small change, after an earlier one that counts with it."))));

  /** The day on which the whole cases are looked at. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  /**
   * Figures and a method.
   *
   * @param name the name of their document, without its ending
   * @param method the id of the method
   * @param title what they answer
   * @param status what can be said of them in a sentence
   */
  record Needs(String name, String method, String title, String status) {}

  /**
   * A question that a commissioner asks, and worked answers to it.
   *
   * @param question in a commissioner's words
   * @param answers figures and methods
   */
  record Asked(String question, List<Needs> answers) {}

  /**
   * A whole case.
   *
   * @param name the name of its document, without its ending
   * @param shows what it shows, in a sentence
   */
  record Whole(String name, String shows) {

    CommissioningCase read() {
      return CommissioningJson.strict().read(json(name), CommissioningCase.class).value();
    }
  }

  private Cases() {}

  /** The document of a case, byte for byte. */
  static byte[] json(String name) {
    try (InputStream document = Cases.class.getResourceAsStream("cases/" + name + ".json")) {
      if (document == null) {
        throw new IllegalArgumentException("there is no case " + name);
      }
      return document.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case, read. */
  static Procurement read(String name) {
    return CommissioningJson.strict()
        .read(json(name), Procurement.class, ForEvaluation.class)
        .value();
  }
}
