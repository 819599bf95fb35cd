package org.commissioning.scoring.method;

import java.util.Comparator;

/** Orders JSON Pointers as a reader meets them: entry 2 before entry 10. */
enum PointerOrder implements Comparator<String> {
  NATURAL;

  @Override
  public int compare(String left, String right) {
    String[] a = left.split("/", -1);
    String[] b = right.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = compareTokens(a[i], b[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static int compareTokens(String a, String b) {
    if (index(a) && index(b)) {
      return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }
    return a.compareTo(b);
  }

  private static boolean index(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
