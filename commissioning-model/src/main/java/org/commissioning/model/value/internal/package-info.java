/** What judges the relations of options; not part of the library's interface. */
@NullMarked
package org.commissioning.model.value.internal;

import org.jspecify.annotations.NullMarked;
