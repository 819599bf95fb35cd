package org.commissioning.scoring.resource.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.Exclusive;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A valid question as constraints of whole numbers: money in minor units, value in ten-thousandths.
 */
public final class PortfolioRows {

  private static final int VALUE = 4;
  private static final int NO_UNIT = -1;

  private final int n;
  private final int money;
  private final long[] values;
  private final long[] spends;
  private final List<Limit> limits = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> floors = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /** The constraints of a question, the pots first. */
  public PortfolioRows(PortfolioQuestion question) {
    n = question.candidates().size();
    money =
        Currency.getInstance(question.lines().get(0).limit().currency()).getDefaultFractionDigits();
    values = new long[n];
    spends = new long[n];
    Map<String, Integer> place = new HashMap<>();
    Map<String, long[]> uses = new HashMap<>();
    for (BudgetLine line : question.lines()) {
      uses.put(line.id(), new long[n]);
    }
    for (int j = 0; j < n; j++) {
      PortfolioCandidate candidate = question.candidates().get(j);
      place.put(candidate.id(), j);
      values[j] = whole(candidate.value(), VALUE);
      for (LineUse use : candidate.uses()) {
        long amount = whole(use.amount(), money);
        spends[j] += amount;
        Objects.requireNonNull(uses.get(use.line()))[j] += amount;
      }
    }
    for (BudgetLine line : question.lines()) {
      add(
          "pot " + line.id(),
          Objects.requireNonNull(uses.get(line.id())),
          whole(line.limit().amount(), money),
          false,
          money);
    }
    for (GroupLimit limit : question.limits()) {
      BigDecimal cap = limit.cap();
      BigDecimal floor = limit.floor();
      if (cap != null) {
        bound(question, limit, cap, 1);
      }
      if (floor != null) {
        bound(question, limit, floor, -1);
      }
    }
    for (Exclusive exclusion : question.exclusions()) {
      int[] things =
          exclusion.candidates().stream()
              .mapToInt(id -> Objects.requireNonNull(place.get(id)))
              .toArray();
      long[] ones = new long[things.length];
      Arrays.fill(ones, 1);
      add("at most one of " + exclusion.id(), new Limit(things, ones, 1), false, NO_UNIT);
    }
    for (int j = 0; j < n; j++) {
      for (String required : question.candidates().get(j).requires()) {
        int other = Objects.requireNonNull(place.get(required));
        add(
            question.candidates().get(j).id() + " requires " + required,
            new Limit(new int[] {j, other}, new long[] {1, -1}, 0),
            false,
            NO_UNIT);
      }
    }
  }

  private static long whole(BigDecimal number, int places) {
    return number.movePointRight(places).longValueExact();
  }

  private void bound(PortfolioQuestion question, GroupLimit limit, BigDecimal at, int sign) {
    long[] row = new long[n];
    // Counts and shares in ten-thousandths, spend in the finer of minor units and those.
    int fine = Math.max(money, VALUE);
    boolean spend = limit.measure() == GroupMeasure.SPEND;
    long bound = whole(at, spend ? fine : VALUE);
    long each = whole(BigDecimal.ONE, fine - money);
    for (int j = 0; j < n; j++) {
      boolean in = question.candidates().get(j).groups().contains(limit.group());
      row[j] =
          switch (limit.measure()) {
            case COUNT -> in ? sign * 10_000L : 0;
            case SPEND -> in ? sign * spends[j] * each : 0;
            case SHARE_OF_SPEND -> sign * spends[j] * ((in ? 10_000 : 0) - bound);
          };
    }
    boolean ofAll = limit.measure() == GroupMeasure.SHARE_OF_SPEND;
    add(
        (sign > 0 ? "cap " : "floor ") + limit.id(),
        row,
        ofAll ? 0 : sign * bound,
        sign < 0,
        spend ? fine : ofAll ? money + VALUE : VALUE);
  }

  private void add(String name, long[] row, long most, boolean floor, int unit) {
    int[] things = new int[n];
    long[] factors = new long[n];
    int size = 0;
    for (int j = 0; j < n; j++) {
      if (row[j] != 0) {
        things[size] = j;
        factors[size++] = row[j];
      }
    }
    add(
        name,
        new Limit(Arrays.copyOf(things, size), Arrays.copyOf(factors, size), most),
        floor,
        unit);
  }

  private void add(String name, Limit limit, boolean floor, int unit) {
    names.add(name);
    limits.add(limit);
    floors.add(floor);
    places.add(unit);
  }

  /** The values, in ten-thousandths. */
  public long[] values() {
    return values.clone();
  }

  /** Which of two candidates is worth more for its money; free ones first. */
  public int byValueForMoney(int one, int other) {
    BigInteger first = BigInteger.valueOf(values[one]).multiply(BigInteger.valueOf(spends[other]));
    BigInteger second = BigInteger.valueOf(values[other]).multiply(BigInteger.valueOf(spends[one]));
    int byRatio = second.compareTo(first);
    return byRatio == 0 ? Long.compare(spends[one], spends[other]) : byRatio;
  }

  /** How many decimal places money has. */
  public int moneyPlaces() {
    return money;
  }

  /** How many constraints there are. */
  public int size() {
    return limits.size();
  }

  /** What a constraint is called. */
  public String name(int row) {
    return names.get(row);
  }

  /** Whether a constraint is a floor. */
  public boolean floor(int row) {
    return floors.get(row);
  }

  /** Whether a choice keeps to a constraint. */
  public boolean keeps(int row, boolean[] choice) {
    return limits.get(row).keeps(choice);
  }

  /** What a choice adds up to on the left-hand side of a constraint on money. */
  public BigDecimal sum(int row, boolean[] choice) {
    return new BigDecimal(limits.get(row).sum(choice), places.get(row));
  }

  /** By how much a choice breaks a constraint; null where that is not a matter of how much. */
  public @Nullable BigDecimal excess(int row, boolean[] choice) {
    if (places.get(row) == NO_UNIT) {
      return null;
    }
    Limit limit = limits.get(row);
    BigDecimal excess =
        new BigDecimal(
            limit.sum(choice).subtract(BigInteger.valueOf(limit.most())), places.get(row));
    BigDecimal plain = excess.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The search over all constraints. */
  public Programme programme() {
    return new Programme(values, limits);
  }

  /** The same for another choice than this one. */
  public Programme otherThan(boolean[] choice) {
    int[] things = new int[n];
    long[] factors = new long[n];
    long most = -1;
    for (int j = 0; j < n; j++) {
      things[j] = j;
      factors[j] = choice[j] ? 1 : -1;
      most += choice[j] ? 1 : 0;
    }
    return with(new Limit(things, factors, most));
  }

  /** The same for a choice that lacks at least one of these. */
  public Programme withoutOneOf(boolean[] some) {
    int[] things = new int[n];
    int size = 0;
    for (int j = 0; j < n; j++) {
      if (some[j]) {
        things[size++] = j;
      }
    }
    long[] ones = new long[size];
    Arrays.fill(ones, 1);
    return with(new Limit(Arrays.copyOf(things, size), ones, size - 1L));
  }

  private Programme with(Limit further) {
    List<Limit> all = new ArrayList<>(limits);
    all.add(further);
    return new Programme(values, all);
  }

  /** A search that only asks whether some of the constraints can be kept together. */
  public Programme of(List<Integer> some) {
    return new Programme(new long[n], some.stream().map(limits::get).toList());
  }
}
