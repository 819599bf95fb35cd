package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;

/**
 * A row of a table of thresholds: a type of contract and the value from which it falls under the
 * law.
 *
 * @param row its number or name in the law's table
 * @param label the type of contract
 * @param applies the facts that make a contract of this type
 * @param notWithin other rows: a contract that fits one of them does not fit this
 * @param amount the threshold
 * @param vat how a value must stand to be set beside it
 * @param reachedIfUnknown whether a value that cannot be estimated counts as reaching it
 * @param provisions the ids of the provisions it rests on
 */
public record ThresholdRow(
    @Required @Id String row,
    @Required @Text(max = 500, oneLine = true) String label,
    @Required @Valid RuleWhen applies,
    @Entries(max = 100) List<@Required @Id String> notWithin,
    @Required @Valid Money amount,
    @Required VatTreatment vat,
    @Required Boolean reachedIfUnknown,
    @Entries(max = 50) List<@Required @Id String> provisions) {
  public ThresholdRow {
    provisions = provisions == null ? List.of() : unmodifiableList(new ArrayList<>(provisions));
    notWithin = notWithin == null ? List.of() : unmodifiableList(new ArrayList<>(notWithin));
  }
}
