package org.commissioning.model.constraint.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where links between numbered things lead back. Things that lead back to one another,
 * directly or by way of others, are found once: at the first link between them in the order in
 * which links were added, with the length of the shortest cycle that goes through it. The cost is
 * linear, and any depth is safe.
 */
public final class Cycles {

  private static final int NONE = -1;

  private final int things;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int links;

  /**
   * A place where links lead back.
   *
   * @param link the number of the link, counted from 0 in the order of adding
   * @param length how many things there are on the shortest cycle through it
   */
  public record Cycle(int link, int length) {}

  /** Among so many things, numbered from 0. */
  public Cycles(int things) {
    this.things = things;
  }

  /** Adds a link. */
  public void link(int fromThing, int toThing) {
    if (links == from.length) {
      from = Arrays.copyOf(from, links * 2);
      to = Arrays.copyOf(to, links * 2);
    }
    from[links] = fromThing;
    to[links] = toThing;
    links++;
  }

  /** What was found, in the order of the links. */
  public List<Cycle> found() {
    int[] starts = starts();
    int[] ordered = ordered(starts);
    int[] groups = groups(starts, ordered);
    boolean[] reported = new boolean[things];
    int[] distance = new int[things];
    List<Cycle> found = new ArrayList<>();
    for (int link = 0; link < links; link++) {
      int group = groups[from[link]];
      if (group == groups[to[link]] && !reported[group]) {
        reported[group] = true;
        found.add(new Cycle(link, length(link, starts, ordered, groups, distance)));
      }
    }
    return found;
  }

  /**
   * Where the links of each thing start in the ordered links, and at the end how many there are.
   */
  private int[] starts() {
    int[] starts = new int[things + 1];
    for (int link = 0; link < links; link++) {
      starts[from[link] + 1]++;
    }
    for (int thing = 0; thing < things; thing++) {
      starts[thing + 1] += starts[thing];
    }
    return starts;
  }

  /** Where links lead, those of one thing together. */
  private int[] ordered(int[] starts) {
    int[] next = Arrays.copyOf(starts, things);
    int[] ordered = new int[links];
    for (int link = 0; link < links; link++) {
      ordered[next[from[link]]++] = to[link];
    }
    return ordered;
  }

  /** For each thing the group of those that lead to one another (Tarjan), without recursion. */
  private int[] groups(int[] starts, int[] ordered) {
    int[] met = new int[things];
    int[] lowest = new int[things];
    int[] groups = new int[things];
    Arrays.fill(groups, NONE);
    int[] next = Arrays.copyOf(starts, things);
    int[] path = new int[things];
    int[] open = new int[things];
    int opened = 0;
    int count = 0;
    int group = 0;
    for (int start = 0; start < things; start++) {
      if (met[start] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = start;
      met[start] = lowest[start] = ++count;
      open[opened++] = start;
      while (depth >= 0) {
        int at = path[depth];
        if (next[at] < starts[at + 1]) {
          int other = ordered[next[at]++];
          if (met[other] == 0) {
            met[other] = lowest[other] = ++count;
            open[opened++] = other;
            path[++depth] = other;
          } else if (groups[other] == NONE) {
            lowest[at] = Math.min(lowest[at], met[other]);
          }
          continue;
        }
        if (lowest[at] == met[at]) {
          int member;
          do {
            member = open[--opened];
            groups[member] = group;
          } while (member != at);
          group++;
        }
        depth--;
        if (depth >= 0) {
          lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[at]);
        }
      }
    }
    return groups;
  }

  /** Breadth first from where the link leads, within its group, back to where it comes from. */
  private int length(int link, int[] starts, int[] ordered, int[] groups, int[] distance) {
    int home = from[link];
    List<Integer> reached = new ArrayList<>();
    distance[to[link]] = 1;
    reached.add(to[link]);
    for (int i = 0; distance[home] == 0; i++) {
      int at = reached.get(i);
      for (int k = starts[at]; k < starts[at + 1]; k++) {
        int other = ordered[k];
        if (distance[other] == 0 && groups[other] == groups[home]) {
          distance[other] = distance[at] + 1;
          reached.add(other);
        }
      }
    }
    return distance[home];
  }
}
