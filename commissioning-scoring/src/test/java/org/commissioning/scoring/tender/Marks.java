package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.PanelMark;

/** Panels of marks for tests of agreement. */
final class Marks {

  /** One line for each rater, a mark for each item, a point where there is none. */
  static List<PanelMark> ofRaters(String... lines) {
    List<PanelMark> marks = new ArrayList<>();
    for (int rater = 0; rater < lines.length; rater++) {
      String[] given = lines[rater].trim().split("\\s+", -1);
      for (int item = 0; item < given.length; item++) {
        if (!given[item].equals(".")) {
          marks.add(new PanelMark("item" + item, "rater" + rater, new BigDecimal(given[item])));
        }
      }
    }
    return marks;
  }

  /** Marks by rater and item; what is not a number is missing. */
  static List<PanelMark> of(double[][] byRater) {
    List<PanelMark> marks = new ArrayList<>();
    for (int rater = 0; rater < byRater.length; rater++) {
      for (int item = 0; item < byRater[rater].length; item++) {
        if (!Double.isNaN(byRater[rater][item])) {
          marks.add(
              new PanelMark(
                  "item" + item, "rater" + rater, BigDecimal.valueOf(byRater[rater][item])));
        }
      }
    }
    return marks;
  }

  private Marks() {}
}
