package org.commissioning.model.reference;

/** An entry of an official list: what it is called in documents and to people, and who says so. */
public interface Coded {

  /** The code in documents. Never changed once published. */
  String code();

  /** A few words for people. */
  String label();

  /** What it means, in a sentence or two. */
  String definition();

  /** The list that defines it. */
  Source source();
}
