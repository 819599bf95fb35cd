package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Whether a tender is in the field of bids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Admission.Admitted.class, name = "admitted"),
  @JsonSubTypes.Type(value = Admission.NotAdmitted.class, name = "not-admitted"),
  @JsonSubTypes.Type(value = Admission.Undetermined.class, name = "undetermined")
})
public sealed interface Admission {

  /** It passed every gate. */
  record Admitted() implements Admission {}

  /**
   * It is out. It stays in the record with the reasons.
   *
   * @param reasons the gates that it failed, or why it was excluded
   */
  record NotAdmitted(List<String> reasons) implements Admission {
    public NotAdmitted {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * It cannot be said, since something that decides is not known.
   *
   * @param needs what would have to be known
   */
  record Undetermined(List<String> needs) implements Admission {
    public Undetermined {
      needs = List.copyOf(needs);
    }
  }
}
