package org.commissioning.scoring.resource.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/**
 * A valid question as constraints of whole numbers: money in hundredths, value in ten-thousandths.
 */
public final class PortfolioRows {

  private static final int MONEY = 2;
  private static final int VALUE = 4;

  private final long[] values;
  private final long[] spends;
  private final List<long[]> rows = new ArrayList<>();
  private final List<Long> limits = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> floors = new ArrayList<>();

  /** The constraints of a question, the pots first. */
  public PortfolioRows(PortfolioQuestion question) {
    int n = question.candidates().size();
    values = new long[n];
    spends = new long[n];
    Map<String, Integer> place = new HashMap<>();
    for (int j = 0; j < n; j++) {
      PortfolioCandidate candidate = question.candidates().get(j);
      place.put(candidate.id(), j);
      values[j] = whole(candidate.value(), VALUE);
      for (LineUse use : candidate.uses()) {
        spends[j] += whole(use.amount(), MONEY);
      }
    }
    for (BudgetLine line : question.lines()) {
      long[] row = new long[n];
      for (int j = 0; j < n; j++) {
        for (LineUse use : question.candidates().get(j).uses()) {
          row[j] += use.line().equals(line.id()) ? whole(use.amount(), MONEY) : 0;
        }
      }
      add("pot " + line.id(), row, whole(line.limit(), MONEY), false);
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
      long[] row = new long[n];
      exclusion.candidates().forEach(id -> row[Objects.requireNonNull(place.get(id))] = 1);
      add("at most one of " + exclusion.id(), row, 1, false);
    }
    for (int j = 0; j < n; j++) {
      for (String required : question.candidates().get(j).requires()) {
        int other = Objects.requireNonNull(place.get(required));
        if (other != j) {
          long[] row = new long[n];
          row[j] = 1;
          row[other] = -1;
          add(question.candidates().get(j).id() + " requires " + required, row, 0, false);
        }
      }
    }
  }

  private static long whole(BigDecimal number, int places) {
    return number.movePointRight(places).longValueExact();
  }

  private void bound(PortfolioQuestion question, GroupLimit limit, BigDecimal at, int sign) {
    long[] row = new long[values.length];
    // All in ten-thousandths, so that shares and hundredths are whole.
    long bound = whole(at, VALUE);
    for (int j = 0; j < row.length; j++) {
      boolean in = question.candidates().get(j).groups().contains(limit.group());
      row[j] =
          switch (limit.measure()) {
            case COUNT -> in ? sign * 10_000L : 0;
            case SPEND -> in ? sign * spends[j] * 100 : 0;
            case SHARE_OF_SPEND -> sign * spends[j] * ((in ? 10_000 : 0) - bound);
          };
    }
    boolean ofAll = limit.measure() == GroupMeasure.SHARE_OF_SPEND;
    add((sign > 0 ? "cap " : "floor ") + limit.id(), row, ofAll ? 0 : sign * bound, sign < 0);
  }

  private void add(String name, long[] row, long limit, boolean floor) {
    names.add(name);
    rows.add(row);
    limits.add(limit);
    floors.add(floor);
  }

  /** The values, in ten-thousandths. */
  public long[] values() {
    return values;
  }

  /** What each candidate takes from all pots, in hundredths. */
  public long[] spends() {
    return spends;
  }

  /** How many constraints there are. */
  public int size() {
    return rows.size();
  }

  /** What a constraint is called. */
  public String name(int row) {
    return names.get(row);
  }

  /** Whether a constraint is a floor. */
  public boolean floor(int row) {
    return floors.get(row);
  }

  /** The search over all constraints. */
  public Programme programme() {
    return new Programme(values, rows, limits.stream().mapToLong(Long::longValue).toArray());
  }

  /** A search that only asks whether some of the constraints can be kept together. */
  public Programme of(List<Integer> some) {
    return new Programme(
        new long[values.length],
        some.stream().map(rows::get).toList(),
        some.stream().mapToLong(limits::get).toArray());
  }
}
