package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Working;

/** Every step of the working, by lot. Open from the start, so that it is there on paper too. */
final class WorkingSection {

  private WorkingSection() {}

  static void write(Html html, List<LotView> lots, Working working) {
    html.open("section", "aria-labelledby", "working");
    html.element("h2", "The working", "id", "working");
    html.element(
        "p",
        "Every step: what is worked out, the formula, the formula with the numbers in it, and what"
            + " comes out. Nothing is rounded unless the step says so; a fraction stands after a"
            + " number whose digits do not end.");
    List<List<Working.Part>> byLot = byLot(lots, working.parts());
    for (int i = 0; i < lots.size(); i++) {
      lot(html, lots.get(i), byLot.get(i));
    }
    html.close();
  }

  private static void lot(Html html, LotView view, List<Working.Part> parts) {
    int steps = parts.stream().mapToInt(part -> part.steps().size()).sum();
    html.open("details", "open", "open", "id", view.id("working"));
    html.open("summary").phrase(view.name());
    html.text(", " + Numbers.count(steps, "step", "steps")).close();
    parts(html, parts);
    html.close();
  }

  /** Every step under its heading. */
  static void parts(Html html, List<Working.Part> parts) {
    for (Working.Part part : parts) {
      html.open("h3").said(part.heading()).close();
      html.open("ol", "class", "steps");
      part.steps().forEach(step -> step(html, step));
      html.close();
    }
  }

  private static void step(Html html, Working.Step step) {
    html.open("li").open("span", "class", "label").said(step.label()).text(":").close();
    html.text(" ").open("span", "class", "sum");
    if (step.formula() != null) {
      html.element("bdi", step.formula(), "class", "symbols").text(" = ");
    }
    if (step.substitution() != null && !step.substitution().equals(step.value())) {
      html.element("bdi", step.substitution(), "class", "symbols").text(" = ");
    }
    html.open("strong").said(step.value());
    if (step.unit() != null) {
      html.text(" ").said(step.unit());
    }
    html.close().close().close();
  }

  /**
   * The parts of each lot. They come lot after lot and name their lot at the start of the heading;
   * one that names none stays with the lot before it.
   */
  private static List<List<Working.Part>> byLot(List<LotView> lots, List<Working.Part> parts) {
    List<List<Working.Part>> byLot = new ArrayList<>();
    lots.forEach(lot -> byLot.add(new ArrayList<>()));
    int current = 0;
    for (Working.Part part : parts) {
      int longest = -1;
      int found = current;
      for (int i = current; i < lots.size(); i++) {
        String id = lots.get(i).lot().id();
        boolean named =
            part.heading().startsWith("Lot " + id + ": ")
                || part.heading().startsWith("Lot " + id + ", ");
        if (named && id.length() > longest) {
          longest = id.length();
          found = i;
        }
      }
      current = found;
      byLot.get(current).add(part);
    }
    return byLot;
  }
}
