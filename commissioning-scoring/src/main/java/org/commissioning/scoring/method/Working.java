package org.commissioning.scoring.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a result came about, step by step, for someone who wants to check it by hand. Every step
 * shows its formula, the same formula with the numbers in it, and what comes out.
 *
 * @param parts the steps under headings, in the order in which they were taken
 */
public record Working(List<Part> parts) {

  public Working {
    parts = List.copyOf(parts);
  }

  /**
   * Steps that belong together.
   *
   * @param heading what they work out
   * @param steps in order
   */
  public record Part(String heading, List<Step> steps) {
    public Part {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step.
   *
   * @param label what is worked out, in words
   * @param formula the formula in symbols; null for a step that states a fact or applies a rule
   * @param substitution the formula with the numbers in it; null where there is no formula
   * @param value what comes out
   * @param unit what the value counts; null if it counts nothing
   */
  public record Step(
      String label,
      @Nullable String formula,
      @Nullable String substitution,
      String value,
      @Nullable String unit) {

    /** A fact or the outcome of a rule, without arithmetic. */
    public static Step fact(String label, String value) {
      return new Step(label, null, null, value, null);
    }

    /** The step as one line: "Price score: W × Pmin ÷ P = 40 × 100 ÷ 125 = 32 points". */
    public String text() {
      StringBuilder text = new StringBuilder(label).append(": ");
      if (formula != null) {
        text.append(formula).append(" = ");
      }
      if (substitution != null && !substitution.equals(value)) {
        text.append(substitution).append(" = ");
      }
      text.append(value);
      if (unit != null) {
        text.append(' ').append(unit);
      }
      return text.toString();
    }
  }

  /** The whole working, a line for each step. For people; its form may change. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(text.isEmpty() ? "" : "\n").append(part.heading()).append('\n');
      for (Step step : part.steps()) {
        text.append("  ").append(step.text()).append('\n');
      }
    }
    return text.toString();
  }
}
