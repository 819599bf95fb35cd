package org.commissioning.io.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.io.run.Outcome.Answer;
import org.commissioning.io.run.Outcome.Refusal;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/** Bad and absurd questions about shares and portfolios, as they come in documents. */
class FairShareDoorTest {

  private static final JsonDoor DOOR = JsonDoor.standard();

  private static Outcome run(String method, String json) {
    return DOOR.run(method, json.replace('\'', '"'));
  }

  private static List<String> refused(String method, String json) {
    return ((Refusal) run(method, json)).problems().stream().map(Problem::text).toList();
  }

  private static String answered(String method, String json) {
    String answer = ((Answer) run(method, json)).compactJson();
    assertThat(answer).doesNotContain("NaN", "Infinity", "null");
    return answer;
  }

  private static String portfolio(String limit, String more) {
    return "{'lines':[{'id':'one','limit':"
        + limit
        + "}],'candidates':[{'id':'a','value':5,'uses':[{'line':'one','amount':0.1}],"
        + "'groups':['g'],'requires':[]},{'id':'b','value':5,'uses':[{'line':'one','amount':0.2}],"
        + "'groups':['g'],'requires':[]}]"
        + more
        + "}";
  }

  @Test
  void fitsADecimalBudgetExactly() {
    assertThat(answered("best-portfolio", portfolio("{'amount':0.3,'currency':'GBP'}", "")))
        .contains("\"funded\":[\"a\",\"b\"]", "\"only\":true");
  }

  @Test
  void namesConstraintsThatCannotBeKept() {
    assertThat(
            answered(
                "best-portfolio",
                portfolio(
                    "{'amount':0.2,'currency':'GBP'}",
                    ",'limits':[{'id':'all','group':'g','measure':'count','floor':2}]")))
        .contains(
            "\"status\":\"infeasible\"",
            "\"conflict\":[\"pot one\",\"floor all\"]",
            "no portfolio keeps to all constraints");
  }

  @Test
  void refusesBudgetsInTwoCurrencies() {
    assertThat(
            refused(
                "best-portfolio",
                "{'lines':[{'id':'one','limit':{'amount':1,'currency':'GBP'}},{'id':'two','limit':"
                    + "{'amount':1,'currency':'EUR'}}],'candidates':[{'id':'a','value':1}]}"))
        .containsExactly(
            "line 1, column 105, /lines/1/limit/currency: must be GBP, the currency of the first pot but was 'EUR'");
  }

  @Test
  void refusesAbsurdBudgets() {
    for (String amount : List.of("1e300", "1e-300", "1e15", "-1", "NaN", "'1'", "null")) {
      assertThat(run("best-portfolio", portfolio("{'amount':" + amount + ",'currency':'GBP'}", "")))
          .describedAs(amount)
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void refusesAMissingCoalition() {
    assertThat(
            refused(
                "contribution-shares",
                "{'contributors':[{'id':'a'},{'id':'b'}],'coalitions':[{'members':['a'],'value':1},"
                    + "{'members':['a','b'],'value':3}]}"))
        .containsExactly(
            "line 1, column 54, /coalitions: must state the value of every coalition but lacks that of b alone");
  }

  @Test
  void answersOrRefusesAbsurdClaimsAndValues() {
    for (String number : List.of("1e300", "1e-300", "1e15", "-1e15", "1e-6", "0", "-0.0")) {
      Outcome outcome =
          run(
              "contribution-shares",
              "{'contributors':[{'id':'a','input':"
                  + number
                  + ",'claim':"
                  + number
                  + "},{'id':'b','input':1,'claim':1}],'coalitions':[{'members':['a'],'value':"
                  + number
                  + "},{'members':['b'],'value':1},{'members':['a','b'],'value':"
                  + number
                  + "}],'amount':1}");
      if (outcome instanceof Answer answer) {
        assertThat(answer.compactJson()).describedAs(number).doesNotContain("NaN", "Infinity");
      } else {
        assertThat(((Refusal) outcome).problems()).describedAs(number).isNotEmpty();
      }
    }
  }
}
