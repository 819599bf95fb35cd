package org.commissioning.model.disclosure.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.CountRow;
import org.commissioning.model.disclosure.DisclosureQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.commissioning.model.disclosure.SubTotal;
import org.commissioning.model.disclosure.TableComplete;
import org.jspecify.annotations.Nullable;

/** Judges {@link TableComplete}. */
public final class TableCompleteValidator
    implements ConstraintValidator<TableComplete, DisclosureQuestion> {

  @Override
  public boolean isValid(
      @Nullable DisclosureQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    NamedRules.judge(question.rules(), question.ownRules(), faults);
    int width = question.columns().size();
    List<CountRow> rows = question.rows();
    for (int i = 0; width > 0 && i < rows.size(); i++) {
      CountRow row = rows.get(i);
      if (row != null && !row.counts().isEmpty() && row.counts().size() != width) {
        faults.add(
            "must have one count for each of the columns, "
                + width
                + ", but had "
                + row.counts().size(),
            "rows",
            i,
            "counts");
      }
    }
    inOneSubTotal(question.subTotals(), faults);
    if (question.seed() == null && random(question)) {
      faults.add("must be given when counts are rounded at random", "seed");
    }
    return faults.none();
  }

  /** What a list repeats in itself is for another rule. */
  private static void inOneSubTotal(List<SubTotal> subTotals, Faults faults) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < subTotals.size(); i++) {
      List<String> rows = subTotals.get(i) == null ? List.of() : subTotals.get(i).rows();
      for (int j = 0; j < rows.size(); j++) {
        Integer earlier = rows.get(j) == null ? null : first.putIfAbsent(rows.get(j), i);
        if (earlier != null && earlier != i) {
          faults.add("must not repeat a row of an earlier sub-total", "subTotals", i, "rows", j);
        }
      }
    }
  }

  private static boolean random(DisclosureQuestion question) {
    DisclosureRules rules = question.ownRules();
    if (rules == null && question.rules() != null) {
      rules = PublishedDisclosureRules.standard().find(question.rules()).orElse(null);
    }
    return rules != null && rules.rounding() == CountRounding.RANDOM;
  }
}
