package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case with faults, as text, and what the strict reader makes of it. */
final class CaseReading {

  private final ObjectNode root;
  private final String text;
  private final List<Problem> problems;

  private CaseReading(ObjectNode root) {
    this.root = root;
    this.text = lines(root);
    this.problems = CommissioningJson.strict().read(text, CommissioningCase.class).problems();
  }

  static CaseReading of(CaseDocument document, List<CaseFault> faults) {
    ObjectNode root = document.root().deepCopy();
    faults.forEach(fault -> fault.edit().accept(root));
    return new CaseReading(root);
  }

  List<Problem> problems() {
    return problems;
  }

  /** Each section on a line of its own, so that lines matter and a value stands as it is. */
  private static String lines(ObjectNode root) {
    StringBuilder text = new StringBuilder("{");
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      text.append(text.length() == 1 ? "\n" : ",\n");
      text.append(CaseDocument.json(member.getKey())).append(": ").append(member.getValue());
    }
    return text.append("\n}\n").toString();
  }

  /** Each fault is reported at its place, in the order of the text, and nothing else is. */
  void reports(List<CaseFault> faults) {
    assertThat(problems)
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrderElementsOf(faults.stream().map(CaseFault::at).toList());
    for (CaseFault fault : faults) {
      assertThat(problems)
          .filteredOn(problem -> problem.pointer().equals(fault.at()))
          .extracting(Problem::rule)
          .allSatisfy(rule -> assertThat(rule).startsWith(fault.rule()));
    }
    problems.forEach(this::stands);
    assertThat(problems)
        .extracting(Problem::location)
        .isSortedAccordingTo(
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column));
  }

  /** The line and column are those of the value, or of what lacks it. */
  private void stands(Problem problem) {
    Location location = problem.location();
    assertThat(location).isNotNull();
    String[] lines = text.split("\n", -1);
    String rest = lines[location.line() - 1].substring(location.column() - 1);
    String place = problem.pointer();
    if (problem.code().equals("Unknown")) {
      assertThat(rest).startsWith("\"" + place.substring(place.lastIndexOf('/') + 1) + "\":");
      return;
    }
    while (CaseDocument.at(root, place).isMissingNode()) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    if (place.isEmpty()) {
      assertThat(location).isEqualTo(new Location(1, 1));
    } else {
      assertThat(rest).startsWith(CaseDocument.at(root, place).toString());
    }
  }
}
