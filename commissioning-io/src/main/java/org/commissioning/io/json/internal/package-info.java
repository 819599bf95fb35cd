/**
 * How a document is read and written: the description of a record type, the check of a document
 * against it, and places in a text. Not API.
 */
@NullMarked
package org.commissioning.io.json.internal;

import org.jspecify.annotations.NullMarked;
