package org.commissioning.model.population.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.BandsAgree;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.PopulationBand;
import org.commissioning.model.population.Sex;
import org.jspecify.annotations.Nullable;

/** Judges {@link BandsAgree}. */
public final class BandsAgreeValidator implements ConstraintValidator<BandsAgree, Population> {

  private static final int OLDEST = 150;

  /** Stands for every age above the oldest, which only a band without an end reaches. */
  private static final int BEYOND = OLDEST + 1;

  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  @Override
  public boolean isValid(@Nullable Population population, ConstraintValidatorContext context) {
    if (population == null) {
      return true;
    }
    Faults faults = new Faults(context);
    boolean distinct = distinct(population.bands(), faults);
    if (distinct && counted(population.bands())) {
      if (sexesSumToPersons(population.bands(), faults)) {
        sumsToTotal(population, faults);
      }
    }
    return faults.none();
  }

  /** Whether no band overlaps an earlier one, as far as bands can be judged. */
  private static boolean distinct(List<PopulationBand> bands, Faults faults) {
    Map<Sex, boolean[]> taken = new EnumMap<>(Sex.class);
    boolean distinct = true;
    for (int i = 0; i < bands.size(); i++) {
      PopulationBand band = bands.get(i);
      if (band == null || band.sex() == null || !inOrder(band.ages())) {
        continue;
      }
      boolean[] ages = taken.computeIfAbsent(band.sex(), sex -> new boolean[BEYOND + 1]);
      boolean overlaps = false;
      for (int age = band.ages().fromYears(); age <= last(band.ages()); age++) {
        overlaps |= ages[age];
        ages[age] = true;
      }
      if (overlaps) {
        faults.add("must not overlap an earlier age band of the same sex", "bands", i, "ages");
        distinct = false;
      }
    }
    return distinct;
  }

  private static boolean inOrder(@Nullable AgeBand ages) {
    return ages != null
        && ages.fromYears() != null
        && ages.fromYears() >= 0
        && ages.fromYears() <= OLDEST
        && (ages.toYears() == null
            || (ages.toYears() >= ages.fromYears() && ages.toYears() <= OLDEST));
  }

  private static int last(AgeBand ages) {
    Integer last = ages.toYears();
    return last == null ? BEYOND : last;
  }

  /** Whether every band is whole, so that sums can be judged. */
  private static boolean counted(List<PopulationBand> bands) {
    return bands.stream()
        .allMatch(
            band ->
                band != null
                    && band.sex() != null
                    && inOrder(band.ages())
                    && band.people() != null
                    && band.people() >= 0
                    && band.people() <= MOST_PEOPLE);
  }

  private static boolean sexesSumToPersons(List<PopulationBand> bands, Faults faults) {
    Map<AgeBand, Map<Sex, Long>> byAges = new HashMap<>();
    for (PopulationBand band : bands) {
      byAges
          .computeIfAbsent(band.ages(), ages -> new EnumMap<>(Sex.class))
          .put(band.sex(), band.people());
    }
    boolean agree = true;
    for (int i = 0; i < bands.size(); i++) {
      PopulationBand band = bands.get(i);
      Map<Sex, Long> people = byAges.getOrDefault(band.ages(), Map.of());
      Long female = people.get(Sex.FEMALE);
      Long male = people.get(Sex.MALE);
      if (band.sex() == Sex.PERSONS
          && female != null
          && male != null
          && band.people() != female + male) {
        faults.add(
            "must be the sum of females and males of the same ages, "
                + (female + male)
                + ", but was "
                + band.people(),
            "bands",
            i,
            "people");
        agree = false;
      }
    }
    return agree;
  }

  private static void sumsToTotal(Population population, Faults faults) {
    Map<Sex, Long> sums = new EnumMap<>(Sex.class);
    for (PopulationBand band : population.bands()) {
      sums.merge(band.sex(), band.people(), Long::sum);
    }
    Long persons = sums.get(Sex.PERSONS);
    Long female = sums.get(Sex.FEMALE);
    Long male = sums.get(Sex.MALE);
    Long sum = persons;
    if (sum == null && female != null && male != null) {
      sum = female + male;
    }
    Long total = population.total();
    if (sum == null || total == null || total < 0 || total > MOST_PEOPLE || total.equals(sum)) {
      return;
    }
    faults.add("must be the sum of the bands, " + sum + ", but was " + total, "total");
  }
}
