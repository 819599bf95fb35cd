/**
 * JSON documents in and out, one form for each record type: what is read is judged whole, every
 * fault with its place, and only valid records are written. It knows no other format and computes
 * nothing; rows of tables and published data standards have readers of their own.
 */
@NullMarked
package org.commissioning.io.json;

import org.jspecify.annotations.NullMarked;
