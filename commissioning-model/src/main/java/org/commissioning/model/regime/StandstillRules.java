package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.internal.Commencements;

/**
 * Rules of standstill, from two dated tables whose columns the shipped ones name. A caller may read
 * tables of their own, of another country. Immutable and thread-safe.
 */
public final class StandstillRules {

  private final List<StandstillRule> rules;
  private final List<StandstillExemption> exemptions;

  private StandstillRules(List<StandstillRule> rules, List<StandstillExemption> exemptions) {
    this.rules = rules;
    this.exemptions = exemptions;
  }

  /** The tables {@code standstill-rules.csv} and {@code standstill-exemptions.csv}. */
  public static StandstillRules standard() {
    return Standard.TABLE;
  }

  /**
   * The rules of tables.
   *
   * @throws IllegalArgumentException if a column is missing, a number is none, a yes or no is
   *     neither, or an exemption is of no rule
   */
  public static StandstillRules of(DatedTable rules, DatedTable exemptions) {
    List<StandstillRule> read = rules.rows().stream().map(StandstillRules::rule).toList();
    List<StandstillExemption> lifted =
        exemptions.rows().stream().map(StandstillRules::exemption).toList();
    for (StandstillExemption exemption : lifted) {
      if (read.stream().noneMatch(rule -> rule.id().equals(exemption.rule()))) {
        throw new IllegalArgumentException("there is no standstill rule " + exemption.rule());
      }
    }
    return new StandstillRules(read, lifted);
  }

  private static StandstillRule rule(DatedTable.Row row) {
    List<String> provisions = new ArrayList<>();
    provisions.add(row.text("provision"));
    provisions.addAll(listed(row, "provisions"));
    String after = row.text("workingDaysAfterDecision");
    String reading = row.text("reading");
    return new StandstillRule(
        row.text("id"),
        row.text("label"),
        row.from(),
        row.to(),
        new StandstillCount(
            row.decimal("beginsAfterDays").intValueExact(),
            row.decimal("workingDays").intValueExact(),
            yes(row, "countsFirstDay"),
            listed(row, "holidays"),
            yes(row, "statedHolds"),
            reading.isEmpty() ? null : reading),
        yes(row, "representations"),
        after.isEmpty() ? null : Integer.valueOf(after),
        provisions.stream().distinct().toList());
  }

  private static StandstillExemption exemption(DatedTable.Row row) {
    return new StandstillExemption(
        row.text("rule"),
        row.text("fact"),
        row.text("words"),
        row.from(),
        row.to(),
        row.text("provision"));
  }

  private static List<String> listed(DatedTable.Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  private static boolean yes(DatedTable.Row row, String column) {
    return switch (row.text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(row + ": " + column + " must be yes or no");
    };
  }

  /** The ids of the rules, in the order of the table. */
  public List<String> ids() {
    return rules.stream().map(StandstillRule::id).distinct().toList();
  }

  /** Every rule at any time, in the order of the table. */
  public List<StandstillRule> all() {
    return rules;
  }

  /** The rule of an id for a notice published on a day; empty if none holds. */
  public Optional<StandstillRule> find(String id, LocalDate published) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id) && rule.holdsOn(published))
        .findFirst();
  }

  /** The circumstances that lift a rule for a notice published on a day, in order. */
  public List<StandstillExemption> exemptions(String rule, LocalDate published) {
    return exemptions.stream()
        .filter(exemption -> exemption.rule().equals(rule) && exemption.holdsOn(published))
        .toList();
  }

  /**
   * What in a question does not fit these rules: for each place, from component to component, what
   * must hold there. Empty if all fits. Silent on what is absent.
   *
   * @param provisions where the provisions of the rules stand
   */
  public Map<List<Object>, String> misfits(StandstillQuestion question, Provisions provisions) {
    Map<List<Object>, String> misfits = new LinkedHashMap<>();
    String id = question.rule();
    LocalDate published = question.published();
    if (id == null || published == null) {
      return misfits;
    }
    List<StandstillRule> known = rules.stream().filter(rule -> rule.id().equals(id)).toList();
    if (known.isEmpty()) {
      misfits.put(List.of("rule"), "must be one of: " + String.join(", ", ids()));
      return misfits;
    }
    Optional<StandstillRule> rule = find(id, published);
    if (rule.isEmpty()) {
      StandstillRule first = known.get(0);
      String fault =
          first.from() != null && published.isBefore(first.from())
              ? Commencements.fault(provisions, first.provisions().get(0), published)
              : null;
      misfits.put(
          List.of("published"), fault == null ? "must be a day on which the rule holds" : fault);
      return misfits;
    }
    List<String> facts = exemptions(id, published).stream().map(StandstillExemption::fact).toList();
    for (int i = 0; i < question.circumstances().size(); i++) {
      StatedFact stated = question.circumstances().get(i);
      if (stated != null && stated.fact() != null && !facts.contains(stated.fact())) {
        misfits.put(
            List.of("circumstances", i, "fact"), "must be one of: " + String.join(", ", facts));
      }
    }
    if (question.representations() != null && !rule.get().keptOpen()) {
      misfits.put(
          List.of("representations"),
          "must be left out where representations do not keep the standstill open");
    }
    return misfits;
  }

  @Override
  public String toString() {
    return "standstill rules " + String.join(", ", ids());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final StandstillRules TABLE =
        of(table("standstill-rules", "id"), table("standstill-exemptions", "rule", "fact"));

    private static DatedTable table(String name, String... key) {
      InputStream stream = StandstillRules.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
    }
  }
}
