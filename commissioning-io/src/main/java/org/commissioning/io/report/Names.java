package org.commissioning.io.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Bidder;

/** What bidders are called on a page. Two of the same name are told apart by their ids. */
final class Names {

  /** Longer names are cut where they head a column. */
  private static final int SHORT = 60;

  private final Map<String, String> full = new HashMap<>();

  Names(List<Bidder> bidders) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Bidder bidder : bidders) {
      if (!seen.add(bidder.name())) {
        repeated.add(bidder.name());
      }
    }
    for (Bidder bidder : bidders) {
      full.put(
          bidder.id(),
          repeated.contains(bidder.name())
              ? bidder.name() + " (" + bidder.id() + ")"
              : bidder.name());
    }
  }

  /** The whole name. */
  String full(String bidder) {
    return full.getOrDefault(bidder, bidder);
  }

  /** The name where there is little room; one that is cut has the bidder's id after it. */
  String brief(String bidder) {
    String name = full(bidder);
    if (name.codePointCount(0, name.length()) <= SHORT) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, SHORT)) + "… (" + bidder + ")";
  }
}
