package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.util.List;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** Visits, each paid by its length. */
final class Visits {

  private final Ledger ledger;
  private final Facts facts;

  Visits(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.TimeBands terms) {
    List<Delivered.Visits> visits = facts.visits(terms.id());
    if (visits.isEmpty()) {
      ledger.none(terms.id(), "Visits", LineRole.CHARGE, "no visits are stated");
    }
    for (Delivered.Visits fact : visits) {
      String label = "Visits of " + fact.minutes() + " minutes";
      if (fact.visits() == null) {
        ledger.none(
            terms.id(),
            label,
            LineRole.CHARGE,
            "how many visits of " + fact.minutes() + " minutes there were is not known");
        continue;
      }
      int count = fact.visits();
      Expression price = visitPrice(terms, fact, count);
      if (price != null) {
        ledger.line(
            terms.id(), label, LineRole.CHARGE, Expression.of("n", Exact.of(count)).times(price));
      }
    }
  }

  private @Nullable Expression visitPrice(
      PaymentMechanism.TimeBands terms, Delivered.Visits fact, int count) {
    String visits = count + (count == 1 ? " visit of " : " visits of ");
    String what = visits + fact.minutes() + " minutes";
    if (fact.minutes() == 0) {
      ledger.unpaid(terms.id(), what, "a visit of no minutes did not take place");
      return null;
    }
    if (terms.leastMinutes() != null && fact.minutes() < terms.leastMinutes()) {
      ledger.unpaid(
          terms.id(),
          what,
          "visits of less than " + terms.leastMinutes() + " minutes are not paid");
      return null;
    }
    TimeBand band = band(terms, fact.minutes());
    int beyond = fact.minutes() - (band == null ? 0 : band.minutes());
    if (band != null && beyond <= 0) {
      return symbol("p", band.price());
    }
    if (terms.hourlyBeyond() != null) {
      Expression rest =
          Expression.of("t", Exact.of(beyond))
              .times(symbol("h", terms.hourlyBeyond()))
              .over(number(60));
      return band == null ? rest : symbol("p", band.price()).plus(rest);
    }
    ledger.unpaid(
        terms.id(),
        band == null ? what : beyond + " minutes of each of " + what,
        band == null
            ? "no band is that short"
            : "minutes beyond the band of " + band.minutes() + " are not paid");
    return band == null ? null : symbol("p", band.price());
  }

  /** The band that a visit is put in; null if it is shorter than the first and bands go down. */
  static @Nullable TimeBand band(PaymentMechanism.TimeBands terms, int minutes) {
    TimeBand found = null;
    for (TimeBand band : terms.bands()) {
      if (terms.rule() == BandRule.UP) {
        found = band;
        if (band.minutes() >= minutes) {
          return band;
        }
      } else if (band.minutes() <= minutes) {
        found = band;
      }
    }
    return found;
  }
}
