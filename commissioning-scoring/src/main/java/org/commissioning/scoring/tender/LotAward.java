package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * Who gets a lot.
 *
 * @param lot the lot's id
 * @param bidder the bidder's id; not calculable if nothing published settles it
 * @param passedOver the tenders that are placed better and do not get it, each with the reason
 */
public record LotAward(String lot, Figure<String> bidder, List<String> passedOver) {

  public LotAward {
    passedOver = List.copyOf(passedOver);
  }
}
