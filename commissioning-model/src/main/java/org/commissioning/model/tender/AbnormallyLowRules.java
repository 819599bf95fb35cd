package org.commissioning.model.tender;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * What laws and guides say of abnormally low bids: where and when each rule holds, what follows
 * from a finding, and the figures that it sets, from two dated tables. Immutable and thread-safe.
 */
public final class AbnormallyLowRules {

  private final List<DatedTable.Row> rules;
  private final DatedTable figures;

  private AbnormallyLowRules(DatedTable rules, DatedTable figures) {
    this.rules = rules.rows();
    this.figures = figures;
  }

  /** The tables {@code low-bid-rules.csv} and {@code low-bid-figures.csv} beside this class. */
  public static AbnormallyLowRules standard() {
    return Standard.TABLES;
  }

  /**
   * The rules of tables: one with the columns {@code id}, {@code title}, {@code provision} and
   * {@code effect}, one with {@code rule}, {@code figure}, {@code value} and {@code unit}, which is
   * keyed by the first two.
   *
   * @throws IllegalArgumentException if a column is missing, or a number is none
   */
  public static AbnormallyLowRules of(DatedTable laws, DatedTable numbers) {
    laws.rows().forEach(AbnormallyLowRules::rule);
    for (DatedTable.Row row : numbers.rows()) {
      row.text("rule");
      row.text("figure");
      row.decimal("value");
    }
    return new AbnormallyLowRules(laws, numbers);
  }

  /** The id in the tables; null for a rule that no law or guide sets. */
  public static @Nullable String idOf(AbnormallyLowRule rule) {
    if (rule instanceof AbnormallyLowRule.WorldBank) {
      return "world-bank";
    } else if (rule instanceof AbnormallyLowRule.Scotland scotland) {
      return scotland.reference() == ScottishReference.MEDIAN
          ? "scotland-median"
          : "scotland-average";
    } else if (rule instanceof AbnormallyLowRule.Colombia) {
      return "colombia";
    } else if (rule instanceof AbnormallyLowRule.Spain) {
      return "spain";
    } else if (rule instanceof AbnormallyLowRule.ItalyMethodA) {
      return "italy-method-a";
    } else if (rule instanceof AbnormallyLowRule.PortugalByLaw) {
      return "portugal-by-law";
    } else if (rule instanceof AbnormallyLowRule.PortugalByAuthority) {
      return "portugal-by-authority";
    } else if (rule instanceof AbnormallyLowRule.Belgium) {
      return "belgium";
    } else if (rule instanceof AbnormallyLowRule.Poland) {
      return "poland";
    } else if (rule instanceof AbnormallyLowRule.UnitedKingdom) {
      return "united-kingdom";
    } else if (rule instanceof AbnormallyLowRule.EuropeanUnion) {
      return "european-union";
    }
    return null;
  }

  /** The rule as it holds on a day; empty if it is not known to. */
  public Optional<LawOnLowBids> find(String id, LocalDate on) {
    return rules.stream()
        .filter(row -> row.text("id").equals(id) && row.holdsOn(on))
        .findFirst()
        .map(AbnormallyLowRules::rule);
  }

  /** When a rule is known to hold, in words: "from 2025-02-24 on". */
  public String period(String id) {
    return rules.stream()
        .filter(row -> row.text("id").equals(id))
        .map(
            row ->
                (row.from() == null ? "" : "from " + row.from())
                    + (row.to() == null ? " on" : " to " + row.to()))
        .collect(Collectors.joining(", "));
  }

  /**
   * A figure that a rule sets.
   *
   * @throws org.commissioning.model.reference.NoRowInForceException if it sets none on the day
   */
  public BigDecimal figure(LawOnLowBids law, String figure, LocalDate on) {
    return figures.inForce(on, law.jurisdiction(), law.id(), figure).decimal("value");
  }

  private static LawOnLowBids rule(DatedTable.Row row) {
    return new LawOnLowBids(
        row.text("id"),
        row.jurisdiction(),
        row.text("title"),
        row.text("provision"),
        LowBidEffect.of(row.text("effect")),
        Source.parse(row.source()),
        row.from(),
        row.text("unconfirmed").isEmpty() ? null : row.text("unconfirmed"));
  }

  @Override
  public String toString() {
    return "rules on abnormally low bids (" + rules.size() + " rows)";
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final AbnormallyLowRules TABLES =
        of(table("low-bid-rules", "id"), table("low-bid-figures", "rule", "figure"));

    private static DatedTable table(String name, String... key) {
      InputStream stream = AbnormallyLowRules.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
    }
  }
}
