/**
 * The commissioning cycle of a case: which gates it passes, fails or need not pass, where it
 * stands, and what its record says of the features that definitions of commissioning share. It
 * judges what is recorded; it never says that a decision is lawful or a service good.
 */
@NullMarked
package org.commissioning.scoring.cycle;

import org.jspecify.annotations.NullMarked;
