package org.commissioning.io.report;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contribution.ContributionShares;
import org.commissioning.scoring.contribution.ContributorShare;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.option.AppraisalVerdict;
import org.commissioning.scoring.option.Compromise;
import org.commissioning.scoring.option.MakeOrBuy;
import org.commissioning.scoring.option.NearestSwitch;
import org.commissioning.scoring.option.OptionAcceptability;
import org.commissioning.scoring.option.OptionFlow;
import org.commissioning.scoring.option.OptionStanding;
import org.commissioning.scoring.option.OptionsAppraisal;
import org.commissioning.scoring.option.Promethee;
import org.commissioning.scoring.option.RankAcceptability;
import org.commissioning.scoring.option.RankedOption;
import org.commissioning.scoring.option.SwitchingWeights;
import org.commissioning.scoring.option.ToIdeal;
import org.commissioning.scoring.option.Topsis;
import org.commissioning.scoring.option.Vikor;
import org.commissioning.scoring.option.WeightedProduct;
import org.commissioning.scoring.option.WeightedSum;
import org.commissioning.scoring.outcome.FlagCount;
import org.commissioning.scoring.outcome.FunnelSignificance;
import org.commissioning.scoring.resource.IncentiveAlignment;
import org.commissioning.scoring.resource.MarginalAnalysis;
import org.commissioning.scoring.resource.PooledFundShares;
import org.commissioning.scoring.resource.Portfolio;
import org.commissioning.scoring.resource.PortfolioStatus;
import org.commissioning.scoring.resource.WeightedCapitation;
import org.commissioning.scoring.value.AgencyBenefits;
import org.commissioning.scoring.value.AppraisalUncertainty;
import org.commissioning.scoring.value.BenefitCostRatio;
import org.commissioning.scoring.value.CostEffectiveness;
import org.commissioning.scoring.value.EquivalentAnnualCost;
import org.commissioning.scoring.value.InternalRate;
import org.commissioning.scoring.value.LineSwitch;
import org.commissioning.scoring.value.OptimismBias;
import org.commissioning.scoring.value.Payback;
import org.commissioning.scoring.value.PresentValue;
import org.commissioning.scoring.value.SocialReturn;
import org.commissioning.scoring.value.SwitchingValues;
import org.jspecify.annotations.Nullable;

/** The answer of a result in a sentence or two, for results that have one. */
final class Verdicts {

  /** The component that holds the sentence where a result has one of its own. */
  static final String IN_WORDS = "inWords";

  /** More names than this are counted, not listed. */
  private static final int NAMED = 5;

  private Verdicts() {}

  /** The sentence, or empty where figures alone are the answer. */
  static Optional<Phrase> of(Explained result, Titles titles) {
    return Optional.ofNullable(need(result))
        .or(() -> Optional.ofNullable(option(result, titles)))
        .or(() -> Optional.ofNullable(value(result, titles)))
        .or(() -> Optional.ofNullable(resource(result, titles)))
        .or(() -> Optional.ofNullable(TenderVerdicts.of(result, titles)))
        .or(() -> Optional.ofNullable(RegimeVerdicts.of(result, titles)))
        .or(() -> Optional.ofNullable(ContractVerdicts.of(result, titles)));
  }

  private static @Nullable Phrase need(Explained result) {
    if (result instanceof FunnelSignificance scan && !scan.flags().isEmpty()) {
      FlagCount flags = scan.flags().get(0);
      return new Phrase()
          .number(Integer.toString(flags.high() + flags.low()))
          .say(" of ")
          .number(Integer.toString(flags.areas()))
          .say(" stand out at ")
          .number(Numbers.percent(flags.level()))
          .say("; chance alone gives at most ")
          .number(BigDecimal.valueOf(flags.byChance()).setScale(1, HALF_UP).toPlainString())
          .say(".");
    }
    return null;
  }

  private static @Nullable Phrase option(Explained result, Titles titles) {
    if (result instanceof OptionsAppraisal appraisal) {
      return appraisal(appraisal, titles);
    } else if (result instanceof WeightedSum sum) {
      return first(sum.options(), RankedOption::place, RankedOption::option, titles);
    } else if (result instanceof WeightedProduct product) {
      return product.options() instanceof Figure.Calculated<List<RankedOption>> known
          ? first(known.value(), RankedOption::place, RankedOption::option, titles)
          : none(product.options());
    } else if (result instanceof Topsis topsis) {
      return topsis.options() instanceof Figure.Calculated<List<ToIdeal>> known
          ? first(known.value(), ToIdeal::place, ToIdeal::option, titles)
          : none(topsis.options());
    } else if (result instanceof Vikor vikor) {
      return vikor.proposed() instanceof Figure.Calculated<List<String>> known
          ? compromise(vikor, known.value(), titles)
          : none(vikor.proposed());
    } else if (result instanceof Promethee promethee) {
      return first(promethee.options(), OptionFlow::place, OptionFlow::option, titles);
    } else if (result instanceof SwitchingWeights switching) {
      return switching.best() instanceof Figure.Calculated<String> best
          ? new Phrase()
              .name(titles.of(best.value()))
              .say(" is the best as things stand; below is what would have to move to change that.")
          : none(switching.best());
    } else if (result instanceof RankAcceptability acceptability) {
      return acceptability.options() instanceof Figure.Calculated<List<OptionAcceptability>> known
          ? likeliest(known.value(), titles)
          : none(acceptability.options());
    } else if (result instanceof MakeOrBuy choice) {
      return makeOrBuy(choice, titles);
    }
    return null;
  }

  /** The verdict of the result in the words of the options' titles and in percent. */
  private static Phrase appraisal(OptionsAppraisal appraisal, Titles titles) {
    List<OptionStanding> order =
        appraisal.options().stream()
            .sorted(Comparator.comparingInt(OptionStanding::place))
            .toList();
    String best = titles.of(order.get(0).option());
    Phrase phrase = new Phrase();
    switch (appraisal.verdict()) {
      case TIED -> {
        List<String> level =
            order.stream().filter(o -> o.place() == 1).map(OptionStanding::option).toList();
        return names(Phrase.of("Tied: "), titles.of(level)).say(" share the highest value.");
      }
      case TOO_CLOSE_TO_CALL -> phrase.say("Too close to call: ").name(best).say(" is ahead of ");
      case LEADS -> phrase.name(best).say(" has the highest value, ahead of ");
    }
    phrase.name(titles.of(order.get(1).option()));
    if (appraisal.lead() instanceof Figure.Calculated<Double> lead) {
      phrase.say(" by ").number(ResultFigures.shown(lead.value()));
    }
    if (appraisal.verdict() == AppraisalVerdict.TOO_CLOSE_TO_CALL) {
      phrase.say(", less than was to count");
    }
    phrase.say(".");
    if (appraisal.firmness().nearestSwitch() instanceof Figure.Calculated<NearestSwitch> turn) {
      phrase.say(" It holds until the weight on ").name(titles.of(turn.value().criterion()));
      phrase.say(" moves from ").number(Numbers.percent(turn.value().share())).say(" to ");
      phrase.number(Numbers.percent(turn.value().switchesAt())).say(" of all weight, when ");
      phrase.name(titles.of(turn.value().option())).say(" draws level.");
    }
    return phrase;
  }

  /** Names as a list; kept apart by semicolons if one of them holds a comma or an "and". */
  private static Phrase names(Phrase phrase, List<String> names) {
    if (names.stream().noneMatch(name -> name.contains(",") || name.contains(" and "))) {
      return phrase.names(names);
    }
    for (int i = 0; i < names.size(); i++) {
      phrase.say(i == 0 ? "" : i == names.size() - 1 ? "; and " : "; ").name(names.get(i));
    }
    return phrase;
  }

  private static Phrase none(Figure<?> figure) {
    String reason = figure instanceof Figure.NotCalculable<?> none ? none.reason() : "";
    return Phrase.of("Not calculable: ").name(reason).say(".");
  }

  private static <T> Phrase first(
      List<T> options, ToIntFunction<T> place, Function<T, String> id, Titles titles) {
    List<String> best =
        options.stream()
            .filter(option -> place.applyAsInt(option) == 1)
            .map(id)
            .map(titles::of)
            .toList();
    return names(new Phrase(), best)
        .say(best.size() == 1 ? " comes first" : " share first place")
        .say(" of ")
        .number(Numbers.count(options.size(), "option", "options"))
        .say(".");
  }

  private static Phrase compromise(Vikor vikor, List<String> proposed, Titles titles) {
    Phrase phrase = names(new Phrase(), titles.of(proposed));
    if (proposed.size() == 1) {
      return phrase.say(" is the best compromise.");
    }
    int all =
        vikor.options() instanceof Figure.Calculated<List<Compromise>> known
            ? known.value().size()
            : proposed.size();
    return phrase
        .say(" are all proposed as a compromise")
        .say(all == proposed.size() ? ": the method does not tell them apart." : ".");
  }

  private static Phrase likeliest(List<OptionAcceptability> options, Titles titles) {
    double most = options.stream().mapToDouble(option -> option.places().get(0)).max().orElse(0);
    List<String> best =
        options.stream()
            .filter(option -> option.places().get(0) == most)
            .map(option -> titles.of(option.option()))
            .toList();
    return names(new Phrase(), best)
        .say(best.size() == 1 ? " comes first in " : " each come first in ")
        .number(Numbers.percent(most))
        .say(
            best.size() == 1
                ? " of what is possible, more often than any other."
                : " of what is possible, and no other more often.");
  }

  private static Phrase makeOrBuy(MakeOrBuy choice, Titles titles) {
    if (!(choice.best() instanceof Figure.Calculated<List<String>> best)) {
      return none(choice.best());
    }
    boolean close =
        choice.verdict() instanceof Figure.Calculated<AppraisalVerdict> verdict
            && verdict.value() == AppraisalVerdict.TOO_CLOSE_TO_CALL;
    Phrase phrase = Phrase.of(close ? "Too close to call: " : "");
    names(phrase, titles.of(best.value()));
    phrase.say(best.value().size() == 1 ? " comes first" : " share first place");
    phrase.say(close ? " by less than was to count" : "");
    phrase.say(" on cost and quality together. The lowest cost is that of ");
    names(phrase, titles.of(choice.cheapest())).say(". The highest quality is that of ");
    names(phrase, titles.of(choice.finest())).say(".");
    if (choice.switchesAt() instanceof Figure.Calculated<Double> at) {
      phrase
          .say(" The weight on cost is ")
          .number(Numbers.percent(choice.question().weighing().costWeight()));
      phrase.say("; at ").number(Numbers.percent(at.value()));
      phrase.say(" another option would be as good.");
    }
    return phrase;
  }

  private static @Nullable Phrase value(Explained result, Titles titles) {
    if (result instanceof PresentValue present) {
      return net(present.net(), present.question().basis().currency());
    } else if (result instanceof BenefitCostRatio ratio) {
      return ratio.ratio() instanceof Figure.Calculated<Double> known
          ? new Phrase()
              .number(Numbers.rounded(known.value(), ratio.question().basis().currency()))
              .say(" of benefits comes back for each ")
              .number(Numbers.rounded(1, ratio.question().basis().currency()))
              .say(" of costs, both at present value.")
          : none(ratio.ratio());
    } else if (result instanceof EquivalentAnnualCost annual) {
      return annual.lowest() instanceof Figure.Calculated<String> lowest
          ? new Phrase()
              .name(titles.of(lowest.value()))
              .say(" costs least for each year that it lasts.")
          : none(annual.lowest());
    } else if (result instanceof InternalRate internal) {
      return internal.rate() instanceof Figure.Calculated<Double> rate
          ? Phrase.of("The proposal is worth nothing at a rate of ")
              .number(Numbers.percent(rate.value()))
              .say(" a year.")
          : none(internal.rate());
    } else if (result instanceof Payback payback) {
      return payback(payback);
    } else if (result instanceof SwitchingValues switching) {
      return switching(switching, titles);
    } else if (result instanceof OptimismBias bias) {
      return Phrase.of("The estimate is raised by ")
          .number(Numbers.percent(bias.uplift()))
          .say(".");
    } else if (result instanceof AppraisalUncertainty uncertainty) {
      return net(uncertainty.net(), uncertainty.question().appraisal().basis().currency())
          .say(" It came out above nothing in ")
          .number(Numbers.percent(uncertainty.aboveNothing()))
          .say(" of the draws.");
    } else if (result instanceof AgencyBenefits benefits) {
      return agencies(benefits);
    } else if (result instanceof SocialReturn social) {
      return social.ratio() instanceof Figure.Calculated<Double> ratio
          ? new Phrase()
              .number(Numbers.rounded(ratio.value(), social.question().basis().currency()))
              .say(" of social value comes back for each ")
              .number(Numbers.rounded(1, social.question().basis().currency()))
              .say(" put in.")
          : none(social.ratio());
    } else if (result instanceof CostEffectiveness effectiveness) {
      return effectiveness(effectiveness, titles);
    }
    return null;
  }

  private static Phrase net(double net, String currency) {
    Phrase phrase = Phrase.of("At present value the benefits ");
    if (net == 0) {
      return phrase.say("are as high as the costs.");
    }
    return phrase
        .say(net > 0 ? "exceed the costs by " : "fall short of the costs by ")
        .number(Numbers.rounded(Math.abs(net), currency))
        .say(".");
  }

  private static Phrase payback(Payback payback) {
    if (!(payback.year() instanceof Figure.Calculated<Integer> year)) {
      return none(payback.year());
    }
    Phrase phrase = Phrase.of("The outlay has come back in year ").number(year.value().toString());
    return payback.discountedYear() instanceof Figure.Calculated<Integer> discounted
        ? phrase.say(", at present value in year ").number(discounted.value().toString()).say(".")
        : phrase.say(", but not at present value.");
  }

  /** The line that has the least room, since it is the first that a reader should doubt. */
  private static @Nullable Phrase switching(SwitchingValues switching, Titles titles) {
    Optional<LineSwitch> nearest =
        switching.lines().stream()
            .filter(line -> line.change() instanceof Figure.Calculated<Double>)
            .min(Comparator.comparingDouble(line -> Math.abs(line.change().orElseThrow())));
    if (nearest.isEmpty()) {
      return null;
    }
    double change = nearest.get().change().orElseThrow();
    return Phrase.of("The answer hangs most on ")
        .name(titles.of(nearest.get().line()))
        .say(change < 0 ? ": if it were lower by " : ": if it were higher by ")
        .number(Numbers.percent(Math.abs(change)))
        .say(", benefits and costs would be level.");
  }

  private static Phrase agencies(AgencyBenefits benefits) {
    String currency = benefits.question().basis().currency();
    Phrase phrase =
        Phrase.of("The programme costs ")
            .number(Numbers.rounded(benefits.costs(), currency))
            .say(" and brings public bodies ")
            .number(Numbers.rounded(benefits.fiscal(), currency));
    phrase.say(" in fiscal benefits; with economic and social ones ");
    phrase.number(Numbers.rounded(benefits.all(), currency)).say(" in all.");
    List<String> losing =
        benefits.agencies().stream()
            .filter(agency -> agency.fiscalNet() < 0)
            .map(agency -> agency.agency())
            .toList();
    if (!losing.isEmpty()) {
      phrase.say(" Paying more than comes back to them: ").names(losing).say(".");
    }
    return phrase;
  }

  private static Phrase effectiveness(CostEffectiveness effectiveness, Titles titles) {
    Phrase phrase =
        names(
                Phrase.of("Worth considering, from the cheapest: "),
                titles.of(effectiveness.frontier()))
            .say(".");
    Double threshold = effectiveness.question().threshold();
    if (threshold != null && effectiveness.best() instanceof Figure.Calculated<List<String>> best) {
      phrase.say(" At ");
      phrase.number(Numbers.rounded(threshold, effectiveness.question().currency()));
      names(phrase.say(" for each unit of effect the best is "), titles.of(best.value())).say(".");
    }
    return phrase;
  }

  private static @Nullable Phrase resource(Explained result, Titles titles) {
    if (result instanceof Portfolio portfolio) {
      return portfolio(portfolio, titles);
    } else if (result instanceof MarginalAnalysis marginal) {
      if (marginal.shifts().isEmpty()) {
        return Phrase.of("No shift of money from one programme to another gains anything.");
      }
      return Phrase.of("Most is gained by releasing money from ")
          .name(titles.of(marginal.shifts().get(0).from()))
          .say(" to grow ")
          .name(titles.of(marginal.shifts().get(0).to()))
          .say(": ")
          .number(ResultFigures.shown(marginal.shifts().get(0).gain()) + " more")
          .say(" (")
          .name(marginal.question().benefitUnit())
          .say(").");
    } else if (result instanceof WeightedCapitation capitation) {
      return capitation(capitation, titles);
    } else if (result instanceof ContributionShares shares) {
      return contribution(shares, titles);
    } else if (result instanceof PooledFundShares fund) {
      return fund(fund);
    } else if (result instanceof IncentiveAlignment alignment) {
      return alignment(alignment);
    }
    return null;
  }

  private static Phrase portfolio(Portfolio portfolio, Titles titles) {
    if (portfolio.proof().status() == PortfolioStatus.INFEASIBLE) {
      return Phrase.of("No portfolio keeps to all of these together: ")
          .names(portfolio.proof().conflict())
          .say(".");
    }
    if (portfolio.proof().status() == PortfolioStatus.NONE_FOUND) {
      return Phrase.of(
          "The search was stopped before it found a portfolio that is allowed; there may be one.");
    }
    Phrase phrase = Phrase.of("Fund ");
    if (portfolio.funded().isEmpty()) {
      phrase.say("none");
    } else {
      names(phrase, titles.of(portfolio.funded()));
    }
    if (portfolio.value() instanceof Figure.Calculated<BigDecimal> value) {
      phrase.say(": together worth ").number(Numbers.shortest(value.value()));
    }
    return portfolio.proof().status() == PortfolioStatus.PROVEN
        ? phrase.say(", and no other portfolio that is allowed is worth more.")
        : phrase.say(". The search was stopped, so another may be worth more.");
  }

  private static @Nullable Phrase capitation(WeightedCapitation capitation, Titles titles) {
    List<String> held =
        capitation.areas().stream()
            .filter(
                area ->
                    area.openingDistance() instanceof Figure.Calculated<Double> distance
                        && distance.value() < 0)
            .map(area -> titles.of(area.area()))
            .toList();
    if (held.isEmpty()) {
      return null;
    }
    Phrase phrase = new Phrase();
    if (held.size() <= NAMED) {
      names(phrase, held).say(held.size() == 1 ? " begins" : " begin");
    } else {
      phrase.say("Of ").number(Numbers.count(capitation.areas().size(), "area", "areas"));
      phrase.say(", ").number(Integer.toString(held.size())).say(" begin");
    }
    return phrase.say(" with less than a fair share by need.");
  }

  private static @Nullable Phrase contribution(ContributionShares shares, Titles titles) {
    Optional<ContributorShare> most =
        shares.shares().stream()
            .filter(share -> share.coalitional() instanceof Figure.Calculated<?>)
            .max(Comparator.comparingDouble(share -> share.coalitional().orElseThrow().value()));
    if (most.isEmpty()
        || !(most.get().coalitional().orElseThrow().share()
            instanceof Figure.Calculated<Double> share)) {
      return null;
    }
    return Phrase.of("By what each adds, most is due to ")
        .name(titles.of(most.get().contributor()))
        .say(": ")
        .number(Numbers.percent(share.value()))
        .say(".");
  }

  private static Phrase fund(PooledFundShares fund) {
    Phrase phrase = Phrase.of("Paid in: ").number(Numbers.money(fund.paidIn())).say(".");
    if (fund.balance() instanceof Figure.Calculated<Money> balance) {
      int sign = balance.value().amount().signum();
      if (sign == 0) {
        phrase.say(" It was spent to the penny.");
      } else {
        phrase.say(sign > 0 ? " Overspent by " : " Left unspent: ");
        phrase.number(Numbers.money(sign > 0 ? balance.value() : balance.value().negated()));
        phrase.say(".");
      }
    }
    return phrase;
  }

  private static Phrase alignment(IncentiveAlignment alignment) {
    List<String> losing =
        alignment.funders().stream()
            .filter(funder -> funder.net().amount().signum() < 0)
            .map(funder -> funder.funder())
            .toList();
    if (losing.isEmpty()) {
      return Phrase.of("Every funder gains at least what it pays.");
    }
    Phrase phrase = new Phrase().names(losing);
    phrase.say(losing.size() == 1 ? " pays more than it gains" : " pay more than they gain");
    if (alignment.compensation() instanceof Figure.Calculated<Money> needed
        && needed.value().amount().signum() > 0) {
      phrase.say("; ").number(Numbers.money(needed.value()));
      phrase.say(" from those who gain would put that right");
    }
    return phrase.say(".");
  }
}
