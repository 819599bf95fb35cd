package org.commissioning.model.place.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.place.EditionLookup;
import org.commissioning.model.place.LookupRow;
import org.commissioning.model.place.PlaceCode;
import org.commissioning.model.place.SharesOfPlaces;
import org.jspecify.annotations.Nullable;

/** Judges {@link SharesOfPlaces}. */
public final class SharesOfPlacesValidator
    implements ConstraintValidator<SharesOfPlaces, EditionLookup> {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
  private static final int SHOWN_PLACES = 12;

  /** The rows of one place of the earlier edition. */
  private static final class Split {

    private final int first;
    private final Map<String, Set<String>> parts = new HashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean summable = true;

    Split(int first) {
      this.first = first;
    }
  }

  @Override
  public boolean isValid(@Nullable EditionLookup lookup, ConstraintValidatorContext context) {
    if (lookup == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<Split> splits = splits(lookup.rows(), faults);
    // A share whose earlier place cannot be read may belong to any of them.
    boolean placed =
        lookup.rows().stream()
            .allMatch(row -> row != null && AreaCodeValidator.wellFormed(row.from()));
    for (Split split : splits) {
      if (placed
          && split.summable
          && split.sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
        faults.add(
            "must have shares that sum to 1 for each place of the earlier edition but they sum to "
                + shown(split.sum),
            "rows",
            split.first,
            "share");
      }
    }
    return faults.none();
  }

  /**
   * In the order of their first rows. Looked up by list, then by code, since hostile texts with one
   * hash are still found quickly in a map while they can be put in order.
   */
  private static List<Split> splits(List<LookupRow> rows, Faults faults) {
    List<Split> splits = new ArrayList<>();
    Map<String, Map<String, Split>> byPlace = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      LookupRow row = rows.get(i);
      if (row == null || !whole(row.from())) {
        continue;
      }
      int index = i;
      Split split =
          byPlace
              .computeIfAbsent(row.from().codeList(), list -> new HashMap<>())
              .computeIfAbsent(
                  row.from().code(),
                  code -> {
                    Split started = new Split(index);
                    splits.add(started);
                    return started;
                  });
      if (whole(row.to())
          && !split
              .parts
              .computeIfAbsent(row.to().codeList(), list -> new HashSet<>())
              .add(row.to().code())) {
        faults.add("must not repeat the places of an earlier row", "rows", i, "to");
        split.summable = false;
      }
      Double share = row.share();
      if (share == null || !(share >= 0 && share <= 1)) {
        split.summable = false;
      } else {
        split.sum = split.sum.add(BigDecimal.valueOf(share));
      }
    }
    return splits;
  }

  private static boolean whole(@Nullable PlaceCode place) {
    return place != null && place.codeList() != null && place.code() != null;
  }

  private static String shown(BigDecimal sum) {
    BigDecimal rounded = sum.setScale(SHOWN_PLACES, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
