/**
 * JSON Schema 2020-12 for the record types of this library, made from the same description by which
 * documents are read. A rule that a schema cannot express stands in its description; the schema
 * alone therefore does not decide whether a document is valid.
 */
@NullMarked
package org.commissioning.io.schema;

import org.jspecify.annotations.NullMarked;
