package org.commissioning.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commissioning.io.report.BarChart.Piece;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.scoring.contribution.ClaimAwards;
import org.commissioning.scoring.contribution.ContributionShares;
import org.commissioning.scoring.contribution.ContributorShare;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.resource.AreaAllocation;
import org.commissioning.scoring.resource.IncentiveAlignment;
import org.commissioning.scoring.resource.LineSpend;
import org.commissioning.scoring.resource.MarginalAnalysis;
import org.commissioning.scoring.resource.MarginalRatio;
import org.commissioning.scoring.resource.PartyShare;
import org.commissioning.scoring.resource.PooledFundShares;
import org.commissioning.scoring.resource.Portfolio;
import org.commissioning.scoring.resource.WeightedCapitation;

/** The pictures of results that share out money, or what came of it. */
final class ResourcePlots {

  private ResourcePlots() {}

  static List<Drawing> of(Explained result, Titles titles) {
    if (result instanceof Portfolio portfolio) {
      return portfolio(portfolio, titles);
    } else if (result instanceof MarginalAnalysis marginal) {
      return Stream.of(
              ratios(
                  "What each unit of money brings if the programme grows.",
                  marginal.growth(),
                  titles),
              ratios(
                  "What is lost for each unit of money that the programme releases.",
                  marginal.release(),
                  titles))
          .flatMap(chart -> chart.drawn().stream())
          .toList();
    } else if (result instanceof WeightedCapitation capitation) {
      return capitation(capitation, titles);
    } else if (result instanceof ContributionShares shares) {
      return contribution(shares, titles);
    } else if (result instanceof PooledFundShares fund) {
      return fund(fund, titles);
    } else if (result instanceof IncentiveAlignment alignment) {
      return alignment(alignment, titles);
    }
    return List.of();
  }

  private static List<Drawing> portfolio(Portfolio portfolio, Titles titles) {
    if (portfolio.lines().isEmpty()) {
      return List.of();
    }
    Set<String> funded = new HashSet<>(portfolio.funded());
    BarChart value = BarChart.of("What each candidate is worth.", List.of("funded", "not funded"));
    for (PortfolioCandidate candidate : portfolio.question().candidates()) {
      double worth = candidate.value().doubleValue();
      boolean in = funded.contains(candidate.id());
      value.row(
          titles.of(candidate.id()),
          Numbers.shortest(candidate.value()) + (in ? ", funded" : ", not funded"),
          List.of(new Piece(in ? 0 : 1, 0, worth)),
          null);
    }
    String currency = portfolio.question().lines().get(0).limit().currency();
    BarChart pots =
        BarChart.of("What is spent from each pot.", List.of("spent", "left")).inMoney(currency);
    for (LineSpend line : portfolio.lines()) {
      pots.stack(
          titles.of(line.line()),
          Numbers.rounded(line.spent().amount().doubleValue(), currency)
              + " of "
              + Numbers.rounded(line.limit().amount().doubleValue(), currency),
          line.spent().amount().doubleValue(),
          line.left().amount().doubleValue());
    }
    return Stream.of(value, pots).flatMap(chart -> chart.drawn().stream()).toList();
  }

  private static BarChart ratios(String caption, List<MarginalRatio> ratios, Titles titles) {
    BarChart chart = BarChart.of(caption);
    ratios.forEach(ratio -> chart.bar(titles.of(ratio.programme()), ratio.perUnit()));
    return chart;
  }

  private static List<Drawing> capitation(WeightedCapitation capitation, Titles titles) {
    BarChart chart =
        BarChart.marked(
                "How far each area is from its fair share by need: to the left it has less, to the"
                    + " right more.",
                List.of("after this allocation"),
                "before it")
            .inPercent();
    for (AreaAllocation area : capitation.areas()) {
      if (!(area.openingDistance() instanceof Figure.Calculated<Double> opening)
          || !(area.paced()
              instanceof
              Figure.Calculated<org.commissioning.scoring.resource.PacedAllocation> paced)) {
        return targets(capitation, titles);
      }
      chart.row(
          titles.of(area.area()),
          signed(opening.value())
              + " before, "
              + signed(paced.value().closingDistance())
              + " after",
          List.of(new Piece(0, 0, paced.value().closingDistance())),
          opening.value());
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> targets(WeightedCapitation capitation, Titles titles) {
    String currency = capitation.question().total().currency();
    BarChart chart = BarChart.of("The fair share of each area by need.").inMoney(currency);
    for (AreaAllocation area : capitation.areas()) {
      chart.bar(
          titles.of(area.area()),
          Numbers.money(area.target()),
          area.target().amount().doubleValue());
    }
    return chart.drawn().stream().toList();
  }

  private static String signed(double share) {
    return (share > 0 ? "+" : "") + Numbers.percent(share);
  }

  /** A row for each rule, a piece for each contributor. */
  private static List<Drawing> contribution(ContributionShares shares, Titles titles) {
    List<String> names = shares.shares().stream().map(s -> titles.of(s.contributor())).toList();
    BarChart chart =
        BarChart.of("What is due to each contributor, by each rule of sharing.", names);
    rule(
        chart,
        "By what each adds (Shapley value)",
        shares,
        share ->
            share.coalitional()
                    instanceof
                    Figure.Calculated<org.commissioning.scoring.contribution.CoalitionShare> known
                ? known.value().value()
                : Double.NaN);
    rule(chart, "In equal parts", shares, ContributorShare::equal);
    rule(chart, "By what each puts in", shares, share -> known(share.proportional()));
    rule(chart, "By what each claims", shares, share -> claims(share, ClaimAwards::proportional));
    return names.size() > Patterns.KINDS ? List.of() : chart.drawn().stream().toList();
  }

  private static double known(Figure<Double> figure) {
    return figure instanceof Figure.Calculated<Double> number ? number.value() : Double.NaN;
  }

  private static double claims(ContributorShare share, Function<ClaimAwards, Double> award) {
    return share.claims() instanceof Figure.Calculated<ClaimAwards> claims
        ? award.apply(claims.value())
        : Double.NaN;
  }

  /** Draws a rule where it gives everybody a share. */
  private static void rule(
      BarChart chart,
      String name,
      ContributionShares shares,
      Function<ContributorShare, Double> share) {
    double[] parts = shares.shares().stream().mapToDouble(share::apply).toArray();
    for (double part : parts) {
      if (Double.isNaN(part)) {
        return;
      }
    }
    List<String> figures = new ArrayList<>();
    for (double part : parts) {
      figures.add(ResultFigures.shown(part));
    }
    chart.stack(name, String.join(" · ", figures), parts);
  }

  private static List<Drawing> fund(PooledFundShares fund, Titles titles) {
    BarChart chart =
        BarChart.of(
                "What each body pays in, and what of an overspend falls to it (an underspend goes"
                    + " back, to the left).",
                List.of("paid in", "of the overspend or underspend"))
            .inMoney(fund.paidIn().currency());
    for (PartyShare party : fund.parties()) {
      double extra =
          party.ofBalance() instanceof Figure.Calculated<Money> part
              ? part.value().amount().doubleValue()
              : 0;
      String figure =
          party.net() instanceof Figure.Calculated<Money> net
              ? Numbers.money(net.value()) + " in the end"
              : Numbers.money(party.contributed()) + " paid in";
      chart.stack(
          titles.of(party.party()), figure, party.contributed().amount().doubleValue(), extra);
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> alignment(IncentiveAlignment alignment, Titles titles) {
    BarChart chart =
        BarChart.of(
                "Who pays and who gains: costs to the left, benefits to the right.",
                List.of("pays", "gains"))
            .inMoney(alignment.cost().currency());
    List<FunderStake> stakes = alignment.question().funders();
    for (int i = 0; i < stakes.size(); i++) {
      BigDecimal cost = stakes.get(i).cost().amount();
      BigDecimal benefit = stakes.get(i).benefit().amount();
      chart.stack(
          titles.of(stakes.get(i).funder()),
          Numbers.money(alignment.funders().get(i).net()) + " net",
          -cost.doubleValue(),
          benefit.doubleValue());
    }
    return chart.drawn().stream().toList();
  }
}
