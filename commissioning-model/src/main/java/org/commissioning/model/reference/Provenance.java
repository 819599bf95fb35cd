package org.commissioning.model.reference;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/** Where a record comes from, when it is not the live record of those whom it concerns. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Provenance.Published.class, name = "published"),
  @JsonSubTypes.Type(value = Provenance.Assumed.class, name = "assumed"),
  @JsonSubTypes.Type(value = Provenance.MadeUp.class, name = "made-up")
})
public sealed interface Provenance {

  /**
   * Transcribed from something published: a real procurement or, where the title says so, an
   * illustration.
   *
   * @param source where it was published
   */
  record Published(@Required @Valid Source source) implements Provenance {}

  /**
   * Rests on something published but assumes what was not: a formula, a field of bids.
   *
   * @param source where the rest was published
   * @param assumption what is assumed, as a sentence
   */
  record Assumed(
      @Required @Valid Source source,
      @Required @Text(max = 1_000, oneLine = true) String assumption)
      implements Provenance {}

  /**
   * Invented.
   *
   * @param purpose what it is meant to show
   */
  record MadeUp(@Required @Text(max = 500) String purpose) implements Provenance {}
}
