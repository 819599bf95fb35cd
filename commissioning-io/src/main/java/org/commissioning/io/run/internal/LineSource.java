package org.commissioning.io.run.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of bytes, one at a time. A line beyond the limit is passed over rather than kept, so that
 * memory stays the same however long the source or its lines are.
 */
public final class LineSource {

  private static final int BUFFER = 65_536;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private boolean tooLong;

  public LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line; false at the end of the source. */
  public boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        return true;
      }
    }
    return any;
  }

  /** The line without its end. */
  public byte[] bytes() {
    return line.toByteArray();
  }

  /** True if the line is longer than allowed; then it was not kept. */
  public boolean tooLong() {
    return tooLong;
  }

  /** True if the next line would have to be waited for. */
  public boolean drained() throws IOException {
    return from == to && in.available() == 0;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return to > 0;
  }

  private void keep(int end) {
    if (!tooLong && line.size() + (end - from) > longest) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, end - from);
    }
  }
}
