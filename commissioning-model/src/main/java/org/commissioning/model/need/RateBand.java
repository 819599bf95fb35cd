package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Events and people of one band of a population. One person may have several events.
 *
 * @param band the band's label: ages such as {@code 0-4}, {@code 85+} or {@code 7}, with a sex
 *     before them where bands are by sex ({@code female 0-4}), or any other label
 * @param events how many events its people had
 * @param people how many people it has, or years that they lived
 * @param frequencies how many of its people had how many events each, where events are not
 *     independent of one another; empty where they are, or are taken to be
 */
@FrequenciesAddUp
public record RateBand(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e15") Double events,
    @Required @Real(min = "0", max = "1e15") Double people,
    @Entries(max = 1_000) @DistinctBy("eventsEach")
        List<@Required @Valid EventFrequency> frequencies) {

  public RateBand {
    frequencies = frequencies == null ? List.of() : unmodifiableList(new ArrayList<>(frequencies));
  }

  /** A band whose events are independent of one another. */
  public RateBand(String band, double events, double people) {
    this(band, events, people, List.of());
  }
}
