/** What the documentation of the types says, for schemas and pages. Not API. */
@NullMarked
package org.commissioning.io.schema.internal;

import org.jspecify.annotations.NullMarked;
