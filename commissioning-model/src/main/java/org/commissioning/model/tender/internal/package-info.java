/** The judges of the rules that hold between the parts of a procurement. Not API. */
@NullMarked
package org.commissioning.model.tender.internal;

import org.jspecify.annotations.NullMarked;
