package org.commissioning.io.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/** Bytes as text, nothing replaced: what is not UTF-8 is a problem at its place. */
final class Utf8 {

  private Utf8() {}

  /** The text; null, and reported, if the bytes are not UTF-8. */
  static @Nullable String decoded(byte[] bytes, Problems problems) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      problems.fatal(problem("must be UTF-8 text", "UTF-16", "", 0));
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    String text = withoutMark(out.toString());
    if (result.isError()) {
      String found = String.format(Locale.ROOT, "byte 0x%02X", bytes[in.position()] & 0xFF);
      problems.fatal(problem("must be UTF-8 text", found, text, text.length()));
      return null;
    }
    return text;
  }

  /** The text without a byte order mark at its start, which says nothing in UTF-8. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Problem problem(String rule, String found, String text, int offset) {
    return new Problem("", "Encoding", rule, found, new Lines(text).at(offset));
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
