package org.commissioning.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The three cases that the examples tell, and every fault that is made in them. */
final class CaseFaults {

  static final List<CaseDocument> DOCUMENTS =
      Stream.of("childrens-healthy-weight", "home-care-rural", "domestic-abuse")
          .map(CaseDocument::resource)
          .toList();

  /** A fault and the case in which it can be made. */
  record Made(CaseDocument document, CaseFault fault) {

    @Override
    public String toString() {
      return document + ": " + fault;
    }
  }

  private static final Map<String, List<Made>> BY_KIND = byKind();

  private CaseFaults() {}

  static List<CaseFault> of(CaseDocument document) {
    List<CaseFault> faults = new ArrayList<>(ValueFaults.of(document));
    faults.addAll(RelationFaults.of(document));
    return faults;
  }

  private static Map<String, List<Made>> byKind() {
    Map<String, List<Made>> faults = new LinkedHashMap<>();
    for (CaseDocument document : DOCUMENTS) {
      for (CaseFault fault : of(document)) {
        faults
            .computeIfAbsent(fault.kind(), kind -> new ArrayList<>())
            .add(new Made(document, fault));
      }
    }
    return faults;
  }

  /** The faults of each kind, so that a rare kind is drawn as often as a frequent one. */
  static List<List<Made>> kinds() {
    return List.copyOf(BY_KIND.values());
  }
}
