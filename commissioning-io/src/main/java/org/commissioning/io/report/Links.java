package org.commissioning.io.report;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commissioning.model.reference.Source;
import org.commissioning.scoring.method.Reference;
import org.jspecify.annotations.Nullable;

/** Links out of a page. Only web addresses become links; anything else stays text. */
final class Links {

  private static final Pattern DOI =
      Pattern.compile("(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

  /** Licences that are often named without their address. */
  private static final Map<String, String> LICENCES =
      Map.of(
          "open government licence v3.0",
              "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
          "cc by 4.0", "https://creativecommons.org/licenses/by/4.0/",
          "cc0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

  private Links() {}

  /** The address that a locator stands for; null if it is none. */
  static @Nullable String address(String locator) {
    Matcher doi = DOI.matcher(locator);
    if (doi.matches()) {
      return "https://doi.org/" + doi.group(1);
    }
    return ADDRESS.matcher(locator).matches() ? locator : null;
  }

  /** A text as a link if the locator is an address, as text if not. */
  static void write(Html html, String text, @Nullable String locator) {
    String address = locator == null ? null : address(locator);
    if (address == null) {
      html.said(text);
    } else {
      html.open("a", "href", address).said(text).close();
    }
  }

  /** A licence as its publisher names it, linked where the name is well known or has an address. */
  static void licence(Html html, String licence) {
    String known = LICENCES.get(licence.strip().toLowerCase(Locale.ROOT));
    Matcher address = ADDRESS.matcher(licence);
    write(html, licence, known != null ? known : address.find() ? address.group() : null);
  }

  /** A reference as one line, its title linked where it says where. */
  static void reference(Html html, Reference reference) {
    html.text(
        reference.author() + (reference.year() == null ? ". " : " (" + reference.year() + "). "));
    write(html, reference.title(), reference.locator());
    if (address(reference.locator()) == null) {
      html.text(". ").said(reference.locator());
    }
  }

  /** A source as one line that says who published it, when and under which licence. */
  static void source(Html html, Source source) {
    write(html, source.title(), source.url());
    html.text(", ").said(source.publisher());
    if (source.published() == null) {
      html.text(", date not known");
    } else {
      html.text(", ");
      html.element(
          "time", Numbers.date(source.published()), "datetime", source.published().toString());
    }
    html.text(". Licence: ");
    if (source.licence() == null) {
      html.text("not known");
    } else {
      licence(html, source.licence());
    }
    html.text(".");
  }
}
