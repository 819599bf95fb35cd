package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.ContractChange;
import org.commissioning.model.regime.ContractReplacement;
import org.commissioning.model.regime.ExistingProvider;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.PatientChoice;
import org.commissioning.model.regime.ProviderSelectionQuestion;
import org.commissioning.model.regime.UrgentNeed;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.ProviderRules;
import org.commissioning.scoring.regime.internal.ProviderSources;

/**
 * Which process a relevant authority must or may follow to select who provides health care services
 * in England.
 *
 * <p><b>Rule.</b> The first that applies:
 *
 * <pre>{@code
 * framework call-off        as the framework agreement says
 * concludes a framework     Competitive Process, must
 * only provider capable     Direct Award Process A, must
 * patients choose           Direct Award Process B, must
 * replaced, no considerable change, satisfying
 *                           C, Most Suitable Provider or Competitive Process, as it chooses
 * most suitable found       Most Suitable Provider or Competitive Process, as it chooses
 * otherwise                 Competitive Process, must
 * }</pre>
 *
 * <p>Beside it, whether an award may be made urgently without all that.
 *
 * <p><b>Assumptions.</b> The Provider Selection Regime applies to the services and the authority.
 *
 * <p><b>Edge cases.</b> A fact that is left out is unknown; the answer is what every completion of
 * the unknown facts has in common, and otherwise says which facts decide. The processes that remain
 * possible are listed.
 *
 * <p><b>Example.</b> A contract of 1,000,000 pounds at the end of its term, replaced by one of
 * 1,400,000 by decision of the authority: 40 per cent but only 400,000 more, so that no
 * considerable change stands in the way of Direct Award Process C, if the provider satisfies.
 *
 * <p><b>Reference.</b> Provider Selection Regime Regulations 2023, regulations 6, 14 and 18.
 *
 * @param question what was asked
 * @param process what must be followed
 * @param possible what may come out once the unknown facts are known; one entry if it is settled
 * @param urgent whether the award may be made urgently without regulations 6 to 13
 * @param considerableChange whether the considerable change threshold is met
 * @param notes what a reader should know before relying on it
 * @param basis the provisions used, what is judgement and what was not looked at
 */
public record ProviderSelectionProcess(
    @JsonIgnore ProviderSelectionQuestion question,
    Determination<ProcessRule> process,
    List<ProcessRule> possible,
    Determination<Boolean> urgent,
    Determination<Boolean> considerableChange,
    List<String> notes,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "provider-selection-process",
          "1",
          "Provider selection process",
          "Which process must or may a relevant authority follow to select who provides health care services in England?",
          "GB-ENG",
          ProviderSources.PROCESS_REFERENCES);

  /** The entry in the catalogue. */
  public static final Calculation<ProviderSelectionQuestion, ProviderSelectionProcess> CALCULATION =
      new Calculation<>(
          METHOD,
          ProviderSelectionQuestion.class,
          ProviderSelectionProcess.class,
          ProviderSelectionProcess::of,
          new ProviderSelectionQuestion(
              LocalDate.of(2026, 9, 1),
              new UrgentNeed(Fact.NO, null, null),
              Fact.NO,
              Fact.NO,
              new ExistingProvider(Fact.YES, Fact.NO),
              new PatientChoice(Fact.NO, null, null, null),
              new ContractReplacement(
                  Fact.YES,
                  new ContractChange(
                      Money.of("1000000", "GBP"),
                      Money.of("1400000", "GBP"),
                      Fact.NO,
                      null,
                      null,
                      Fact.YES,
                      null),
                  Fact.YES),
              null),
          ProviderSources.PROCESS_FORMULAS,
          List.of());

  public ProviderSelectionProcess {
    possible = List.copyOf(possible);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ProviderSelectionProcess of(ProviderSelectionQuestion question) {
    return ProviderRules.process(Door.requireValid(question), Steps.dropped());
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    ProviderRules.process(question, steps);
    return steps.working();
  }
}
