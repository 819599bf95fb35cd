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
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.reference.DatedTable;

/**
 * Thresholds by type of contract and day, with the amounts that matter below them, from two dated
 * tables whose columns the shipped ones name. A caller may read tables of their own, of another
 * country. Immutable and thread-safe.
 */
public final class Thresholds {

  private final DatedTable thresholds;
  private final DatedTable below;
  private final RegimeFacts facts;

  private Thresholds(DatedTable thresholds, DatedTable below, RegimeFacts facts) {
    this.thresholds = thresholds;
    this.below = below;
    this.facts = facts;
  }

  /** The tables {@code thresholds.csv} and {@code below-threshold-amounts.csv}. */
  public static Thresholds standard() {
    return Standard.TABLE;
  }

  /**
   * Thresholds of tables.
   *
   * @param thresholds the thresholds
   * @param below the amounts below them; a table without rows if there are none
   * @param facts the names of the facts that both ask for
   * @throws IllegalArgumentException if a column is missing, an amount is none, a fact is not
   *     named, or a row is not within one that is not there
   */
  public static Thresholds of(DatedTable thresholds, DatedTable below, RegimeFacts facts) {
    Set<String> rows = new LinkedHashSet<>();
    thresholds.rows().forEach(row -> rows.add(row.text("row")));
    for (DatedTable.Row row : thresholds.rows()) {
      ThresholdRow read = threshold(row);
      read.applies().facts().forEach(facts::words);
      if (!rows.containsAll(read.notWithin())) {
        throw new IllegalArgumentException(row + ": notWithin must name rows of the table");
      }
    }
    below.rows().forEach(row -> amount(row).applies().facts().forEach(facts::words));
    return new Thresholds(thresholds, below, facts);
  }

  private static ThresholdRow threshold(DatedTable.Row row) {
    return new ThresholdRow(
        row.text("row"),
        row.text("label"),
        RuleWhen.parse(row.text("when"), row.text("unless")),
        RuleWhen.names(row.text("notWithin")),
        new Money(row.decimal("amount"), row.text("currency")),
        vat(row),
        yes(row),
        RuleWhen.names(row.text("provisions")));
  }

  private static boolean yes(DatedTable.Row row) {
    return switch (row.text("reachedIfUnknown")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(row + ": reachedIfUnknown must be yes or no");
    };
  }

  private static VatTreatment vat(DatedTable.Row row) {
    for (VatTreatment vat : VatTreatment.values()) {
      if (vat.code().equals(row.text("vat"))) {
        return vat;
      }
    }
    throw new IllegalArgumentException(row + ": vat must be a known treatment");
  }

  private static BelowThresholdAmount amount(DatedTable.Row row) {
    return new BelowThresholdAmount(
        row.text("rule"),
        RuleWhen.parse(row.text("when"), row.text("unless")),
        new Money(row.decimal("amount"), row.text("currency")),
        row.text("provision"));
  }

  /** The names of the facts that the tables ask for. */
  public RegimeFacts facts() {
    return facts;
  }

  /** The jurisdictions, in the order of the table. */
  public List<String> jurisdictions() {
    return thresholds.rows().stream().map(DatedTable.Row::jurisdiction).distinct().toList();
  }

  /** The thresholds of a jurisdiction on a day, in the order of the table; empty if none hold. */
  public List<ThresholdRow> inForce(LocalDate day, String jurisdiction) {
    return thresholds.allInForce(day, jurisdiction).stream().map(Thresholds::threshold).toList();
  }

  /** The amounts below the threshold of a jurisdiction on a day, in the order of the table. */
  public List<BelowThresholdAmount> below(LocalDate day, String jurisdiction) {
    return below.allInForce(day, jurisdiction).stream().map(Thresholds::amount).toList();
  }

  /**
   * What in a question does not fit these tables: for each place, from component to component, what
   * must hold there. Empty if all fits. Silent on what is absent.
   */
  public Map<List<Object>, String> misfits(ThresholdQuestion question) {
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
    List<ThresholdRow> rows = inForce(day, jurisdiction);
    if (rows.isEmpty()) {
      misfits.put(
          List.of("commenced"),
          "must be a day for which the thresholds of the jurisdiction are held ("
              + held(jurisdiction)
              + ")");
      return misfits;
    }
    for (int i = 0; i < question.facts().size(); i++) {
      StatedFact stated = question.facts().get(i);
      if (stated != null && stated.fact() != null && !facts.names().contains(stated.fact())) {
        misfits.put(
            List.of("facts", i, "fact"), "must be one of: " + String.join(", ", facts.names()));
      }
    }
    if (question.value() != null) {
      ThresholdRow row = rows.get(0);
      VatTreatment vat = question.value().vat();
      if (question.value().currency() != null
          && !question.value().currency().equals(row.amount().currency())) {
        misfits.put(
            List.of("value", "currency"),
            "must be the currency of the thresholds, " + row.amount().currency() + ",");
      }
      if (vat != null
          && vat != row.vat()
          && vat != VatTreatment.EXEMPT
          && vat != VatTreatment.OUTSIDE_SCOPE) {
        misfits.put(
            List.of("value", "vat"),
            "must be one of: "
                + row.vat().code()
                + ", exempt, outside-scope but was "
                + vat.code());
      }
    }
    return misfits;
  }

  private String held(String jurisdiction) {
    List<String> periods = new ArrayList<>();
    for (DatedTable.Row row : thresholds.rows()) {
      if (row.jurisdiction().equals(jurisdiction)) {
        String from = row.from() == null ? "always" : "from " + row.from();
        periods.add(row.to() == null ? from : from + " to " + row.to());
      }
    }
    return String.join(", ", periods.stream().distinct().toList());
  }

  @Override
  public String toString() {
    return "thresholds of " + String.join(", ", jurisdictions());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final Thresholds TABLE =
        of(
            table("thresholds", "row"),
            table("below-threshold-amounts", "rule", "when", "unless"),
            RegimeFacts.shipped("threshold-facts"));

    private static DatedTable table(String name, String... key) {
      InputStream stream = Thresholds.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
    }
  }
}
