package org.commissioning.scoring.method.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;

/**
 * Where a calculation leaves its steps. The same code runs whether they are wanted or not, and
 * texts are made only if they are.
 */
public final class Steps {

  private record Open(String heading, List<Step> steps) {}

  private final boolean wanted;
  private final List<Open> parts = new ArrayList<>();

  private Steps(boolean wanted) {
    this.wanted = wanted;
  }

  /** Keeps every step. */
  public static Steps kept() {
    return new Steps(true);
  }

  /** Keeps none. */
  public static Steps dropped() {
    return new Steps(false);
  }

  /** The steps that follow belong under this heading. */
  public void part(Supplier<String> heading) {
    if (wanted) {
      parts.add(new Open(heading.get(), new ArrayList<>()));
    }
  }

  /** Keeps a step under the current heading. */
  public void add(Supplier<Step> step) {
    if (wanted) {
      parts.get(parts.size() - 1).steps().add(step.get());
    }
  }

  /** What was kept; headings without steps are left out. */
  public Working working() {
    return new Working(
        parts.stream()
            .filter(part -> !part.steps().isEmpty())
            .map(part -> new Working.Part(part.heading(), part.steps()))
            .toList());
  }
}
