package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a relation finds wrong, each fault at its exact place. A rule may hold numbers and
 * dates but never text that came from a caller, since it is a message template.
 *
 * <p>The first 1,000 faults are reported one by one and the rest as one, with their number: a
 * validator takes time with the square of the faults of one relation, so that a hostile document
 * could otherwise keep it busy for hours.
 */
public final class Faults {

  private static final int MOST = 1_000;

  private final ConstraintValidatorContext context;
  private int found;
  private boolean restReported;

  /** Faults of the object that the context validates. */
  public Faults(ConstraintValidatorContext context) {
    this.context = context;
  }

  /**
   * Records a fault.
   *
   * @param rule what must hold, as a predicate: "must be at most 5"
   * @param place where, from the validated object down: component names, a list's name followed by
   *     the index of the entry; starts with an index if the validated object is itself a list, and
   *     ends with one if the entry itself is at fault
   */
  public void add(String rule, Object... place) {
    if (found++ < MOST) {
      report(rule, place);
    }
  }

  /**
   * Says how many faults there will be, before the first. Needed where the validated object is a
   * list: the validator lets an index that was set show in what is reported about the list later.
   */
  void announce(int total) {
    if (total > MOST) {
      reportRest(total - MOST);
    }
  }

  /** What the judge returns, asked once, when everything has been judged. */
  public boolean none() {
    if (found > MOST && !restReported) {
      reportRest(found - MOST);
    }
    return found == 0;
  }

  private void reportRest(int count) {
    report("must be corrected in " + count + " further places that are not listed");
    restReported = true;
  }

  private void report(String rule, Object... place) {
    context.disableDefaultConstraintViolation();
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(rule);
    NodeBuilderCustomizableContext open = null;
    NodeBuilderDefinedContext placed = null;
    Integer index = null;
    for (Object part : place) {
      if (part instanceof Integer number) {
        index = number;
        continue;
      }
      NodeBuilderCustomizableContext node = property(builder, open, placed, (String) part);
      // The builder wants a list's index on the node after the list.
      if (index == null) {
        open = node;
        placed = null;
      } else {
        open = null;
        placed = node.inIterable().atIndex(index);
        index = null;
      }
    }
    if (index != null) {
      entry(builder, open, placed).inIterable().atIndex(index).addConstraintViolation();
    } else if (open != null) {
      open.addConstraintViolation();
    } else if (placed != null) {
      placed.addConstraintViolation();
    } else {
      builder.addConstraintViolation();
    }
  }

  private static NodeBuilderCustomizableContext property(
      ConstraintViolationBuilder builder,
      @Nullable NodeBuilderCustomizableContext open,
      @Nullable NodeBuilderDefinedContext placed,
      String name) {
    if (open != null) {
      return open.addPropertyNode(name);
    }
    return placed != null ? placed.addPropertyNode(name) : builder.addPropertyNode(name);
  }

  /** Named as the validator itself names the entry of a list. */
  private static ContainerElementNodeBuilderCustomizableContext entry(
      ConstraintViolationBuilder builder,
      @Nullable NodeBuilderCustomizableContext open,
      @Nullable NodeBuilderDefinedContext placed) {
    String name = "<list element>";
    if (open != null) {
      return open.addContainerElementNode(name, List.class, 0);
    }
    return placed != null
        ? placed.addContainerElementNode(name, List.class, 0)
        : builder.addContainerElementNode(name, List.class, 0);
  }
}
