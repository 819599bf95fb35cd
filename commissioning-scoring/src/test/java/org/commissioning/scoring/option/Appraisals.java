package org.commissioning.scoring.option;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/** Questions made of plain numbers, and a look at every number of an answer. */
final class Appraisals {

  private Appraisals() {}

  static CriterionDirection direction(boolean higher) {
    return higher ? CriterionDirection.HIGHER_IS_BETTER : CriterionDirection.LOWER_IS_BETTER;
  }

  static AppraisalQuestion question(double[] weights, boolean[] higher, double[][] scores) {
    return question(null, weights, higher, scores);
  }

  static AppraisalQuestion question(
      @Nullable CriterionScale scale, double[] weights, boolean[] higher, double[][] scores) {
    List<AppraisalCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < weights.length; j++) {
      criteria.add(new AppraisalCriterion("c" + j, null, direction(higher[j]), scale, weights[j]));
    }
    return new AppraisalQuestion(criteria, options(scores), null);
  }

  static List<AppraisedOption> options(double[][] scores) {
    List<AppraisedOption> options = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      List<CriterionScore> row = new ArrayList<>();
      for (int j = 0; j < scores[i].length; j++) {
        row.add(new CriterionScore("c" + j, scores[i][j]));
      }
      options.add(new AppraisedOption("o" + i, null, null, row));
    }
    return options;
  }

  /** Every floating-point number of a result, figures and lists included. */
  static List<Double> numbers(@Nullable Object result) {
    List<Double> found = new ArrayList<>();
    collect(result, found);
    return found;
  }

  private static void collect(@Nullable Object value, List<Double> found) {
    if (value instanceof Double number) {
      found.add(number);
    } else if (value instanceof Figure<?> figure) {
      figure.toOptional().ifPresent(one -> collect(one, found));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> collect(one, found));
    } else if (value instanceof Record && !value.getClass().getSimpleName().endsWith("Question")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), found);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(component.getName(), e);
        }
      }
    }
  }
}
