package org.commissioning.model.regime;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.reference.DatedTable;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a duty to publish arises: a row of the table of notices.
 *
 * <p>Not a document: made by {@link NoticeRules} from its table.
 */
public final class NoticeDuty {

  private final String duty;
  private final String notice;
  private final String code;
  private final String label;
  private final boolean must;
  private final RuleWhen applies;
  private final NoticeLimit limit;
  private final List<String> provisions;
  private final DatedTable.Row row;

  NoticeDuty(DatedTable.Row row) {
    this.row = row;
    this.duty = row.text("duty");
    this.notice = row.text("notice");
    this.code = row.text("code");
    this.label = row.text("label");
    this.must =
        switch (row.text("must")) {
          case "yes" -> true;
          case "no" -> false;
          default -> throw new IllegalArgumentException(row + ": must must be yes or no");
        };
    this.applies = RuleWhen.parse(row.text("when"), row.text("unless"));
    this.limit = NoticeLimit.of(row);
    this.provisions = RuleWhen.names(row.text("provisions"));
  }

  /** The duty, of which there may be several ways. */
  public String duty() {
    return duty;
  }

  /** The notice whose publication fulfils it. */
  public String notice() {
    return notice;
  }

  /** The code of the notice on the platform of publication. */
  public String code() {
    return code;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** Whether it is a duty; if not it may be published. */
  public boolean must() {
    return must;
  }

  /** The facts that make it arise. */
  public RuleWhen applies() {
    return applies;
  }

  /** Its time limit. */
  public NoticeLimit limit() {
    return limit;
  }

  /** The ids of the provisions it rests on. */
  public List<String> provisions() {
    return provisions;
  }

  /** Whether it is in force on a day. */
  public boolean holdsOn(LocalDate day) {
    return row.holdsOn(day);
  }

  /** The first day in force; null if not bounded. */
  public @Nullable LocalDate from() {
    return row.from();
  }
}
