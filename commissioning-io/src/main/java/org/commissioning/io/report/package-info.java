/**
 * Pages for people. A page is an account of a result in plain words, tables and pictures: one
 * self-contained HTML document without script that asks the network for nothing, can be read with a
 * screen reader, on a telephone and on paper, and says where each figure comes from. It does not
 * cover documents for programs, nor the record that lets a result be verified.
 */
@NullMarked
package org.commissioning.io.report;

import org.jspecify.annotations.NullMarked;
