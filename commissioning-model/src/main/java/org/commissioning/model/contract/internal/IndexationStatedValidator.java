package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Plain;
import org.commissioning.model.contract.BasketPart;
import org.commissioning.model.contract.IndexationQuestion;
import org.commissioning.model.contract.IndexationStated;
import org.commissioning.model.contract.IndexationTerms;
import org.jspecify.annotations.Nullable;

/** Judges {@link IndexationStated}. */
public final class IndexationStatedValidator
    implements ConstraintValidator<IndexationStated, IndexationQuestion> {

  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Override
  public boolean isValid(
      @Nullable IndexationQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    MoneyIn.requireBounds(question, faults);
    MoneyIn.requireOneCurrency(question, faults);
    if (question.price() != null
        && question.price().amount() != null
        && question.price().amount().signum() == 0) {
      faults.add("must be above 0", "price", "amount");
    }
    basket(question, faults);
    IndexationTerms terms = question.terms();
    if (terms != null) {
      if (terms.capPercent() != null
          && terms.collarPercent() != null
          && terms.collarPercent().compareTo(terms.capPercent()) > 0) {
        faults.add(
            "must be at most " + Plain.of(terms.capPercent()) + ", the cap",
            "terms",
            "collarPercent");
      }
      if (terms.basePeriod() != null && !Months.usable(terms.basePeriod())) {
        faults.add("must be the first day of a month from 1900 to 2200", "terms", "basePeriod");
      }
    }
    reviews(question, faults);
    return faults.none();
  }

  private static void basket(IndexationQuestion question, Faults faults) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean whole = true;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < question.basket().size(); i++) {
      BasketPart part = question.basket().get(i);
      if (part == null || part.weightPercent() == null || wide(part.weightPercent())) {
        whole = false;
        continue;
      }
      sum = sum.add(part.weightPercent());
      if (!seen.add(part.series() == null ? "" : "=" + part.series())) {
        faults.add("must not repeat an earlier entry", "basket", i, "series");
      }
    }
    if (whole && !question.basket().isEmpty() && sum.compareTo(WHOLE) != 0) {
      faults.add("must have weights that sum to 100 but they sum to " + Plain.of(sum), "basket");
    }
  }

  /** More digits than a percentage has: another rule's to say, and nothing to add up. */
  private static boolean wide(BigDecimal number) {
    return number.scale() > 6 || (long) number.precision() - number.scale() > 3;
  }

  private static void reviews(IndexationQuestion question, Faults faults) {
    LocalDate before = question.terms() == null ? null : question.terms().basePeriod();
    String what = "the base period";
    for (int i = 0; i < question.reviews().size(); i++) {
      LocalDate review = question.reviews().get(i);
      if (review == null) {
        continue;
      }
      if (!Months.meant(review)) {
        faults.add("must be in a year from 1900 to 2200", "reviews", i);
        continue;
      }
      if (before != null && !review.isAfter(before)) {
        faults.add("must be after " + before + ", " + what, "reviews", i);
      }
      before = review;
      what = "the review before it";
    }
  }
}
