package org.commissioning.scoring.disclosure.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts with its totals as a circulation: each cell and each total is an arc whose flow
 * is its count, and each sum is a node, since what flows in flows out. What a reader can work out
 * about a hidden arc is then exactly how much more, or less, could flow through it while every
 * shown arc keeps what is shown: the greatest flow around it. All numbers are whole, and so are the
 * bounds.
 */
final class CountNetwork {

  /** More than any count: there is no upper bound. */
  static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final int nodes;
  private final int[] from;
  private final int[] to;
  private final int[][] leaving;
  private final long[] value;

  /** How far each arc may go up, and down, as far as a reader knows. */
  private final long[] up;

  private final long[] down;

  CountNetwork(int nodes, int[] from, int[] to, long[] value) {
    this.nodes = nodes;
    this.from = from.clone();
    this.to = to.clone();
    this.value = value.clone();
    up = new long[value.length];
    down = new long[value.length];
    int[] degree = new int[nodes];
    for (int arc = 0; arc < value.length; arc++) {
      degree[from[arc]]++;
      degree[to[arc]]++;
    }
    leaving = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      leaving[node] = new int[degree[node]];
    }
    Arrays.fill(degree, 0);
    for (int arc = 0; arc < value.length; arc++) {
      // Along an arc its flow grows, against it the flow shrinks.
      leaving[from[arc]][degree[from[arc]]++] = arc << 1;
      leaving[to[arc]][degree[to[arc]]++] = arc << 1 | 1;
    }
  }

  /** What a reader knows of an arc: it lies between these, both included. */
  void know(int arc, long least, long most) {
    down[arc] = value[arc] - least;
    up[arc] = most >= UNBOUNDED ? UNBOUNDED : most - value[arc];
  }

  private int head(int step) {
    return (step & 1) == 0 ? to[step >> 1] : from[step >> 1];
  }

  /** The most that the arc could hold, or {@code enough} if it could hold at least that. */
  long most(int arc, long enough) {
    long more = Math.min(up[arc], enough >= UNBOUNDED ? UNBOUNDED : enough - value[arc]);
    return plus(value[arc], flow(to[arc], from[arc], arc, more));
  }

  /** The least that the arc could hold. */
  long least(int arc) {
    return value[arc] - flow(from[arc], to[arc], arc, down[arc]);
  }

  private static long plus(long a, long b) {
    return b >= UNBOUNDED ? UNBOUNDED : a + b;
  }

  /** The greatest flow from a source to a sink past one arc, not followed beyond what is enough. */
  private long flow(int source, int sink, int past, long enough) {
    if (enough <= 0) {
      return 0;
    }
    long[] forth = up.clone();
    long[] back = down.clone();
    forth[past] = 0;
    back[past] = 0;
    long flow = 0;
    int[] step = new int[nodes];
    while (flow < enough) {
      if (!search(source, sink, forth, back, step)) {
        return flow;
      }
      long most = enough - flow;
      for (int node = sink; node != source; node = tail(step[node])) {
        int arc = step[node] >> 1;
        most = Math.min(most, (step[node] & 1) == 0 ? forth[arc] : back[arc]);
      }
      for (int node = sink; node != source; node = tail(step[node])) {
        int arc = step[node] >> 1;
        boolean along = (step[node] & 1) == 0;
        long[] used = along ? forth : back;
        long[] freed = along ? back : forth;
        if (used[arc] < UNBOUNDED) {
          used[arc] -= most;
        }
        if (freed[arc] < UNBOUNDED) {
          freed[arc] += most;
        }
      }
      if (most >= UNBOUNDED) {
        return UNBOUNDED;
      }
      flow += most;
    }
    return flow;
  }

  private int tail(int step) {
    return head(step ^ 1);
  }

  private boolean search(int source, int sink, long[] forth, long[] back, int[] reached) {
    Arrays.fill(reached, -1);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int step : leaving[node]) {
        int next = head(step);
        long room = (step & 1) == 0 ? forth[step >> 1] : back[step >> 1];
        if (room > 0 && next != source && reached[next] < 0) {
          reached[next] = step;
          if (next == sink) {
            return true;
          }
          queue.add(next);
        }
      }
    }
    return false;
  }

  /** What it costs to use an arc, and how far it would go up and down if it were hidden. */
  interface Hiding {

    /** The cost of hiding the arc: 0 if it is hidden already, less than 0 if it may not be. */
    double cost(int arc);

    /** How far it could go, up or down, once hidden. */
    long room(int arc, boolean along);
  }

  /**
   * The arcs of the cheapest way around an arc along which {@code need} more could flow, or null if
   * there is none.
   */
  int @Nullable [] cheapest(int around, long need, Hiding hiding) {
    int source = to[around];
    int sink = from[around];
    double[] cost = new double[nodes];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    int[] reached = new int[nodes];
    Arrays.fill(reached, -1);
    boolean[] done = new boolean[nodes];
    cost[source] = 0;
    record At(int node, double cost) {}
    PriorityQueue<At> queue = new PriorityQueue<>((a, b) -> Double.compare(a.cost(), b.cost()));
    queue.add(new At(source, 0));
    while (!queue.isEmpty()) {
      int node = queue.remove().node();
      if (done[node]) {
        continue;
      }
      done[node] = true;
      for (int step : leaving[node]) {
        int arc = step >> 1;
        double price = arc == around ? -1 : hiding.cost(arc);
        if (price < 0 || hiding.room(arc, (step & 1) == 0) < need) {
          continue;
        }
        int next = head(step);
        if (cost[node] + price < cost[next]) {
          cost[next] = cost[node] + price;
          reached[next] = step;
          queue.add(new At(next, cost[next]));
        }
      }
    }
    if (reached[sink] < 0) {
      return null;
    }
    int[] way = new int[nodes];
    int length = 0;
    for (int node = sink; node != source; node = tail(reached[node])) {
      way[length++] = reached[node] >> 1;
    }
    return Arrays.copyOf(way, length);
  }
}
