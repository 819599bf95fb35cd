package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.Exclusive;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.commissioning.scoring.method.Figure;

/**
 * The best portfolio held against every choice tried: pots, floors and caps by count, spend and
 * share, exclusions and requirements at once, feasible or not.
 */
class PortfolioProperties {

  private static final long SEEDS = 1_000_000_000_000L;

  /** A made-up question, and what it allows worked out from the same numbers in another way. */
  private static final class Game {

    private final int n;
    private final long[] value;
    private final PortfolioQuestion question;
    private final Map<String, BitSet> constraints = new LinkedHashMap<>();

    Game(SplittableRandom random, int size) {
      n = size;
      value = new long[n];
      int lines = 1 + random.nextInt(3);
      int groups = 1 + random.nextInt(3);
      long[][] cost = new long[lines][n];
      long[] spend = new long[n];
      boolean[][] in = new boolean[groups][n];
      int kind = random.nextInt(4);
      List<PortfolioCandidate> candidates = new ArrayList<>();
      List<int[]> requires = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        List<LineUse> uses = new ArrayList<>();
        for (int l = 0; l < lines; l++) {
          cost[l][j] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 60);
          spend[j] += cost[l][j];
          if (cost[l][j] > 0 || random.nextBoolean()) {
            uses.add(new LineUse("l" + l, BigDecimal.valueOf(cost[l][j], 2)));
          }
        }
        value[j] =
            switch (kind) {
              case 0 -> random.nextInt(100) * 100L;
              case 1 -> spend[j] * 100;
              case 2 -> random.nextInt(4) * 10_000L;
              default -> random.nextLong(1_000_000_000L);
            };
        List<String> memberOf = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
          // The first of all belongs to every group, so that each has a candidate.
          in[g][j] = j == 0 || random.nextInt(3) == 0;
          if (in[g][j]) {
            memberOf.add("g" + g);
          }
        }
        List<String> needs = new ArrayList<>();
        int other = random.nextInt(n);
        if (other != j && random.nextInt(4) == 0) {
          needs.add("p" + other);
          requires.add(new int[] {j, other});
        }
        candidates.add(
            new PortfolioCandidate(
                "p" + j, null, BigDecimal.valueOf(value[j], 4), uses, memberOf, needs));
      }
      int masks = 1 << n;
      List<BudgetLine> pots = new ArrayList<>();
      for (int l = 0; l < lines; l++) {
        long limit = (long) (LongSums.all(cost[l]) * random.nextDouble(0.1, 0.9));
        pots.add(new BudgetLine("l" + l, null, new Money(BigDecimal.valueOf(limit, 2), "GBP")));
        long[] sums = LongSums.of(cost[l]);
        keep("pot l" + l, masks, mask -> sums[mask] <= limit);
      }
      List<GroupLimit> limits = new ArrayList<>();
      long[] spends = LongSums.of(spend);
      for (int g = 0; g < groups; g++) {
        long[] one = new long[n];
        long[] of = new long[n];
        for (int j = 0; j < n; j++) {
          one[j] = in[g][j] ? 1 : 0;
          of[j] = in[g][j] ? spend[j] : 0;
        }
        long[] count = LongSums.of(one);
        long[] part = LongSums.of(of);
        int members = (int) LongSums.all(one);
        if (random.nextBoolean()) {
          int floor = random.nextInt(members + 1);
          int cap = floor + random.nextInt(3);
          limits.add(limit("count" + g, g, GroupMeasure.COUNT, floor, cap, 0));
          keep("cap count" + g, masks, mask -> count[mask] <= cap);
          keep("floor count" + g, masks, mask -> count[mask] >= floor);
        }
        if (random.nextInt(3) == 0) {
          int cap = 1 + random.nextInt((int) LongSums.all(of) + 1);
          int floor = random.nextInt(cap) / 2;
          limits.add(limit("spend" + g, g, GroupMeasure.SPEND, floor, cap, 2));
          keep("cap spend" + g, masks, mask -> part[mask] <= cap);
          keep("floor spend" + g, masks, mask -> part[mask] >= floor);
        }
        if (random.nextInt(3) == 0) {
          int cap = random.nextInt(10_001);
          int floor = random.nextInt(cap + 1) / 2;
          limits.add(limit("share" + g, g, GroupMeasure.SHARE_OF_SPEND, floor, cap, 4));
          keep("cap share" + g, masks, mask -> part[mask] * 10_000 <= cap * spends[mask]);
          keep("floor share" + g, masks, mask -> part[mask] * 10_000 >= floor * spends[mask]);
        }
      }
      List<Exclusive> exclusions = new ArrayList<>();
      for (int x = random.nextInt(3); x > 0 && n > 1; x--) {
        int first = random.nextInt(n);
        int second = (first + 1 + random.nextInt(n - 1)) % n;
        int pair = (1 << first) | (1 << second);
        exclusions.add(new Exclusive("x" + x, List.of("p" + first, "p" + second)));
        keep("at most one of x" + x, masks, mask -> (mask & pair) != pair);
      }
      for (int[] pair : requires) {
        keep(
            "p" + pair[0] + " requires p" + pair[1],
            masks,
            mask -> (mask >> pair[0] & 1) <= (mask >> pair[1] & 1));
      }
      question = new PortfolioQuestion(pots, candidates, limits, exclusions, null);
    }

    private static GroupLimit limit(
        String id, int group, GroupMeasure measure, int floor, int cap, int places) {
      return new GroupLimit(
          id,
          "g" + group,
          measure,
          BigDecimal.valueOf(floor, places),
          BigDecimal.valueOf(cap, places));
    }

    private void keep(String name, int masks, IntPredicate rule) {
      BitSet kept = new BitSet(masks);
      for (int mask = 0; mask < masks; mask++) {
        kept.set(mask, rule.test(mask));
      }
      constraints.put(name, kept);
    }

    private BitSet allowed(Iterable<String> names) {
      BitSet allowed = new BitSet();
      allowed.set(0, 1 << n);
      names.forEach(name -> allowed.and(constraints.get(name)));
      return allowed;
    }

    private int mask(List<String> ids) {
      return ids.stream().mapToInt(id -> 1 << Integer.parseInt(id.substring(1))).sum();
    }
  }

  /** The sums over every choice of so many numbers. */
  private static final class LongSums {

    static long[] of(long[] each) {
      long[] sums = new long[1 << each.length];
      for (int mask = 1; mask < sums.length; mask++) {
        sums[mask] = sums[mask & (mask - 1)] + each[Integer.numberOfTrailingZeros(mask)];
      }
      return sums;
    }

    static long all(long[] each) {
      return Arrays.stream(each).sum();
    }
  }

  @Property(tries = 3_000)
  void agreesWithEveryChoiceTried(
      @ForAll @IntRange(min = 1, max = 11) int size,
      @ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    check(new Game(new SplittableRandom(seed), size));
  }

  @Property(tries = 1_000)
  void agreesWithEveryChoiceOfUpToEighteen(
      @ForAll @IntRange(min = 12, max = 18) int size,
      @ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    check(new Game(new SplittableRandom(seed), size));
  }

  private static void check(Game game) {
    Portfolio answer = Portfolio.of(game.question);
    BitSet allowed = game.allowed(game.constraints.keySet());
    if (allowed.isEmpty()) {
      checkConflict(game, answer);
      return;
    }
    long[] values = LongSums.of(game.value);
    long best = allowed.stream().mapToLong(mask -> values[mask]).max().orElseThrow();
    assertThat(answer.proof().status()).isEqualTo(PortfolioStatus.PROVEN);
    assertThat(answer.proof().gap().orElseThrow()).isEqualByComparingTo("0");
    assertThat(answer.value().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(best, 4));
    int funded = game.mask(answer.funded());
    assertThat(allowed.get(funded)).isTrue();
    assertThat(values[funded]).isEqualTo(best);
    for (LineSpend line : answer.lines()) {
      assertThat(line.spent().plus(line.left()).sameAmountAs(line.limit())).isTrue();
      assertThat(line.nextPound()).isNotNegative();
    }
    checkAsGood(game, answer, funded, allowed, values, best);
    checkRejected(game, answer, funded, allowed, values, best);
    checkGreedy(game, answer, values, best);
  }

  private static void checkConflict(Game game, Portfolio answer) {
    PortfolioProof proof = answer.proof();
    assertThat(proof.status()).isEqualTo(PortfolioStatus.INFEASIBLE);
    assertThat(answer.value()).isEqualTo(Figure.none("no portfolio keeps to all constraints"));
    assertThat(game.constraints.keySet()).containsAll(proof.conflict());
    assertThat(game.allowed(proof.conflict()).isEmpty()).isTrue();
    for (String one : proof.conflict()) {
      List<String> without = new ArrayList<>(proof.conflict());
      without.remove(one);
      assertThat(game.allowed(without).isEmpty()).describedAs("without " + one).isFalse();
    }
  }

  private static void checkAsGood(
      Game game, Portfolio answer, int funded, BitSet allowed, long[] values, long best) {
    int[] all = allowed.stream().filter(mask -> values[mask] == best).toArray();
    int inEach = IntStream.of(all).reduce((1 << game.n) - 1, (one, other) -> one & other);
    EqualPortfolios found = answer.asGood().orElseThrow();
    assertThat(found.only()).isEqualTo(all.length == 1);
    assertThat(game.mask(found.inEach())).isEqualTo(inEach);
    if (!found.only()) {
      int other = game.mask(found.other());
      assertThat(all).contains(other);
      assertThat(other).isNotEqualTo(funded);
    } else {
      assertThat(found.other()).isEmpty();
    }
  }

  private static void checkRejected(
      Game game, Portfolio answer, int funded, BitSet allowed, long[] values, long best) {
    assertThat(answer.rejected()).hasSize(game.n - Integer.bitCount(funded));
    for (RejectedCandidate rejected : answer.rejected()) {
      int bit = game.mask(List.of(rejected.candidate()));
      assertThat(funded & bit).isZero();
      List<String> broken =
          game.constraints.entrySet().stream()
              .filter(constraint -> !constraint.getValue().get(funded | bit))
              .map(Map.Entry::getKey)
              .toList();
      assertThat(rejected.lacks())
          .extracting(CandidateLack::constraint)
          .containsExactlyInAnyOrderElementsOf(broken);
      assertThat(rejected.lacks()).allMatch(lack -> lack.by() == null || lack.by().signum() > 0);
      long bestWith =
          allowed.stream()
              .filter(mask -> (mask & bit) != 0)
              .mapToLong(mask -> values[mask])
              .max()
              .orElse(0);
      assertThat(rejected.behind())
          .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(best - bestWith, 4));
    }
  }

  private static void checkGreedy(Game game, Portfolio answer, long[] values, long best) {
    GreedyList list = answer.byValueForMoney().orElseThrow();
    int taken = game.mask(list.funded());
    assertThat(list.value()).isEqualByComparingTo(BigDecimal.valueOf(values[taken], 4));
    assertThat(list.lost()).isEqualByComparingTo(BigDecimal.valueOf(best - values[taken], 4));
    boolean keepsFloors = true;
    for (Map.Entry<String, BitSet> constraint : game.constraints.entrySet()) {
      boolean kept = constraint.getValue().get(taken);
      boolean floor = constraint.getKey().startsWith("floor");
      assertThat(kept || floor).describedAs(constraint.getKey()).isTrue();
      keepsFloors &= kept;
    }
    assertThat(list.keepsFloors()).isEqualTo(keepsFloors);
    // Nothing more of any worth fits.
    for (int j = 0; j < game.n; j++) {
      int with = taken | 1 << j;
      assertThat(
              with != taken
                  && game.value[j] > 0
                  && game.constraints.entrySet().stream()
                      .allMatch(
                          constraint ->
                              constraint.getKey().startsWith("floor")
                                  || constraint.getValue().get(with)))
          .isFalse();
    }
  }

  /** With a pot alone, the next pound goes to the best that is not wholly funded yet. */
  @Property(tries = 300)
  void givesTheNextPoundToTheBestThatIsLeft(
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @LongRange(min = 0, max = SEEDS) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PortfolioCandidate> candidates = new ArrayList<>();
    long[] cost = new long[size];
    long[] value = new long[size];
    for (int j = 0; j < size; j++) {
      cost[j] = random.nextInt(1, 20);
      value[j] = random.nextInt(100);
      candidates.add(
          new PortfolioCandidate(
              "p" + j,
              null,
              BigDecimal.valueOf(value[j]),
              List.of(new LineUse("one", BigDecimal.valueOf(cost[j]))),
              List.of(),
              List.of()));
    }
    long limit = random.nextLong(LongSums.all(cost) + 3);
    Portfolio answer =
        Portfolio.of(
            new PortfolioQuestion(
                List.of(new BudgetLine("one", null, new Money(BigDecimal.valueOf(limit), "GBP"))),
                candidates,
                List.of(),
                List.of(),
                null));
    assertThat(answer.lines().get(0).nextPound())
        .isCloseTo(inPart(cost, value, limit + 1) - inPart(cost, value, limit), within(1e-9));
  }

  private static double inPart(long[] cost, long[] value, long limit) {
    Integer[] order = IntStream.range(0, cost.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order, (one, other) -> Long.compare(value[other] * cost[one], value[one] * cost[other]));
    double worth = 0;
    double left = limit;
    for (int j : order) {
      double part = Math.min(1, left / cost[j]);
      worth += part * value[j];
      left -= part * cost[j];
    }
    return worth;
  }
}
