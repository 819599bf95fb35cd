package org.commissioning.model.place.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.InputStream;
import java.util.Objects;
import org.commissioning.model.constraint.internal.IdValidator;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.place.AreaCode;
import org.commissioning.model.place.PlaceCode;
import org.commissioning.model.reference.CodeRules;
import org.commissioning.model.reference.DatedTable;
import org.jspecify.annotations.Nullable;

/** Judges {@link AreaCode}. */
public final class AreaCodeValidator implements ConstraintValidator<AreaCode, PlaceCode> {

  private static final CodeRules RULES = CodeRules.of(table());

  private static DatedTable table() {
    InputStream stream = PlaceCode.class.getResourceAsStream("place-code-lists.csv");
    return DatedTable.read("place-code-lists", Objects.requireNonNull(stream), "code");
  }

  /** True if a place is given with a list and a code, both as they must be. */
  static boolean wellFormed(@Nullable PlaceCode place) {
    return place != null
        && IdValidator.wellFormed(place.codeList())
        && IdValidator.wellFormed(place.code())
        && RULES.fault(place.codeList(), place.code()) == null;
  }

  @Override
  public boolean isValid(@Nullable PlaceCode judged, ConstraintValidatorContext context) {
    if (judged == null || judged.codeList() == null || judged.code() == null) {
      return true;
    }
    String fault = RULES.fault(judged.codeList(), judged.code());
    return fault == null || Report.fault(context, fault, "code");
  }
}
