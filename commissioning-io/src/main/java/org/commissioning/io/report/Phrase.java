package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;

/** A sentence made of our words and of names that came with the data, which are kept apart. */
final class Phrase {

  private enum Kind {
    WORDS,
    NAME,
    NUMBER
  }

  private record Piece(String text, Kind kind) {}

  private final List<Piece> pieces = new ArrayList<>();

  static Phrase of(String words) {
    return new Phrase().say(words);
  }

  /** Words of ours. */
  Phrase say(String words) {
    pieces.add(new Piece(words, Kind.WORDS));
    return this;
  }

  /** A name, or any text of the data. */
  Phrase name(String name) {
    pieces.add(new Piece(name, Kind.NAME));
    return this;
  }

  /** A number, which is not broken over lines. */
  Phrase number(String number) {
    pieces.add(new Piece(number, Kind.NUMBER));
    return this;
  }

  /** Names as a list: "A", "A and B", "A, B and C". */
  Phrase names(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        say(i == names.size() - 1 ? " and " : ", ");
      }
      name(names.get(i));
    }
    return this;
  }

  /** The pieces of another phrase. */
  Phrase add(Phrase other) {
    pieces.addAll(other.pieces);
    return this;
  }

  void writeTo(Html html) {
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case WORDS -> html.text(piece.text());
        case NAME -> html.said(piece.text());
        case NUMBER -> html.number(piece.text());
      }
    }
  }

  /** The sentence without markup. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
