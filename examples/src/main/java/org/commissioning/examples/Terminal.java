package org.commissioning.examples;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the command reads from and writes to: UTF-8 and line feeds, whatever the platform's own are.
 */
final class Terminal {

  private final InputStream in;
  private final Writer out;
  private final Writer err;

  Terminal(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** The reader has closed the output and wants no more: {@code | head} for one. */
  static final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosed(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * A closed pipe is the reader's wish; anything else is a fault that must not pass for success.
   */
  private static RuntimeException unwritable(IOException cause) {
    String why = String.valueOf(cause.getMessage());
    return why.toLowerCase(Locale.ROOT).contains("pipe")
        ? new OutputClosed(cause)
        : new OutputLost(cause);
  }

  /** What was to be printed could not be written, so it is not there. */
  static final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLost(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  InputStream in() {
    return in;
  }

  /** Prints to standard output. */
  void print(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Prints a line to standard error. */
  void complain(String line) {
    try {
      err.append(line).append('\n');
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  void flush() {
    try {
      out.flush();
      err.flush();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Sends what was complained of on its way, whatever became of the output. */
  void flushErrors() {
    try {
      err.flush();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Standard output for a writer that is told apart from the source when one of them fails. */
  Lines lines() {
    return new Lines();
  }

  /** Standard output. */
  final class Lines implements Appendable, Flushable {

    @Override
    public Lines append(CharSequence text) {
      print(text);
      return this;
    }

    @Override
    public Lines append(CharSequence text, int start, int end) {
      print(text.subSequence(start, end));
      return this;
    }

    @Override
    public Lines append(char c) {
      print(String.valueOf(c));
      return this;
    }

    @Override
    public void flush() {
      Terminal.this.flush();
    }
  }
}
