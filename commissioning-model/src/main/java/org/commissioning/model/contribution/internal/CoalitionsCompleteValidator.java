package org.commissioning.model.contribution.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Named;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.contribution.CoalitionValue;
import org.commissioning.model.contribution.CoalitionsComplete;
import org.commissioning.model.contribution.ContributionQuestion;
import org.commissioning.model.contribution.Contributor;
import org.jspecify.annotations.Nullable;

/** Judges {@link CoalitionsComplete}. */
public final class CoalitionsCompleteValidator
    implements ConstraintValidator<CoalitionsComplete, ContributionQuestion> {

  private static final int MOST = 20;
  private static final int NAMED = 5;
  private static final int UNKNOWN = -1;

  @Override
  public boolean isValid(
      @Nullable ContributionQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.coalitions().isEmpty() || question.contributors().isEmpty()) {
      return true;
    }
    int size = question.contributors().size();
    if (size > MOST) {
      return Report.fault(
          context,
          "must have at most " + MOST + " entries where coalitions have values but has " + size,
          "contributors");
    }
    Map<String, Integer> places = new HashMap<>();
    for (Contributor contributor : question.contributors()) {
      if (contributor == null
          || contributor.id() == null
          || places.put(contributor.id(), places.size()) != null) {
        return true;
      }
    }
    Faults faults = new Faults(context);
    BitSet stated = new BitSet(1 << size);
    for (int i = 0; i < question.coalitions().size(); i++) {
      int mask = mask(question.coalitions().get(i), places);
      if (mask == UNKNOWN) {
        return true;
      }
      if (stated.get(mask)) {
        faults.add("must not be the members of an earlier coalition", "coalitions", i, "members");
      }
      stated.set(mask);
    }
    return faults.none() && complete(stated, question.contributors(), context);
  }

  private static int mask(@Nullable CoalitionValue coalition, Map<String, Integer> places) {
    if (coalition == null || coalition.members().isEmpty()) {
      return UNKNOWN;
    }
    int mask = 0;
    for (String member : coalition.members()) {
      Integer place = member == null ? null : places.get(member);
      if (place == null || (mask & (1 << place)) != 0) {
        return UNKNOWN;
      }
      mask |= 1 << place;
    }
    return mask;
  }

  private static boolean complete(
      BitSet stated, List<Contributor> contributors, ConstraintValidatorContext context) {
    int missing = (1 << contributors.size()) - 1 - stated.cardinality();
    if (missing == 0) {
      return true;
    }
    List<String> names = new ArrayList<>();
    for (int mask = stated.nextClearBit(1);
        names.size() < Math.min(missing, NAMED);
        mask = stated.nextClearBit(mask + 1)) {
      names.add(name(mask, contributors));
    }
    String rest = missing > NAMED ? "; and " + (missing - NAMED) + " more" : "";
    return Report.fault(
        context,
        "must state the value of every coalition but lacks that of "
            + String.join("; of ", names)
            + rest,
        "coalitions");
  }

  private static String name(int mask, List<Contributor> contributors) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < contributors.size(); bit++) {
      if ((mask & (1 << bit)) != 0) {
        names.add(Named.of("contributor", contributors.get(bit).id(), bit + 1));
      }
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0) + " alone"
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
