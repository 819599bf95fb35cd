package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.ExtensionsInOrder;
import org.commissioning.model.contract.Term;
import org.jspecify.annotations.Nullable;

/** Judges {@link ExtensionsInOrder}. */
public final class ExtensionsInOrderValidator
    implements ConstraintValidator<ExtensionsInOrder, Term> {

  @Override
  public boolean isValid(@Nullable Term term, ConstraintValidatorContext context) {
    if (term == null) {
      return true;
    }
    Faults faults = new Faults(context);
    LocalDate last = term.end() == null ? term.start() : term.end();
    String what = term.end() == null ? "start of the term" : "end of the term";
    for (int i = 0; i < term.extensions().size(); i++) {
      ExtensionOption extension = term.extensions().get(i);
      if (extension == null || extension.until() == null) {
        continue;
      }
      if (last != null && !extension.until().isAfter(last)) {
        faults.add(
            "must be after the " + what + " (" + last + ") but was " + extension.until(),
            "extensions",
            i,
            "until");
      } else {
        last = extension.until();
        what = "extension before it";
      }
    }
    return faults.none();
  }
}
