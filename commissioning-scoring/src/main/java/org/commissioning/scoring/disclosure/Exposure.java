package org.commissioning.scoring.disclosure;

/** What of a result gives a count away. */
public enum Exposure {
  /** The figures or their limits, alone or together with figures that are published elsewhere. */
  FIGURES,
  /** The working and the parts; in the combined figure it is one of many. */
  WORKING
}
