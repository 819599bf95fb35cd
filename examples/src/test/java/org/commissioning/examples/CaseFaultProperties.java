package org.commissioning.examples;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.examples.CaseFaults.Made;

/** What is wrong with a whole case is reported where it is wrong, and nothing else is. */
class CaseFaultProperties {

  @Provide
  Arbitrary<Made> faults() {
    return Arbitraries.of(CaseFaults.kinds()).flatMap(Arbitraries::of);
  }

  @Provide
  Arbitrary<List<Made>> several() {
    return faults().list().ofSize(12);
  }

  @Property(tries = 400)
  void reportsASingleFaultAtItsPlaceAlone(@ForAll("faults") Made made) {
    List<CaseFault> one = List.of(made.fault());
    CaseReading.of(made.document(), one).reports(one);
  }

  @Property(tries = 150)
  void reportsSeveralFaultsTogetherInTheOrderOfTheText(@ForAll("several") List<Made> drawn) {
    CaseDocument document = drawn.get(0).document();
    List<CaseFault> faults = new ArrayList<>();
    for (Made made : drawn) {
      if (made.document() == document
          && faults.size() < 5
          && faults.stream().allMatch(made.fault()::independentOf)) {
        faults.add(made.fault());
      }
    }
    Assume.that(faults.size() > 1);
    CaseReading.of(document, faults).reports(faults);
  }
}
