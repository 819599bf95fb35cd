/** How a formula is written once and gives both its number and its text. Not API. */
@NullMarked
package org.commissioning.scoring.method.internal;

import org.jspecify.annotations.NullMarked;
