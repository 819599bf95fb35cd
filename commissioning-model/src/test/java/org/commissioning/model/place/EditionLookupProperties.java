package org.commissioning.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.constraint.Violations;

/** Look-ups made from counts of people, as their publishers make them. */
class EditionLookupProperties {

  private static EditionLookup lookup(List<LookupRow> rows) {
    return new EditionLookup("id", "title", "2011", "2021", "people", null, rows);
  }

  /** One split for each list of counts, the shares as a computer divides them. */
  private static List<LookupRow> rows(List<List<Integer>> counts) {
    List<LookupRow> rows = new ArrayList<>();
    for (int place = 0; place < counts.size(); place++) {
      double people = counts.get(place).stream().mapToInt(Integer::intValue).sum();
      for (int part = 0; part < counts.get(place).size(); part++) {
        rows.add(
            new LookupRow(
                new PlaceCode("l", "p" + place),
                new PlaceCode("l", "q" + part),
                counts.get(place).get(part) / people));
      }
    }
    return rows;
  }

  @Property(tries = 200)
  void sharesDividedFromCountsAreAccepted(
      @ForAll @Size(max = 6)
          List<@Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9_999) Integer>> counts) {
    assertThat(Violations.of(lookup(rows(counts)))).isEmpty();
  }

  @Property(tries = 200)
  void whatIsLeftOutOfAPlaceIsOneFaultAtItsFirstRow(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(min = 2, max = 9) List<@IntRange(min = 1, max = 9_999) Integer>> counts,
      @ForAll @IntRange(max = 1_000) int pick) {
    List<LookupRow> rows = rows(counts);
    LookupRow left = rows.remove(pick % rows.size());
    int first = 0;
    while (!rows.get(first).from().equals(left.from())) {
      first++;
    }
    assertThat(Violations.of(lookup(rows)))
        .singleElement()
        .asString()
        .startsWith("rows[" + first + "].share: must have shares that sum to 1 ");
  }
}
