/**
 * Statistical notions that several calculations share. It knows no domain noun, and holds nothing
 * that a well-kept statistics library already does well.
 */
@NullMarked
package org.commissioning.scoring.statistics;

import org.jspecify.annotations.NullMarked;
