package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.model.need.NeedKind;
import org.commissioning.model.need.PrevalenceStratum;
import org.commissioning.model.need.ServedStratum;
import org.commissioning.model.need.UnmetNeedQuestion;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.Sex;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.NeedSources;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;

/**
 * How much of a need is not met: the people to be expected to have it, from the prevalence and the
 * population, less the people served who have it.
 *
 * <p><b>Formula.</b> n people of an age band and sex, p the prevalence, e its standard error, S the
 * people served who have the need, between two bounds:
 *
 * <pre>{@code
 * expected  E = Σ n p,  V = Σ (n e)²
 * unmet     E − Smost to E − Sfewest
 * limits    E − z√V − Smost to E + z√V − Sfewest
 * met       Sfewest ÷ E to Smost ÷ E
 * }</pre>
 *
 * <p><b>Units and range.</b> People. Unmet need may come out below 0, and then says what that may
 * mean: it is not cut off at 0.
 *
 * <p><b>Assumptions.</b> The prevalence holds for this place. Prevalences of different strata are
 * independent. One kind of need is asked of at a time: normative, felt, expressed and comparative
 * need differ in who judges, and adding them would count people twice.
 *
 * <p><b>Edge cases.</b> A count of people served by another definition, period, age or sex is
 * refused. Nobody served is all unmet. No strata, or a prevalence of 0 everywhere: the share met is
 * not calculable. Limits need the standard error of every prevalence.
 *
 * <p><b>Example.</b> 10,000 people of 65 to 79 with a prevalence of 5% (standard error 0.5%) and
 * 4,000 of 80 and over with 15% (1%): 1,100 expected; 400 to 450 and 300 served: 350 to 400 unmet,
 * 95% limits 224.5 and 525.5.
 *
 * <p><b>Reference.</b> Bradshaw (1972) for the kinds of need; the arithmetic is stated in full.
 *
 * @param question what was asked
 * @param kind by whose judgement there is a need
 * @param expected how many people are to be expected to have it
 * @param unmetLeast the least that is unmet, uncertainty of the prevalence apart
 * @param unmetMost the most that is unmet, uncertainty of the prevalence apart
 * @param metLeast the least share that is met
 * @param metMost the most that it may be
 * @param intervals limits of the unmet need with everything carried, one pair for each level
 * @param strata each stratum, in the order of the question
 * @param notes what a reader should know before relying on it
 */
public record UnmetNeed(
    @JsonIgnore UnmetNeedQuestion question,
    NeedKind kind,
    double expected,
    double unmetLeast,
    double unmetMost,
    Figure<Double> metLeast,
    Figure<Double> metMost,
    Figure<List<Interval>> intervals,
    List<UnmetStratum> strata,
    List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "unmet-need",
          "1",
          "Unmet need",
          "How many people who have a need are not served?",
          "any",
          List.of(NeedSources.BRADSHAW, NeedSources.OWN));

  /** The entry in the catalogue. */
  public static final Calculation<UnmetNeedQuestion, UnmetNeed> CALCULATION =
      new Calculation<>(
          METHOD,
          UnmetNeedQuestion.class,
          UnmetNeed.class,
          UnmetNeed::of,
          new UnmetNeedQuestion(
              NeedKind.NORMATIVE,
              "Needs help with two or more personal tasks every day",
              LocalDate.of(2025, 1, 1),
              LocalDate.of(2025, 12, 31),
              List.of(
                  new PrevalenceStratum(new AgeBand(65, 79), Sex.PERSONS, 10_000.0, 0.05, 0.005),
                  new PrevalenceStratum(new AgeBand(80, null), Sex.PERSONS, 4_000.0, 0.15, 0.01)),
              List.of(
                  new ServedStratum(new AgeBand(65, 79), Sex.PERSONS, 400.0, 450.0),
                  new ServedStratum(new AgeBand(80, null), Sex.PERSONS, 300.0, 300.0)),
              null,
              List.of(0.95)),
          NeedSources.UNMET,
          List.of());

  private static final String NOBODY = "nobody is to be expected to have the need";
  private static final String NEGATIVE =
      "More people are served than are expected to have the need. The prevalence may be too low for"
          + " this place, people may be served who do not meet the definition, or they may come from"
          + " elsewhere.";

  public UnmetNeed {
    strata = List.copyOf(strata);
    notes = List.copyOf(notes);
  }

  /**
   * Works unmet need out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static UnmetNeed of(UnmetNeedQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static UnmetNeed evaluate(UnmetNeedQuestion question, Steps steps) {
    double expected = 0;
    double variance = 0;
    double fewest = 0;
    double most = 0;
    boolean errorsKnown = true;
    List<UnmetStratum> strata = new ArrayList<>();
    steps.part(() -> "Expected need");
    for (PrevalenceStratum stratum : question.expected()) {
      ServedStratum served = served(question, stratum);
      String label = label(stratum.ages(), stratum.sex());
      double part = stratum.people() * stratum.prevalence();
      expected += part;
      fewest += served.fewest();
      most += served.most();
      if (stratum.standardError() == null) {
        errorsKnown = false;
      } else {
        double error = stratum.people() * stratum.standardError();
        variance += error * error;
      }
      steps.add(
          () ->
              Symbols.of("n", stratum.people())
                  .and("p", stratum.prevalence())
                  .step(label, "n × p", part, "people"));
      strata.add(
          new UnmetStratum(
              label,
              part,
              served.fewest(),
              served.most(),
              part - served.most(),
              part - served.fewest()));
    }
    double all = expected;
    double least = fewest;
    double greatest = most;
    steps.add(() -> Step.fact("Expected, the sum of these", Digits.of(all)));
    steps.part(() -> "Unmet need");
    Symbols symbols = Symbols.of("E", all).and("S", greatest).and("s", least);
    steps.add(
        () -> symbols.step("The least, if most are served", "E − S", all - greatest, "people"));
    steps.add(() -> symbols.step("The most, if fewest are served", "E − s", all - least, "people"));
    List<String> notes = new ArrayList<>();
    notes.add(
        "This is "
            + question.kind().label().toLowerCase(Locale.ROOT)
            + " alone; the kinds of need do not add up.");
    if (all - greatest < 0 || strata.stream().anyMatch(row -> row.unmetLeast() < 0)) {
      notes.add(NEGATIVE);
    }
    return new UnmetNeed(
        question,
        question.kind(),
        all,
        all - greatest,
        all - least,
        all > 0 ? Figure.of(least / all) : Figure.none(NOBODY),
        all > 0 ? Figure.of(greatest / all) : Figure.none(NOBODY),
        intervals(
            question, all, errorsKnown ? Math.sqrt(variance) : Double.NaN, least, greatest, steps),
        strata,
        notes);
  }

  private static Figure<List<Interval>> intervals(
      UnmetNeedQuestion question,
      double expected,
      double error,
      double fewest,
      double most,
      Steps steps) {
    if (Double.isNaN(error) && !question.confidenceLevels().isEmpty()) {
      return Figure.none("the standard error of a prevalence is not known");
    }
    List<Interval> intervals = new ArrayList<>();
    for (Double level : question.confidenceLevels()) {
      double z = new ConfidenceLevel(level).z();
      double lower = expected - z * error - most;
      double upper = expected + z * error - fewest;
      steps.part(() -> Digits.of(level * 100) + "% limits");
      steps.add(() -> Step.fact("Standard error of the expected need", Digits.of(error)));
      Symbols symbols =
          Symbols.of("E", expected).and("z", z).and("e", error).and("S", most).and("s", fewest);
      steps.add(() -> symbols.step("Lower limit", "E − z × e − S", lower, "people"));
      steps.add(() -> symbols.step("Upper limit", "E + z × e − s", upper, "people"));
      intervals.add(new Interval(level, lower, upper));
    }
    return Figure.of(List.copyOf(intervals));
  }

  private static ServedStratum served(UnmetNeedQuestion question, PrevalenceStratum stratum) {
    return question.served().stream()
        .filter(served -> served.ages().equals(stratum.ages()) && served.sex() == stratum.sex())
        .findFirst()
        .orElseThrow();
  }

  private static String label(AgeBand ages, Sex sex) {
    String years =
        ages.toYears() == null ? ages.fromYears() + "+" : ages.fromYears() + "-" + ages.toYears();
    return sex == Sex.PERSONS ? years : sex.code() + " " + years;
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (PrevalenceStratum stratum : question.expected()) {
      String label = label(stratum.ages(), stratum.sex());
      counts.add(Disclosable.inWorking("people of " + label, stratum.people()));
    }
    for (ServedStratum stratum : question.served()) {
      String label = label(stratum.ages(), stratum.sex());
      counts.add(new Disclosable("served of " + label + ", fewest", stratum.fewest()));
      counts.add(new Disclosable("served of " + label + ", most", stratum.most()));
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
