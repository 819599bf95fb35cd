package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commissioning.io.report.BarChart.Piece;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.option.Compromise;
import org.commissioning.scoring.option.CriticWeights;
import org.commissioning.scoring.option.DeliveryStanding;
import org.commissioning.scoring.option.EntropyWeights;
import org.commissioning.scoring.option.MakeOrBuy;
import org.commissioning.scoring.option.ObservedWeight;
import org.commissioning.scoring.option.OptionAcceptability;
import org.commissioning.scoring.option.OptionFlow;
import org.commissioning.scoring.option.OptionStanding;
import org.commissioning.scoring.option.OptionsAppraisal;
import org.commissioning.scoring.option.PairwiseWeight;
import org.commissioning.scoring.option.PairwiseWeights;
import org.commissioning.scoring.option.Promethee;
import org.commissioning.scoring.option.RankAcceptability;
import org.commissioning.scoring.option.RankWeights;
import org.commissioning.scoring.option.RankedOption;
import org.commissioning.scoring.option.RankedWeight;
import org.commissioning.scoring.option.SwingWeight;
import org.commissioning.scoring.option.SwingWeights;
import org.commissioning.scoring.option.SwitchingWeight;
import org.commissioning.scoring.option.SwitchingWeights;
import org.commissioning.scoring.option.ToIdeal;
import org.commissioning.scoring.option.Topsis;
import org.commissioning.scoring.option.Vikor;
import org.commissioning.scoring.option.WeightedProduct;
import org.commissioning.scoring.option.WeightedSum;

/** The pictures of results that set options side by side. */
final class OptionPlots {

  private static final String HIGHEST_FIRST = " The best is at the top.";

  private OptionPlots() {}

  static List<Drawing> of(Explained result, Titles titles) {
    if (result instanceof OptionsAppraisal appraisal) {
      return bars(
          "The value of each option, out of 1." + HIGHEST_FIRST,
          appraisal.options(),
          Comparator.comparingInt(OptionStanding::place),
          standing -> titles.of(standing.option()),
          OptionStanding::value,
          1);
    } else if (result instanceof WeightedSum sum) {
      return ranked("The sum of the weighted scores of each option.", sum.options(), titles);
    } else if (result instanceof WeightedProduct product) {
      return product.options() instanceof Figure.Calculated<List<RankedOption>> known
          ? ranked("The product of the weighted scores of each option.", known.value(), titles)
          : List.of();
    } else if (result instanceof Topsis topsis) {
      return topsis.options() instanceof Figure.Calculated<List<ToIdeal>> known
          ? bars(
              "How near each option is to the best of all: 1 would be the best on everything."
                  + HIGHEST_FIRST,
              known.value(),
              Comparator.comparingInt(ToIdeal::place),
              option -> titles.of(option.option()),
              ToIdeal::closeness,
              1)
          : List.of();
    } else if (result instanceof Vikor vikor) {
      return vikor.options() instanceof Figure.Calculated<List<Compromise>> known
          ? bars(
              "How far each option is from the best compromise: the shorter, the better."
                  + HIGHEST_FIRST,
              known.value(),
              Comparator.comparingInt(Compromise::place),
              option -> titles.of(option.option()),
              Compromise::compromise,
              1)
          : List.of();
    } else if (result instanceof Promethee promethee) {
      return bars(
          "How much more each option is preferred to others than they are to it." + HIGHEST_FIRST,
          promethee.options(),
          Comparator.comparingInt(OptionFlow::place),
          option -> titles.of(option.option()),
          OptionFlow::net,
          0);
    } else if (result instanceof RankAcceptability acceptability) {
      return acceptability.options() instanceof Figure.Calculated<List<OptionAcceptability>> known
          ? places(known.value(), titles)
          : List.of();
    } else if (result instanceof SwitchingWeights switching) {
      return switching(switching, titles);
    } else if (result instanceof MakeOrBuy choice) {
      return makeOrBuy(choice, titles);
    }
    return weights(result, titles);
  }

  private static List<Drawing> weights(Explained result, Titles titles) {
    String caption = "The weight of each criterion, in percent of all weight.";
    if (result instanceof SwingWeights swing) {
      return shares(caption, swing.weights(), w -> titles.of(w.criterion()), SwingWeight::weight);
    } else if (result instanceof RankWeights rank) {
      return shares(
          caption + " By the rule of rank-order centroids; the table has the other rules.",
          rank.weights(),
          w -> titles.of(w.criterion()),
          RankedWeight::centroid);
    } else if (result instanceof PairwiseWeights pairs) {
      return pairs.weights() instanceof Figure.Calculated<List<PairwiseWeight>> known
          ? shares(
              caption, known.value(), w -> titles.of(w.criterion()), PairwiseWeight::eigenvector)
          : List.of();
    } else if (result instanceof EntropyWeights entropy) {
      return observed(caption, entropy.weights(), titles);
    } else if (result instanceof CriticWeights critic) {
      return observed(caption, critic.weights(), titles);
    }
    return List.of();
  }

  private static List<Drawing> observed(
      String caption, Figure<List<ObservedWeight>> weights, Titles titles) {
    return weights instanceof Figure.Calculated<List<ObservedWeight>> known
        ? shares(caption, known.value(), w -> titles.of(w.criterion()), ObservedWeight::weight)
        : List.of();
  }

  private static List<Drawing> ranked(String caption, List<RankedOption> options, Titles titles) {
    return bars(
        caption + HIGHEST_FIRST,
        options,
        Comparator.comparingInt(RankedOption::place),
        option -> titles.of(option.option()),
        RankedOption::score,
        0);
  }

  private static <T> List<Drawing> bars(
      String caption,
      List<T> entries,
      Comparator<T> order,
      Function<T, String> name,
      ToDoubleFunction<T> value,
      double to) {
    BarChart chart = BarChart.of(caption).to(to);
    entries.stream()
        .sorted(order)
        .forEach(entry -> chart.bar(name.apply(entry), value.applyAsDouble(entry)));
    return chart.drawn().stream().toList();
  }

  private static <T> List<Drawing> shares(
      String caption, List<T> entries, Function<T, String> name, ToDoubleFunction<T> share) {
    BarChart chart = BarChart.of(caption).inPercent();
    entries.forEach(entry -> chart.bar(name.apply(entry), share.applyAsDouble(entry)));
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> places(List<OptionAcceptability> options, Titles titles) {
    List<String> kinds =
        IntStream.rangeClosed(1, options.size()).mapToObj(place -> "place " + place).toList();
    BarChart chart =
        BarChart.of(
                "How often each option takes each place, over all weights and scores that are"
                    + " possible. The figure is how often it comes first.",
                kinds)
            .inPercent();
    options.stream()
        .sorted(Comparator.comparingDouble((OptionAcceptability option) -> -option.places().get(0)))
        .forEach(
            option ->
                chart.stack(
                    titles.of(option.option()),
                    "first in " + Numbers.percent(option.places().get(0)),
                    option.places().stream().mapToDouble(Double::doubleValue).toArray()));
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> switching(SwitchingWeights switching, Titles titles) {
    BarChart chart =
        BarChart.marked(
                "How far each weight may move, in percent of all weight, before another option is"
                    + " as good as the best.",
                List.of("the best stays the best"),
                "the weight as it is")
            .inPercent()
            .to(1);
    for (SwitchingWeight weight : switching.weights()) {
      double from = weight.lower() instanceof Figure.Calculated<Double> low ? low.value() : 0;
      double to = weight.upper() instanceof Figure.Calculated<Double> high ? high.value() : 1;
      chart.row(
          titles.of(weight.criterion()),
          "from " + Numbers.percent(from) + " to " + Numbers.percent(to),
          List.of(new Piece(0, from, to)),
          weight.share());
    }
    return chart.drawn().stream().toList();
  }

  private static List<Drawing> makeOrBuy(MakeOrBuy choice, Titles titles) {
    String currency = choice.question().basis().currency();
    BarChart cost =
        BarChart.of(
                "What each option costs over its whole life, at present value.",
                List.of("whole-life cost", "what its risks cost on average"))
            .inMoney(currency);
    BarChart quality = BarChart.of("The quality of each option, out of 100.").to(100);
    BarChart combined = BarChart.of("Cost and quality together, out of 1.").to(1);
    List<DeliveryStanding> scored = new ArrayList<>();
    for (DeliveryStanding option : choice.options()) {
      String name = titles.of(option.option());
      cost.stack(
          name,
          Numbers.rounded(option.total(), currency),
          option.wholeLifeCost(),
          option.expectedRisk());
      quality.bar(name, option.quality());
      if (option.combined() instanceof Figure.Calculated<Double> score) {
        combined.bar(name, score.value());
        scored.add(option);
      }
    }
    return Stream.of(cost, quality, combined)
        .filter(chart -> chart != combined || scored.size() == choice.options().size())
        .flatMap(chart -> chart.drawn().stream())
        .toList();
  }
}
