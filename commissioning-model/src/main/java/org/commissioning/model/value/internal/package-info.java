/** What judges the relations of amounts and rates; not part of the library's interface. */
@NullMarked
package org.commissioning.model.value.internal;

import org.jspecify.annotations.NullMarked;
