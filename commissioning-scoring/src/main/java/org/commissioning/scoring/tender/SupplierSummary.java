package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.model.tender.SupplierContact;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier is told. It says nothing of any tender but its own and the successful one.
 *
 * @param bidder the supplier's id
 * @param name its name
 * @param contact where it is reached and its identifier; null if that is missing
 * @param successful true if its tender is the successful one
 * @param own how its own tender was assessed; null where the law does not ask for scores
 * @param best how the successful tender was assessed; null for the successful supplier itself, and
 *     where the law does not ask for scores
 * @param reasons why it gets the contract or does not, and where the law asks for it why the other
 *     one does
 * @param statements what else the law wants stated
 */
public record SupplierSummary(
    String bidder,
    String name,
    @Nullable SupplierContact contact,
    boolean successful,
    @Nullable SummaryTender own,
    @Nullable SummaryTender best,
    List<String> reasons,
    List<String> statements) {

  public SupplierSummary {
    reasons = List.copyOf(reasons);
    statements = List.copyOf(statements);
  }
}
