package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of relation fault at each kind of place of whole cases: reported there, alone. */
class SingleFaultTest {

  static Stream<CaseDocument> cases() {
    return CaseFaults.DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isValidBeforeAFaultIsMade(CaseDocument document) {
    assertThat(CaseReading.of(document, List.of()).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsEachFaultOfSeveralValuesAtItsPlaceAlone(CaseDocument document) {
    for (CaseFault fault : onePerPattern(RelationFaults.of(document))) {
      CaseReading.of(document, List.of(fault)).reports(List.of(fault));
    }
  }

  /** The last of those that differ in the numbers of entries only. */
  private static List<CaseFault> onePerPattern(List<CaseFault> faults) {
    Map<String, CaseFault> chosen = new LinkedHashMap<>();
    faults.forEach(fault -> chosen.put(fault.pattern(), fault));
    return new ArrayList<>(chosen.values());
  }
}
