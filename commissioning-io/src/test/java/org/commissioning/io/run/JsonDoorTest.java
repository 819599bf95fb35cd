package org.commissioning.io.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.ReadLimits;
import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.io.sample.Doubling;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

class JsonDoorTest {

  private static final JsonDoor DOOR = JsonDoor.of(Doubling.CATALOGUE, CommissioningJson.strict());

  /** Apostrophes stand for double quotes, and ’ for an apostrophe. */
  private static String json(String text) {
    return text.replace('\'', '"').replace('’', '\'');
  }

  private static List<String> batch(JsonDoor door, byte[] lines) {
    StringBuilder out = new StringBuilder();
    try {
      door.batch(new ByteArrayInputStream(lines), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.isEmpty()
        ? List.of()
        : Arrays.asList(out.toString().split("\n", -1))
            .subList(0, (int) out.chars().filter(c -> c == '\n').count());
  }

  private static void answers(String line, String expected) {
    assertThat(batch(DOOR, json(line).getBytes(UTF_8))).containsExactly(json(expected));
  }

  @Test
  void answersWithMethodVersionResultAndWorking() {
    Outcome outcome = DOOR.run("doubling", json("{'amount':2.25}"));

    assertThat(((Answer) outcome).compactJson())
        .isEqualTo(
            json(
                "{'method':'doubling','version':'3','result':{'doubled':4.50,'root':1.5},"
                    + "'working':{'parts':[{'heading':'Doubling','steps':"
                    + "[{'label':'twice','value':'4.50'}]}]}}"));
  }

  @Test
  void answersTheExampleOfEveryMethodFromItsOwnJson() {
    String example = CommissioningJson.strict().write(TenderEvaluation.CALCULATION.example());

    Answer answer = (Answer) JsonDoor.standard().run("tender-evaluation", example.getBytes(UTF_8));

    assertThat(answer.result())
        .isEqualTo(TenderEvaluation.of(TenderEvaluation.CALCULATION.example()));
    assertThat(answer.json())
        .startsWith("{\n  \"method\": \"tender-evaluation\",\n  \"version\": \"1\",\n")
        .contains("\"calculated\": 92")
        .endsWith("}\n");
  }

  @Test
  void refusesWithEveryProblem() {
    Outcome outcome = DOOR.run("doubling", json("{\n 'amount': 2000, 'amuont': 1, 'x': 2}"));

    assertThat(((Refusal) outcome).problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 2, column 12, /amount: must be at most 1000 but was 2000",
            "line 2, column 18, /amuont: must be a known property (did you mean amount?)",
            "line 2, column 31, /x: must be a known property");
  }

  @Test
  void judgesByTheRulesOfTheMethodAsWell() {
    String noTender =
        CommissioningJson.strict()
            .writeCompact(TenderEvaluation.CALCULATION.example())
            .replaceAll("\"tenders\":\\[.*\\]", "\"tenders\":[]}]");

    Outcome outcome = JsonDoor.standard().run("tender-evaluation", noTender);

    assertThat(((Refusal) outcome).problems())
        .extracting(problem -> problem.pointer() + ": " + problem.rule())
        .containsExactly("/lots/0/tenders: must have at least 1 entry");
  }

  @Test
  void namesTheMethodThatWasProbablyMeant() {
    assertThat(((Refusal) DOOR.run("dubling", "{}")).problems())
        .extracting(Problem::text)
        .containsExactly(
            "line 1, column 1: must come with a method of the catalogue (did you mean doubling?)"
                + " but was 'dubling'");
  }

  @Test
  void answersALine() {
    answers(
        "{'id':'a','method':'doubling','input':{'amount':1}}\n",
        "{'id':'a','method':'doubling','result':{'doubled':2,'root':1.0}}");
    answers(
        " { 'input' : {'amount':1} , 'method':'doubling','id' : -7 } \r\n",
        "{'id':-7,'method':'doubling','result':{'doubled':2,'root':1.0}}");
    answers(
        "{'id':'\\u00e9\\n','method':'doubl\\u0069ng','input':{'amount':0}}",
        "{'id':'\\u00e9\\n','method':'doubling','result':{'doubled':0,'root':0.0}}");
  }

  @Test
  void placesAProblemInTheInputAndInTheLine() {
    answers(
        "\n{'id':'a','method':'doubling','input':{'amount':-1}}",
        "{'id':'a','method':'doubling','problems':[{'pointer':'/amount','code':'Decimal',"
            + "'rule':'must be at least 0','value':'-1','location':{'line':2,'column':49}}]}");
  }

  @Test
  void refusesALineThatLacksWhatItNeeds() {
    answers(
        "{}",
        "{'id':null,'line':1,'problems':["
            + required("a method", 1)
            + ","
            + required("an id", 1)
            + ","
            + required("an input", 1)
            + "]}");
    answers(
        "{'id':'a','method':'doubling'}",
        "{'id':'a','method':'doubling','problems':[" + required("an input", 1) + "]}");
    answers(
        "{'id':'a','input':{}}",
        "{'id':'a','method':null,'problems':[" + required("a method", 1) + "]}");
    answers(
        "{'method':'doubling','input':{'amount':1}}",
        "{'id':null,'line':1,'problems':[" + required("an id", 1) + "]}");
  }

  private static String required(String what, int column) {
    return "{'pointer':'','code':'Required','rule':'must come with "
        + what
        + "','location':{'line':1,'column':"
        + column
        + "}}";
  }

  @Test
  void refusesWhatDoesNotBelongInALine() {
    answers(
        "{'id':'a','method':'doubling','input':{'amount':1},'note':1}",
        "{'id':'a','method':'doubling','problems':[{'pointer':'','code':'Unknown',"
            + "'rule':'must come with id, method and input and nothing else','value':'’note’',"
            + "'location':{'line':1,'column':59}}]}");
  }

  @Test
  void reportsTheLineAndItsInputTogether() {
    assertThat(
            batch(
                DOOR,
                json("{'id':true,'id':1,'method':'doubling','input':{'amount':'1'}}")
                    .getBytes(UTF_8)))
        .singleElement()
        .asString()
        .startsWith(json("{'id':null,'line':1,'problems':["))
        .contains("must come with an id that is text or a whole number")
        .contains("must come with one id")
        .contains("must be a number");
  }

  @Test
  void refusesAMethodThatItDoesNotKnow() {
    answers(
        "{'id':'a','method':'dubling','input':{}}",
        "{'id':'a','method':'dubling','problems':[{'pointer':'','code':'Method',"
            + "'rule':'must come with a method of the catalogue (did you mean doubling?)',"
            + "'value':'’dubling’','location':{'line':1,'column':1}}]}");
  }

  @Test
  void countsTheLineThatIsNotJson() {
    assertThat(
            batch(
                DOOR,
                json("""
                        {'id':'a','method':'doubling','input':{'amount':1}}
                        {'id':'b','method':'doubling','input':{'amount':NaN}}
                        \s
                        [1]
                        {'id':'c','method':'doubling','input':{'amount':2}}
                        """)
                    .getBytes(UTF_8)))
        .containsExactly(
            json("{'id':'a','method':'doubling','result':{'doubled':2,'root':1.0}}"),
            json(
                "{'id':null,'line':2,'problems':[{'pointer':'','code':'Syntax',"
                    + "'rule':'must be a value','value':'’NaN’',"
                    + "'location':{'line':2,'column':49}}]}"),
            json(
                "{'id':null,'line':4,'problems':[{'pointer':'','code':'Type',"
                    + "'rule':'must be an object','value':'a list',"
                    + "'location':{'line':4,'column':1}}]}"),
            json(
                "{'id':'c','method':'doubling','result':{'doubled':4,'root':1.4142135623730951}}"));
  }

  @Test
  void saysWhereALineIsNotUtf8() {
    byte[] line = json("{'id':'a','method':'doubling','input':{'amount':1}}").getBytes(UTF_8);
    line[7] = (byte) 0xff;

    assertThat(batch(DOOR, line))
        .singleElement()
        .asString()
        .startsWith(json("{'id':null,'line':1,'problems':[{'pointer':'','code':'Encoding',"))
        .contains(json("'location':{'line':1,'column':8}"));
  }

  @Test
  void passesOverALineThatIsTooLongWithoutKeepingIt() throws IOException {
    JsonDoor door =
        JsonDoor.of(
            Doubling.CATALOGUE,
            CommissioningJson.strict().withLimits(ReadLimits.standard().withDocumentLength(1_000)));
    StringBuilder out = new StringBuilder();
    long length = 200_000_000L;

    door.batch(
        new Endless(length, json("\n{'id':1,'method':'doubling','input':{'amount':1}}")), out);

    assertThat(out.toString())
        .isEqualTo(
            json(
                "{'id':null,'line':1,'problems':[{'pointer':'','code':'Limit','rule':"
                    + "'must be at most 1000 bytes long','location':{'line':1,'column':1}}]}\n"
                    + "{'id':1,'method':'doubling','result':{'doubled':2,'root':1.0}}\n"));
  }

  @Test
  void saysThatItIsTheLibraryThatFailedAndGoesOn() {
    assertThat(
            batch(
                DOOR,
                json("{'id':1,'method':'doubling','input':{'amount':13}}\n"
                        + "{'id':2,'method':'doubling','input':{'amount':1}}")
                    .getBytes(UTF_8)))
        .containsExactly(
            json(
                "{'id':1,'method':'doubling','problems':[{'pointer':'','code':'Fault','rule':"
                    + "'must be answered or refused; that it was neither is a fault of the library,"
                    + " not of the input (IllegalStateException)',"
                    + "'location':{'line':1,'column':37}}]}"),
            json("{'id':2,'method':'doubling','result':{'doubled':2,'root':1.0}}"));
  }

  @Test
  void refusesNestingWithoutEndInOneLineAndGoesOn() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    List<String> lines =
        batch(
            DOOR,
            json("{'id':1,'method':'doubling','input':{'amount':"
                    + deep
                    + "}}\n"
                    + "{'id':2,'method':'doubling','input':"
                    + "[".repeat(100_000)
                    + "\n"
                    + "{'id':3,'method':'doubling','input':{'amount':1}}")
                .getBytes(UTF_8));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith(json("{'id':1,'method':'doubling','problems':["))
        .contains("must be nested at most 64 deep");
    assertThat(lines.get(1)).startsWith(json("{'id':null,'line':2,'problems':["));
    assertThat(lines.get(2)).contains(json("'doubled':2"));
  }

  /** Many blanks, then an end. */
  private static final class Endless extends InputStream {
    private final byte[] end;
    private long left;
    private int at;

    Endless(long blanks, String end) {
      this.left = blanks;
      this.end = end.getBytes(UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (left > 0) {
        int count = (int) Math.min(length, left);
        left -= count;
        return count;
      }
      int count = Math.min(length, end.length - at);
      System.arraycopy(end, at, target, from, Math.max(count, 0));
      at += count;
      return count == 0 ? -1 : count;
    }
  }
}
