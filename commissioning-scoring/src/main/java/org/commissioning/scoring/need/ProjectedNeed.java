package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.need.BandPrevalence;
import org.commissioning.model.need.PrevalenceScenario;
import org.commissioning.model.need.ProjectedNeedQuestion;
import org.commissioning.model.population.BandPeople;
import org.commissioning.model.population.ProjectedPopulation;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.NeedSources;

/**
 * How many people will have a need, if the population comes as projected and prevalence stays or
 * changes as stated; and what of the change is growth, what is ageing and what is prevalence.
 *
 * <p><b>Formula.</b> n(t) projected people of a band, p its prevalence in the base year t₀, c the
 * yearly change, N all people:
 *
 * <pre>{@code
 * need        E(t) = Σ n(t) p (1 + c)^(t − t0)
 * growth      E(t0) (N(t) ÷ N(t0) − 1)
 * ageing      Σ n(t) p − E(t0) N(t) ÷ N(t0)
 * prevalence  E(t) − Σ n(t) p
 * }</pre>
 *
 * <p><b>Units and range.</b> People. The three parts add up to the change since the base year.
 *
 * <p><b>Assumptions.</b> Prevalence by age and sex is what it is in the base year, but for the
 * stated change. A projection is no forecast: scenarios show how much hangs on what is assumed.
 *
 * <p><b>Edge cases.</b> Bands are joined by label; one that is missing on either side makes that
 * year not calculable and is named. Without the base year of a scenario its parts of change are not
 * calculable. A prevalence that would exceed everybody is not calculable either.
 *
 * <p><b>Example.</b> 2% of 100,000 people under 65 and 10% of 20,000 older: 4,000 in 2025. With
 * 98,000 and 26,000 in 2035 and the same prevalence: 4,560, of it 133.33 by growth and 426.67 by
 * ageing.
 *
 * <p><b>Reference.</b> The arithmetic is this library's own and stated in full.
 *
 * @param question what was asked
 * @param years each population scenario and year with each prevalence scenario
 */
public record ProjectedNeed(@JsonIgnore ProjectedNeedQuestion question, List<ProjectedYear> years)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "projected-need",
          "1",
          "Projected need",
          "How many people will have the need, and why does it change?",
          "any",
          List.of(NeedSources.OWN));

  /** The entry in the catalogue. */
  public static final Calculation<ProjectedNeedQuestion, ProjectedNeed> CALCULATION =
      new Calculation<>(
          METHOD,
          ProjectedNeedQuestion.class,
          ProjectedNeed.class,
          ProjectedNeed::of,
          new ProjectedNeedQuestion(
              2025,
              List.of(new BandPrevalence("0-64", 0.02), new BandPrevalence("65+", 0.1)),
              List.of(
                  new ProjectedPopulation(
                      "Principal",
                      2025,
                      List.of(new BandPeople("0-64", 100_000.0), new BandPeople("65+", 20_000.0))),
                  new ProjectedPopulation(
                      "Principal",
                      2035,
                      List.of(new BandPeople("0-64", 98_000.0), new BandPeople("65+", 26_000.0)))),
              List.of(
                  new PrevalenceScenario("As now", 0.0),
                  new PrevalenceScenario("Falling by 1% a year", -0.01))),
          NeedSources.PROJECTED,
          List.of());

  public ProjectedNeed {
    years = List.copyOf(years);
  }

  /**
   * Works projected need out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ProjectedNeed of(ProjectedNeedQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** People and need of a year at the prevalence of the base year, or why there is none. */
  private record Sum(double people, double need) {}

  private static ProjectedNeed evaluate(ProjectedNeedQuestion question, Steps steps) {
    List<PrevalenceScenario> scenarios =
        question.prevalenceScenarios().isEmpty()
            ? List.of(new PrevalenceScenario("As in the base year", 0.0))
            : question.prevalenceScenarios();
    Map<String, Figure<Sum>> bases = new HashMap<>();
    for (ProjectedPopulation population : question.populations()) {
      if (population.year().equals(question.baseYear())) {
        bases.put(population.scenario(), sum(question, population, Steps.dropped()));
      }
    }
    List<ProjectedYear> years = new ArrayList<>();
    for (ProjectedPopulation population : question.populations()) {
      steps.part(() -> population.scenario() + ", " + population.year());
      Figure<Sum> found = sum(question, population, steps);
      Figure<Sum> base =
          bases.getOrDefault(
              population.scenario(),
              Figure.none("the scenario has no population of the base year"));
      for (PrevalenceScenario scenario : scenarios) {
        years.add(year(question, population, scenario, found, base, steps));
      }
    }
    return new ProjectedNeed(question, years);
  }

  private static Figure<Sum> sum(
      ProjectedNeedQuestion question, ProjectedPopulation population, Steps steps) {
    Map<String, BandPeople> people = new LinkedHashMap<>();
    population.bands().forEach(band -> people.put(band.band(), band));
    List<String> missing = new ArrayList<>();
    double all = 0;
    double need = 0;
    for (BandPrevalence band : question.prevalence()) {
      BandPeople match = people.remove(band.band());
      if (match == null) {
        missing.add(band.band());
        continue;
      }
      double part = match.people() * band.prevalence();
      all += match.people();
      need += part;
      steps.add(
          () ->
              Symbols.of("n", match.people())
                  .and("p", band.prevalence())
                  .step(band.band(), "n × p", part, "people"));
    }
    List<String> problems = new ArrayList<>();
    if (!missing.isEmpty()) {
      problems.add("the population has no band " + BandJoin.names(missing));
    }
    if (!people.isEmpty()) {
      problems.add("no prevalence is given for " + BandJoin.names(List.copyOf(people.keySet())));
    }
    return problems.isEmpty()
        ? Figure.of(new Sum(all, need))
        : Figure.none(String.join("; ", problems));
  }

  private static ProjectedYear year(
      ProjectedNeedQuestion question,
      ProjectedPopulation population,
      PrevalenceScenario scenario,
      Figure<Sum> found,
      Figure<Sum> base,
      Steps steps) {
    int gone = population.year() - question.baseYear();
    double factor = Math.pow(1 + scenario.annualChangeShare(), gone);
    double highest =
        question.prevalence().stream().mapToDouble(BandPrevalence::prevalence).max().orElse(0);
    Figure<Double> need = found.map(sum -> sum.need() * factor);
    if (highest * factor > 1 && found instanceof Figure.Calculated<Sum>) {
      need = Figure.none("the prevalence of a band would exceed everybody");
    }
    if (need instanceof Figure.Calculated<Double> known
        && found instanceof Figure.Calculated<Sum> sum) {
      steps.add(
          () ->
              Symbols.of("E", sum.value().need())
                  .and("c", scenario.annualChangeShare())
                  .and("t", gone)
                  .step(scenario.scenario(), "E × (1 + c)^t", known.value(), "people"));
    } else {
      Figure<Double> none = need;
      steps.add(() -> Step.fact(scenario.scenario(), none.toString()));
    }
    Figure<Double> growth = none(found, base);
    Figure<Double> ageing = growth;
    Figure<Double> change = growth;
    if (found instanceof Figure.Calculated<Sum> now
        && base instanceof Figure.Calculated<Sum> then
        && need instanceof Figure.Calculated<Double> known) {
      if (then.value().people() > 0) {
        double scaled = then.value().need() * now.value().people() / then.value().people();
        growth = Figure.of(scaled - then.value().need());
        ageing = Figure.of(now.value().need() - scaled);
        change = Figure.of(known.value() - now.value().need());
      } else {
        growth = Figure.none("there is nobody in the base year");
        ageing = growth;
        change = growth;
      }
    }
    return new ProjectedYear(
        population.scenario(),
        scenario.scenario(),
        population.year(),
        found.map(Sum::people),
        need,
        growth,
        ageing,
        change);
  }

  private static Figure<Double> none(Figure<Sum> found, Figure<Sum> base) {
    if (found instanceof Figure.NotCalculable<Sum> none) {
      return none.map(Sum::need);
    }
    return base instanceof Figure.NotCalculable<Sum> none
        ? none.map(Sum::need)
        : Figure.none("the need of the year is not calculable");
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (ProjectedPopulation population : question.populations()) {
      for (BandPeople band : population.bands()) {
        counts.add(
            Disclosable.inWorking(
                "people of " + band.band() + " in " + population.year(), band.people()));
      }
    }
    return counts;
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
