package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.internal.Commencements;

/**
 * The table that says which regime a procurement falls under: rows in order, the first that
 * applies, over facts and over tests made of facts; from two dated tables whose columns the shipped
 * ones name. A caller may read tables of their own, of another country. Immutable and thread-safe.
 */
public final class RegimeRules {

  private final DatedTable rules;
  private final DatedTable tests;
  private final RegimeFacts facts;

  private RegimeRules(DatedTable rules, DatedTable tests, RegimeFacts facts) {
    this.rules = rules;
    this.tests = tests;
    this.facts = facts;
  }

  /** The tables {@code regime-rules.csv} and {@code regime-tests.csv}. */
  public static RegimeRules standard() {
    return Standard.TABLE;
  }

  /**
   * The rules of tables.
   *
   * @param rules the rows, the last of each day without conditions
   * @param tests the tests that they speak of; a table without rows if there are none
   * @param facts the names of the facts that both ask for
   * @throws IllegalArgumentException if a column is missing, or a row asks for what is neither a
   *     fact nor a test
   */
  public static RegimeRules of(DatedTable rules, DatedTable tests, RegimeFacts facts) {
    Set<String> named = new LinkedHashSet<>();
    for (DatedTable.Row row : tests.rows()) {
      named.add(row.text("test"));
      row.text("words");
      RuleWhen.parse(row.text("when"), row.text("unless")).facts().forEach(facts::words);
    }
    for (DatedTable.Row row : rules.rows()) {
      for (String asked : rule(row).applies().facts()) {
        if (!named.contains(asked)) {
          facts.words(asked);
        }
      }
    }
    return new RegimeRules(rules, tests, facts);
  }

  private static RegimeRule rule(DatedTable.Row row) {
    return new RegimeRule(
        row.text("row"),
        row.text("says"),
        RuleWhen.parse(row.text("when"), row.text("unless")),
        row.text("regime"),
        row.text("label"),
        RuleWhen.names(row.text("provisions")));
  }

  /** The names of the facts that the tables ask for. */
  public RegimeFacts facts() {
    return facts;
  }

  /** The jurisdictions, in the order of the table. */
  public List<String> jurisdictions() {
    return rules.rows().stream().map(DatedTable.Row::jurisdiction).distinct().toList();
  }

  /** The rows of a jurisdiction on a day, in order; empty if none hold. */
  public List<RegimeRule> inForce(LocalDate day, String jurisdiction) {
    return rules.allInForce(day, jurisdiction).stream().map(RegimeRules::rule).toList();
  }

  /** The tests of a jurisdiction on a day, in order. */
  public List<RegimeCondition> tests(LocalDate day, String jurisdiction) {
    Map<String, List<RuleWhen>> ways = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (DatedTable.Row row : tests.allInForce(day, jurisdiction)) {
      ways.computeIfAbsent(row.text("test"), test -> new ArrayList<>())
          .add(RuleWhen.parse(row.text("when"), row.text("unless")));
      words.putIfAbsent(row.text("test"), row.text("words"));
    }
    List<RegimeCondition> found = new ArrayList<>();
    ways.forEach(
        (test, each) -> found.add(new RegimeCondition(test, words.getOrDefault(test, test), each)));
    return found;
  }

  /**
   * What in a question does not fit these tables: for each place, from component to component, what
   * must hold there. Empty if all fits. Silent on what is absent.
   *
   * @param provisions where the provisions that the table names stand
   */
  public Map<List<Object>, String> misfits(RegimeQuestion question, Provisions provisions) {
    Map<List<Object>, String> misfits = new LinkedHashMap<>();
    LocalDate day = question.commenced();
    String jurisdiction = question.jurisdiction();
    if (day == null || jurisdiction == null) {
      return misfits;
    }
    if (!jurisdictions().contains(jurisdiction)) {
      misfits.put(List.of("jurisdiction"), "must be one of: " + String.join(", ", jurisdictions()));
      return misfits;
    }
    if (inForce(day, jurisdiction).isEmpty()) {
      misfits.put(List.of("commenced"), notHeld(day, jurisdiction, provisions));
    }
    for (int i = 0; i < question.facts().size(); i++) {
      StatedFact stated = question.facts().get(i);
      if (stated != null && stated.fact() != null && !facts.names().contains(stated.fact())) {
        misfits.put(
            List.of("facts", i, "fact"), "must be one of: " + String.join(", ", facts.names()));
      }
    }
    return misfits;
  }

  private String notHeld(LocalDate day, String jurisdiction, Provisions provisions) {
    for (DatedTable.Row row : rules.rows()) {
      List<String> ids = rule(row).provisions();
      if (row.jurisdiction().equals(jurisdiction)
          && !ids.isEmpty()
          && row.from() != null
          && day.isBefore(row.from())) {
        String fault = Commencements.fault(provisions, ids.get(0), day);
        if (fault != null) {
          return fault;
        }
      }
    }
    return "must be a day on which the rules of the table hold";
  }

  @Override
  public String toString() {
    return "regime rules of " + String.join(", ", jurisdictions());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final RegimeRules TABLE =
        of(
            table("regime-rules", "row"),
            table("regime-tests", "test", "row"),
            RegimeFacts.shipped("regime-facts"));

    private static DatedTable table(String name, String... key) {
      InputStream stream = RegimeRules.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
    }
  }
}
