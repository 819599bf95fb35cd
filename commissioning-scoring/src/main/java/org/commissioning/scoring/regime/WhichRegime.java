package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commissioning.model.regime.ByPublishedTables;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.regime.RegimeRules;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.Misfits;
import org.commissioning.scoring.regime.internal.RegimeReading;
import org.commissioning.scoring.regime.internal.RegimeSources;

/**
 * Under which regime of law a procurement falls.
 *
 * <p><b>Rule.</b> Rows in order, of which the first that applies decides: Scottish law for devolved
 * Scottish authorities; another excluded authority; the Provider Selection Regimes, which have no
 * threshold; procurements that commenced under earlier law; exempted contracts, vertical and
 * horizontal arrangements among them; public contracts; notifiable and other regulated contracts
 * below the threshold; the authority's own rules. Some rows speak of tests that several facts make.
 *
 * <pre>{@code
 * regime   the regime of the first row that applies in every completion of the unknown facts
 * needs    the facts of which a change of value, the others completed in some way, changes it
 * }</pre>
 *
 * <p><b>Units and range.</b> A regime by its id; or the facts that are needed, and the regimes that
 * remain possible.
 *
 * <p><b>Assumptions.</b> Facts are as stated; many of them are judgements, and the answer says so.
 *
 * <p><b>Edge cases.</b> An unknown fact that cannot change the regime does not matter: an NHS board
 * that buys health care services need not know the value. A day before the commencement of the
 * Procurement Act is refused; a procurement that commenced before it, and goes on after, is asked
 * about with the fact {@code earlier-procurement}.
 *
 * <p><b>Example.</b> A council buys care at home that is no health care service, from the market,
 * above the threshold: a public contract under the Procurement Act.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 2, 3 and 84, Schedule 2; S.I. 2023/1348,
 * regulation 3; S.I. 2024/716.
 *
 * @param question what was asked
 * @param rules the table that was applied
 * @param regime the regime, or what would have to be known
 * @param possible the regimes that the facts leave open; one if it is determined
 * @param tests the tests that several facts make, and how they stand
 * @param basis the provisions, what is a matter of judgement, and what was not looked at
 */
public record WhichRegime(
    @JsonIgnore RegimeQuestion question,
    @JsonIgnore RegimeRules rules,
    Determination<RegimeFound> regime,
    List<RegimeFound> possible,
    List<TestOutcome> tests,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "which-regime",
          "1",
          "Which regime",
          "Under which regime of law does a procurement fall?",
          "GB",
          List.of(
              RegimeSources.PROCUREMENT_ACT,
              RegimeSources.PSR_ENGLAND,
              RegimeSources.PSR_WALES_TITLE,
              RegimeSources.SAVINGS));

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "first-row",
              "The first row that applies",
              "regime = regime of the first row whose facts are all so and none of whose exceptions"
                  + " is",
              List.of("The rows stand in regime-rules.csv, the tests in regime-tests.csv."),
              List.of(RegimeSources.PROCUREMENT_ACT)),
          new Formula(
              "unknown",
              "Unknown facts",
              "determined ⇔ every completion of the unknown facts gives the same regime",
              List.of("What is needed is exactly the facts that can change the regime."),
              List.of(RegimeSources.PROCUREMENT_ACT)));

  /** The entry in the catalogue. */
  public static final Calculation<RegimeQuestion, WhichRegime> CALCULATION =
      new Calculation<>(
          METHOD,
          RegimeQuestion.class,
          WhichRegime.class,
          WhichRegime::of,
          new RegimeQuestion(
              LocalDate.of(2026, 3, 2),
              "GB",
              List.of(
                  new StatedFact("devolved-scottish-authority", Fact.NO),
                  new StatedFact("other-excluded-authority", Fact.NO),
                  new StatedFact("psr-authority", Fact.YES),
                  new StatedFact("psr-services", Fact.NO),
                  new StatedFact("psr-wales", Fact.NO),
                  new StatedFact("earlier-procurement", Fact.NO),
                  new StatedFact("vertical-parent", Fact.NO),
                  new StatedFact("horizontal-authorities-only", Fact.NO),
                  new StatedFact("other-counterparty-exemption", Fact.NO),
                  new StatedFact("subject-matter-listed", Fact.NO),
                  new StatedFact("at-or-above-threshold", Fact.YES))),
          FORMULAS,
          List.of(ByPublishedTables.class));

  private static final List<String> JUDGEMENTS =
      List.of(
          "Whether services are relevant health care services, what the main subject-matter is, and"
              + " whether the rest could reasonably be supplied under a separate contract.",
          "Whether a body is controlled as the law has it, and whether an arrangement is solely in"
              + " the public interest.",
          "Whether a procurement commenced before 24 February 2025.");

  private static final List<String> NOT_LOOKED_AT =
      List.of(
          "Whether the body that buys is a contracting authority at all.",
          "What the regulations that the Act replaced, Scottish law, and the Welsh regulations ask"
              + " for.",
          "Rules on subsidies, charities, grants, and an authority's own standing orders.");

  public WhichRegime {
    possible = List.copyOf(possible);
    tests = List.copyOf(tests);
  }

  /**
   * The regime by the tables that come with the library.
   *
   * @throws InvalidInputException naming every fault; a day before the commencement of the law is
   *     one
   */
  public static WhichRegime of(RegimeQuestion question) {
    Door.requireValid(question, ByPublishedTables.class);
    return evaluate(question, RegimeRules.standard(), Provisions.standard());
  }

  /**
   * The regime by tables of the caller's own, of another country.
   *
   * @param question what is asked
   * @param rules the rows and their tests
   * @param provisions where the provisions that the rows name stand
   * @throws InvalidInputException naming every fault
   */
  public static WhichRegime of(RegimeQuestion question, RegimeRules rules, Provisions provisions) {
    Door.requireValid(question);
    List<Problem> problems =
        Misfits.problems(question, rules.misfits(question, provisions), "FitsRegimeRules");
    if (!problems.isEmpty()) {
      throw new InvalidInputException("RegimeQuestion", problems, Set.of());
    }
    return evaluate(question, rules, provisions);
  }

  private static WhichRegime evaluate(
      RegimeQuestion question, RegimeRules rules, Provisions provisions) {
    RegimeReading reading = RegimeReading.of(question, rules, Steps.dropped());
    return new WhichRegime(
        question,
        rules,
        reading.regime(),
        reading.possible(),
        reading.tests(),
        LegalBasis.of(
            provisions, question.commenced(), reading.provisions(), JUDGEMENTS, NOT_LOOKED_AT));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    RegimeReading.of(question, rules, steps);
    return steps.working();
  }
}
