package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.commissioning.model.option.OutrankingQuestion;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.commissioning.model.option.SwingCriterion;
import org.commissioning.model.option.SwingWeightsQuestion;

/** What must hold of every method, whatever the numbers. */
class AppraisalPropertiesTest {

  private static final double CLOSE = 1e-9;

  /** By method, the scores of the options of a question: more is better. */
  private static Map<String, Function<AppraisalQuestion, double[]>> methods() {
    Map<String, Function<AppraisalQuestion, double[]>> methods = new LinkedHashMap<>();
    methods.put("weighted-sum", q -> ranked(WeightedSum.of(q).options()));
    methods.put("weighted-product", AppraisalPropertiesTest::product);
    methods.put(
        "topsis",
        q ->
            Topsis.of(q).options().orElseThrow().stream()
                .mapToDouble(ToIdeal::closeness)
                .toArray());
    methods.put(
        "vikor",
        q ->
            Vikor.of(new CompromiseQuestion(q, null)).options().orElseThrow().stream()
                .mapToDouble(one -> -one.compromise())
                .toArray());
    methods.put(
        "promethee",
        q ->
            Promethee.of(new OutrankingQuestion(q, List.of())).options().stream()
                .mapToDouble(OptionFlow::net)
                .toArray());
    return methods;
  }

  private static double[] ranked(List<RankedOption> options) {
    return options.stream().mapToDouble(RankedOption::score).toArray();
  }

  /** As shares of the best: only the ratio of two products means anything. */
  private static double[] product(AppraisalQuestion question) {
    double[] products = ranked(WeightedProduct.of(question).options().orElseThrow());
    double best = Arrays.stream(products).max().orElseThrow();
    return Arrays.stream(products).map(one -> one / best).toArray();
  }

  private static final class Draw {
    final double[] weights;
    final boolean[] higher;
    final double[][] scores;

    Draw(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int criteria = 1 + random.nextInt(5);
      weights = new double[criteria];
      higher = new boolean[criteria];
      scores = new double[2 + random.nextInt(6)][criteria];
      for (int j = 0; j < criteria; j++) {
        weights[j] = j > 0 && random.nextInt(6) == 0 ? 0 : random.nextDouble(0.1, 9);
        higher[j] = random.nextBoolean();
      }
      for (double[] row : scores) {
        for (int j = 0; j < criteria; j++) {
          row[j] = 1 + random.nextInt(9) + random.nextDouble() / 100;
        }
      }
    }

    AppraisalQuestion question() {
      return Appraisals.question(weights, higher, scores);
    }
  }

  private static void same(double[] one, double[] other, String method) {
    assertThat(one).as(method).containsExactly(other, within(CLOSE));
  }

  @Property(tries = 200)
  void theOrderOfOptionsAndOfCriteriaChangesNothing(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    int n = draw.scores.length;
    int m = draw.weights.length;
    double[][] turned = new double[n][m];
    double[] weights = new double[m];
    boolean[] higher = new boolean[m];
    for (int j = 0; j < m; j++) {
      weights[m - 1 - j] = draw.weights[j];
      higher[m - 1 - j] = draw.higher[j];
      for (int i = 0; i < n; i++) {
        turned[n - 1 - i][m - 1 - j] = draw.scores[i][j];
      }
    }
    methods()
        .forEach(
            (name, method) -> {
              double[] forward = method.apply(draw.question());
              double[] backward = method.apply(Appraisals.question(weights, higher, turned));
              for (int i = 0; i < n; i++) {
                assertThat(backward[n - 1 - i]).as(name).isCloseTo(forward[i], within(CLOSE));
              }
            });
  }

  @Property(tries = 200)
  void theUnitsOfScoresAndOfWeightsChangeNothing(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    SplittableRandom random = new SplittableRandom(~seed);
    int m = draw.weights.length;
    double[] weights = Arrays.stream(draw.weights).map(weight -> weight * 7).toArray();
    double[][] scaled = new double[draw.scores.length][m];
    for (int j = 0; j < m; j++) {
      double unit = Math.pow(10, random.nextInt(-6, 7));
      for (int i = 0; i < scaled.length; i++) {
        scaled[i][j] = draw.scores[i][j] * unit;
      }
    }
    methods()
        .forEach(
            (name, method) ->
                same(
                    method.apply(Appraisals.question(weights, draw.higher, scaled)),
                    method.apply(draw.question()),
                    name));
  }

  /** A cost is a saving below nothing; for a product, the other way up. */
  @Property(tries = 200)
  void aCostTurnedRoundIsAGain(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    int m = draw.weights.length;
    boolean[] turned = new boolean[m];
    double[][] negated = new double[draw.scores.length][m];
    double[][] inverse = new double[draw.scores.length][m];
    for (int j = 0; j < m; j++) {
      turned[j] = !draw.higher[j];
      for (int i = 0; i < negated.length; i++) {
        negated[i][j] = -draw.scores[i][j];
        inverse[i][j] = 1 / draw.scores[i][j];
      }
    }
    methods()
        .forEach(
            (name, method) ->
                same(
                    method.apply(
                        Appraisals.question(
                            draw.weights,
                            turned,
                            name.equals("weighted-product") ? inverse : negated)),
                    method.apply(draw.question()),
                    name));
  }

  @Property(tries = 200)
  void whatIsAsGoodOnAllIsNowhereBehind(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    SplittableRandom random = new SplittableRandom(~seed);
    int m = draw.weights.length;
    for (int j = 0; j < m; j++) {
      double ahead = random.nextInt(3);
      draw.scores[1][j] = draw.scores[0][j] + (draw.higher[j] ? ahead : -ahead / 10);
    }
    methods()
        .forEach(
            (name, method) -> {
              boolean apart = true;
              if (name.equals("topsis") || name.equals("vikor")) {
                apart = differ(draw);
              }
              if (apart) {
                double[] scores = method.apply(draw.question());
                assertThat(scores[1]).as(name).isGreaterThanOrEqualTo(scores[0] - 1e-12);
              }
            });
  }

  private static boolean differ(Draw draw) {
    for (int j = 0; j < draw.weights.length; j++) {
      for (double[] row : draw.scores) {
        if (draw.weights[j] > 0 && row[j] != draw.scores[0][j]) {
          return true;
        }
      }
    }
    return false;
  }

  /** To better one score never harms, where the scale does not move with it. */
  @Property(tries = 200)
  void aBetterScoreIsNoHarm(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    CriterionScale scale = new CriterionScale(0.0, 12.0);
    AppraisalQuestion before = Appraisals.question(scale, draw.weights, draw.higher, draw.scores);
    double[] sum = ranked(WeightedSum.of(before).options());
    double[] product = ranked(WeightedProduct.of(before).options().orElseThrow());
    double net = Promethee.of(new OutrankingQuestion(before, List.of())).options().get(0).net();
    draw.scores[0][0] += draw.higher[0] ? 1 : -0.5;
    AppraisalQuestion after = Appraisals.question(scale, draw.weights, draw.higher, draw.scores);
    assertThat(WeightedSum.of(after).options().get(0).score()).isGreaterThan(sum[0]);
    assertThat(WeightedProduct.of(after).options().orElseThrow().get(0).score())
        .isGreaterThan(product[0]);
    assertThat(Promethee.of(new OutrankingQuestion(after, List.of())).options().get(0).net())
        .isGreaterThanOrEqualTo(net - 1e-12);
    for (int i = 1; i < sum.length; i++) {
      assertThat(WeightedSum.of(after).options().get(i).score()).isCloseTo(sum[i], within(1e-12));
    }
  }

  @Property(tries = 200)
  void scoresKeepToTheirBounds(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    AppraisalQuestion question = new Draw(seed).question();
    methods()
        .forEach(
            (name, method) -> {
              double least = name.equals("promethee") || name.equals("vikor") ? -1 : 0;
              double most = name.equals("vikor") ? 0 : 1;
              for (double score : method.apply(question)) {
                assertThat(score).as(name).isBetween(least - 1e-12, most + 1e-12);
              }
            });
  }

  /** The conditions of the compromise written out: ahead by 1 ÷ (m − 1), and best by a part. */
  @Property(tries = 300)
  void whatVikorProposesKeepsToBothConditions(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Vikor answer = Vikor.of(new CompromiseQuestion(new Draw(seed).question(), null));
    List<Compromise> byPlace = new ArrayList<>(answer.options().orElseThrow());
    byPlace.sort((one, other) -> Double.compare(one.compromise(), other.compromise()));
    Compromise best = byPlace.get(0);
    Compromise next = byPlace.get(1);
    double enough = 1.0 / (byPlace.size() - 1);
    List<String> expected = new ArrayList<>();
    boolean ahead = next.compromise() - best.compromise() >= enough - 1e-12;
    boolean stable =
        byPlace.stream().allMatch(one -> one.sum() >= best.sum() - 1e-12)
            || byPlace.stream().allMatch(one -> one.worst() >= best.worst() - 1e-12);
    for (Compromise one : byPlace) {
      boolean near =
          ahead
              ? !stable && one.compromise() - next.compromise() <= 1e-12
              : one.compromise() - best.compromise() < enough - 1e-12;
      if (one.option().equals(best.option()) || near) {
        expected.add(one.option());
      }
    }
    assertThat(answer.proposed().orElseThrow()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static double[] observed(List<ObservedWeight> weights) {
    return weights.stream().mapToDouble(ObservedWeight::weight).toArray();
  }

  @Property(tries = 200)
  void weightsFromScoresHangOnNoUnitAndNoOrder(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 3 + random.nextInt(5);
    double[][] scores = new double[n][3];
    double[][] scaled = new double[n][3];
    double[][] moved = new double[n][3];
    List<ComparedCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      criteria.add(
          new ComparedCriterion("c" + j, null, Appraisals.direction(random.nextBoolean())));
      for (int i = 0; i < n; i++) {
        scores[i][j] = random.nextDouble(1, 9);
        scaled[n - 1 - i][j] = scores[i][j] * 1_000;
        moved[n - 1 - i][j] = scores[i][j] * 10 - 700;
      }
    }
    ObservedWeightsQuestion as = new ObservedWeightsQuestion(criteria, Appraisals.options(scores));
    ObservedWeightsQuestion unit =
        new ObservedWeightsQuestion(criteria, Appraisals.options(scaled));
    ObservedWeightsQuestion zero = new ObservedWeightsQuestion(criteria, Appraisals.options(moved));
    double[] entropy = observed(EntropyWeights.of(as).weights().orElseThrow());
    same(observed(EntropyWeights.of(unit).weights().orElseThrow()), entropy, "entropy");
    double[] critic = observed(CriticWeights.of(as).weights().orElseThrow());
    same(observed(CriticWeights.of(unit).weights().orElseThrow()), critic, "critic");
    same(observed(CriticWeights.of(zero).weights().orElseThrow()), critic, "critic, moved");
    assertThat(Arrays.stream(entropy).sum()).isCloseTo(1, within(CLOSE));
    assertThat(Arrays.stream(critic).sum()).isCloseTo(1, within(CLOSE));
    // The definition of the entropy written out.
    double[] tells = new double[3];
    for (int j = 0; j < 3; j++) {
      double sum = 0;
      for (double[] row : scores) {
        sum += row[j];
      }
      tells[j] = 1;
      for (double[] row : scores) {
        tells[j] += row[j] / sum * Math.log(row[j] / sum) / Math.log(n);
      }
    }
    for (int j = 0; j < 3; j++) {
      assertThat(entropy[j]).isCloseTo(tells[j] / (tells[0] + tells[1] + tells[2]), within(CLOSE));
    }
  }

  @Property(tries = 100)
  void comparisonsEitherWayRoundAndInAnyOrderAreTheSame(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 3 + random.nextInt(4);
    List<String> criteria = new ArrayList<>();
    List<String> backward = new ArrayList<>();
    List<PairJudgement> one = new ArrayList<>();
    List<PairJudgement> other = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      criteria.add("k" + i);
      backward.add(0, "k" + i);
      for (int k = 0; k < i; k++) {
        double ratio = 1 + random.nextInt(9);
        one.add(new PairJudgement("k" + i, "k" + k, ratio));
        other.add(0, new PairJudgement("k" + k, "k" + i, 1 / ratio));
      }
    }
    PairwiseWeights first = PairwiseWeights.of(new PairwiseQuestion(criteria, one, null, null));
    PairwiseWeights turned = PairwiseWeights.of(new PairwiseQuestion(backward, other, null, null));
    for (int i = 0; i < n; i++) {
      PairwiseWeight weight = first.weights().orElseThrow().get(i);
      PairwiseWeight same = turned.weights().orElseThrow().get(n - 1 - i);
      assertThat(same.eigenvector()).isCloseTo(weight.eigenvector(), within(1e-12));
      assertThat(same.geometricMean()).isCloseTo(weight.geometricMean(), within(1e-12));
      // λ is at least n, and the eigenvector is one.
      double sum = 0;
      for (PairJudgement judgement : one) {
        int a = Integer.parseInt(judgement.first().substring(1));
        int b = Integer.parseInt(judgement.second().substring(1));
        List<PairwiseWeight> all = first.weights().orElseThrow();
        sum += a == i ? judgement.ratio() * all.get(b).eigenvector() : 0;
        sum += b == i ? all.get(a).eigenvector() / judgement.ratio() : 0;
      }
      assertThat(sum + weight.eigenvector())
          .isCloseTo(first.eigenvalue().orElseThrow() * weight.eigenvector(), within(1e-11));
    }
    assertThat(first.eigenvalue().orElseThrow()).isGreaterThanOrEqualTo(n - 1e-12);
  }

  @Property(tries = 100)
  void swingsInAnotherUnitHaveTheSameWeights(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SwingCriterion> criteria = new ArrayList<>();
    List<SwingCriterion> doubled = new ArrayList<>();
    for (int j = 0; j < 4; j++) {
      double worst = random.nextDouble(-9, 9);
      double best = worst + (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.1, 9);
      double points = random.nextInt(1, 101);
      criteria.add(new SwingCriterion("s" + j, null, worst, best, points));
      doubled.add(new SwingCriterion("s" + j, null, worst * 2, best * 2, points * 3));
    }
    List<SwingWeight> one = SwingWeights.of(new SwingWeightsQuestion(criteria)).weights();
    List<SwingWeight> other = SwingWeights.of(new SwingWeightsQuestion(doubled)).weights();
    double sum = 0;
    for (int j = 0; j < 4; j++) {
      sum += one.get(j).weight();
      assertThat(other.get(j).weight()).isCloseTo(one.get(j).weight(), within(1e-12));
      assertThat(other.get(j).perUnit() * 2).isCloseTo(one.get(j).perUnit(), within(1e-9));
      double range = Math.abs(criteria.get(j).best() - criteria.get(j).worst());
      assertThat(one.get(j).perUnit() * range).isCloseTo(one.get(j).weight(), within(1e-12));
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  /** An option more that nobody would choose moves nobody where scales are stated. */
  @Property(tries = 100)
  void aStatedScaleKeepsValuesWhateverComesOrGoes(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Draw draw = new Draw(seed);
    CriterionScale scale = new CriterionScale(-100.0, 100.0);
    AppraisalQuestion without = Appraisals.question(scale, draw.weights, draw.higher, draw.scores);
    double[][] more = Arrays.copyOf(draw.scores, draw.scores.length + 1);
    more[draw.scores.length] = new double[draw.weights.length];
    List<AppraisedOption> options = Appraisals.options(more);
    AppraisalQuestion with = new AppraisalQuestion(without.criteria(), options, null);
    double[] before = ranked(WeightedSum.of(without).options());
    double[] after = ranked(WeightedSum.of(with).options());
    same(Arrays.copyOf(after, before.length), before, "weighted-sum");
  }
}
