package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Samples;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.tender.TenderEvaluation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One member of a valid document is spoilt: that is what is reported, there, and nothing else. */
class MutationProperties {

  private static final CommissioningJson JSON = CommissioningJson.strict();
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String PROCUREMENT = JSON.write(TenderEvaluation.CALCULATION.example());
  private static final String MARK = "§ ü🌳 §";

  /** Rules that dropping something optional may rightly break elsewhere. */
  private static final Set<String> RELATIONS = Set.of("LinksResolve");

  @Provide
  Arbitrary<String> placesOfNotice() {
    return Arbitraries.of(places(Samples.NOTICE));
  }

  @Provide
  Arbitrary<String> placesOfProcurement() {
    return Arbitraries.of(places(PROCUREMENT));
  }

  @Property(tries = 200)
  void reportsAValueOfTheWrongKindWhereItStands(@ForAll("placesOfNotice") String place) {
    reportsTheWrongKind(Samples.NOTICE, Notice.class, place);
  }

  @Property(tries = 200)
  void reportsAValueOfTheWrongKindWhereItStandsInAProcurement(
      @ForAll("placesOfProcurement") String place) {
    reportsTheWrongKind(PROCUREMENT, Procurement.class, place);
  }

  private static void reportsTheWrongKind(String valid, Class<?> type, String place) {
    JsonNode root = MAPPER.readTree(valid);
    JsonNode old = root.at(place);
    JsonNode wrong =
        old.isArray() || old.isObject()
            ? MAPPER.getNodeFactory().stringNode(MARK)
            : MAPPER.createArrayNode().add(MARK);
    put(root, place, wrong);
    String text = root.toPrettyString();
    List<Problem> problems = JSON.read(text, type).problems();
    assertThat(problems).extracting(Problem::pointer).containsExactly(place);
    assertThat(problems).extracting(Problem::code).containsExactly("Type");
    int mark = text.indexOf('"' + MARK);
    int offset = wrong.isArray() ? text.lastIndexOf('[', mark) : mark;
    assertThat(problems).extracting(Problem::location).containsExactly(location(text, offset));
  }

  @Property(tries = 200)
  void reportsWhatIsMissingOrNull(@ForAll("placesOfNotice") String place) {
    JsonNode dropped = MAPPER.readTree(Samples.NOTICE);
    JsonNode nulled = MAPPER.readTree(Samples.NOTICE);
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = nulled.at(pointer.head());
    put(nulled, place, MAPPER.nullNode());
    List<Problem> withNull = JSON.read(nulled.toString(), Notice.class).problems();
    if (parent instanceof ArrayNode || place.startsWith("/labels/")) {
      assertThat(withNull).extracting(Problem::pointer).containsExactly(place);
      return;
    }
    ((ObjectNode) dropped.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    List<Problem> without = JSON.read(dropped.toString(), Notice.class).problems();
    if (!without.isEmpty() && without.get(0).code().equals("Required")) {
      assertThat(without).extracting(Problem::pointer).containsExactly(place);
      assertThat(withNull).extracting(Problem::pointer).containsExactly(place);
    } else {
      assertThat(without).extracting(Problem::code).isSubsetOf(RELATIONS);
      assertThat(withNull).extracting(Problem::text).hasSameSizeAs(without);
    }
  }

  @Property(tries = 100)
  void reportsAnUnknownPropertyAtItsName(@ForAll("placesOfProcurement") String place) {
    JsonNode root = MAPPER.readTree(PROCUREMENT);
    if (!(root.at(place) instanceof ObjectNode object)) {
      return;
    }
    object.put(MARK, 1);
    String text = root.toPrettyString();
    List<Problem> problems = JSON.read(text, Procurement.class).problems();
    assertThat(problems).extracting(Problem::pointer).containsExactly(place + "/" + MARK);
    assertThat(problems)
        .extracting(Problem::location)
        .containsExactly(location(text, text.indexOf('"' + MARK)));
  }

  private static void put(JsonNode root, String place, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = root.at(pointer.head());
    if (parent instanceof ArrayNode list) {
      list.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
  }

  /** By splitting the text, which is not how the reader counts. */
  private static Location location(String text, int offset) {
    String[] lines = text.substring(0, offset).split("\n", -1);
    return new Location(lines.length, lines[lines.length - 1].length() + 1);
  }

  private static List<String> places(String json) {
    List<String> places = new ArrayList<>();
    collect(MAPPER.readTree(json), "", places);
    return places;
  }

  private static void collect(JsonNode node, String place, List<String> places) {
    if (!place.isEmpty()) {
      places.add(place);
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(p -> collect(p.getValue(), place + "/" + p.getKey(), places));
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), place + "/" + i, places);
      }
    }
  }
}
