package org.commissioning.io.schema.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What the documentation of the types says of them, in plain words. Each floor of the library has
 * one file of it, made from the Javadoc; a test holds the two together. Nothing is known of types
 * that are not the library's.
 */
public final class Descriptions {

  private static final String FILE = "descriptions.properties";

  private final Map<String, Properties> floors = new HashMap<>();

  /** What a type is, in sentences; empty if nothing is known of it. */
  public String of(Class<?> type) {
    return floor(type).getProperty(key(type), "");
  }

  /**
   * What a component of a record, or a constant of an enum, is; empty if nothing is known of it.
   */
  public String of(Class<?> type, String part) {
    return floor(type).getProperty(key(type) + "." + part, "");
  }

  /** "tender.Rounding.ToPlaces": without the three parts that name the floor. */
  private static String key(Class<?> type) {
    String[] parts = parts(type);
    return parts[parts.length - 1].replace('$', '.');
  }

  private static String[] parts(Class<?> type) {
    return type.getName().split("\\.", 4);
  }

  private Properties floor(Class<?> type) {
    String[] parts = parts(type);
    if (parts.length < 4) {
      return new Properties();
    }
    String place = "/" + parts[0] + "/" + parts[1] + "/" + parts[2] + "/" + FILE;
    return floors.computeIfAbsent(place, file -> read(type, file));
  }

  private static Properties read(Class<?> type, String file) {
    Properties texts = new Properties();
    try (InputStream stream = type.getResourceAsStream(file)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be readable", e);
    }
    return texts;
  }
}
