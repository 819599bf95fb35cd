package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a supplier is reached and by what number it is known.
 *
 * @param bidder the supplier's id among the bidders
 * @param postalAddress a contact postal address; null if it is not known
 * @param emailAddress a contact email address; null if it is not known
 * @param uniqueIdentifier its unique identifier; null if it is not known
 */
public record SupplierContact(
    @Required @Id String bidder,
    @Nullable @Text(max = 1_000) String postalAddress,
    @Nullable @Text(max = 320, oneLine = true) String emailAddress,
    @Nullable @Text(max = 100, oneLine = true) String uniqueIdentifier) {}
