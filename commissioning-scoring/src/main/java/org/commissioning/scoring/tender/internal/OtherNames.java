package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commissioning.model.tender.Bidder;

/**
 * Finds suppliers named in words that people wrote: an explanation or a reason goes to a reader who
 * may be told nothing of any other loser.
 */
public final class OtherNames {

  private static final int SHORTEST = 3;

  private final List<Bidder> longestFirst;

  /** Looks for these suppliers. */
  public OtherNames(Collection<Bidder> bidders) {
    longestFirst = new ArrayList<>(bidders);
    longestFirst.sort(Comparator.comparing((Bidder bidder) -> bidder.name().length()).reversed());
  }

  /**
   * The names in a text that are none of those allowed, the longest first. A name inside a longer
   * one does not count. A name of several words is found in any case of its letters, one of a
   * single word, which may be an everyday one, as it is written; one or two letters are not looked
   * for.
   *
   * @param allowed the ids of suppliers that may be named
   */
  public List<String> in(String text, Collection<String> allowed) {
    List<String> found = new ArrayList<>();
    String left = text;
    for (Bidder bidder : longestFirst) {
      String name = bidder.name().strip();
      if (name.length() < SHORTEST) {
        continue;
      }
      int flags = name.contains(" ") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      Matcher named =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", flags)
              .matcher(left);
      if (named.find()) {
        left = named.replaceAll(" ");
        if (!allowed.contains(bidder.id())) {
          found.add(bidder.name());
        }
      }
    }
    return found;
  }
}
