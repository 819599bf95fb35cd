package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How an option does on a criterion, as far as is known: fixed where both ends are the same, any
 * value between them alike, or likelier towards one.
 *
 * @param criterion the id of the criterion
 * @param lowest the lowest it may be
 * @param likeliest where it is likeliest, by a triangle; null if all values between are alike
 * @param highest the highest it may be
 */
@NotAbove(lesser = "lowest", greater = "highest")
@NotAbove(lesser = "lowest", greater = "likeliest")
@NotAbove(lesser = "likeliest", greater = "highest")
public record UnsettledScore(
    @Required @Id String criterion,
    @Required @Real(min = "-1e15", max = "1e15") Double lowest,
    @Nullable @Real(min = "-1e15", max = "1e15") Double likeliest,
    @Required @Real(min = "-1e15", max = "1e15") Double highest) {}
