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
