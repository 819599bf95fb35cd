package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.JudgedOnce;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link JudgedOnce}. */
public final class JudgedOnceValidator
    implements ConstraintValidator<JudgedOnce, PairwiseQuestion> {

  @Override
  public boolean isValid(@Nullable PairwiseQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (question.indexTable() != null && question.randomIndex() != null) {
      faults.add("must be left out where a table is named", "randomIndex");
    }
    Set<Set<String>> compared = new HashSet<>();
    for (int i = 0; i < question.judgements().size(); i++) {
      PairJudgement judgement = question.judgements().get(i);
      if (judgement == null || judgement.first() == null || judgement.second() == null) {
        continue;
      }
      if (judgement.first().equals(judgement.second())) {
        faults.add("must be another criterion than the first", "judgements", i, "second");
      } else if (!compared.add(Set.of(judgement.first(), judgement.second()))) {
        faults.add("must not compare two criteria again", "judgements", i, "second");
      }
    }
    return faults.none();
  }
}
