/**
 * Whether an outcome is coming about, and where it stands out: values held against a benchmark, a
 * target, another area or their own past, with what chance alone would give. Who brought it about
 * is another question.
 */
@NullMarked
package org.commissioning.scoring.outcome;

import org.jspecify.annotations.NullMarked;
