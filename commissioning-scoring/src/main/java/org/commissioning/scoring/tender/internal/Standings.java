package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.MeasurementLevel;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.EvaluatorStanding;

/** Each evaluator beside the others. */
public final class Standings {

  /** With two, neither can be said to be the one out of line. */
  private static final int FEWEST = 3;

  private Standings() {}

  /** The standing of every evaluator of a panel, given the alpha of all. */
  public static List<EvaluatorStanding> of(
      List<PanelMark> marks, Figure<Double> alpha, Steps steps) {
    Panel panel = Panel.of(marks);
    int raters = panel.raters();
    List<Figure<Double>> without = new ArrayList<>();
    double most = 0;
    for (int r = 0; r < raters; r++) {
      Figure<Double> left = raters < FEWEST ? tooFew() : without(marks, panel.rater(r));
      without.add(left);
      if (alpha.toOptional().isPresent() && left.toOptional().isPresent()) {
        most = Math.max(most, left.orElseThrow() - alpha.orElseThrow());
      }
    }
    List<EvaluatorStanding> standings = new ArrayList<>();
    for (int r = 0; r < raters; r++) {
      double gain =
          alpha.toOptional().isPresent() && without.get(r).toOptional().isPresent()
              ? without.get(r).orElseThrow() - alpha.orElseThrow()
              : 0;
      EvaluatorStanding standing = standing(panel, r, without.get(r), most > 0 && gain == most);
      standings.add(standing);
      steps.add(
          () ->
              Step.fact(
                  "Evaluator " + standing.evaluator(),
                  "lead "
                      + shown(standing.lead())
                      + ", distance "
                      + shown(standing.distance())
                      + ", alpha without "
                      + shown(standing.alphaWithout())
                      + (standing.outOfLine() ? ", furthest out of line" : "")));
    }
    return standings;
  }

  private static String shown(Figure<Double> figure) {
    return figure.toOptional().map(Digits::of).orElseGet(figure::toString);
  }

  private static Figure<Double> tooFew() {
    return Figure.none("of two evaluators neither can be said to be out of line");
  }

  private static Figure<Double> without(List<PanelMark> marks, String rater) {
    Coincidences rest =
        new Coincidences(
            Panel.of(marks.stream().filter(mark -> !mark.rater().equals(rater)).toList()),
            MeasurementLevel.ORDINAL);
    return rest.values() < 2
        ? Figure.none("without this evaluator no two marks that can be compared differ")
        : Figure.of(Coincidences.alpha(rest.marks(), rest.disagreement()));
  }

  private static EvaluatorStanding standing(
      Panel panel, int rater, Figure<Double> without, boolean outOfLine) {
    double lead = 0;
    double distance = 0;
    int answers = 0;
    for (int i = 0; i < panel.items(); i++) {
      double[] given = panel.given(i);
      double mark = panel.mark(i, rater);
      if (given.length > 1 && !Double.isNaN(mark)) {
        double sum = 0;
        for (double one : given) {
          sum += one;
        }
        double difference = mark - (sum - mark) / (given.length - 1);
        lead += difference;
        distance += Math.abs(difference);
        answers++;
      }
    }
    Figure<Double> none = Figure.none("no other evaluator marked the same answers");
    return new EvaluatorStanding(
        panel.rater(rater),
        answers,
        answers == 0 ? none : Figure.of(lead / answers),
        answers == 0 ? none : Figure.of(distance / answers),
        without,
        outOfLine);
  }
}
