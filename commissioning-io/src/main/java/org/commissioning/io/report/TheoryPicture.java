package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.outcome.CausalLink;
import org.commissioning.model.outcome.ChangeElement;
import org.commissioning.model.outcome.ElementKind;
import org.commissioning.model.outcome.TheoryOfChange;

/** A theory of change in four columns, with an arrow for each link. */
final class TheoryPicture {

  private static final int COLUMN = 236;
  private static final int BOX = 184;
  private static final int LETTERS = 22;
  private static final int MOST_LINES = 7;
  private static final int LINE = 18;
  private static final int TOP = 40;
  private static final int GAP = 18;
  private static final List<String> HEADINGS =
      List.of("Inputs", "Activities", "Outputs", "Outcomes");

  private record Box(int x, int y, int height, List<String> lines) {
    int middle() {
      return y + height / 2;
    }
  }

  private final TheoryOfChange theory;
  private final Map<String, Box> boxes = new HashMap<>();
  private final int height;

  private TheoryPicture(TheoryOfChange theory) {
    this.theory = theory;
    Map<ElementKind, Integer> ends = new EnumMap<>(ElementKind.class);
    for (ChangeElement element : theory.elements()) {
      int y = ends.getOrDefault(element.kind(), TOP);
      List<String> lines = lines(element.title());
      Box box = new Box(12 + COLUMN * column(element.kind()), y, 18 + LINE * lines.size(), lines);
      boxes.put(element.id(), box);
      ends.put(element.kind(), y + box.height() + GAP);
    }
    this.height = ends.values().stream().mapToInt(Integer::intValue).max().orElse(TOP);
  }

  private static int column(ElementKind kind) {
    return List.of(ElementKind.values()).indexOf(kind);
  }

  static void write(Html html, TheoryOfChange theory) {
    new TheoryPicture(theory).write(html);
  }

  private void write(Html html) {
    int width = COLUMN * 3 + BOX + 60;
    html.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        "theory-picture-title");
    html.open(
        "svg",
        "role",
        "img",
        "class",
        "theory",
        "viewBox",
        "0 0 " + width + " " + height,
        "aria-labelledby",
        "theory-picture-title theory-picture-words");
    html.element("title", "Theory of change: " + theory.title(), "id", "theory-picture-title");
    html.element("desc", words(), "id", "theory-picture-words");
    for (ElementKind kind : ElementKind.values()) {
      html.element(
          "text",
          HEADINGS.get(column(kind)),
          "class",
          "column-name",
          "x",
          Integer.toString(12 + COLUMN * column(kind)),
          "y",
          "22");
    }
    theory.links().forEach(link -> link(html, link));
    theory.elements().forEach(element -> box(html, element));
    html.close().close();
  }

  private void box(Html html, ChangeElement element) {
    Box box = boxes.get(element.id());
    if (box == null) {
      return;
    }
    html.empty(
        "rect",
        "class",
        "element element-" + element.kind().code(),
        "x",
        Integer.toString(box.x()),
        "y",
        Integer.toString(box.y()),
        "width",
        Integer.toString(BOX),
        "height",
        Integer.toString(box.height()),
        "rx",
        element.kind() == ElementKind.OUTCOME ? "14" : "2");
    for (int i = 0; i < box.lines().size(); i++) {
      html.element(
          "text",
          box.lines().get(i),
          "x",
          Integer.toString(box.x() + 10),
          "y",
          Integer.toString(box.y() + 22 + LINE * i));
    }
  }

  private void link(Html html, CausalLink link) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    if (from == null || to == null) {
      return;
    }
    int startX = from.x() + BOX;
    if (from.x() == to.x()) {
      int out = startX + 34;
      int endX = to.x() + BOX;
      html.empty(
          "path",
          "class",
          "cause",
          "d",
          "M"
              + startX
              + " "
              + from.middle()
              + " C"
              + out
              + " "
              + from.middle()
              + " "
              + out
              + " "
              + to.middle()
              + " "
              + (endX + 8)
              + " "
              + to.middle());
      html.empty(
          "path", "class", "cause-head", "d", "M" + endX + " " + to.middle() + " l9 -5 v10 z");
      return;
    }
    int endX = to.x() - 8;
    int half = (endX - startX) / 2;
    html.empty(
        "path",
        "class",
        "cause",
        "d",
        "M"
            + startX
            + " "
            + from.middle()
            + " C"
            + (startX + half)
            + " "
            + from.middle()
            + " "
            + (endX - half)
            + " "
            + to.middle()
            + " "
            + endX
            + " "
            + to.middle());
    html.empty(
        "path", "class", "cause-head", "d", "M" + to.x() + " " + to.middle() + " l-9 -5 v10 z");
  }

  /** The picture in words: what stands in each column. The links stand below it as text. */
  private String words() {
    List<String> words = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      List<String> titles =
          theory.elements().stream()
              .filter(element -> element.kind() == kind)
              .map(ChangeElement::title)
              .toList();
      words.add(
          HEADINGS.get(column(kind))
              + ": "
              + (titles.isEmpty() ? "none" : String.join("; ", titles)));
    }
    return String.join(". ", words) + ". The links follow as a list.";
  }

  /** A title in lines that fit a box; one that is too long is cut. */
  private static List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(title)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
      kept.set(MOST_LINES - 1, kept.get(MOST_LINES - 1) + "…");
      return kept;
    }
    return lines;
  }

  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Arrays.asList(title.strip().split("\\s+"))) {
      int at = 0;
      while (word.codePointCount(at, word.length()) > LETTERS) {
        int end = word.offsetByCodePoints(at, LETTERS);
        words.add(word.substring(at, end));
        at = end;
      }
      words.add(word.substring(at));
    }
    return words;
  }
}
