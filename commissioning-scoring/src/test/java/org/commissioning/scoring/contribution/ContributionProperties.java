package org.commissioning.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.contribution.Contributor;

/** What holds of shares whatever the game and the claims. */
class ContributionProperties {

  private static double[] game(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[1 << size];
    for (int mask = 1; mask < values.length; mask++) {
      values[mask] = random.nextInt(-1000, 1000) / 8.0;
    }
    return values;
  }

  private static double[] shapley(double[] values) {
    int size = Integer.numberOfTrailingZeros(values.length);
    String[] names = new String[size];
    for (int i = 0; i < size; i++) {
      names[i] = "n" + i;
    }
    ShapleyValues shares = ShapleyValues.of(CoalitionTable.of(names, values));
    double[] found = new double[size];
    for (int i = 0; i < size; i++) {
      found[i] = shares.value(i);
    }
    return found;
  }

  /** The definition itself: what each adds on arriving, over all orders of arrival. */
  private static double[] overAllOrders(double[] values) {
    int size = Integer.numberOfTrailingZeros(values.length);
    double[] sums = new double[size];
    int orders = arrive(0, values, sums);
    for (int i = 0; i < size; i++) {
      sums[i] /= orders;
    }
    return sums;
  }

  private static int arrive(int there, double[] values, double[] sums) {
    if (there == values.length - 1) {
      return 1;
    }
    int orders = 0;
    for (int i = 0; i < sums.length; i++) {
      int next = there | (1 << i);
      if (next != there) {
        int ways = arrive(next, values, sums);
        sums[i] += ways * (values[next] - values[there]);
        orders += ways;
      }
    }
    return orders;
  }

  @Property(tries = 200)
  void equalsTheMeanOverAllOrdersOfArrival(
      @ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
    double[] values = game(size, seed);
    assertThat(shapley(values)).containsExactly(overAllOrders(values), within(1e-9));
  }

  @Property(tries = 200)
  void addsUpToWhatAllBringAbout(@ForAll @IntRange(min = 1, max = 10) int size, @ForAll long seed) {
    double[] values = game(size, seed);
    double sum = 0;
    for (double share : shapley(values)) {
      sum += share;
    }
    assertThat(sum).isCloseTo(values[values.length - 1], within(1e-9));
  }

  @Property(tries = 100)
  void addsUpOverGames(
      @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long one, @ForAll long other) {
    double[] first = game(size, one);
    double[] second = game(size, other);
    double[] both = new double[first.length];
    for (int mask = 0; mask < both.length; mask++) {
      both[mask] = first[mask] + 2 * second[mask];
    }
    double[] firstShares = shapley(first);
    double[] secondShares = shapley(second);
    double[] expected = new double[size];
    for (int i = 0; i < size; i++) {
      expected[i] = firstShares[i] + 2 * secondShares[i];
    }
    assertThat(shapley(both)).containsExactly(expected, within(1e-9));
  }

  @Property(tries = 100)
  void followsContributorsWhereverTheyStand(
      @ForAll @IntRange(min = 2, max = 8) int size, @ForAll long seed) {
    double[] values = game(size, seed);
    double[] turned = new double[values.length];
    for (int mask = 0; mask < values.length; mask++) {
      turned[Integer.reverse(mask) >>> (32 - size)] = values[mask];
    }
    double[] shares = shapley(values);
    double[] back = shapley(turned);
    for (int i = 0; i < size; i++) {
      assertThat(back[size - 1 - i]).isCloseTo(shares[i], within(1e-9));
    }
  }

  private static double[] by(
      double amount, List<Integer> claims, ToDoubleFunction<ClaimAwards> rule) {
    List<Contributor> claimants = new ArrayList<>();
    for (int claim : claims) {
      claimants.add(new Contributor("n" + claimants.size(), null, null, (double) claim));
    }
    return ContributionShares.of(amount, claimants).shares().stream()
        .mapToDouble(share -> rule.applyAsDouble(share.claims().orElseThrow()))
        .toArray();
  }

  private static final List<ToDoubleFunction<ClaimAwards>> RULES =
      List.of(
          ClaimAwards::proportional,
          ClaimAwards::equalAwards,
          ClaimAwards::equalLosses,
          ClaimAwards::talmud);

  @Property(tries = 300)
  void givesAwayWhatThereIsAndNoMoreThanClaimed(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 1000) Integer> claims,
      @ForAll @IntRange(max = 100) int percent) {
    double sum = claims.stream().mapToInt(Integer::intValue).sum();
    double amount = sum * percent / 100;
    for (ToDoubleFunction<ClaimAwards> rule : RULES) {
      double[] awards = by(amount, claims, rule);
      double given = 0;
      for (int i = 0; i < awards.length; i++) {
        assertThat(awards[i]).isBetween(0.0, claims.get(i) * (1 + 1e-12));
        given += awards[i];
        for (int j = 0; j < i; j++) {
          // Who claims more gets no less, and goes no less short.
          double more = Math.signum(claims.get(i) - claims.get(j));
          assertThat(more * (awards[i] - awards[j])).isGreaterThanOrEqualTo(-1e-9);
          assertThat(more * (claims.get(i) - awards[i] - claims.get(j) + awards[j]))
              .isGreaterThanOrEqualTo(-1e-9);
        }
      }
      assertThat(given).isCloseTo(amount, within(1e-9));
    }
  }

  /** Losses of one rule are the awards of its dual: the second route to every rule. */
  @Property(tries = 300)
  void mirrorsAwardsInLosses(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 1000) Integer> claims,
      @ForAll @IntRange(max = 100) int percent) {
    double sum = claims.stream().mapToInt(Integer::intValue).sum();
    double amount = sum * percent / 100;
    List<ToDoubleFunction<ClaimAwards>> duals =
        List.of(
            ClaimAwards::proportional,
            ClaimAwards::equalLosses,
            ClaimAwards::equalAwards,
            ClaimAwards::talmud);
    for (int rule = 0; rule < RULES.size(); rule++) {
      double[] awards = by(amount, claims, RULES.get(rule));
      double[] losses = by(sum - amount, claims, duals.get(rule));
      for (int i = 0; i < awards.length; i++) {
        assertThat(awards[i]).isCloseTo(claims.get(i) - losses[i], within(1e-9));
      }
    }
  }
}
