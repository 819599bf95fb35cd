package org.commissioning.model.disclosure;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts that is to be published, and the rules for it. Totals are not given: they are
 * added up.
 *
 * @param rules the id of published rules; null if they are one's own
 * @param ownRules one's own rules; null if published ones are named
 * @param columns the labels of the columns
 * @param rows the counts
 * @param totals which totals are published with them; null for none
 * @param subTotals rows that add several rows up and are published as well; no row is in two
 * @param seed where chance starts if counts are rounded at random, to be kept secret; null if they
 *     are not
 */
@TableComplete
@LinksResolve(from = "subTotals[].rows[]", to = "rows[].label", target = "the label of a row")
@DistinctAcross(
    value = {"rows[].label", "subTotals[].label"},
    message = "must not repeat a label used earlier")
public record DisclosureQuestion(
    @Nullable @Id String rules,
    @Nullable @Valid DisclosureRules ownRules,
    @Entries(min = 1, max = 60) @DistinctBy
        List<@Required @Text(max = 100, oneLine = true) String> columns,
    @Entries(min = 1, max = 200) @DistinctBy("label") List<@Required @Valid CountRow> rows,
    @Nullable PublishedTotals totals,
    @Entries(max = 100) @DistinctBy("label") List<@Required @Valid SubTotal> subTotals,
    @Nullable @WholeNumber Long seed) {

  public DisclosureQuestion {
    columns = columns == null ? List.of() : unmodifiableList(new ArrayList<>(columns));
    rows = rows == null ? List.of() : unmodifiableList(new ArrayList<>(rows));
    subTotals = subTotals == null ? List.of() : unmodifiableList(new ArrayList<>(subTotals));
  }
}
