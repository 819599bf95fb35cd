package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.LifetimeQuestion;
import org.commissioning.model.contract.LifetimeStated;
import org.commissioning.model.contract.Term;
import org.commissioning.model.contract.TermCharge;
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/** Judges {@link LifetimeStated}. */
public final class LifetimeStatedValidator
    implements ConstraintValidator<LifetimeStated, LifetimeQuestion> {

  private static final int LONGEST = 200;

  @Override
  public boolean isValid(@Nullable LifetimeQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    MoneyIn.requireBounds(question, faults);
    MoneyIn.requireOneCurrency(question, faults);
    if (question.vatPercent() != null
        && (question.vat() == VatTreatment.EXEMPT
            || question.vat() == VatTreatment.OUTSIDE_SCOPE)) {
      faults.add("must be left out when no tax is due", "vatPercent");
    }
    term(question.term(), faults);
    charges(question, faults);
    return faults.none();
  }

  private static void term(@Nullable Term term, Faults faults) {
    if (term == null) {
      return;
    }
    meant(term.start(), faults, "term", "start");
    meant(term.end(), faults, "term", "end");
    for (int i = 0; i < term.extensions().size(); i++) {
      ExtensionOption extension = term.extensions().get(i);
      if (extension != null) {
        meant(extension.until(), faults, "term", "extensions", i, "until");
      }
    }
    LocalDate start = term.start();
    LocalDate last = last(term);
    if (start != null
        && last != null
        && Months.meant(start)
        && last.isAfter(start.plusYears(LONGEST))) {
      faults.add("must run for at most " + LONGEST + " years", "term");
    }
  }

  private static @Nullable LocalDate last(Term term) {
    LocalDate last = term.end();
    for (ExtensionOption extension : term.extensions()) {
      if (extension != null
          && extension.until() != null
          && (last == null || extension.until().isAfter(last))) {
        last = extension.until();
      }
    }
    return last;
  }

  private static void charges(LifetimeQuestion question, Faults faults) {
    LocalDate start = question.term() == null ? null : question.term().start();
    LocalDate last =
        question.term() == null || question.term().end() == null ? null : last(question.term());
    for (int i = 0; i < question.charges().size(); i++) {
      TermCharge charge = question.charges().get(i);
      if (charge == null) {
        continue;
      }
      meant(charge.from(), faults, "charges", i, "from");
      meant(charge.to(), faults, "charges", i, "to");
      if (start != null && charge.from() != null && charge.from().isBefore(start)) {
        faults.add("must not be before " + start + ", the start of the term", "charges", i, "from");
      }
      if (last != null && charge.from() != null && charge.from().isAfter(last)) {
        faults.add(
            "must not be after " + last + ", the end of the longest term", "charges", i, "from");
      }
      if (start != null && charge.to() != null && charge.to().isBefore(start)) {
        faults.add("must not be before " + start + ", the start of the term", "charges", i, "to");
      }
    }
  }

  private static void meant(@Nullable LocalDate day, Faults faults, Object... place) {
    if (day != null && !Months.meant(day)) {
      faults.add("must be in a year from 1900 to 2200", place);
    }
  }
}
