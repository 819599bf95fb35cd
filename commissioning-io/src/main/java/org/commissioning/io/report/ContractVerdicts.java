package org.commissioning.io.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.ContractPayment;
import org.commissioning.scoring.contract.ContractPerformance;
import org.commissioning.scoring.contract.IncentiveVerdict;
import org.commissioning.scoring.contract.Indexation;
import org.commissioning.scoring.contract.LeverFinding;
import org.commissioning.scoring.contract.LifetimeValue;
import org.commissioning.scoring.contract.PaymentIncentives;
import org.commissioning.scoring.contract.PriceReview;
import org.commissioning.scoring.contract.ReviewLimit;
import org.commissioning.scoring.contract.StatusCount;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/** What the terms of a contract come to, in a sentence or two. */
final class ContractVerdicts {

  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ContractVerdicts() {}

  static @Nullable Phrase of(Explained result, Titles titles) {
    if (result instanceof ContractPayment payment) {
      return payment(payment);
    } else if (result instanceof Indexation indexation) {
      return indexation(indexation);
    } else if (result instanceof ContractPerformance performance) {
      return performance(performance);
    } else if (result instanceof LifetimeValue lifetime) {
      return lifetime(lifetime);
    } else if (result instanceof PaymentIncentives incentives) {
      return incentives(incentives, titles);
    }
    return null;
  }

  private static Phrase none(Figure<?> figure) {
    String reason = figure instanceof Figure.NotCalculable<?> none ? none.reason() : "";
    return Phrase.of("Not calculable: ").name(reason).say(".");
  }

  private static Phrase payment(ContractPayment payment) {
    if (payment.total() instanceof Figure.Calculated<Money> total) {
      boolean back = total.value().amount().signum() < 0;
      Phrase phrase =
          new Phrase().number(Numbers.money(back ? total.value().negated() : total.value()));
      phrase.say(back ? " comes back for " : " is to be paid for ");
      return phrase
          .number(Numbers.date(payment.question().from()))
          .say(" to ")
          .number(Numbers.date(payment.question().to()))
          .say(".");
    }
    Phrase phrase = none(payment.total());
    return payment.known() instanceof Figure.Calculated<Money> known
        ? phrase
            .say(" What can be worked out comes to ")
            .number(Numbers.money(known.value()))
            .say(", before what is not known; it is not what is to be paid.")
        : phrase;
  }

  private static @Nullable Phrase indexation(Indexation indexation) {
    List<PriceReview> reviews = indexation.reviews();
    if (reviews.isEmpty()) {
      return null;
    }
    PriceReview last = reviews.get(reviews.size() - 1);
    if (!(last.price() instanceof Figure.Calculated<Money> price)) {
      return none(last.price());
    }
    Money start = indexation.question().price();
    Phrase phrase = Phrase.of("From ").number(Numbers.date(last.on())).say(" the price is ");
    phrase.number(Numbers.money(price.value())).say(", after ");
    phrase.number(Numbers.money(start)).say(" at the start");
    if (start.amount().signum() > 0) {
      BigDecimal moved = price.value().amount().subtract(start.amount()).multiply(HUNDRED);
      BigDecimal percent = moved.divide(start.amount(), FOUR_DIGITS);
      if (percent.signum() != 0) {
        phrase.say(": ").number(Numbers.shortest(percent.abs()) + "%");
        phrase.say(percent.signum() > 0 ? " more" : " less");
      }
    }
    phrase.say(".");
    limited(phrase, reviews, ReviewLimit.CAP, " A cap held ");
    limited(phrase, reviews, ReviewLimit.COLLAR, " A collar raised ");
    return phrase;
  }

  private static void limited(
      Phrase phrase, List<PriceReview> reviews, ReviewLimit limit, String words) {
    long held = reviews.stream().filter(review -> review.limit() == limit).count();
    if (held > 0) {
      phrase.say(words).number(Long.toString(held)).say(" of ");
      phrase.number(Numbers.count(reviews.size(), "movement", "movements")).say(".");
    }
  }

  private static Phrase performance(ContractPerformance performance) {
    int all = performance.indicators().size();
    Phrase phrase = Phrase.of("Of ").number(Numbers.count(all, "indicator", "indicators"));
    List<StatusCount> counts =
        performance.counts().stream().filter(count -> count.indicators() > 0).toList();
    for (int i = 0; i < counts.size(); i++) {
      phrase.say(i == 0 ? ": " : ", ").number(Integer.toString(counts.get(i).indicators()));
      phrase.say(" ").say(counts.get(i).status().label());
    }
    phrase.say(".");
    if (performance.score() instanceof Figure.Calculated<Exact> score) {
      phrase.say(" By weight ").number(percent(score.value())).say(" is kept.");
    } else if (performance.scoreAtLeast() instanceof Figure.Calculated<Exact> least
        && performance.scoreAtMost() instanceof Figure.Calculated<Exact> most) {
      phrase.say(" By weight between ").number(percent(least.value())).say(" and ");
      phrase.number(percent(most.value())).say(" is kept: not all is known.");
    }
    if (performance.deduction() instanceof Figure.Calculated<Money> deduction
        && deduction.value().amount().signum() > 0) {
      phrase.say(" Deducted: ").number(Numbers.money(deduction.value())).say(".");
    }
    return phrase;
  }

  private static String percent(Exact percent) {
    return ResultFigures.shown(percent.toDouble()) + "%";
  }

  private static Phrase lifetime(LifetimeValue lifetime) {
    if (!(lifetime.most() instanceof Figure.Calculated<Money> most)) {
      return none(lifetime.most());
    }
    Phrase phrase = Phrase.of("At most the contract comes to ");
    phrase.number(Numbers.money(most.value())).say(", every extension and option counted");
    if (lifetime.base() instanceof Figure.Calculated<Money> base) {
      phrase.say("; its term alone to ").number(Numbers.money(base.value()));
    }
    phrase.say(".");
    if (lifetime.mostWithTax() instanceof Figure.Calculated<Money> with
        && with.value().amount().compareTo(most.value().amount()) != 0) {
      phrase.say(" With tax ").number(Numbers.money(with.value())).say(".");
    }
    return phrase;
  }

  private static Phrase incentives(PaymentIncentives incentives, Titles titles) {
    int all = incentives.findings().size();
    if (incentives.rewarded() == 0) {
      return Phrase.of("Of ")
          .number(Numbers.count(all, "behaviour", "behaviours"))
          .say(" tried none is known to leave the provider better off without a better outcome.");
    }
    Phrase phrase = Phrase.of("Of ").number(Numbers.count(all, "behaviour", "behaviours"));
    phrase.say(" tried ").number(Integer.toString(incentives.rewarded()));
    phrase.say(incentives.rewarded() == 1 ? " leaves" : " leave");
    phrase.say(" the provider better off without a better outcome.");
    Optional<LeverFinding> most =
        incentives.findings().stream()
            .filter(finding -> finding.verdict() == IncentiveVerdict.REWARDED)
            .filter(finding -> finding.gain() instanceof Figure.Calculated<Money>)
            .max(Comparator.comparing(finding -> finding.gain().orElseThrow().amount()));
    most.ifPresent(
        finding -> {
          phrase.say(" Most is gained if ").name(finding.change()).say(" (");
          phrase.name(titles.of(finding.mechanism())).say("): ");
          phrase.number(Numbers.money(finding.gain().orElseThrow())).say(".");
        });
    return phrase;
  }
}
