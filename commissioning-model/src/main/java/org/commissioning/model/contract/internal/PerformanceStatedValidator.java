package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Plain;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.PerformanceStated;
import org.commissioning.model.contract.PerformanceTerm;
import org.commissioning.model.contract.ScorecardQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link PerformanceStated}. */
public final class PerformanceStatedValidator
    implements ConstraintValidator<PerformanceStated, ScorecardQuestion> {

  @Override
  public boolean isValid(@Nullable ScorecardQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    MoneyIn.requireBounds(question, faults);
    MoneyIn.requireOneCurrency(question, faults);
    Map<String, AgreementIndicator> indicators = new HashMap<>();
    for (int i = 0; i < question.terms().size(); i++) {
      PerformanceTerm term = question.terms().get(i);
      if (term == null || term.indicator() == null || term.indicator().id() == null) {
        continue;
      }
      if (indicators.putIfAbsent(term.indicator().id(), term.indicator()) != null) {
        faults.add("must not repeat an earlier entry", "terms", i, "indicator", "id");
      }
    }
    for (int i = 0; i < question.rules().size(); i++) {
      CreditRule rule = question.rules().get(i);
      AgreementIndicator indicator = rule == null ? null : indicators.get(rule.indicator());
      if (rule == null || indicator == null) {
        continue;
      }
      Double target = indicator.target();
      if (target != null
          && Double.isFinite(target)
          && rule.target() != null
          && !same(rule.target(), target)) {
        faults.add(
            "must be " + Plain.of(BigDecimal.valueOf(target)) + ", the target of its indicator",
            "rules",
            i,
            "target");
      }
      if (indicator.polarity() != null
          && rule.polarity() != null
          && rule.polarity() != indicator.polarity()) {
        faults.add(
            "must be " + indicator.polarity().code() + ", the polarity of its indicator",
            "rules",
            i,
            "polarity");
      }
    }
    return faults.none();
  }

  private static boolean same(BigDecimal decimal, double number) {
    return decimal.compareTo(BigDecimal.valueOf(number)) == 0;
  }
}
