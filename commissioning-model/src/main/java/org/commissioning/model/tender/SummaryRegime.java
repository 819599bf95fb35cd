package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.regime.Commenced;
import org.jspecify.annotations.Nullable;

/** Under which law suppliers are told of the assessment, and what that law wants stated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SummaryRegime.ProcurementAct.class, name = "procurement-act-2023"),
  @JsonSubTypes.Type(
      value = SummaryRegime.ProviderSelection.class,
      name = "provider-selection-regime-england")
})
public sealed interface SummaryRegime {

  /** The day on which suppliers are told. */
  LocalDate issuedOn();

  /**
   * Assessment summaries under section 50(3) of the Procurement Act 2023 and regulation 31 of the
   * Procurement Regulations 2024. Devolved Welsh authorities have regulations of their own.
   *
   * @param issuedOn the day on which all summaries are provided
   * @param fullCriteria where the full award criteria and methodology can be read; null if it is
   *     not stated
   */
  record ProcurementAct(
      @Required @Commenced("pr24-r31-2") LocalDate issuedOn,
      @Nullable @Text(max = 2_000) String fullCriteria)
      implements SummaryRegime {}

  /**
   * Communications to unsuccessful providers under the Competitive Process of the Provider
   * Selection Regime in England.
   *
   * @param issuedOn the day on which providers are told
   * @param representationsFrom the first day on which representations may be made; null if it is
   *     not stated
   * @param representationsTo the last; null if it is not stated
   */
  @Chronological({"representationsFrom", "representationsTo"})
  record ProviderSelection(
      @Required @Commenced("psr23-sch9") LocalDate issuedOn,
      @Nullable LocalDate representationsFrom,
      @Nullable LocalDate representationsTo)
      implements SummaryRegime {}
}
