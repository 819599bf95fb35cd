package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How far a line may come out otherwise than stated, as multiples of it in all years alike.
 *
 * @param line the id of the line
 * @param lowest the least multiple: 0.8 for a fifth less
 * @param likeliest the likeliest multiple, by a triangle; null if all between are alike
 * @param highest the greatest multiple
 */
@NotAbove(lesser = "lowest", greater = "highest")
@NotAbove(lesser = "lowest", greater = "likeliest")
@NotAbove(lesser = "likeliest", greater = "highest")
public record LineRange(
    @Required @Id String line,
    @Required @Real(min = "0", max = "100") Double lowest,
    @Nullable @Real(min = "0", max = "100") Double likeliest,
    @Required @Real(min = "0", max = "100") Double highest) {}
