package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement is paid, in outline.
 *
 * @param basis what payments depend on; several if mixed, empty in a draft
 * @param value over the term, without extensions; null if not known
 * @param outcomeSharePercent the part of the value that depends on outcomes; null if not stated
 * @param note what a reader should know; null if there is nothing
 */
public record PaymentOutline(
    @Entries(max = 5) @DistinctBy List<@Required PaymentBasis> basis,
    @Nullable @Valid Money value,
    @Nullable @Percent BigDecimal outcomeSharePercent,
    @Nullable @Text(max = 5_000) String note) {
  public PaymentOutline {
    basis = basis == null ? List.of() : unmodifiableList(new ArrayList<>(basis));
  }
}
