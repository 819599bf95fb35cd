package org.commissioning.model.place;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;

/**
 * One line of a look-up: so much of a place of the earlier edition is in this place of the later
 * one.
 *
 * @param from the place of the earlier edition
 * @param to the place of the later edition
 * @param share how much of the earlier place is in the later one
 */
public record LookupRow(
    @Required @Valid PlaceCode from,
    @Required @Valid PlaceCode to,
    @Required @Share Double share) {}
