package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.RegimeCondition;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.regime.RegimeRule;
import org.commissioning.model.regime.RegimeRules;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.RegimeFound;
import org.commissioning.scoring.regime.TestOutcome;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.RowStanding;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;

/**
 * What a table of regimes makes of facts. The tests share no facts, so that a fact matters exactly
 * if it can change its test and the test can change the regime.
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
    Map<String, Determination<Boolean>> tests = new LinkedHashMap<>();
    Map<String, String> words = new HashMap<>();
    List<TestOutcome> outcomes = new ArrayList<>();
    steps.part(() -> "Tests");
    for (RegimeCondition test : table.tests(question.commenced(), question.jurisdiction())) {
      Determination<Boolean> met = met(test, facts);
      tests.put(test.test(), met);
      words.put(test.test(), test.words());
      Fact is = met.toOptional().map(Fact::of).orElse(Fact.UNKNOWN);
      outcomes.add(new TestOutcome(test.test(), test.words(), is));
      steps.add(() -> Step.fact("Asked " + test.words(), is.code()));
    }
    List<RegimeRule> rules = table.inForce(question.commenced(), question.jurisdiction());
    Set<String> used = new LinkedHashSet<>();
    rules.forEach(rule -> used.addAll(rule.applies().facts()));
    List<Variable> variables = new ArrayList<>();
    Map<String, Fact> known = new HashMap<>();
    for (String name : used) {
      Determination<Boolean> test = tests.get(name);
      String asked = words.get(name);
      variables.add(Variable.fact(name, asked == null ? table.facts().words(name) : asked));
      known.put(
          name,
          test == null ? facts.of(name) : test.toOptional().map(Fact::of).orElse(Fact.UNKNOWN));
    }
    List<Row<RegimeFound>> rows = new ArrayList<>();
    for (RegimeRule rule : rules) {
      rows.add(
          new Row<>(
              rule.row(),
              rule.says(),
              StatedFacts.condition(rule.applies()),
              new RegimeFound(rule.regime(), rule.label()),
              rule.provisions()));
    }
    Decided<RegimeFound> decided = new DecisionTable<>(variables, rows).decide(known);
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
    Determination<RegimeFound> regime = decided.determination();
    if (regime instanceof Determination.CannotBeDetermined<RegimeFound> none) {
      regime = Determination.needs(expanded(none.needs(), tests));
    }
    Determination<RegimeFound> found = regime;
    steps.part(() -> "What comes out");
    steps.add(() -> Step.fact("Regime", found.map(RegimeFound::label).toString()));
    return new RegimeReading(found, decided.possible(), outcomes, decided.provisions());
  }

  private static Determination<Boolean> met(RegimeCondition test, StatedFacts facts) {
    List<Row<Boolean>> rows = new ArrayList<>();
    test.ways()
        .forEach(
            way ->
                rows.add(
                    new Row<>(
                        test.test(), test.words(), StatedFacts.condition(way), true, List.of())));
    rows.add(new Row<>("otherwise", "not met", Condition.all(), false, List.of()));
    return facts.decide(rows).determination();
  }

  /** Facts in place of the tests that they make. */
  private static List<FactNeeded> expanded(
      List<FactNeeded> needs, Map<String, Determination<Boolean>> tests) {
    Set<FactNeeded> all = new LinkedHashSet<>();
    for (FactNeeded need : needs) {
      if (tests.get(need.fact()) instanceof Determination.CannotBeDetermined<Boolean> none) {
        all.addAll(none.needs());
      } else {
        all.add(need);
      }
    }
    return List.copyOf(all);
  }
}
