package org.commissioning.model.need;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something by which areas are alike or differ.
 *
 * @param id its id among the characteristics of a question
 * @param title what it is, with its unit
 * @param weight how much it counts against the others; null for 1
 */
public record PeerCharacteristic(
    @Required @Id String id,
    @Required @Text(max = 1_000, oneLine = true) String title,
    @Nullable @Real(above = "0", max = "1e9") Double weight) {}
