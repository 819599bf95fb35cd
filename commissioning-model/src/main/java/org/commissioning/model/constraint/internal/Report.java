package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong, and exactly where. The texts are templates to the validator: they are made of
 * our own words, numbers and dates, never of a caller's text.
 */
public final class Report {

  /** Where a list is not entered. */
  static final int NO_INDEX = -1;

  private static final String ELEMENT = "<list element>";

  private Report() {}

  /** Reports a fault of the judged value itself. Always false, for a validator to return. */
  public static boolean fault(ConstraintValidatorContext context, String text) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(text).addConstraintViolation();
    return false;
  }

  /** Reports a fault of one component of the judged record. Always false. */
  public static boolean fault(ConstraintValidatorContext context, String text, String component) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(text)
        .addPropertyNode(component)
        .addConstraintViolation();
    return false;
  }

  /**
   * Reports a fault at the end of a path.
   *
   * @param entry the entry of the judged list in which the path starts, or {@link #NO_INDEX}
   * @param names component names, outermost first
   * @param entries for each name the entry of its list through which the path goes on, or {@link
   *     #NO_INDEX}
   */
  static boolean fault(
      ConstraintValidatorContext context,
      String text,
      int entry,
      List<String> names,
      int[] entries) {
    context.disableDefaultConstraintViolation();
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(text);
    NodeBuilderCustomizableContext open = null;
    NodeBuilderDefinedContext placed = null;
    int index = entry;
    for (int i = 0; i < names.size(); i++) {
      NodeBuilderCustomizableContext node = property(builder, open, placed, names.get(i));
      // The builder wants a list's index on the node after the list.
      if (index == NO_INDEX) {
        open = node;
        placed = null;
      } else {
        open = null;
        placed = node.inIterable().atIndex(index);
      }
      index = entries[i];
    }
    if (index != NO_INDEX) {
      if (open != null) {
        open.addContainerElementNode(ELEMENT, List.class, 0)
            .inIterable()
            .atIndex(index)
            .addConstraintViolation();
      } else if (placed != null) {
        placed
            .addContainerElementNode(ELEMENT, List.class, 0)
            .inIterable()
            .atIndex(index)
            .addConstraintViolation();
      } else {
        builder
            .addContainerElementNode(ELEMENT, List.class, 0)
            .inIterable()
            .atIndex(index)
            .addConstraintViolation();
      }
    } else if (open != null) {
      open.addConstraintViolation();
    } else if (placed != null) {
      placed.addConstraintViolation();
    } else {
      builder.addConstraintViolation();
    }
    return false;
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
}
