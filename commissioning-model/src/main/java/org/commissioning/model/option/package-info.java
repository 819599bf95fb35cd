/**
 * The ways in which a service could be brought about, and what was found when they were compared.
 * Doing it oneself, buying it, giving a grant, doing nothing and stopping are options alike. The
 * questions that judge options by criteria and weights are here too; what the options are worth is
 * worked out elsewhere, and choosing one is a decision.
 */
@NullMarked
package org.commissioning.model.option;

import org.jspecify.annotations.NullMarked;
