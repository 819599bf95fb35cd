package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.cycle.internal.StandardTables;
import org.jspecify.annotations.Nullable;

/**
 * Which gates stand, where and for whom. One size will not fit all: a body may move gates, leave
 * some out with a reason and add its own. A gate of the library that a policy does not name does
 * not stand.
 *
 * @param id by which results name it
 * @param title what it is called
 * @param evidenceYears how old evidence, or an assessment, may be before a gate no longer rests on
 *     it, in years; null if it may be of any age
 * @param gates the library's gates that stand, and those left out with a reason
 * @param ownGates the body's own
 */
@OwnGatesApart
public record GatePolicy(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @WholeNumber(min = 1, max = 100) Integer evidenceYears,
    @Entries(max = 50) @DistinctBy("gate") List<@Required @Valid GateRule> gates,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid OwnGate> ownGates) {

  public GatePolicy {
    gates = gates == null ? List.of() : unmodifiableList(new ArrayList<>(gates));
    ownGates = ownGates == null ? List.of() : unmodifiableList(new ArrayList<>(ownGates));
  }

  /**
   * The policy to start from: every gate of the library, at the end of the phase to which it
   * belongs, and no evidence older than five years. It is this library's proposal and no rule of
   * law.
   */
  public static GatePolicy standard() {
    return StandardTables.GATE_POLICY;
  }
}
