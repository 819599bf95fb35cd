package org.commissioning.model.place;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * The code of a place in an official list: {@code E08000009} in {@code GSS} is Trafford.
 *
 * @param codeList the list: {@code GSS} for the nine-character codes of the Government Statistical
 *     Service, {@code ITL}, {@code ISO3166-1}, {@code ISO3166-2}, or another, which is then not
 *     checked
 * @param code the code as the list writes it
 */
@AreaCode
public record PlaceCode(@Required @Id String codeList, @Required @Id String code) {}
