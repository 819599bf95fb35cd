package org.commissioning.io.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Samples;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.contract.Term;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.level.LevelQuestion;
import org.commissioning.model.place.Place;
import org.commissioning.model.population.Population;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

  private static final CommissioningJson JSON = CommissioningJson.strict();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema NOTICE = REGISTRY.getSchema(JsonSchema.of(Notice.class));

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void acceptsWhatReadingAccepts() {
    assertThat(errors(NOTICE, Samples.NOTICE)).isEmpty();
    assertThat(errors(NOTICE, "{\"id\":\"1\",\"title\":\"t\"}")).isEmpty();
    assertThat(errors(NOTICE, "{\"id\":\"1\",\"title\":\"t\",\"places\":null,\"lots\":null}"))
        .isEmpty();
  }

  /** Apostrophes stand for double quotes. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Required        | {'title':'t'}",
        "Required        | {'id':null,'title':'t'}",
        "Text blank      | {'id':'1','title':'  '}",
        "Text empty      | {'id':'1','title':''}",
        "Text no-break   | {'id':'1','title':'\\u00a0\\u2003'}",
        "Text control    | {'id':'1','title':'a\\u0007'}",
        "Id empty        | {'id':'','title':'t'}",
        "Id space        | {'id':'1 ','title':'t'}",
        "Id control      | {'id':'1\\n2','title':'t'}",
        "Id in a list    | {'id':'1','title':'t','lots':[{'id':' '}]}",
        "Map entry       | {'id':'1','title':'t','labels':{'a':null}}",
        "Map text        | {'id':'1','title':'t','labels':{'a':'123456789012345678901'}}",
        "WholeNumber min | {'id':'1','title':'t','places':0}",
        "WholeNumber max | {'id':'1','title':'t','places':11}",
        "WholeNumber     | {'id':'1','title':'t','places':1.5}",
        "Share           | {'id':'1','title':'t','share':1.01}",
        "OpenShare       | {'id':'1','title':'t','level':1}",
        "Decimal above   | {'id':'1','title':'t','factor':0}",
        "Decimal below   | {'id':'1','title':'t','factor':10}",
        "Entries max     | {'id':'1','title':'t','lots':[{'id':'1'},{'id':'2'},{'id':'3'},{'id':'4'},{'id':'5'},{'id':'6'}]}",
        "Null entry      | {'id':'1','title':'t','lots':[null]}",
        "Percent         | {'id':'1','title':'t','lots':[{'id':'1','weight':100.5}]}",
        "Percent         | {'id':'1','title':'t','lots':[{'id':'1','weight':-1}]}",
        "Amount          | {'id':'1','title':'t','lots':[{'id':'1','value':{'amount':1e15,'currency':'GBP'}}]}",
        "CurrencyCode    | {'id':'1','title':'t','lots':[{'id':'1','value':{'amount':1,'currency':'xGBPx'}}]}",
        "code            | {'id':'1','title':'t','lots':[{'id':'1','colour':'red'}]}",
        "ordinal         | {'id':'1','title':'t','lots':[{'id':'1','colour':0}]}",
        "no type         | {'id':'1','title':'t','lots':[{'id':'1','weighting':{}}]}",
        "unknown type    | {'id':'1','title':'t','lots':[{'id':'1','weighting':{'type':'x'}}]}",
        "alternative     | {'id':'1','title':'t','lots':[{'id':'1','weighting':{'type':'points'}}]}",
        "alternative     | {'id':'1','title':'t','lots':[{'id':'1','weighting':{'type':'points','total':0}}]}",
        "alternative     | {'id':'1','title':'t','lots':[{'id':'1','weighting':{'type':'points','total':1,'x':1}}]}",
        "date            | {'id':'1','title':'t','opens':'2029-02-31'}",
        "date            | {'id':'1','title':'t','opens':'2029-2-3'}",
        "time            | {'id':'1','title':'t','published':'2029-02-03'}",
        "truth           | {'id':'1','title':'t','light':'true'}",
        "unknown         | {'id':'1','title':'t','x':1}",
        "root            | []",
      })
  void refusesWhatReadingRefuses(String rule, String document) {
    String json = document.replace('\'', '"');
    assertThat(errors(NOTICE, json)).as("schema: %s", rule).isNotEmpty();
    assertThat(JSON.read(json, Notice.class).problems()).as("reader: %s", rule).hasSize(1);
  }

  @Test
  void countsCharactersAsReadingDoes() {
    for (int length : new int[] {200, 201}) {
      String json = "{\"id\":\"1\",\"title\":\"" + "🌳".repeat(length) + "\"}";
      assertThat(errors(NOTICE, json).isEmpty()).isEqualTo(length == 200);
      assertThat(JSON.read(json, Notice.class).clean()).isEqualTo(length == 200);
    }
  }

  @Test
  void saysInWordsWhatItCannotExpress() {
    assertThat(JsonSchema.unexpressed(Notice.class))
        .containsExactly(
            "Notice.factor: must have at most 2 decimal places",
            "Notice.lots: must not repeat an earlier entry (by id)",
            "Money.amount: must have at most 6 decimal places",
            "Money.currency: must be an ISO 4217 currency code",
            "Notice.Lot.weight: must have at most 6 decimal places",
            "Notice.Weighting.Points.total: must have at most 6 decimal places",
            "Notice: opens, closes must be in order of time",
            "Notice: favourites[] must be one of lots[].id");
    JsonNode definitions = JsonMapper.shared().readTree(JsonSchema.of(Notice.class)).get("$defs");
    assertThat(definitions.at("/Notice/description").stringValue())
        .isEqualTo(
            "opens, closes must be in order of time. favourites[] must be one of lots[].id.");
    assertThat(definitions.at("/Notice/properties/lots/description").stringValue())
        .isEqualTo("Must not repeat an earlier entry (by id).");
  }

  /** Relations that only words can tell. */
  @DistinctAcross({"places[].id", "populations[].id"})
  @InForce(from = "populations[].place", on = "asAt", among = "places[]")
  @Acyclic(list = "places", id = "id", parent = "parents")
  public record Atlas(
      @Entries(max = 9) @DistinctBy("id") List<@Required @Valid Place> places,
      @Entries(max = 9) @DistinctBy("id") List<@Required @Valid Population> populations) {}

  @Test
  void tellsTheRelationsBetweenPlacesOfADocument() {
    assertThat(JsonSchema.unexpressed(Atlas.class))
        .filteredOn(rule -> rule.startsWith("JsonSchemaTest.Atlas: "))
        .containsExactlyInAnyOrder(
            "JsonSchemaTest.Atlas: places[].id, populations[].id must not repeat an id used earlier",
            "JsonSchemaTest.Atlas: populations[].place must be in force on the date in asAt",
            "JsonSchemaTest.Atlas: places[].parents must not lead back to itself");
  }

  @Test
  void tellsTheRulesOfDecisionsFundsTermsAndLevels() {
    assertThat(JsonSchema.unexpressed(CommissioningDecision.class))
        .contains(
            "CommissioningDecision: must have its four basics and a mandate that covers it when it"
                + " is made");
    assertThat(JsonSchema.unexpressed(PooledFund.class))
        .contains(
            "PooledFund: must have risk shares that sum to 100, if any",
            "PooledFund: must state all its amounts in one currency");
    assertThat(JsonSchema.unexpressed(Term.class))
        .contains(
            "Term: must have extensions that each run beyond the end and the extension before");
    assertThat(JsonSchema.unexpressed(LevelQuestion.class))
        .contains("LevelQuestion: must name frameworks and a level that are among those meant");
  }

  @Test
  void hasTheRulesOfTheGroupsThatAreAskedFor() {
    JsonNode plain = JsonMapper.shared().readTree(JsonSchema.of(Procurement.class));
    JsonNode evaluated =
        JsonMapper.shared().readTree(JsonSchema.of(Procurement.class, ForEvaluation.class));
    assertThat(plain.at("/$defs/Lot/required").toString()).doesNotContain("tenders");
    assertThat(evaluated.at("/$defs/Lot/required").toString()).contains("tenders");
    assertThat(evaluated.at("/$defs/Lot/properties/tenders/minItems").intValue()).isEqualTo(1);
  }

  @Test
  void isTheSameTextEachTimeAndHasAnAddressOfItsOwn() {
    String schema = JsonSchema.of(Procurement.class);
    assertThat(JsonSchema.of(Procurement.class)).isEqualTo(schema);
    assertThat(schema)
        .startsWith(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:commissioning:schema:procurement",
              "title": "Procurement",
              "$ref": "#/$defs/Procurement",
              "$defs": {
            """);
    assertThat(new TreeSet<>(schema.lines().filter(line -> line.contains("$id")).toList()))
        .hasSize(1);
  }

  @Test
  void saysOfEveryTypeAndComponentWhatItIs() {
    List<String> silent = new ArrayList<>();
    JsonMapper.shared()
        .readTree(JsonSchema.all())
        .get("$defs")
        .forEachEntry(
            (name, definition) -> {
              unless(said(definition), name, silent);
              JsonNode constants = definition.path("oneOf");
              for (JsonNode constant : constants) {
                unless(constant.has("$ref") || said(constant), name + " " + constant, silent);
              }
              definition
                  .path("properties")
                  .forEachEntry((part, its) -> unless(said(its), name + "." + part, silent));
            });
    assertThat(silent).isEmpty();
  }

  private static boolean said(JsonNode schema) {
    return schema.path("title").stringValue("").matches("[A-Z].*")
        && schema.path("description").stringValue("").matches("(?s)\\P{Ll}.*[.?!]");
  }

  private static void unless(boolean holds, String place, List<String> faults) {
    if (!holds) {
      faults.add(place);
    }
  }

  @Test
  void comesForEveryTypeInOneDocument() {
    Schema all = REGISTRY.getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(errors(all, JsonSchema.all())).isEmpty();
    JsonNode definitions = JsonMapper.shared().readTree(JsonSchema.all()).get("$defs");
    assertThat(JsonSchema.types().keySet()).isSubsetOf(definitions.propertyNames());
    for (Class<?> type : JsonSchema.types().values()) {
      JsonNode alone = JsonMapper.shared().readTree(JsonSchema.of(type)).get("$defs");
      alone.forEachEntry(
          (name, definition) -> assertThat(definitions.get(name)).isEqualTo(definition));
    }
  }

  @Test
  void isAValidSchemaItself() {
    for (String schema :
        List.of(
            JsonSchema.of(Procurement.class),
            JsonSchema.ofWritten(TenderEvaluation.class),
            JsonSchema.ofWritten(Working.class),
            JsonSchema.ofWritten(Method.class))) {
      Schema dialect =
          REGISTRY.getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
      assertThat(errors(dialect, schema)).isEmpty();
    }
  }

  @Test
  void describesEveryInputAndResultOfTheCatalogue() {
    for (Calculation<?, ?> calculation : Catalogue.standard().calculations()) {
      describes(calculation);
    }
  }

  private static <I extends Record, R extends Explained> void describes(Calculation<I, R> method) {
    String input = JSON.write(method.example());
    Schema read = REGISTRY.getSchema(JsonSchema.of(method.inputType(), method.groupArray()));
    assertThat(errors(read, input)).isEmpty();
    Read<I> again = JSON.read(input, method.inputType(), method.groupArray());
    assertThat(again.problems()).extracting(Problem::text).isEmpty();
    assertThat(again.value()).isEqualTo(method.example());
    R result = method.of(again.value());
    Schema written = REGISTRY.getSchema(JsonSchema.ofWritten(method.resultType()));
    assertThat(errors(written, JSON.write(result))).isEmpty();
    Schema working = REGISTRY.getSchema(JsonSchema.ofWritten(Working.class));
    assertThat(errors(working, JSON.write(result.working()))).isEmpty();
    assertThat(errors(written, "{}")).isNotEmpty();
  }

  @Test
  void refusesToDescribeAResultAsInput() {
    assertThatThrownBy(() -> JsonSchema.of(TenderEvaluation.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TenderEvaluation is written, not read, since it holds ");
    assertThatThrownBy(() -> JSON.read("{}", TenderEvaluation.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TenderEvaluation is written, not read, since it holds ");
  }

  /** A type without a JSON form. */
  public record Odd(Map<Integer, String> byNumber) {}

  @Test
  void namesTheComponentThatHasNoJsonForm() {
    assertThatThrownBy(() -> JsonSchema.of(Odd.class))
        .hasMessage(
            "Odd.byNumber: java.util.Map<java.lang.Integer, java.lang.String> has no JSON form");
  }
}
