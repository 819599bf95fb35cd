package org.commissioning.model.disclosure.internal;

import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.jspecify.annotations.Nullable;

/** Whether published rules are named or one's own are given, and never both. */
final class NamedRules {

  private NamedRules() {}

  static void judge(@Nullable String rules, @Nullable DisclosureRules own, Faults faults) {
    PublishedDisclosureRules published = PublishedDisclosureRules.standard();
    if (rules == null && own == null) {
      faults.add("must be given when ownRules is not", "rules");
    } else if (rules != null && own != null) {
      faults.add("must be left out when ownRules is given", "rules");
    } else if (rules != null && published.find(rules).isEmpty()) {
      faults.add("must be published rules: " + String.join(", ", published.ids()), "rules");
    }
  }
}
