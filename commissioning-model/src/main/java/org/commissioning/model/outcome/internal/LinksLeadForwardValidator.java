package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Cycles;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.CausalLink;
import org.commissioning.model.outcome.ChangeElement;
import org.commissioning.model.outcome.ElementKind;
import org.commissioning.model.outcome.LinksLeadForward;
import org.commissioning.model.outcome.TheoryOfChange;
import org.jspecify.annotations.Nullable;

/** Judges {@link LinksLeadForward}. */
public final class LinksLeadForwardValidator
    implements ConstraintValidator<LinksLeadForward, TheoryOfChange> {

  @Override
  public boolean isValid(@Nullable TheoryOfChange judged, ConstraintValidatorContext context) {
    if (judged == null) {
      return true;
    }
    Map<String, Integer> places = places(judged.elements());
    Cycles cycles = new Cycles(judged.elements().size());
    List<Integer> between = new ArrayList<>();
    Faults faults = new Faults(context);
    for (int i = 0; i < judged.links().size(); i++) {
      CausalLink link = judged.links().get(i);
      Integer from = link == null || link.from() == null ? null : places.get(link.from());
      Integer to = link == null || link.to() == null ? null : places.get(link.to());
      if (from == null || to == null) {
        continue;
      }
      ElementKind before = judged.elements().get(from).kind();
      ElementKind after = judged.elements().get(to).kind();
      if (before != null && after != null && !forward(before, after)) {
        faults.add("must lead from input towards outcome", "links", i, "to");
      } else {
        cycles.link(from, to);
        between.add(i);
      }
    }
    for (Cycles.Cycle cycle : cycles.found()) {
      faults.add(
          "must not lead back to itself (a cycle of " + cycle.length() + ")",
          "links",
          between.get(cycle.link()),
          "to");
    }
    return faults.none();
  }

  /** Nothing leads to an input; between others of one kind links may lead. */
  private static boolean forward(ElementKind from, ElementKind to) {
    return to != ElementKind.INPUT && to.compareTo(from) >= 0;
  }

  private static Map<String, Integer> places(List<ChangeElement> elements) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      ChangeElement element = elements.get(i);
      if (element != null && element.id() != null) {
        places.putIfAbsent(element.id(), i);
      }
    }
    return places;
  }
}
