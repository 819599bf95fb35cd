package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.scoring.cycle.GateResult;
import org.commissioning.scoring.cycle.Position;

/**
 * The cycle as a path: the five phases from top to bottom, the gates that stand at the end of each,
 * where the case is now, where it went back, and the way from the review to the next turn. Upright,
 * so that it keeps the size of its text on a telephone.
 */
final class CyclePicture {

  private static final int WIDTH = 320;
  private static final int SPINE = 66;
  private static final int TEXT = 102;
  private static final int PHASE_HEIGHT = 54;
  private static final int GATE_HEIGHT = 40;
  private static final int TITLE_LETTERS = 29;

  private final CaseStory story;
  private final Set<CyclePhase> here;
  private final Map<CyclePhase, Integer> tops = new EnumMap<>(CyclePhase.class);

  private CyclePicture(CaseStory story) {
    this.story = story;
    this.here = story.phases(story.cycle().position().stage());
  }

  static void write(Html html, CaseStory story) {
    new CyclePicture(story).write(html);
  }

  private void write(Html html) {
    int y = 34;
    for (CyclePhase phase : CyclePhase.values()) {
      tops.put(phase, y);
      y += PHASE_HEIGHT + GATE_HEIGHT * gates(phase).size();
    }
    int height = y + 4;
    html.open("figure", "class", "cycle");
    html.open(
        "svg",
        "role",
        "img",
        "class",
        "cycle-picture",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(height),
        "aria-labelledby",
        "cycle-picture-title cycle-picture-words");
    html.element(
        "title", "The cycle, its gates and where the case stands", "id", "cycle-picture-title");
    html.element("desc", words(), "id", "cycle-picture-words");
    frame(html, height);
    for (CyclePhase phase : CyclePhase.values()) {
      phase(html, phase);
    }
    returns(html);
    html.close();
    html.element(
        "figcaption",
        "A gate stands at the end of its phase. A number on the left is a step back, told under"
            + " Steps back.");
    html.close();
  }

  private List<GateResult> gates(CyclePhase phase) {
    return story.cycle().gates().stream().filter(gate -> gate.standsAfter() == phase).toList();
  }

  /** The way down through the phases, and up again from the last to the first. */
  private void frame(Html html, int height) {
    int bottom = height - 8;
    String down = "M" + SPINE + " 34 V" + bottom;
    html.empty("path", "class", "way", "d", down);
    html.empty(
        "path",
        "class",
        "way back",
        "d",
        "M" + SPINE + " " + bottom + " H12 V20 H" + SPINE + " V34");
    html.empty("path", "class", "head", "d", "M6 " + (height / 2) + " l6 -11 l6 11 z");
    html.element(
        "text",
        "next turn",
        "class",
        "quiet",
        "transform",
        "translate(27 " + (height / 2 + 24) + ") rotate(-90)");
  }

  private void phase(Html html, CyclePhase phase) {
    int top = top(phase);
    boolean now = here.contains(phase);
    html.empty(
        "circle",
        "class",
        now ? "phase now" : "phase",
        "cx",
        Integer.toString(SPINE),
        "cy",
        Integer.toString(top + 14),
        "r",
        "14");
    text(
        html,
        Integer.toString(CaseWords.number(phase)),
        now ? "step now" : "step",
        SPINE,
        top + 19);
    text(html, phase.label(), "phase-name", TEXT - 8, top + (now ? 12 : 19));
    if (now) {
      text(html, "◂ the case is here", "here", TEXT - 8, top + 30);
    }
    int y = top + PHASE_HEIGHT - 10;
    for (GateResult gate : gates(phase)) {
      html.empty("path", "class", "way", "d", "M" + SPINE + " " + (y + 10) + " H" + (TEXT - 14));
      html.empty(
          "rect",
          "class",
          "knot",
          "x",
          Integer.toString(SPINE - 3),
          "y",
          Integer.toString(y + 7),
          "width",
          "6",
          "height",
          "6");
      GateMark.draw(html, gate.state(), TEXT - 12, y);
      text(html, cut(gate.title()), "gate-name", TEXT + 16, y + 8);
      text(html, gate.state().label(), "gate-state", TEXT + 16, y + 24);
      y += GATE_HEIGHT;
    }
  }

  private void returns(Html html) {
    List<Position.Return> returns = story.cycle().position().returns();
    for (int i = 0; i < returns.size() && i < 9; i++) {
      Position.Return back = returns.get(i);
      CyclePhase from = first(story.phases(back.from()));
      CyclePhase to = first(story.phases(back.to()));
      int start = top(from) + 14;
      int end = top(to) + 20;
      int x = 46 - 3 * i;
      html.empty(
          "path",
          "class",
          "return",
          "d",
          "M"
              + (SPINE - 14)
              + " "
              + start
              + " C"
              + x
              + " "
              + start
              + " "
              + x
              + " "
              + start
              + " "
              + x
              + " "
              + (start - 12)
              + " V"
              + (end + 10)
              + " Q"
              + x
              + " "
              + end
              + " "
              + (SPINE - 20)
              + " "
              + end);
      html.empty(
          "path", "class", "return-head", "d", "M" + (SPINE - 12) + " " + end + " l-9 -5 v10 z");
      int middle = (start + end) / 2 + i * 22;
      html.empty(
          "circle",
          "class",
          "return-number",
          "cx",
          Integer.toString(x),
          "cy",
          Integer.toString(middle),
          "r",
          "9");
      text(html, Integer.toString(i + 1), "return-digit", x, middle + 4);
    }
  }

  private static CyclePhase first(Set<CyclePhase> phases) {
    return phases.isEmpty() ? CyclePhase.ASSESS : phases.iterator().next();
  }

  private int top(CyclePhase phase) {
    return tops.getOrDefault(phase, 0);
  }

  private static void text(Html html, String text, String className, int x, int y) {
    html.element(
        "text", text, "class", className, "x", Integer.toString(x), "y", Integer.toString(y));
  }

  private static String cut(String title) {
    return title.codePointCount(0, title.length()) <= TITLE_LETTERS
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE_LETTERS - 1)) + "…";
  }

  /** The picture in words. */
  private String words() {
    List<String> words = new ArrayList<>();
    for (CyclePhase phase : CyclePhase.values()) {
      StringBuilder said = new StringBuilder();
      said.append(CaseWords.number(phase)).append(". ").append(phase.label());
      if (here.contains(phase)) {
        said.append(" (the case is here)");
      }
      List<String> gates = new ArrayList<>();
      gates(phase).forEach(gate -> gates.add(gate.title() + ", " + gate.state().label()));
      said.append(gates.isEmpty() ? ": no gate" : ": " + String.join("; ", gates));
      words.add(said.toString());
    }
    for (Position.Return back : story.cycle().position().returns()) {
      words.add("Went back from " + back.from() + " to " + back.to());
    }
    words.add(
        "After "
            + CyclePhase.REVIEW.label().toLowerCase(Locale.ROOT)
            + " the next turn begins at "
            + CyclePhase.ASSESS.label().toLowerCase(Locale.ROOT));
    return String.join(". ", words) + ".";
  }
}
