package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.commissioning.model.regime.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A provision that an answer rests on.
 *
 * @param id by which the library's tables refer to it
 * @param jurisdiction where it holds
 * @param instrument the law
 * @param provision its place in the law
 * @param title what it is about, in the library's words
 * @param inForceFrom the first day in force; null if it is not known or not bounded
 * @param textAsOf the day as of which the text that was read shows the law
 * @param address where the text stands; null if it is not on the web
 */
public record ProvisionUsed(
    String id,
    String jurisdiction,
    String instrument,
    String provision,
    String title,
    @Nullable LocalDate inForceFrom,
    LocalDate textAsOf,
    @Nullable String address) {

  /** The provision of the model, as answers show it. */
  public static ProvisionUsed of(Provision provision) {
    return new ProvisionUsed(
        provision.id(),
        provision.jurisdiction(),
        provision.instrument(),
        provision.provision(),
        provision.title(),
        provision.from(),
        provision.text().asOf(),
        provision.text().source().url());
  }

  /** Its place, its law and the date of the text: for a line of a working. */
  public String citation() {
    return instrument + ", " + provision + " (text as of " + textAsOf + ")";
  }
}
