package org.commissioning.io.sample;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.Working;

/** A method made up for tests: it doubles, takes a root, and fails at 13 as no method should. */
public record Doubling(BigDecimal doubled, double root) implements Explained {

  private static final Method METHOD =
      new Method(
          "doubling",
          "3",
          "Doubling",
          "What is twice as much?",
          "any",
          List.of(new Reference("Nobody", null, "Nothing", "nowhere")));

  /** A catalogue that holds this method alone. */
  public static final Catalogue CATALOGUE = catalogue("3");

  /** The same with another version of the method. */
  public static Catalogue catalogue(String version) {
    Method method =
        new Method(
            METHOD.id(),
            version,
            METHOD.title(),
            METHOD.question(),
            METHOD.jurisdiction(),
            METHOD.references());
    return new Catalogue(
        List.of(
            new Calculation<>(
                method,
                Single.class,
                Doubling.class,
                Doubling::of,
                new Single(BigDecimal.ONE),
                List.of(),
                List.of())));
  }

  /** The input. */
  public record Single(@Required @Decimal(min = "0", max = "1000") BigDecimal amount) {}

  static Doubling of(Single single) {
    Door.requireValid(single);
    if (single.amount().intValue() == 13) {
      throw new IllegalStateException("a secret of the inside");
    }
    return new Doubling(
        single.amount().multiply(BigDecimal.valueOf(2)), Math.sqrt(single.amount().doubleValue()));
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    return new Working(
        List.of(
            new Working.Part(
                "Doubling", List.of(Working.Step.fact("twice", doubled.toPlainString())))));
  }
}
