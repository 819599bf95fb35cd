package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.function.Function;

/**
 * Collects what a relation finds wrong, each fault at its exact place. A rule may hold numbers and
 * dates but never text that came from a caller, since it is a message template.
 */
public final class Faults {

  private final ConstraintValidatorContext context;
  private boolean none = true;

  /** Faults of the object that the context validates. */
  public Faults(ConstraintValidatorContext context) {
    this.context = context;
  }

  /**
   * Records a fault.
   *
   * @param rule what must hold, as a predicate: "must be at most 5"
   * @param place where, from the validated object down: component names, a list's name followed by
   *     the index of the entry; the last step is a name
   */
  public void add(String rule, Object... place) {
    if (none) {
      context.disableDefaultConstraintViolation();
      none = false;
    }
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(rule);
    Function<String, ConstraintViolationBuilder.NodeBuilderCustomizableContext> step =
        builder::addPropertyNode;
    Runnable record = builder::addConstraintViolation;
    Integer index = null;
    for (Object part : place) {
      if (part instanceof Integer number) {
        index = number;
        continue;
      }
      var node = step.apply((String) part);
      if (index == null) {
        step = node::addPropertyNode;
        record = node::addConstraintViolation;
      } else {
        var entry = node.inIterable().atIndex(index);
        step = entry::addPropertyNode;
        record = entry::addConstraintViolation;
        index = null;
      }
    }
    record.run();
  }

  /** What the judge returns. */
  public boolean none() {
    return none;
  }
}
