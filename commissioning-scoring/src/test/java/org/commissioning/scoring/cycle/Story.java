package org.commissioning.scoring.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GatePolicy;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A made-up case that passes every gate, to be changed in one place at a time. */
final class Story {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** A day after everything that the case records. */
  static final LocalDate END = LocalDate.of(2026, 8, 15);

  private final JsonNode tree;

  private Story() {
    try (InputStream stream = Story.class.getResourceAsStream("complete-case.json")) {
      tree = JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Story complete() {
    return new Story();
  }

  /** Puts JSON at a pointer, in place of what is there; at the end of a list for "/-". */
  Story with(String pointer, String json) {
    JsonNode value = JSON.readTree(json);
    JsonNode parent = parent(pointer);
    String last = last(pointer);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (last.equals("-")) {
      ((ArrayNode) parent).add(value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return this;
  }

  /** Takes away what is at a pointer. */
  Story without(String pointer) {
    JsonNode parent = parent(pointer);
    if (parent instanceof ObjectNode object) {
      object.remove(last(pointer));
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(last(pointer)));
    }
    return this;
  }

  private JsonNode parent(String pointer) {
    String up = pointer.substring(0, pointer.lastIndexOf('/'));
    return up.isEmpty() ? tree : tree.at(JsonPointer.compile(up));
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  CommissioningCase story() {
    return JSON.treeToValue(tree, CommissioningCase.class);
  }

  CommissioningCycle asOf(LocalDate day) {
    return CommissioningCycle.of(story(), day);
  }

  CommissioningCycle under(GatePolicy policy) {
    return CommissioningCycle.of(new CycleQuestion(END, story(), policy));
  }

  GateResult gate(Gate gate) {
    return asOf(END).gate(gate);
  }

  /** The state and the findings that stand in the way, for comparison with words. */
  static List<String> answer(GateResult result) {
    return Stream.concat(
            Stream.of(result.state().label()),
            result.missing().stream()
                .map(
                    finding ->
                        finding.text()
                            + (finding.pointers().isEmpty()
                                ? ""
                                : " " + String.join(" ", finding.pointers()))))
        .toList();
  }
}
