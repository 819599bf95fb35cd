package org.commissioning.scoring.value.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Draws of a net present value, in blocks that each have a seed of their own, so that the same seed
 * gives the same bits whatever the number of threads.
 */
public final class NetDraws {

  private static final int BLOCK = 4_096;

  private NetDraws() {}

  /**
   * The draws, in ascending order.
   *
   * @param net the net present value as stated
   * @param effects what each line adds to it
   * @param ranges by line the least, likeliest and greatest multiple; the likeliest is not a number
   *     where all are alike
   */
  public static double[] sorted(
      double net,
      double[] effects,
      double[][] ranges,
      int draws,
      int seed,
      @Nullable Executor executor) {
    double[] values = new double[draws];
    List<CompletableFuture<@Nullable Void>> parts = new ArrayList<>();
    for (int from = 0; from < draws; from += BLOCK) {
      int start = from;
      Runnable block = () -> block(net, effects, ranges, start, seed, values);
      if (executor == null) {
        block.run();
      } else {
        parts.add(CompletableFuture.runAsync(block, executor));
      }
    }
    parts.forEach(CompletableFuture::join);
    Arrays.sort(values);
    return values;
  }

  private static void block(
      double net, double[] effects, double[][] ranges, int start, int seed, double[] values) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + start / BLOCK);
    int end = Math.min(start + BLOCK, values.length);
    for (int i = start; i < end; i++) {
      double value = net;
      for (int l = 0; l < effects.length; l++) {
        value += effects[l] * (multiple(share(random.nextLong()), ranges[l]) - 1);
      }
      values[i] = value;
    }
  }

  /** The upper 53 bits as a share from 0 to below 1. */
  private static double share(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static double multiple(double u, double[] range) {
    double from = range[0];
    double peak = range[1];
    double to = range[2];
    if (from == to) {
      return from;
    }
    if (Double.isNaN(peak)) {
      return from + u * (to - from);
    }
    return u < (peak - from) / (to - from)
        ? from + Math.sqrt(u * (to - from) * (peak - from))
        : to - Math.sqrt((1 - u) * (to - from) * (to - peak));
  }
}
