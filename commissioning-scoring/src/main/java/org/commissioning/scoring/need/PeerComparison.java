package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.need.PeerArea;
import org.commissioning.model.need.PeerCharacteristic;
import org.commissioning.model.need.PeerComparisonQuestion;
import org.commissioning.model.need.PeerFeature;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Shown;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.PeerSources;

/**
 * Which areas are most like one, by characteristics that are stated, and how it stands among them.
 *
 * <p><b>Formula.</b> x and y a characteristic of the subject and of another area, s its standard
 * deviation over all areas that have every characteristic, w its weight:
 *
 * <pre>{@code
 * distance = √(Σ w ((x − y) ÷ s)²)
 * }</pre>
 *
 * <p><b>Units and range.</b> Distances are in standard deviations, from 0; the position has the
 * unit of the figures.
 *
 * <p><b>Assumptions.</b> Likeness is what the characteristics say and no more. Characteristics that
 * tell much the same count more than once between them. The peers are no sample, and a difference
 * from them has no interval.
 *
 * <p><b>Edge cases.</b> An area that lacks a characteristic is left out and named. A characteristic
 * that is the same everywhere tells nothing: it is left out and named. Areas at the same distance
 * as the last peer are peers as well. A subject that is not among the areas or lacks a
 * characteristic: no peers, with the reason.
 *
 * <p><b>Example.</b> Northfield and four others by age, weighted twice, and deprivation: the
 * nearest two are Eastham (0.6097) and Westbury (0.7986)
 *
 * <p><b>Reference.</b> The nearest neighbours model of the Chartered Institute of Public Finance
 * and Accountancy, for the distance; the characteristics are the caller's.
 *
 * @param question what was asked
 * @param peers the peers, the nearest first
 * @param position how the subject stands among them
 * @param gaps areas that could not be compared, at most 20 of them
 * @param notes what a reader should know before relying on it
 */
public record PeerComparison(
    @JsonIgnore PeerComparisonQuestion question,
    Figure<List<Peer>> peers,
    Figure<PeerPosition> position,
    List<PeerGap> gaps,
    List<String> notes)
    implements Explained {

  /** How many peers are sought unless a question states it. */
  public static final int PEERS = 15;

  private static final int SHOWN = 20;

  /** The method. */
  public static final Method METHOD =
      new Method(
          "peer-comparison",
          "1",
          "Comparison with the nearest peers",
          "Which areas are most like this one, and how does it stand among them?",
          "any",
          List.of(PeerSources.CIPFA));

  /** The entry in the catalogue. */
  public static final Calculation<PeerComparisonQuestion, PeerComparison> CALCULATION =
      new Calculation<>(
          METHOD,
          PeerComparisonQuestion.class,
          PeerComparison.class,
          PeerComparison::of,
          new PeerComparisonQuestion(
              "Northfield",
              List.of(
                  area("Northfield", 18, 30, 62),
                  area("Eastham", 20, 34, 58),
                  area("Westbury", 15, 27, 66),
                  area("Southwick", 26, 12, 71),
                  area("Midvale", 11, 44, 69)),
              List.of(
                  new PeerCharacteristic("older", "People of 65 and over, per cent", 2.0),
                  new PeerCharacteristic("deprivation", "Score of deprivation", null)),
              2),
          PeerSources.PEERS,
          List.of());

  public PeerComparison {
    gaps = List.copyOf(gaps);
    notes = List.copyOf(notes);
  }

  private static PeerArea area(String name, double older, double deprivation, double value) {
    return new PeerArea(
        name,
        List.of(new PeerFeature("older", older), new PeerFeature("deprivation", deprivation)),
        value);
  }

  /**
   * Finds the nearest peers.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static PeerComparison of(PeerComparisonQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** An area with all its characteristics, in the order of the question. */
  private record Complete(PeerArea area, List<Double> values) {}

  private static PeerComparison evaluate(PeerComparisonQuestion question, Steps steps) {
    List<PeerGap> gaps = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Complete> complete = new ArrayList<>();
    int leftOut = 0;
    Complete subject = null;
    String why = "the area asked about is not among the areas";
    for (PeerArea area : question.areas()) {
      List<String> missing = new ArrayList<>();
      List<Double> values = values(question, area, missing);
      boolean own = area.area().equals(question.subject());
      if (missing.isEmpty()) {
        Complete row = new Complete(area, values);
        complete.add(row);
        subject = own ? row : subject;
        continue;
      }
      String reason = "these characteristics are missing: " + BandJoin.names(missing);
      why = own ? "of the area asked about " + reason : why;
      leftOut++;
      if (gaps.size() < SHOWN) {
        gaps.add(new PeerGap(area.area(), reason));
      }
    }
    if (leftOut > 0) {
      notes.add("Areas left out because a characteristic is missing: " + leftOut + ".");
    }
    steps.part(() -> "Standard deviations");
    double[] deviations = deviations(question, complete, notes, steps);
    boolean differ = Arrays.stream(deviations).anyMatch(s -> s > 0);
    if (subject != null && complete.size() < 2) {
      why = "there is no other area with every characteristic";
    } else if (subject != null && !differ) {
      why = "the areas do not differ in any characteristic";
    }
    if (subject == null || complete.size() < 2 || !differ) {
      String reason = why;
      steps.add(() -> Step.fact("Peers", "not calculable: " + reason));
      return new PeerComparison(question, Figure.none(reason), Figure.none(reason), gaps, notes);
    }
    List<Peer> peers = peers(question, subject, complete, deviations, notes, steps);
    return new PeerComparison(
        question, Figure.of(peers), position(subject.area(), peers, notes, steps), gaps, notes);
  }

  private static List<Double> values(
      PeerComparisonQuestion question, PeerArea area, List<String> missing) {
    Map<String, Double> features = new HashMap<>();
    area.features().forEach(feature -> features.put(feature.characteristic(), feature.value()));
    List<Double> values = new ArrayList<>();
    for (PeerCharacteristic characteristic : question.characteristics()) {
      String id = characteristic.id();
      Double value = features.get(id);
      if (value == null) {
        missing.add(id);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** By characteristic over all complete areas, in two passes; 0 where all are equal. */
  private static double[] deviations(
      PeerComparisonQuestion question, List<Complete> areas, List<String> notes, Steps steps) {
    double[] deviations = new double[question.characteristics().size()];
    for (int i = 0; i < deviations.length; i++) {
      int at = i;
      double lowest = areas.stream().mapToDouble(a -> a.values().get(at)).min().orElse(0);
      double highest = areas.stream().mapToDouble(a -> a.values().get(at)).max().orElse(0);
      PeerCharacteristic characteristic = question.characteristics().get(i);
      if (lowest < highest) {
        double mean =
            areas.stream().mapToDouble(a -> a.values().get(at) - lowest).sum() / areas.size();
        double squares = 0;
        for (Complete area : areas) {
          double difference = area.values().get(at) - lowest - mean;
          squares += difference * difference;
        }
        deviations[i] = Math.sqrt(squares / (areas.size() - 1));
        double deviation = deviations[i];
        steps.add(() -> Step.fact(characteristic.id(), Digits.of(deviation)));
      } else if (areas.size() > 1) {
        steps.add(() -> Step.fact(characteristic.id(), "the same everywhere, left out"));
        notes.add(
            "The characteristic "
                + characteristic.id()
                + " is the same everywhere and was left out.");
      }
    }
    return deviations;
  }

  /** What a characteristic adds to the square of the distance. */
  static double term(double weight, double x, double y, double deviation) {
    double difference = (x - y) / deviation;
    return weight * difference * difference;
  }

  private static List<Peer> peers(
      PeerComparisonQuestion question,
      Complete subject,
      List<Complete> areas,
      double[] deviations,
      List<String> notes,
      Steps steps) {
    Map<Complete, Double> distances = new LinkedHashMap<>();
    for (Complete area : areas) {
      if (area.area().area().equals(subject.area().area())) {
        continue;
      }
      double squares = 0;
      for (int i = 0; i < deviations.length; i++) {
        if (deviations[i] > 0) {
          squares +=
              term(
                  weight(question, i),
                  subject.values().get(i),
                  area.values().get(i),
                  deviations[i]);
        }
      }
      distances.put(area, Math.sqrt(squares));
    }
    List<Map.Entry<Complete, Double>> ordered =
        distances.entrySet().stream()
            .sorted(
                Map.Entry.<Complete, Double>comparingByValue()
                    .thenComparing(entry -> entry.getKey().area().area()))
            .toList();
    int wanted = question.peers() == null ? PEERS : question.peers();
    int found = Math.min(wanted, ordered.size());
    double last = ordered.get(found - 1).getValue();
    List<Peer> peers = new ArrayList<>();
    int place = 0;
    double before = -1;
    for (Map.Entry<Complete, Double> entry : ordered) {
      double distance = entry.getValue();
      if (distance > last) {
        break;
      }
      place = distance > before ? peers.size() + 1 : place;
      before = distance;
      Double value = entry.getKey().area().value();
      peers.add(
          new Peer(
              place,
              entry.getKey().area().area(),
              distance,
              value == null ? Figure.none("the figure is missing") : Figure.of(value)));
      distanceSteps(question, subject, entry.getKey(), deviations, distance, steps);
    }
    if (peers.size() < wanted) {
      notes.add("There are fewer areas to compare with than the " + wanted + " peers wanted.");
    } else if (peers.size() > wanted) {
      notes.add("Areas at the same distance as the last peer are peers as well.");
    }
    return List.copyOf(peers);
  }

  private static void distanceSteps(
      PeerComparisonQuestion question,
      Complete subject,
      Complete area,
      double[] deviations,
      double distance,
      Steps steps) {
    steps.part(() -> "Distance to " + Shown.escaped(area.area().area()));
    for (int i = 0; i < deviations.length; i++) {
      if (deviations[i] > 0) {
        double weight = weight(question, i);
        double x = subject.values().get(i);
        double y = area.values().get(i);
        double s = deviations[i];
        String label = question.characteristics().get(i).id();
        steps.add(
            () ->
                Symbols.of("w", weight)
                    .and("x", x)
                    .and("y", y)
                    .and("s", s)
                    .step(label, "w × ((x − y) ÷ s)^2", term(weight, x, y, s), null));
      }
    }
    steps.add(() -> Step.fact("Distance, the root of their sum", Digits.of(distance)));
  }

  private static double weight(PeerComparisonQuestion question, int characteristic) {
    Double weight = question.characteristics().get(characteristic).weight();
    return weight == null ? 1 : weight;
  }

  private static Figure<PeerPosition> position(
      PeerArea subject, List<Peer> peers, List<String> notes, Steps steps) {
    Double own = subject.value();
    double[] values =
        peers.stream()
            .flatMap(peer -> peer.value().toOptional().stream())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    if (own == null) {
      return Figure.none("the figure of the area asked about is missing");
    }
    if (values.length == 0) {
      return Figure.none("no peer has a figure");
    }
    if (values.length < peers.size()) {
      notes.add("Peers without a figure: " + (peers.size() - values.length) + ".");
    }
    int size = values.length;
    double mean = Arrays.stream(values).sum() / size;
    double median = (values[(size - 1) / 2] + values[size / 2]) / 2;
    int lower = (int) Arrays.stream(values).filter(value -> value < own).count();
    int equal = (int) Arrays.stream(values).filter(value -> value == own).count();
    steps.part(() -> "Position");
    steps.add(() -> Step.fact("Own figure", Digits.of(own)));
    steps.add(() -> Step.fact("Mean of the peers", Digits.of(mean)));
    steps.add(() -> Step.fact("Median of the peers", Digits.of(median)));
    steps.add(() -> Step.fact("Peers lower", Digits.of(lower)));
    steps.add(() -> Step.fact("Peers equal", Digits.of(equal)));
    steps.add(() -> Step.fact("Peers higher", Digits.of(size - lower - equal)));
    return Figure.of(
        new PeerPosition(
            own, mean, median, values[0], values[size - 1], lower, equal, size - lower - equal));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
