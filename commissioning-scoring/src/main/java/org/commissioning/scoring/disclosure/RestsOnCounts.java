package org.commissioning.scoring.disclosure;

import java.util.List;
import org.commissioning.scoring.method.Explained;

/**
 * A result that rests on counts of people or of what happened to them, so that publishing it may
 * tell something of a person. {@link PublishableView} is what may be shown of it.
 */
public interface RestsOnCounts extends Explained {

  /**
   * Every count that the result or its working shows, or that a reader could work out from them
   * with figures that are published elsewhere: events, people, and the people to whom nothing
   * happened where the result is a share of them. A count of which the figure alone gives nothing
   * away, since it is one of many in it, is {@link Disclosable#inWorking}.
   */
  List<Disclosable> counts();
}
