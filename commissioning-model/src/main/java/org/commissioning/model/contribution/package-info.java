/**
 * Who contributed what to an outcome that several bodies brought about together: the contributors,
 * what each puts in or claims, and what each group of them achieves without the others. How the
 * values of groups are found out, by evaluation or by judgement, is not covered.
 */
@NullMarked
package org.commissioning.model.contribution;

import org.jspecify.annotations.NullMarked;
