package org.commissioning.io.report;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.commissioning.scoring.tender.AwardMargins;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.FormulaCheck;
import org.commissioning.scoring.tender.IntraclassCorrelation;
import org.commissioning.scoring.tender.IntraclassForm;
import org.commissioning.scoring.tender.Kappa;
import org.commissioning.scoring.tender.KendallW;
import org.commissioning.scoring.tender.KrippendorffAlpha;
import org.commissioning.scoring.tender.LotModeration;
import org.commissioning.scoring.tender.LotRobustness;
import org.commissioning.scoring.tender.LowBidFinding;
import org.commissioning.scoring.tender.ModeratedScore;
import org.commissioning.scoring.tender.Moderation;
import org.commissioning.scoring.tender.PanelAgreement;
import org.commissioning.scoring.tender.RankingParadox;
import org.commissioning.scoring.tender.RuleEffect;
import org.jspecify.annotations.Nullable;

/** What was found of tenders and of those who mark them, in a sentence or two. */
final class TenderVerdicts {

  /** More lots or bids than this are counted, not told. */
  private static final int TOLD = 3;

  private static final String CHANCE = ". 1 would be full agreement; 0 is what chance alone gives.";

  private TenderVerdicts() {}

  static @Nullable Phrase of(Explained result, Titles titles) {
    if (result instanceof AwardRobustness robustness) {
      return robustness(robustness, titles);
    } else if (result instanceof FormulaCheck check) {
      return formula(check);
    } else if (result instanceof Moderation moderation) {
      return moderation(moderation, titles);
    } else if (result instanceof AbnormallyLow low) {
      return low(low, titles);
    } else if (result instanceof AssessmentSummaries summaries) {
      return summaries(summaries, titles);
    } else if (result instanceof KrippendorffAlpha alpha) {
      return agreement("Krippendorff's alpha is ", alpha.alpha(), alpha.intervals(), CHANCE);
    } else if (result instanceof KendallW kendall) {
      return agreement(
          "Kendall's W is ",
          kendall.concordance(),
          Figure.of(List.of()),
          ". 1 would be the same order by all; 0 that their orders cancel out.");
    } else if (result instanceof Kappa kappa) {
      return kappa.pairs().size() == 1
          ? agreement(
              "Cohen's kappa is ",
              kappa.pairs().get(0).kappa(),
              kappa.pairs().get(0).intervals(),
              CHANCE)
          : agreement("Fleiss's kappa is ", kappa.fleiss(), Figure.of(List.of()), CHANCE);
    } else if (result instanceof IntraclassCorrelation correlation) {
      return correlation.forms().stream()
          .filter(form -> form.form().equals("ICC(2,1)"))
          .findFirst()
          .map(TenderVerdicts::intraclass)
          .orElse(null);
    }
    return null;
  }

  private static Phrase intraclass(IntraclassForm form) {
    return agreement(
        "ICC(2,1) is ", form.value(), form.intervals(), ". 1 would be full agreement.");
  }

  private static Phrase agreement(
      String words, Figure<Double> figure, Figure<List<Interval>> limits, String meaning) {
    if (figure instanceof Figure.NotCalculable<Double> none) {
      return Phrase.of("Not calculable: ").name(none.reason()).say(".");
    }
    Phrase phrase = Phrase.of(words).number(ResultFigures.shown(figure.orElseThrow()));
    if (limits instanceof Figure.Calculated<List<Interval>> known && !known.value().isEmpty()) {
      phrase.say(", with limits of ").number(ResultFigures.interval(known.value().get(0)));
    }
    return phrase.say(meaning);
  }

  private static Phrase robustness(AwardRobustness robustness, Titles titles) {
    Phrase phrase = new Phrase();
    boolean several = robustness.lots().size() > 1;
    int told = Math.min(TOLD, robustness.lots().size());
    for (LotRobustness lot : robustness.lots().subList(0, told)) {
      if (several) {
        phrase.say(phrase.toString().isEmpty() ? "" : " ").name(titles.of(lot.lot())).say(": ");
      }
      lot(phrase, lot, titles);
    }
    if (robustness.lots().size() > told) {
      phrase.say(" The other lots are below.");
    }
    return phrase;
  }

  /** The price that is nearest to a change, since prices are what tenders differ by most surely. */
  private static void nearest(Phrase phrase, LotRobustness lot, Titles titles) {
    AwardMargins.PriceMargin nearest = null;
    double least = Double.POSITIVE_INFINITY;
    Exact to = Exact.ZERO;
    for (AwardMargins.PriceMargin margin : lot.margins().prices()) {
      for (AwardMargins.Turn turn : List.of(margin.lower(), margin.higher())) {
        if (turn.at() instanceof Figure.Calculated<Exact> at && margin.price().signum() > 0) {
          double move = Math.abs(at.value().toDouble() / margin.price().toDouble() - 1);
          if (move < least) {
            least = move;
            nearest = margin;
            to = at.value();
          }
        }
      }
    }
    if (nearest != null && least > 0) {
      boolean up = to.compareTo(nearest.price()) > 0;
      phrase.say(" Of the prices the nearest to a change is that of ");
      phrase
          .name(titles.of(nearest.bidder()))
          .say(up ? ": if it were higher by " : ": if it were lower by ");
      phrase.number(Numbers.percent(least)).say(", another would be level or first.");
    }
  }

  private static void lot(Phrase phrase, LotRobustness lot, Titles titles) {
    if (!(lot.winner() instanceof Figure.Calculated<String> winner)) {
      phrase.name(((Figure.NotCalculable<String>) lot.winner()).reason()).say(".");
      return;
    }
    phrase.name(titles.of(winner.value())).say(" is first. ");
    List<RankingParadox.Removal> found = lot.paradox().found();
    List<RankingParadox.Removal> turning =
        found.stream()
            .filter(removal -> !removal.firstAfter().equals(removal.firstBefore()))
            .toList();
    if (!turning.isEmpty()) {
      RankingParadox.Removal removal = turning.get(0);
      phrase.say("Without the tender of ").name(titles.of(removal.removed()));
      phrase.say(", which did not win, ").names(titles.of(removal.firstAfter()));
      phrase.say(" would be.");
    } else if (!found.isEmpty()) {
      phrase.say("Without the tender of ").name(titles.of(found.get(0).removed()));
      phrase.say(" others would change places, but not the first.");
    } else if (lot.paradox().possible()) {
      phrase.say("Taking out a tender that did not win changes nothing here, though these rules");
      phrase.say(" would allow it.");
    } else {
      phrase.say("Under these rules no tender that did not win can change the order of the rest.");
    }
    nearest(phrase, lot, titles);
    for (RuleEffect effect : lot.effects()) {
      if (effect.winnerChanges()) {
        phrase.say(" Without ").say(effect.rule()).say(" another would be first.");
      }
    }
  }

  private static Phrase formula(FormulaCheck check) {
    int found = check.findings().size();
    if (found == 0) {
      return Phrase.of("Nothing was found that should be known before these rules are published.");
    }
    Phrase phrase = new Phrase().number(Numbers.count(found, "thing", "things"));
    phrase.say(" to know before these rules are published");
    return phrase.say(found == 1 ? ": " : ". First: ").name(check.findings().get(0).text());
  }

  private static Phrase moderation(Moderation moderation, Titles titles) {
    List<ModeratedScore> scores =
        moderation.lots().stream().flatMap(lot -> lot.scores().stream()).toList();
    long due = scores.stream().filter(ModeratedScore::due).count();
    int open = moderation.lots().stream().mapToInt(lot -> lot.due().size()).sum();
    Phrase phrase = Phrase.of("Of ");
    phrase.number(Numbers.count(scores.size(), "answer", "answers")).say(" marked, ");
    phrase.number(due == 0 ? "none" : Long.toString(due));
    phrase.say(due == 1 ? " has marks" : " have marks").say(" far enough apart to be moderated");
    if (due > 0 && open == 0) {
      phrase.say(due == 1 ? "; its consensus is recorded" : "; all of them have a consensus");
    } else if (due > 0) {
      phrase.say("; ").number(Integer.toString(open));
      phrase.say(open == 1 ? " still waits for a consensus" : " still wait for a consensus");
    }
    phrase.say(".");
    List<LotModeration> lots = moderation.lots();
    if (lots.size() == 1) {
      for (String changed : lots.get(0).changed()) {
        phrase.say(" ").name(changed);
      }
    }
    if (lots.size() == 1 && lots.get(0).panels().size() == 1) {
      PanelAgreement panel = lots.get(0).panels().get(0);
      if (panel.alpha() instanceof Figure.Calculated<Double> alpha) {
        phrase.say(" Agreement by ordinal alpha, of at most 1: ");
        phrase.number(Numbers.shortest(BigDecimal.valueOf(alpha.value()).setScale(2, HALF_EVEN)));
        phrase.say(".");
      }
      List<String> out =
          panel.evaluators().stream()
              .filter(evaluator -> evaluator.outOfLine())
              .map(evaluator -> titles.of(evaluator.evaluator()))
              .toList();
      if (!out.isEmpty()) {
        phrase.say(" Furthest out of line: ").names(out).say(".");
      }
    }
    return phrase;
  }

  private static Phrase low(AbnormallyLow result, Titles titles) {
    if (result.applies() instanceof Determination.CannotBeDetermined<Boolean> none) {
      return Phrase.of("Whether the rule applies cannot be determined: ")
          .name(none.reason())
          .say(".");
    }
    if (!result.applies().orElseThrow()) {
      return Phrase.of("The rule does not apply to this contract.");
    }
    List<LowBidFinding> low =
        result.bids().stream().filter(bid -> bid.low().toOptional().orElse(false)).toList();
    List<String> open = new ArrayList<>();
    for (LowBidFinding bid : result.bids()) {
      if (bid.low().toOptional().isEmpty()) {
        open.add(titles.of(bid.bid()));
      }
    }
    Phrase phrase = new Phrase();
    for (LowBidFinding bid : low.subList(0, Math.min(TOLD, low.size()))) {
      phrase.name(titles.of(bid.bid()));
      phrase.say(
          result.lines().isEmpty()
              ? " is abnormally low in the view of the authority"
              : " is abnormally low");
      bid.next().toOptional().ifPresent(next -> phrase.say(". Next: ").name(next.label()));
      phrase.say(". ");
    }
    if (low.size() > TOLD) {
      phrase.say("So are ").number(Integer.toString(low.size() - TOLD)).say(" more. ");
    }
    if (low.isEmpty() && open.isEmpty()) {
      phrase.say("No bid is abnormally low by this rule.");
    }
    if (!open.isEmpty()) {
      phrase.say("Not determined yet: ").names(open).say(".");
    }
    return phrase;
  }

  private static Phrase summaries(AssessmentSummaries result, Titles titles) {
    Phrase phrase = new Phrase();
    if (result.successful() instanceof Figure.Calculated<String> successful) {
      phrase.name(titles.of(successful.value())).say(" has the successful tender. ");
    }
    if (result.ready()) {
      return phrase
          .number(Numbers.count(result.summaries().size(), "supplier", "suppliers"))
          .say(" can be told, all at the same time.");
    }
    phrase.say("Suppliers cannot be told yet. Missing: ");
    phrase.name(result.missing().get(0));
    if (result.missing().size() > 1) {
      phrase.say(" And ").number(Integer.toString(result.missing().size() - 1)).say(" more.");
    }
    return phrase;
  }
}
