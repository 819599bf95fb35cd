/**
 * The methods of the catalogue behind one door for JSON: a document in, an answer or every problem
 * out, one at a time or a line each. It computes nothing itself and knows no method by name.
 */
@NullMarked
package org.commissioning.io.run;

import org.jspecify.annotations.NullMarked;
