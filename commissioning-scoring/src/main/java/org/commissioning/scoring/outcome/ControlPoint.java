package org.commissioning.scoring.outcome;

import java.util.List;
import org.commissioning.scoring.statistics.Interval;

/**
 * A point of a funnel: the control limits for a base.
 *
 * @param base the people, person-years or expected events
 * @param limits the control limits at each level asked for, in that order
 */
public record ControlPoint(double base, List<Interval> limits) {

  public ControlPoint {
    limits = List.copyOf(limits);
  }
}
