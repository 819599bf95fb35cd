package org.commissioning.io.report;

import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.jspecify.annotations.Nullable;

/** Which method gave the result, where it comes from, and what the page can be checked against. */
final class MethodSection {

  private MethodSection() {}

  static void write(Html html, Method method, @Nullable String digest) {
    html.open("section", "aria-labelledby", "method");
    html.element("h2", "Method and references", "id", "method");
    html.open("dl", "class", "facts");
    html.element("dt", "Method").open("dd").text(method.title() + " (");
    html.element("code", method.id()).text("), version " + method.version()).close();
    html.element("dt", "Question").element("dd", method.question());
    html.element("dt", "Jurisdiction");
    html.element("dd", method.jurisdiction().equals("any") ? "Any" : method.jurisdiction());
    html.element("dt", "References");
    for (Reference reference : method.references()) {
      html.open("dd");
      Links.reference(html, reference);
      html.close();
    }
    if (digest != null) {
      html.element("dt", "Digest of the audit record");
      html.open("dd").element("code", digest, "class", "digest").close();
    }
    html.close().close();
  }
}
