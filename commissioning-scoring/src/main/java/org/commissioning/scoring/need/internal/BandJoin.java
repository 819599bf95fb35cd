package org.commissioning.scoring.need.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.StandardBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The weights that a standard population gives to bands, found by label and never by position. A
 * label that is not in the standard may still be ages that some of its bands make up exactly.
 *
 * @param weights the weight of each band, in the order of the bands
 * @param problems why the bands do not fit the standard, as sentences without an end; empty if they
 *     do
 * @param joined what was put together, in sentences
 */
public record BandJoin(List<Double> weights, List<String> problems, List<String> joined) {

  private static final int NAMED = 10;

  /** A band of the standard with what its label says. */
  private record Weighted(String label, double weight, @Nullable BandLabel ages) {}

  /**
   * Joins bands to a standard.
   *
   * @param standard the standard
   * @param ages the ages that are meant; null for all
   * @param labels the labels of the bands, all different
   */
  public static BandJoin of(
      StandardPopulation standard, @Nullable AgeBand ages, List<String> labels) {
    List<String> problems = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    List<Weighted> meant = meant(standard, ages, problems);
    Map<String, Weighted> byLabel = new HashMap<>();
    meant.forEach(band -> byLabel.put(band.label(), band));
    boolean bySex =
        meant.stream().anyMatch(band -> band.ages() != null && !band.ages().sex().isEmpty());
    Map<String, Set<String>> usedBySex = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    double[] weights = new double[labels.size()];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      String label = labels.get(i);
      BandLabel read = BandLabel.parse(label).orElse(null);
      List<Weighted> parts = parts(label, read, byLabel, meant, bySex);
      if (parts.isEmpty()) {
        unknown.add(label);
        continue;
      }
      String sex = bySex || read == null ? "" : read.sex();
      Set<String> used = usedBySex.computeIfAbsent(sex, s -> new HashSet<>());
      for (Weighted part : parts) {
        weights[i] += part.weight();
        if (!used.add(part.label())) {
          twice.add(label);
        }
      }
      total += weights[i];
      if (parts.size() > 1) {
        joined.add(
            label + " has the weights of " + names(parts.stream().map(Weighted::label).toList()));
      }
    }
    if (!unknown.isEmpty()) {
      String where = ages == null ? "" : " within the ages asked for";
      problems.add("the standard has no band " + names(unknown) + where);
    }
    if (!twice.isEmpty()) {
      problems.add("bands overlap at " + names(twice));
    }
    if (usedBySex.size() > 1 && usedBySex.containsKey("")) {
      problems.add("some bands are by sex and some are not");
    }
    if (usedBySex.isEmpty()) {
      usedBySex.put("", Set.of());
    }
    for (Map.Entry<String, Set<String>> used : usedBySex.entrySet()) {
      List<String> missing =
          meant.stream()
              .filter(band -> band.weight() > 0 && !used.getValue().contains(band.label()))
              .map(Weighted::label)
              .toList();
      if (!missing.isEmpty()) {
        String whose = used.getKey().isEmpty() ? "" : " for " + used.getKey();
        problems.add("bands of the standard are missing" + whose + ": " + names(missing));
      }
    }
    if (problems.isEmpty() && !(total > 0)) {
      problems.add("the bands have no weight in the standard");
    }
    return new BandJoin(
        Arrays.stream(weights).boxed().toList(), List.copyOf(problems), List.copyOf(joined));
  }

  private static List<Weighted> meant(
      StandardPopulation standard, @Nullable AgeBand ages, List<String> problems) {
    List<Weighted> meant = new ArrayList<>();
    for (StandardBand band : standard.bands()) {
      Optional<BandLabel> label = BandLabel.parse(band.band());
      Weighted weighted = new Weighted(band.band(), band.weight(), label.orElse(null));
      if (ages == null) {
        meant.add(weighted);
      } else if (label.isPresent() && within(label.get(), ages)) {
        meant.add(weighted);
      }
    }
    if (ages != null && !exact(meant, ages)) {
      problems.add("the ages asked for are not whole bands of the standard");
    }
    return meant;
  }

  private static boolean within(BandLabel label, AgeBand ages) {
    return label.from() >= ages.fromYears() && label.to() <= last(ages);
  }

  private static int last(AgeBand ages) {
    return ages.toYears() == null ? BandLabel.OPEN : ages.toYears();
  }

  private static boolean exact(List<Weighted> meant, AgeBand ages) {
    List<BandLabel> labels = new ArrayList<>();
    for (Weighted band : meant) {
      if (band.ages() != null) {
        labels.add(band.ages());
      }
    }
    return tile(labels, ages.fromYears(), last(ages));
  }

  private static List<Weighted> parts(
      String label,
      @Nullable BandLabel read,
      Map<String, Weighted> byLabel,
      List<Weighted> meant,
      boolean bySex) {
    Weighted same = byLabel.get(label);
    if (same != null) {
      return List.of(same);
    }
    if (read == null) {
      return List.of();
    }
    List<Weighted> parts = new ArrayList<>();
    List<BandLabel> labels = new ArrayList<>();
    for (Weighted band : meant) {
      BandLabel ages = band.ages();
      if (ages != null && read.covers(ages) && (!bySex || ages.sex().equals(read.sex()))) {
        parts.add(band);
        labels.add(ages);
      }
    }
    return tile(labels, read.from(), read.to()) ? parts : List.of();
  }

  /**
   * Whether the bands of one sex, or of none, follow one another from the first age to the last.
   */
  private static boolean tile(List<BandLabel> labels, int from, int to) {
    Set<String> sexes = new HashSet<>();
    labels.forEach(label -> sexes.add(label.sex()));
    for (String sex : sexes) {
      List<BandLabel> ordered =
          labels.stream()
              .filter(label -> label.sex().equals(sex))
              .sorted(Comparator.comparing(BandLabel::from))
              .toList();
      int next = from;
      for (BandLabel label : ordered) {
        if (label.from() != next) {
          return false;
        }
        next = label.to() == BandLabel.OPEN ? BandLabel.OPEN : label.to() + 1;
      }
      if (next != (to == BandLabel.OPEN ? BandLabel.OPEN : to + 1)) {
        return false;
      }
    }
    return !sexes.isEmpty();
  }

  /** The first labels of many, each harmless and short. */
  public static String names(List<String> labels) {
    List<String> shown = labels.stream().distinct().limit(NAMED).map(Shown::escaped).toList();
    int more = (int) labels.stream().distinct().count() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
