package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.Exclusive;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioTest {

  private static PortfolioCandidate candidate(
      int j, long value, long cost, long other, List<String> groups, List<String> requires) {
    return new PortfolioCandidate(
        "p" + j,
        null,
        BigDecimal.valueOf(value),
        List.of(
            new LineUse("one", BigDecimal.valueOf(cost, 2)),
            new LineUse("two", BigDecimal.valueOf(other, 2))),
        groups,
        requires);
  }

  private static @Nullable BigDecimal number(long value, int scale) {
    return value < 0 ? null : BigDecimal.valueOf(value, scale);
  }

  @Test
  void theExampleIsAsDocumented() {
    Portfolio answer = Portfolio.of(Portfolio.CALCULATION.example());
    assertThat(answer.status()).isEqualTo(PortfolioStatus.PROVEN);
    assertThat(answer.funded()).containsExactly("b", "c");
    assertThat(answer.value()).isEqualTo(Figure.of(new BigDecimal("97")));
    assertThat(answer.gap()).isEqualTo(Figure.of(0.0));
    assertThat(answer.lines().get(0).left()).isEqualByComparingTo("0");
    assertThat(answer.rejected())
        .containsExactly(
            new RejectedCandidate("a", List.of("pot grants", "at most one of one-of")));
    GreedyList list = answer.byValueForMoney().orElseThrow();
    assertThat(list.funded()).containsExactly("a");
    assertThat(list.lost()).isEqualByComparingTo("37");
  }

  /** 0.10 and 0.20 fit into 0.30. */
  @Test
  void decimalsAreExact() {
    Portfolio answer =
        Portfolio.of(
            new PortfolioQuestion(
                "GBP",
                List.of(
                    new BudgetLine("one", null, new BigDecimal("0.3")),
                    new BudgetLine("two", null, BigDecimal.ZERO)),
                List.of(
                    candidate(0, 1, 10, 0, List.of(), List.of()),
                    candidate(1, 1, 20, 0, List.of(), List.of())),
                List.of(),
                List.of(),
                null));
    assertThat(answer.funded()).containsExactly("p0", "p1");
  }

  @Test
  void namesTheConstraintsThatCannotBeKept() {
    PortfolioQuestion question =
        new PortfolioQuestion(
            "GBP",
            List.of(
                new BudgetLine("one", null, new BigDecimal("5")),
                new BudgetLine("two", null, new BigDecimal("100"))),
            List.of(
                candidate(0, 5, 300, 100, List.of("young"), List.of()),
                candidate(1, 6, 300, 100, List.of("young"), List.of())),
            List.of(
                new GroupLimit("both", "young", GroupMeasure.COUNT, new BigDecimal("2"), null),
                new GroupLimit("few", "old", GroupMeasure.COUNT, null, new BigDecimal("3"))),
            List.of(),
            null);
    Portfolio answer = Portfolio.of(question);
    assertThat(answer.status()).isEqualTo(PortfolioStatus.INFEASIBLE);
    assertThat(answer.conflict()).containsExactly("pot one", "floor both");
    assertThat(answer.value()).isEqualTo(Figure.none("no portfolio keeps to all constraints"));
  }

  /** All choices of up to 14 candidates tried. */
  @Property(tries = 2_000)
  void agreesWithEveryChoiceTried(@ForAll @LongRange(min = 0, max = 100_000_000) long seed) {
    check(new SplittableRandom(seed), 1 + (int) (seed % 14));
  }

  @Property(tries = 40)
  void agreesWithEveryChoiceOfEighteen(@ForAll @LongRange(min = 0, max = 100_000_000) long seed) {
    check(new SplittableRandom(seed), 18);
  }

  private static void check(SplittableRandom random, int n) {
    long[] values = new long[n];
    long[] costs = new long[n];
    long[] others = new long[n];
    boolean[] young = new boolean[n];
    int[] requires = new int[n];
    long total = 0;
    long otherTotal = 0;
    for (int j = 0; j < n; j++) {
      costs[j] = 1L + random.nextInt(60);
      others[j] = random.nextInt(20);
      values[j] = random.nextInt(4) == 0 ? costs[j] : random.nextInt(100);
      young[j] = random.nextInt(3) == 0;
      requires[j] = random.nextInt(5) == 0 ? random.nextInt(n) : -1;
      total += costs[j];
      otherTotal += others[j];
    }
    long limit = 1 + (long) (total * random.nextDouble(0.1, 0.9));
    long otherLimit = (long) (otherTotal * random.nextDouble(0.2, 1));
    long floorCount = random.nextInt(3) == 0 ? random.nextInt(4) : -1;
    long capCount = random.nextInt(3) == 0 ? 4 : -1;
    long floorSpend = random.nextInt(4) == 0 ? random.nextInt(100) : -1;
    long share = random.nextInt(3) == 0 ? random.nextInt(5_000) : -1;
    int[] pair = {random.nextInt(n), random.nextInt(n)};
    List<PortfolioCandidate> candidates = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      candidates.add(
          candidate(
              j,
              values[j],
              costs[j],
              others[j],
              young[j] ? List.of("young") : List.of(),
              requires[j] < 0 ? List.of() : List.of("p" + requires[j])));
    }
    List<GroupLimit> limits =
        List.of(
            new GroupLimit(
                "count", "young", GroupMeasure.COUNT, number(floorCount, 0), number(capCount, 0)),
            new GroupLimit("spend", "young", GroupMeasure.SPEND, number(floorSpend, 2), null),
            new GroupLimit("share", "young", GroupMeasure.SHARE_OF_SPEND, number(share, 4), null));
    List<Exclusive> exclusions =
        pair[0] == pair[1]
            ? List.of()
            : List.of(new Exclusive("x", List.of("p" + pair[0], "p" + pair[1])));
    Portfolio answer =
        Portfolio.of(
            new PortfolioQuestion(
                "GBP",
                List.of(
                    new BudgetLine("one", null, BigDecimal.valueOf(limit, 2)),
                    new BudgetLine("two", null, BigDecimal.valueOf(otherLimit, 2))),
                candidates,
                limits,
                exclusions,
                null));
    long best = -1;
    for (int mask = 0; mask < 1 << n; mask++) {
      long value = 0;
      long cost = 0;
      long other = 0;
      long count = 0;
      long spend = 0;
      boolean allowed = true;
      for (int j = 0; j < n; j++) {
        if ((mask >> j) % 2 == 1) {
          value += values[j];
          cost += costs[j];
          other += others[j];
          count += young[j] ? 1 : 0;
          spend += young[j] ? costs[j] + others[j] : 0;
          allowed &= requires[j] < 0 || (mask >> requires[j]) % 2 == 1;
        }
      }
      allowed &= cost <= limit && other <= otherLimit;
      allowed &= floorCount < 0 || count >= floorCount;
      allowed &= capCount < 0 || count <= capCount;
      allowed &= floorSpend < 0 || spend >= floorSpend;
      allowed &= share < 0 || spend * 10_000 >= share * (cost + other);
      allowed &= pair[0] == pair[1] || (mask >> pair[0]) % 2 + (mask >> pair[1]) % 2 < 2;
      best = allowed ? Math.max(best, value) : best;
    }
    if (best < 0) {
      assertThat(answer.status()).isEqualTo(PortfolioStatus.INFEASIBLE);
      assertThat(answer.conflict()).isNotEmpty();
    } else {
      assertThat(answer.status()).isEqualTo(PortfolioStatus.PROVEN);
      assertThat(answer.value().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(best));
      GreedyList list = answer.byValueForMoney().orElseThrow();
      assertThat(list.lost().signum() >= 0 || !list.keepsFloors()).isTrue();
    }
  }

  /** Stopped at once, what was found is allowed and the gap covers the best. */
  @Test
  void saysWhatIsNotProven() {
    SplittableRandom random = new SplittableRandom(3);
    List<PortfolioCandidate> candidates = new ArrayList<>();
    for (int j = 0; j < 60; j++) {
      long cost = 100L + random.nextInt(900);
      candidates.add(candidate(j, cost + random.nextInt(300), cost, 0, List.of(), List.of()));
    }
    List<BudgetLine> lines =
        List.of(
            new BudgetLine("one", null, new BigDecimal("97.31")),
            new BudgetLine("two", null, BigDecimal.ZERO));
    Portfolio stopped =
        Portfolio.of(new PortfolioQuestion("GBP", lines, candidates, List.of(), List.of(), 1));
    Portfolio whole =
        Portfolio.of(new PortfolioQuestion("GBP", lines, candidates, List.of(), List.of(), null));
    assertThat(whole.status()).isEqualTo(PortfolioStatus.PROVEN);
    assertThat(stopped.status()).isEqualTo(PortfolioStatus.BEST_FOUND);
    double found = stopped.value().orElseThrow().doubleValue();
    double best = whole.value().orElseThrow().doubleValue();
    assertThat(found).isLessThanOrEqualTo(best);
    assertThat(found + stopped.gap().orElseThrow()).isGreaterThanOrEqualTo(best - 1e-6);
  }

  @Test
  void refusesWhatIsNotThere() {
    PortfolioQuestion question =
        new PortfolioQuestion(
            "GBP",
            List.of(new BudgetLine("one", null, BigDecimal.ONE)),
            List.of(candidate(0, 1, 10, 0, List.of(), List.of("p9"))),
            List.of(),
            List.of(),
            null);
    assertThatThrownBy(() -> Portfolio.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/candidates/0/requires/0", "/candidates/0/uses/1/line"));
  }
}
