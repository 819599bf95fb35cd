package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Samples;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong with a document is said in whole sentences, the same under every language. */
class BadDocumentTest {

  private static final CommissioningJson JSON = CommissioningJson.strict();
  private static final String REST = "'id':'n','title':'t'";

  /** Apostrophes stand for double quotes. */
  private static void refuses(String json, String... texts) {
    assertThat(JSON.read(json.replace('\'', '"'), Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly(texts);
  }

  @Languages
  void refusesWhatIsNotJsonAtItsFirstFault() {
    refuses("", "line 1, column 1: must not be empty");
    refuses(" \n ", "line 1, column 1: must not be empty");
    refuses(
        "{",
        "line 1, column 2: must be a property name in double quotes or } but was the end of the document");
    refuses(
        "{'id':'1','title':'t'} x",
        "line 1, column 24: must be the end of the document but was 'x'");
    refuses("{'id':'1'}\n{}", "line 2, column 1: must be the end of the document but was '{'");
    refuses("{'id' '1'}", "line 1, column 7: must be a colon but was '\"'");
    refuses("{'id':'1' 'title':2}", "line 1, column 11: must be a comma or } but was '\"'");
    refuses(
        "{'id':'1',}", "line 1, column 11: must be a property name in double quotes but was '}'");
    refuses(
        "{id:1}", "line 1, column 2: must be a property name in double quotes or } but was 'id'");
    refuses("{'lots':[1 2]}", "line 1, column 12: must be a comma or ] but was '2'");
    refuses("{'lots':[1,]}", "line 1, column 12: must be a value but was ']'");
    refuses("{'lots':[,]}", "line 1, column 10: must be a value or ] but was ','");
    refuses("{'slope':NaN}", "line 1, column 10: must be a value but was 'NaN'");
    refuses(
        "{'slope':-Infinity}",
        "line 1, column 10: must be a number as JSON writes it but was -Infinity");
    refuses("{'slope':+1}", "line 1, column 10: must be a value but was '+'");
    refuses("{'slope':.5}", "line 1, column 10: must be a value but was '.'");
    refuses("{'slope':5.}", "line 1, column 10: must be a number as JSON writes it but was 5.");
    refuses("{'places':01}", "line 1, column 11: must be a number as JSON writes it but was 01");
    refuses("{'light':True}", "line 1, column 10: must be a value but was 'True'");
    refuses(
        "{/* */}", "line 1, column 2: must be a property name in double quotes or } but was '/'");
    refuses(
        "{'id':'a\nb'}",
        "line 1, column 9: must be an escape such as \\n where a text holds a control character but was '\\u000a'");
    refuses(
        "{'id':'a\\qb'}",
        "line 1, column 10: must be one of \" \\ / b f n r t u after a backslash but was 'qb'");
    refuses(
        "{'id':'\\u12g4'}",
        "line 1, column 12: must be four hexadecimal digits after \\u but was 'g4'");
    refuses(
        "{'id':'abc",
        "line 1, column 11: must end its text with a double quote but was the end of the document");
  }

  @Languages
  void refusesARootOfTheWrongKind() {
    refuses("null", "line 1, column 1: must be an object but was null");
    refuses("[]", "line 1, column 1: must be an object but was a list");
    refuses("'n'", "line 1, column 1: must be an object but was text 'n'");
    refuses("7", "line 1, column 1: must be an object but was 7");
  }

  @Languages
  void convertsNothing() {
    refuses(
        "{" + REST + ",'places':'3'}",
        "line 1, column 32, /places: must be a whole number but was text '3'");
    refuses(
        "{" + REST + ",'places':3.0}",
        "line 1, column 32, /places: must be a whole number without a point or an exponent but was 3.0");
    refuses(
        "{" + REST + ",'people':1e3}",
        "line 1, column 32, /people: must be a whole number without a point or an exponent but was 1e3");
    refuses(
        "{" + REST + ",'places':3000000000}",
        "line 1, column 32, /places: must be from -2147483648 to 2147483647 but was 3000000000");
    refuses(
        "{" + REST + ",'people':" + "9".repeat(20) + "}",
        "line 1, column 32, /people: must be from -9223372036854775808 to 9223372036854775807 but was "
            + "9".repeat(20));
    refuses(
        "{" + REST + ",'places':true}",
        "line 1, column 32, /places: must be a whole number but was true");
    refuses(
        "{" + REST + ",'factor':'2.5'}",
        "line 1, column 32, /factor: must be a number but was text '2.5'");
    refuses(
        "{" + REST + ",'factor':''}",
        "line 1, column 32, /factor: must be a number but was text ''");
    refuses(
        "{" + REST + ",'factor':[2]}",
        "line 1, column 32, /factor: must be a number but was a list");
    refuses(
        "{" + REST + ",'slope':'NaN'}",
        "line 1, column 31, /slope: must be a number but was text 'NaN'");
    refuses(
        "{" + REST + ",'slope':1e999}",
        "line 1, column 31, /slope: must be a finite number but was 1e999");
    refuses(
        "{" + REST + ",'light':1}", "line 1, column 31, /light: must be true or false but was 1");
    refuses(
        "{" + REST + ",'light':'true'}",
        "line 1, column 31, /light: must be true or false but was text 'true'");
    refuses("{'id':7,'title':'t'}", "line 1, column 7, /id: must be text but was 7");
    refuses(
        "{" + REST + ",'lots':{}}", "line 1, column 30, /lots: must be a list but was an object");
    refuses(
        "{" + REST + ",'labels':[]}",
        "line 1, column 32, /labels: must be an object but was a list");
  }

  @Languages
  void knowsCodesByTheirNameOnly() {
    refuses(
        "{" + REST + ",'lots':[{'id':'1','colour':1}]}",
        "line 1, column 50, /lots/0/colour: must be one of deep-red, blue but was 1");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','colour':'1'}]}",
        "line 1, column 50, /lots/0/colour: must be one of deep-red, blue but was '1'");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','colour':'BLUE'}]}",
        "line 1, column 50, /lots/0/colour: must be one of deep-red, blue but was 'BLUE'");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','colour':''}]}",
        "line 1, column 50, /lots/0/colour: must be one of deep-red, blue but was ''");
  }

  @Languages
  void asksForTheTypeOfAnAlternative() {
    String known = "one of percentages, points, described";
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':{'total':5}}]}",
        "line 1, column 53, /lots/0/weighting/type: must be given as " + known);
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':{'type':'percent'}}]}",
        "line 1, column 61, /lots/0/weighting/type: must be " + known + " but was 'percent'");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':{'type':0}}]}",
        "line 1, column 61, /lots/0/weighting/type: must be " + known + " but was 0");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':{'type':'percentages','total':5}}]}",
        "line 1, column 75, /lots/0/weighting/total: must be a known property");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':{'type':'points'}}]}",
        "line 1, column 53, /lots/0/weighting/total: must be given");
    refuses(
        "{" + REST + ",'lots':[{'id':'1','weighting':'points'}]}",
        "line 1, column 53, /lots/0/weighting: must be an object but was text 'points'");
  }

  @Languages
  void knowsTheCalendar() {
    refuses(
        "{" + REST + ",'opens':'2029-02-31'}",
        "line 1, column 31, /opens: must be a date of the calendar but was '2029-02-31'");
    refuses(
        "{" + REST + ",'opens':'31.12.2029'}",
        "line 1, column 31, /opens: must be a date such as 2026-02-28 but was '31.12.2029'");
    refuses(
        "{" + REST + ",'opens':20290228}",
        "line 1, column 31, /opens: must be a date such as 2026-02-28 but was 20290228");
    refuses(
        "{" + REST + ",'published':'2029-02-28'}",
        "line 1, column 35, /published: must be a time with its offset such as 2026-02-28T09:30:00Z but was '2029-02-28'");
    refuses(
        "{" + REST + ",'published':'2029-02-30T00:00:00Z'}",
        "line 1, column 35, /published: must be a time of the calendar but was '2029-02-30T00:00:00Z'");
  }

  @Languages
  void namesAPropertyThatItDoesNotKnowAndTheNearest() {
    refuses(
        "{" + REST + ",'LIGHT ':true}",
        "line 1, column 23, /LIGHT : must be a known property (did you mean light?)");
    refuses(
        "{" + REST + ",'colour':'blue'}", "line 1, column 23, /colour: must be a known property");
    refuses(
        "{'id':'n','TITLE':'t'}",
        "line 1, column 1, /title: must be given",
        "line 1, column 11, /TITLE: must be a known property (did you mean title?)");
    refuses("{" + REST + ",'a/b~c':1}", "line 1, column 23, /a~1b~0c: must be a known property");
  }

  @Languages
  void refusesARepeatedProperty() {
    refuses(
        "{" + REST + ",'light':true,'id':'m','lots':[{'id':'1','id':{'x':[1]}}]}",
        "line 1, column 36, /id: must not be given twice",
        "line 1, column 63, /lots/0/id: must not be given twice");
  }

  @Languages
  void refusesNullWhereAValueIsRequired() {
    refuses(
        "{'id':null,'title':'t','lots':[null],'favourites':[null],'labels':{'a':null}}",
        "line 1, column 7, /id: must be given but was null",
        "line 1, column 32, /lots/0: must be given but was null",
        "line 1, column 52, /favourites/0: must be given but was null",
        "line 1, column 72, /labels/a: must be given but was null");
  }

  @Languages
  void holdsToItsLimits() {
    refuses(
        "[".repeat(100_000),
        "line 1, column 65, "
            + "/0".repeat(40)
            + "… (128 characters): must be nested at most 64 deep");
    refuses(
        "{'x':".repeat(100_000),
        "line 1, column 321, "
            + "/x".repeat(40)
            + "… (128 characters): must be nested at most 64 deep");
    refuses(
        "{'id':'n','id':" + "[".repeat(100_000) + "}",
        "line 1, column 79, /id: must be nested at most 64 deep");
    refuses(
        "{" + REST + ",'factor':" + "1".repeat(4000) + "}",
        "line 1, column 32, /factor: must be written in at most 100 characters but was "
            + "1".repeat(80)
            + "… (4000 characters)");
    refuses(
        "{" + REST + ",'factor':1e999999999}",
        "line 1, column 32, /factor: must be below 10 but was 1e999999999");
    refuses(
        "{" + REST + ",'factor':1e-999999999}",
        "line 1, column 32, /factor: must have at most 2 decimal places but was 1e-999999999");
    refuses(
        "{" + REST + ",'factor':1e99999999999}",
        "line 1, column 32, /factor: must have an exponent of at most 9 digits but was 1e99999999999");
    refuses(
        "{'id':'n','title':'" + "x".repeat(100_001) + "'}",
        "line 1, column 19, /title: must have at most 100000 characters but was '"
            + "x".repeat(80)
            + "… (100001 characters)'");
    refuses(
        "{" + REST + ",'" + "x".repeat(201) + "':1}",
        "line 1, column 23, /"
            + "x".repeat(79)
            + "… (202 characters): must have a name of at most 200 characters");
    refuses(" ".repeat(10_000_001), "line 1, column 1: must be at most 10000000 characters long");
  }

  @Languages
  void listsAThousandProblemsAndCountsTheRest() {
    String lots = String.join(",", Collections.nCopies(500_000, "{}"));
    List<Problem> problems = JSON.read("{\"lots\":[" + lots + "]}", Notice.class).problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).text())
        .isEqualTo("must be corrected in 499002 further places that are not listed");
  }

  @Languages
  void echoesWhatCouldBeAnExpressionOrAHiddenCharacter() {
    refuses(
        "{" + REST + ",'lots':[{'id':'1','colour':'${1+1} {max} #{x} %s'}]}",
        "line 1, column 50, /lots/0/colour: must be one of deep-red, blue but was '${1+1} {max} #{x} %s'");
    refuses(
        "{" + REST + ",'favourites':['${1+1} {max}']}",
        "line 1, column 37, /favourites/0: must be one of the ids in lots but was '${1+1} {max}'");
    refuses(
        "{" + REST + ",'${x}{min}':1}", "line 1, column 23, /${x}{min}: must be a known property");
    refuses(
        "{'id':'a\\u202eb','title':'a\\u0000\\u001b[31m','favourites':['\\ud800']}",
        "line 1, column 26, /title: must have no control characters other than line breaks and tabs but was 'a\\u0000\\u001b[31m'",
        "line 1, column 60, /favourites/0: must have no half of a surrogate pair but was '\\ud800'");
    refuses(
        "{" + REST + ",'a\\udc00':1}",
        "line 1, column 23: must have no half of a surrogate pair but was 'a\\udc00'");
  }

  @Languages
  void reportsShapeAndRulesTogetherAndNothingThatOnlyAGapCaused() {
    // Unreadable members are missed by no rule, and the rules that hold elsewhere are heard.
    refuses(
        "{'id':' n','title':5,'opens':'2026-02-01','closes':'2026-01-01','places':'x',"
            + "'lots':[{'id':'1','weight':101},{'id':'1'},7],'favourites':['1','2']}",
        "line 1, column 7, /id: must not start or end with white space but was ' n'",
        "line 1, column 20, /title: must be text but was 5",
        "line 1, column 52, /closes: must not be before opens (2026-02-01) but was 2026-01-01",
        "line 1, column 74, /places: must be a whole number but was text 'x'",
        "line 1, column 105, /lots/0/weight: must be at most 100 but was 101",
        "line 1, column 116, /lots/1/id: must not repeat an earlier entry but was '1'",
        "line 1, column 121, /lots/2: must be an object but was 7");
    // With every lot readable, the same dangling link is heard.
    refuses(
        "{'id':'n','title':5,'lots':[{'id':'1'}],'favourites':['1','2']}",
        "line 1, column 19, /title: must be text but was 5",
        "line 1, column 59, /favourites/1: must be one of the ids in lots but was '2'");
    // A misspelt list may have held what the link names.
    refuses(
        "{" + REST + ",'lotz':[{'id':'1'}],'favourites':['1']}",
        "line 1, column 23, /lotz: must be a known property (did you mean lots?)");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"id\":\n\"f\u00fcr\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(JSON.read(latin, Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 2, column 3: must be UTF-8 text but was byte 0xFC");
    byte[] wide = "{}".getBytes(StandardCharsets.UTF_16);
    assertThat(JSON.read(wide, Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 1, column 1: must be UTF-8 text but was UTF-16");
    byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
    assertThat(JSON.read(overlong, Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 1, column 2: must be UTF-8 text but was byte 0xC0");
  }

  @Test
  void countsLinesAndColumnsInCharactersWhateverTheirBytes() {
    String json =
        Samples.NOTICE.replace("\"places\"", "\"plätze 🌳\": 1, \"places\"").replace("\n", "\r\n");
    assertThat(JSON.read(json.getBytes(StandardCharsets.UTF_8), Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 7, column 3, /plätze 🌳: must be a known property");
    String late =
        Samples.NOTICE
            .replace("{\n  \"id\": \"n-1\",\n  \"title\"", "{\"id\":\"é🌳\",\r\"title\"")
            .replace("3,", "\"é\",");
    assertThat(JSON.read(late.getBytes(StandardCharsets.UTF_8), Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 6, column 13, /places: must be a whole number but was text 'é'");
  }

  @Languages
  void hearsWhatAMalformedPartElsewhereCannotHaveCaused() {
    assertThat(
            JSON.read(
                    """
                    {"id":"c","supply":{"procurements":[{"id":"a","title":"t","route":"competition"}],"markets":5,
                     "vehicles":[{"type":"dynamic-market","id":"a","title":"t"}]}}
                    """,
                    CommissioningCase.class)
                .problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 1, column 93, /supply/markets: must be a list but was 5",
            "line 2, column 44, /supply/vehicles/0/id: must not repeat an id used earlier but was 'a'");
    assertThat(
            JSON.read(
                    """
                    {"places":[{"id":"p","name":"x","validTo":"2019-03-31"}],"segments":5,
                     "populations":[{"id":"q","title":"t","place":"p","asAt":"2024-06-30"}]}
                    """,
                    Understanding.class)
                .problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 1, column 69, /segments: must be a list but was 5",
            "line 2, column 47, /populations/0/place: must be in force on 2024-06-30 but ended on"
                + " 2019-03-31");
  }

  @Languages
  void aMalformedValueSilencesNoRelationThatDoesNotLookAtIt() {
    String json =
        """
        {'id': 'c', 'about': {'title': 5, 'workingDefinition': 'none'},
         'understanding': {
          'places': [{'id': 'old', 'name': 'Old', 'validTo': '2020-03-31'}, {'id': 'x', 'name': 7}],
          'populations': [
           {'id': 'p', 'title': 'P', 'place': 'old', 'asAt': '2021-06-30', 'total': 10,
            'source': {'title': 7, 'publisher': 'Q'},
            'bands': [{'ages': {'fromYears': 0}, 'sex': 'persons', 'people': 9}]}],
          'segments': [
           {'id': 's', 'title': 'S', 'population': 'p', 'definition': 'D', 'people': 11}]}}
        """;
    assertThat(JSON.read(json.replace('\'', '"'), CommissioningCase.class).problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 1, column 32, /about/title: must be text but was 5",
            "line 1, column 56, /about/workingDefinition: must be the id of a published definition but was 'none'",
            "line 3, column 89, /understanding/places/1/name: must be text but was 7",
            "line 5, column 39, /understanding/populations/0/place: must be in force on 2021-06-30 but ended on 2020-03-31",
            "line 5, column 77, /understanding/populations/0/total: must be the sum of the bands, 9, but was 10",
            "line 6, column 25, /understanding/populations/0/source/title: must be text but was 7",
            "line 9, column 78, /understanding/segments/0/people: must be at most the people of its population, 10 but was 11");
  }
}
