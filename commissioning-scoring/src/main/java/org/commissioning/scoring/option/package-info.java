/**
 * Judging options: what weights follow from what people said, which option does best by several
 * published rules, and how firmly.
 */
@NullMarked
package org.commissioning.scoring.option;

import org.jspecify.annotations.NullMarked;
