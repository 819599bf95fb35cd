package org.commissioning.scoring.value.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/**
 * The present values of the lines of a question, and their sums.
 *
 * @param lines the present value of each line, in the order of the question
 * @param publicCosts of the lines that public money pays
 * @param costs of all lines of costs
 * @param benefits of the lines of benefits
 * @param net benefits less all costs
 */
public record Streams(
    List<Double> lines, double publicCosts, double costs, double benefits, double net) {
  public Streams {
    lines = List.copyOf(lines);
  }

  /** Discounts and adds up the lines of a valid question. */
  public static Streams of(PresentValueQuestion question, Steps steps) {
    Factors factors = Factors.of(question.basis().discounting(), lastYear(question.lines()), steps);
    List<Double> lines = new ArrayList<>();
    Total publicCosts = new Total();
    Total costs = new Total();
    Total benefits = new Total();
    for (CashLine line : question.lines()) {
      Total value = line(line, factors, steps);
      lines.add(value.value());
      (line.kind() == CashKind.BENEFIT ? benefits : costs).add(value);
      if (line.kind() == CashKind.PUBLIC_COST) {
        publicCosts.add(value);
      }
    }
    Total net = new Total();
    net.add(benefits);
    net.subtract(costs);
    return new Streams(lines, publicCosts.value(), costs.value(), benefits.value(), net.value());
  }

  /** The last year in which any line has an amount. */
  public static int lastYear(List<CashLine> lines) {
    return lines.stream()
        .flatMap(line -> line.amounts().stream())
        .mapToInt(YearAmount::year)
        .max()
        .orElse(0);
  }

  private static Total line(CashLine line, Factors factors, Steps steps) {
    steps.part(() -> "Present value of " + line.id() + " (" + line.kind().label() + ")");
    List<YearAmount> inOrder = new ArrayList<>(line.amounts());
    inOrder.sort(Comparator.comparing(YearAmount::year));
    Total sum = new Total();
    for (YearAmount amount : inOrder) {
      double factor = factors.at(amount.year());
      double present = amount.amount() * factor;
      sum.add(present);
      steps.add(
          () ->
              Symbols.of("A", amount.amount())
                  .and("F", factor)
                  .step("Year " + amount.year(), "A × F", present, null));
    }
    steps.add(() -> Step.fact("Sum", Digits.of(sum.value())));
    return sum;
  }
}
