package org.commissioning.io.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it. */
public final class LibraryVersion {

  private LibraryVersion() {}

  /**
   * The version: {@code 1.2.0}; {@code unknown} where the library runs without having been built.
   */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream written = LibraryVersion.class.getResourceAsStream("library.properties")) {
      if (written == null) {
        return "unknown";
      }
      properties.load(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version", "unknown");
    return version.startsWith("$") ? "unknown" : version;
  }
}
