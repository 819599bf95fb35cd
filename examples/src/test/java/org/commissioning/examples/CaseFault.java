package org.commissioning.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fault that can be made in a valid case.
 *
 * @param kind what is wrong
 * @param at where it is to be reported, as a JSON Pointer
 * @param rule how the report is to begin
 * @param edited the places that making it changes
 * @param reads the other places that its rule looks at, {@code *} for any entry
 * @param edit makes it
 */
record CaseFault(
    String kind,
    String at,
    String rule,
    List<String> edited,
    List<String> reads,
    Consumer<ObjectNode> edit) {

  static CaseFault put(String kind, String at, String rule, @Nullable Object value) {
    return new CaseFault(
        kind,
        at,
        rule,
        List.of(at),
        List.of(),
        root -> CaseDocument.put(root, at, CaseDocument.json(value)));
  }

  static CaseFault remove(String kind, String at, String rule) {
    return new CaseFault(
        kind, at, rule, List.of(at), List.of(), root -> CaseDocument.remove(root, at));
  }

  CaseFault at(String otherPlace) {
    return new CaseFault(kind, otherPlace, rule, edited, reads, edit);
  }

  CaseFault reading(List<String> places) {
    return new CaseFault(kind, at, rule, edited, places, edit);
  }

  /** The same after one more change, which is no fault. */
  CaseFault after(String place, @Nullable Object value) {
    List<String> places = Stream.concat(edited.stream(), Stream.of(place)).toList();
    Consumer<ObjectNode> before = root -> CaseDocument.put(root, place, CaseDocument.json(value));
    return new CaseFault(kind, at, rule, places, reads, before.andThen(edit));
  }

  /** The kind and the place without the numbers of entries. */
  String pattern() {
    return kind + " " + at.replaceAll("/[0-9]+(?=/|$)", "/*");
  }

  /** True if neither can hide, cause or move the other. */
  boolean independentOf(CaseFault other) {
    Set<String> units = units();
    units.retainAll(other.units());
    return units.isEmpty() && !touches(other) && !other.touches(this);
  }

  private Set<String> units() {
    Set<String> units = new LinkedHashSet<>();
    Stream.concat(edited.stream(), Stream.of(at)).forEach(place -> units.add(unit(place)));
    return units;
  }

  private static String unit(String place) {
    String[] tokens = place.split("/", -1);
    boolean entry = tokens.length > 3 && tokens[3].matches("[0-9]+");
    int length = Math.min(tokens.length, entry ? 4 : 3);
    return String.join("/", List.of(tokens).subList(0, length));
  }

  private boolean touches(CaseFault other) {
    return edited.stream()
        .map(CaseFault::lost)
        .anyMatch(
            mine ->
                Stream.of(other.edited, other.reads, List.of(other.at))
                    .flatMap(List::stream)
                    .anyMatch(theirs -> nested(mine, theirs)));
  }

  /** A part whose type is wrong is lost with all that it holds, its id among it. */
  private static String lost(String place) {
    return place.endsWith("/type") ? place.substring(0, place.lastIndexOf('/')) : place;
  }

  /** True if one of two places holds the other, or they are one. */
  private static boolean nested(String one, String other) {
    String[] a = one.split("/", -1);
    String[] b = other.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      if (!a[i].equals(b[i]) && !a[i].equals("*") && !b[i].equals("*")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return kind + " at " + at;
  }
}
