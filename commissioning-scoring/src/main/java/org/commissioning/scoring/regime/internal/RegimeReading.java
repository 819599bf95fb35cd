package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.RegimeCondition;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.regime.RegimeRule;
import org.commissioning.model.regime.RegimeRules;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.RegimeFound;
import org.commissioning.scoring.regime.TestOutcome;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.RowStanding;

/**
 * What a table of regimes makes of facts. A fact that several tests ask for is one fact: rows that
 * speak of tests are put to the facts that make these.
 *
 * @param regime the regime
 * @param possible the regimes that the facts leave open
 * @param tests how each test stands
 * @param provisions the ids of the provisions used
 */
public record RegimeReading(
    Determination<RegimeFound> regime,
    List<RegimeFound> possible,
    List<TestOutcome> tests,
    List<String> provisions) {

  /** Reads the table for a question. */
  public static RegimeReading of(RegimeQuestion question, RegimeRules table, Steps steps) {
    StatedFacts facts = new StatedFacts(question.facts(), table.facts());
    Map<String, Condition> tests = new LinkedHashMap<>();
    List<TestOutcome> outcomes = new ArrayList<>();
    steps.part(() -> "Tests");
    for (RegimeCondition test : table.tests(question.commenced(), question.jurisdiction())) {
      Condition met =
          Condition.any(test.ways().stream().map(StatedFacts::condition).toArray(Condition[]::new));
      tests.put(test.test(), met);
      Fact is = Reasoning.fact(facts.holds(met));
      outcomes.add(new TestOutcome(test.test(), test.words(), is));
      steps.add(() -> Step.fact("Asked " + test.words(), is.code()));
    }
    List<Row<RegimeFound>> rows = new ArrayList<>();
    for (RegimeRule rule : table.inForce(question.commenced(), question.jurisdiction())) {
      Condition when = StatedFacts.condition(rule.applies());
      for (Map.Entry<String, Condition> test : tests.entrySet()) {
        when = when.with(test.getKey(), test.getValue());
      }
      rows.add(
          new Row<>(
              rule.row(),
              rule.says(),
              when,
              new RegimeFound(rule.regime(), rule.label()),
              rule.provisions()));
    }
    Decided<RegimeFound> decided = facts.decide(rows);
    steps.part(() -> "Rows in order");
    for (RowStanding<RegimeFound> standing : decided.rows()) {
      steps.add(
          () ->
              Step.fact(
                  standing.row().id() + ". " + standing.row().says(),
                  switch (standing.decides()) {
                    case YES -> "decides: " + standing.row().outcome().label();
                    case NO -> "does not decide";
                    case UNKNOWN -> "may decide: " + standing.row().outcome().label();
                  }));
    }
    Determination<RegimeFound> found = decided.determination();
    steps.part(() -> "What comes out");
    steps.add(() -> Step.fact("Regime", found.map(RegimeFound::label).toString()));
    return new RegimeReading(found, decided.possible(), outcomes, decided.provisions());
  }
}
