package org.commissioning.architecture;

import java.math.BigDecimal;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;

/**
 * Run by {@link ModulePathTest} as part of the examples' module: has a record of the model judged,
 * which only works if the validator may read it.
 */
public final class ModulePathProbe {

  private ModulePathProbe() {}

  public static void main(String[] args) {
    System.out.println(ModulePathProbe.class.getModule());
    for (Problem problem : Door.problems(new Money(null, "pounds"))) {
      System.out.println(problem.text());
    }
    System.out.println(Door.requireValid(new Money(BigDecimal.ONE, "GBP")));
  }
}
