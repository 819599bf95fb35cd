/**
 * Every calculation of the library in one list. It stands on top: it knows the calculations and
 * none of them knows it.
 */
@NullMarked
package org.commissioning.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
