/**
 * The words in which this library says what is valid. Every constraint on a record of the model is
 * one of these; each carries its own literal English text, so that neither a locale nor a host's
 * message bundle changes what a person reads. They judge single values and relations inside one
 * document; they read no clock and look nothing up outside it.
 */
@NullMarked
package org.commissioning.model.constraint;

import org.jspecify.annotations.NullMarked;
