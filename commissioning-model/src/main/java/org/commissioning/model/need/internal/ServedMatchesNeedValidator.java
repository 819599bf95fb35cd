package org.commissioning.model.need.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.need.PrevalenceStratum;
import org.commissioning.model.need.ServedBasis;
import org.commissioning.model.need.ServedMatchesNeed;
import org.commissioning.model.need.ServedStratum;
import org.commissioning.model.need.UnmetNeedQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link ServedMatchesNeed}. */
public final class ServedMatchesNeedValidator
    implements ConstraintValidator<ServedMatchesNeed, UnmetNeedQuestion> {

  @Override
  public boolean isValid(@Nullable UnmetNeedQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    ServedBasis basis = question.servedBasis();
    if (basis != null) {
      if (basis.definition() != null
          && question.definition() != null
          && !basis.definition().equals(question.definition())) {
        faults.add("must be the definition of the need", "servedBasis", "definition");
      }
      if (basis.from() != null
          && question.from() != null
          && !basis.from().equals(question.from())) {
        faults.add("must be the first day of the need, " + question.from(), "servedBasis", "from");
      }
      if (basis.to() != null && question.to() != null && !basis.to().equals(question.to())) {
        faults.add("must be the last day of the need, " + question.to(), "servedBasis", "to");
      }
    }
    Set<List<Object>> expected = new HashSet<>();
    for (PrevalenceStratum stratum : question.expected()) {
      if (stratum == null || stratum.ages() == null || stratum.sex() == null) {
        return faults.none();
      }
      expected.add(List.of(stratum.ages(), stratum.sex()));
    }
    Set<List<Object>> served = new HashSet<>();
    for (int i = 0; i < question.served().size(); i++) {
      ServedStratum stratum = question.served().get(i);
      if (stratum == null || stratum.ages() == null || stratum.sex() == null) {
        return faults.none();
      }
      List<Object> key = List.of(stratum.ages(), stratum.sex());
      served.add(key);
      if (!expected.contains(key)) {
        faults.add("must be ages and sex for which a need is expected", "served", i);
      }
    }
    for (int i = 0; i < question.expected().size(); i++) {
      PrevalenceStratum stratum = question.expected().get(i);
      if (!served.contains(List.<Object>of(stratum.ages(), stratum.sex()))) {
        faults.add("must be matched by people served of the same ages and sex", "expected", i);
      }
    }
    return faults.none();
  }
}
