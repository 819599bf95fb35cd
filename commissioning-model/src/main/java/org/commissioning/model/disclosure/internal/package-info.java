/** How the relations of disclosure control are judged. Not API. */
@NullMarked
package org.commissioning.model.disclosure.internal;

import org.jspecify.annotations.NullMarked;
