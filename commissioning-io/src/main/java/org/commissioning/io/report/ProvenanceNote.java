package org.commissioning.io.report;

import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from, in a box that cannot be overlooked: made up, assumed or published.
 *
 * @param madeUp what is said after "Made-up example."
 * @param assumed what is said after an assumption
 * @param own whose record it is where it has no provenance
 */
record ProvenanceNote(String madeUp, String assumed, String own) {

  void write(Html html, @Nullable Provenance provenance) {
    if (provenance instanceof Provenance.MadeUp invented) {
      html.open("p", "class", "provenance made-up").element("strong", "Made-up example.");
      html.text(" " + madeUp + " ").said(invented.purpose()).text(stop(invented.purpose())).close();
    } else if (provenance instanceof Provenance.Assumed resting) {
      html.open("p", "class", "provenance made-up").element("strong", "An assumption.");
      html.text(" ").said(resting.assumption()).text(assumed);
      html.close();
      source(html, "Rests on a publication:", resting.source());
    } else if (provenance instanceof Provenance.Published published) {
      source(html, "Transcribed from a publication:", published.source());
    } else {
      html.open("p", "class", "provenance").element("strong", own);
      html.text(" It was not transcribed from a publication.").close();
    }
  }

  private static String stop(String text) {
    return text.endsWith(".") ? "" : ".";
  }

  private static void source(Html html, String how, Source source) {
    html.open("p", "class", "provenance").element("strong", how);
    html.text(" ");
    Links.source(html, source);
    html.close();
  }
}
