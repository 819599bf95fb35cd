package org.commissioning.io.json.internal;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901) as this package builds and takes them apart. */
final class Pointer {

  private Pointer() {}

  static String of(Iterable<?> tokens) {
    StringBuilder pointer = new StringBuilder();
    for (Object token : tokens) {
      pointer.append('/').append(escaped(token.toString()));
    }
    return pointer.toString();
  }

  static String child(String parent, Object token) {
    return parent + "/" + escaped(token.toString());
  }

  static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String token : pointer.substring(1).split("/", -1)) {
        tokens.add(token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }

  /** True if {@code pointer} is {@code ancestor} or lies under it. */
  static boolean within(String pointer, String ancestor) {
    return pointer.startsWith(ancestor)
        && (pointer.length() == ancestor.length() || pointer.charAt(ancestor.length()) == '/');
  }

  private static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }
}
