package org.commissioning.model.regime;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.reference.DatedTable;

/**
 * A time limit of a notice.
 *
 * @param relation how the notice stands to the event
 * @param anchor the event or the notice from which it is counted
 * @param length how long the period is; 0 where there is none
 * @param months whether the length is in months; otherwise it is in days
 * @param countsAnchor whether the day of the event is day one; otherwise the day after it is
 */
public record NoticeLimit(
    @Required NoticeRelation relation,
    @Required @Id String anchor,
    @Required @WholeNumber(max = 3_660) Integer length,
    @Required Boolean months,
    @Required Boolean countsAnchor) {

  static NoticeLimit of(DatedTable.Row row) {
    NoticeRelation found = null;
    for (NoticeRelation relation : NoticeRelation.values()) {
      if (relation.code().equals(row.text("relation"))) {
        found = relation;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException(row + ": relation must be a known one");
    }
    String length = row.text("length");
    boolean needed =
        found == NoticeRelation.WITHIN
            || found == NoticeRelation.AHEAD
            || found == NoticeRelation.NOT_SOONER;
    if (needed == length.isEmpty()) {
      throw new IllegalArgumentException(
          row + ": length must be given where the relation has one, and nowhere else");
    }
    return new NoticeLimit(
        found,
        row.text("anchor"),
        needed ? row.decimal("length").intValueExact() : 0,
        row.text("unit").equals("months"),
        row.text("counting").equals("beginning-with"));
  }
}
