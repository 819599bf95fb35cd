package org.commissioning.io.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.commissioning.model.money.Money;

/**
 * The public types of the model that documents hold, found by looking; new ones are there at once.
 */
public final class ModelTypes {

  private ModelTypes() {}

  /** Every record that a document may hold, those within others included. */
  public static List<Class<?>> records() {
    return all().filter(Class::isRecord).toList();
  }

  /** Every record, and every type with several alternatives, that stands by itself. */
  public static List<Class<?>> outermost() {
    return all()
        .filter(type -> type.isRecord() || (type.isInterface() && type.isSealed()))
        .filter(type -> type.getEnclosingClass() == null)
        .toList();
  }

  /** Every type that a document may hold as a value or part. */
  public static List<Class<?>> values() {
    return all()
        .filter(type -> type.isRecord() || type.isEnum() || (type.isInterface() && type.isSealed()))
        .toList();
  }

  private static Stream<Class<?>> all() {
    return files().stream()
        .filter(file -> !file.endsWith("-info.class"))
        .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
        .filter(name -> !name.contains(".internal."))
        .<Class<?>>map(ModelTypes::load)
        .filter(ModelTypes::seenFromOutside);
  }

  /** The names of the class files, in order: of a folder while building, of a jar once packed. */
  private static List<String> files() {
    try {
      Path root = Path.of(Money.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(root)) {
        try (Stream<Path> walk = Files.walk(root)) {
          return classes(walk.map(file -> root.relativize(file).toString()));
        }
      }
      try (JarFile jar = new JarFile(root.toFile())) {
        return classes(jar.stream().map(JarEntry::getName));
      }
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> classes(Stream<String> files) {
    return files.filter(file -> file.endsWith(".class")).sorted().toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModelTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean seenFromOutside(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!Modifier.isPublic(outer.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
