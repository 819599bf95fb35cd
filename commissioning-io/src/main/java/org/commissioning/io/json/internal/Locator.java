package org.commissioning.io.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the places of problems in the text by reading it once more. Only a document with problems
 * pays for that.
 */
final class Locator {

  /** What is looked for at one node, and where it was found. */
  private static final class Wanted {
    final Map<String, Wanted> below = new HashMap<>();
    int name = -1;
    int value = -1;
    @Nullable String number;
  }

  private final Wanted root = new Wanted();

  private Locator() {}

  /** The problems with their places, in the order of the text. */
  static List<Problem> placed(List<Problem> problems, String text) {
    Locator locator = new Locator();
    boolean all = true;
    for (Problem problem : problems) {
      if (problem.location() == null) {
        all = false;
        locator.want(problem.pointer());
      }
    }
    if (!all) {
      try (JsonParser parser = Document.parser(text)) {
        locator.find(parser, locator.root, parser.nextToken());
      }
    }
    List<Found> found = new ArrayList<>();
    for (Problem problem : problems) {
      found.add(locator.found(problem));
    }
    found.sort((a, b) -> Integer.compare(a.offset, b.offset));
    Lines lines = new Lines(text);
    List<Problem> placed = new ArrayList<>();
    for (Found one : found) {
      Problem problem = one.problem;
      placed.add(problem.location() == null ? problem.at(lines.at(one.offset)) : problem);
    }
    placed.sort(Problem.ORDER);
    return placed;
  }

  private record Found(Problem problem, int offset) {}

  private Found found(Problem problem) {
    if (problem.location() != null) {
      return new Found(problem, 0);
    }
    Wanted at = root;
    int offset = root.value;
    for (String token : Pointer.tokens(problem.pointer())) {
      at = at.below.get(token);
      if (at == null || at.value < 0) {
        // Not in the text: the place is that of the nearest thing that should have held it.
        return new Found(problem, offset);
      }
      offset = at.value;
    }
    if (problem.code().equals("Unknown")) {
      return new Found(problem, at.name);
    }
    if (problem.value() != null && at.number != null) {
      Problem asWritten =
          new Problem(
              problem.pointer(), problem.code(), problem.rule(), Shown.escaped(at.number), null);
      return new Found(asWritten, offset);
    }
    return new Found(problem, offset);
  }

  private void want(String pointer) {
    Wanted at = root;
    for (String token : Pointer.tokens(pointer)) {
      at = at.below.computeIfAbsent(token, name -> new Wanted());
    }
  }

  private void find(JsonParser parser, Wanted wanted, JsonToken token) {
    wanted.value = offset(parser);
    if (token.isNumeric()) {
      wanted.number = parser.getString();
    }
    if (wanted.below.isEmpty()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Wanted below = wanted.below.get(parser.currentName());
        int name = offset(parser);
        JsonToken value = parser.nextToken();
        if (below == null || below.value >= 0) {
          parser.skipChildren();
        } else {
          below.name = name;
          find(parser, below, value);
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      JsonToken value = parser.nextToken();
      for (int i = 0; value != JsonToken.END_ARRAY; i++) {
        Wanted below = wanted.below.get(Integer.toString(i));
        if (below == null) {
          parser.skipChildren();
        } else {
          find(parser, below, value);
        }
        value = parser.nextToken();
      }
    }
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
