package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.contract.PastYearValue;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;

/** Sums for a period: a block, one for little activity, and one for a volume within a range. */
final class Blocks {

  private final Ledger ledger;
  private final Facts facts;

  Blocks(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.Block block) {
    ledger.line(block.id(), "Sum for the period", LineRole.CHARGE, symbol("B", block.amount()));
  }

  void pay(PaymentMechanism.LowVolumeBlock low) {
    String label = "Part of the yearly sum";
    List<Expression> terms = new ArrayList<>();
    for (PastYearValue year : low.pastYears()) {
      if (year.value() == null) {
        ledger.none(
            low.id(), label, LineRole.CHARGE, "the value of " + year.year() + " is not stated");
        return;
      }
      terms.add(symbol("v" + Told.subscript(terms.size() + 1), year.value()));
    }
    Expression sum = Expression.sum(terms);
    Expression average = sum.over(number(low.pastYears().size()));
    ledger.steps().add(() -> Told.step("Average of past years", average, ledger.currency()));
    if (low.limit() != null && average.value().compareTo(exact(low.limit())) > 0) {
      ledger.none(
          low.id(),
          label,
          LineRole.CHARGE,
          new Figure.NotCalculable<>(
              "the average of past years is above the limit of this mechanism",
              low.limit().amount(),
              ledger.rounded(average.value())));
      return;
    }
    Expression uplift =
        Expression.of(
            "u", low.upliftPercent() == null ? Exact.ZERO : Exact.of(low.upliftPercent()));
    Expression yearly = average.times(number(1).plus(uplift.over(number(100))));
    Exact instalments = Exact.of(low.instalments());
    Expression part = yearly.over(Expression.of("k", instalments));
    ledger.line(low.id(), label, LineRole.CHARGE, part);
    Exact rest =
        Exact.of(ledger.rounded(yearly.value()))
            .minus(Exact.of(ledger.rounded(part.value())).times(instalments));
    if (rest.signum() != 0) {
      ledger.note(
          low.id()
              + ": "
              + low.instalments()
              + " such payments come to "
              + Told.of(rest.abs())
              + (rest.signum() > 0 ? " less" : " more")
              + " than the sum for the year.");
    }
  }

  void pay(PaymentMechanism.CostAndVolume terms) {
    Figure<Exact> counted = facts.counted(terms.id(), null);
    ledger.line(
        terms.id(), "Sum for a volume in the range", LineRole.CHARGE, symbol("B", terms.base()));
    if (counted instanceof Figure.NotCalculable<Exact> none) {
      ledger.none(terms.id(), "Volume outside the range", LineRole.ADJUSTMENT, none.reason());
      return;
    }
    Exact volume = counted.orElseThrow();
    Expression v = Expression.of("V", volume);
    Expression lower = symbol("L", terms.lowerVolume());
    Expression upper = symbol("U", terms.upperVolume());
    if (volume.compareTo(lower.value()) < 0 && terms.shortfallPrice() != null) {
      ledger.line(
          terms.id(),
          "Volume below the range",
          LineRole.ADJUSTMENT,
          symbol("p", terms.shortfallPrice()).times(v.minus(lower)));
      ledger.limit(terms.id(), ledger.due(terms.id()), Exact.ZERO, null, "Not below 0");
    }
    if (volume.compareTo(upper.value()) > 0) {
      Expression paid = v;
      if (terms.mostVolume() != null && volume.compareTo(exact(terms.mostVolume())) > 0) {
        paid = v.atMost(exact(terms.mostVolume()));
        Exact beyond = volume.minus(exact(terms.mostVolume()));
        ledger.unpaid(
            terms.id(),
            Told.of(beyond) + " above the most",
            "nothing is paid above a volume of " + Told.of(terms.mostVolume()));
      }
      if (terms.excessPrice() != null) {
        ledger.line(
            terms.id(),
            "Volume above the range",
            LineRole.ADJUSTMENT,
            symbol("p", terms.excessPrice()).times(paid.minus(upper)));
      } else {
        ledger.unpaid(
            terms.id(),
            Told.of(paid.value().minus(upper.value())) + " above the range",
            "no price is agreed for volume above the range");
      }
    }
  }
}
