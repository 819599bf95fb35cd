package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.ExclusionGround;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.ExclusionReview;
import org.commissioning.model.regime.NothingAfter;
import org.commissioning.model.regime.RaisedGround;
import org.commissioning.model.regime.SupplierExclusionQuestion;
import org.commissioning.model.regime.SupplierRelation;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link NothingAfter} of a question about exclusion, and that a ground relates to an
 * offence exactly where the law says so, and is raised once.
 */
public final class NothingAfterExclusionValidator
    implements ConstraintValidator<NothingAfter, SupplierExclusionQuestion> {

  @Override
  public boolean isValid(
      @Nullable SupplierExclusionQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    LaterDates later = new LaterDates(question.on(), faults);
    if (question.debarment() != null) {
      later.check(question.debarment().checkedOn(), "debarment", "checkedOn");
    }
    ExclusionReview review = question.review();
    if (review != null) {
      later.check(review.asOf(), "review", "asOf");
      grounds(review.grounds(), later, faults);
    }
    return faults.none();
  }

  private static void grounds(List<RaisedGround> grounds, LaterDates later, Faults faults) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < grounds.size(); i++) {
      RaisedGround raised = grounds.get(i);
      if (raised == null) {
        continue;
      }
      if (!seen.add(entry(raised))) {
        faults.add(
            "must not be the ground, person and event of another entry", "review", "grounds", i);
      }
      later.check(raised.eventOn(), "review", "grounds", i, "eventOn");
      later.check(raised.awareOn(), "review", "grounds", i, "awareOn");
      ExclusionGround ground =
          raised.ground() == null
              ? null
              : ExclusionGrounds.standard().find(raised.ground()).orElse(null);
      if (ground != null) {
        related(ground, raised, i, faults);
      }
    }
  }

  /** What no two entries share. The supplier is one person; others of one kind may be several. */
  private static Object entry(RaisedGround raised) {
    return raised.whose() == SupplierRelation.SUPPLIER
            && raised.ground() != null
            && raised.eventOn() != null
        ? List.of(raised.ground(), String.valueOf(raised.relatesTo()), raised.eventOn())
        : raised;
  }

  private static void related(ExclusionGround ground, RaisedGround raised, int i, Faults faults) {
    boolean relates = ground.derived();
    if (raised.relatesTo() != null && !relates) {
      faults.add(
          "must be left out, since the ground relates to no other offence",
          "review",
          "grounds",
          i,
          "relatesTo");
    } else if (raised.relatesTo() != null
        && !ExclusionGrounds.standard()
            .find(raised.relatesTo())
            .map(ExclusionGround::offence)
            .orElse(true)) {
      faults.add(
          "must be an offence of Part 1 of Schedule 6 other than an ancillary or foreign one",
          "review",
          "grounds",
          i,
          "relatesTo");
    }
  }
}
