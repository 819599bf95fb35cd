package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRepresentations;
import org.commissioning.model.regime.StandstillRules;
import org.commissioning.model.regime.StatedFact;

class StandstillProperties {

  private static final LocalDate FROM = LocalDate.of(2025, 2, 24);
  private static final int DAYS = 1_380;

  private static boolean working(LocalDate day, List<String> jurisdictions) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && jurisdictions.stream().allMatch(j -> BankHolidays.standard().title(day, j).isEmpty());
  }

  private static LocalDate end(String rule, LocalDate published) {
    List<StatedFact> no =
        StandstillRules.standard().exemptions(rule, published).stream()
            .map(exemption -> new StatedFact(exemption.fact(), Fact.NO))
            .toList();
    StandstillRepresentations none =
        rule.startsWith("psr")
            ? new StandstillRepresentations(Fact.NO, null, null, null, null)
            : null;
    StandstillPeriod period =
        Standstill.of(new StandstillQuestion(rule, published, null, no, none, null))
            .period()
            .orElseThrow();
    LocalDate last = period.lastDay();
    assertThat(last).isNotNull();
    return last;
  }

  private static List<String> holidays(String rule) {
    return rule.equals("procurement-act-2023")
        ? List.of("GB-EAW", "GB-SCT", "GB-NIR")
        : List.of("GB-EAW");
  }

  /** The ends of all rules are working days, with as many working days before as the law says. */
  @Property(tries = 400)
  void neverEndsOnANonWorkingDay(@ForAll @IntRange(max = DAYS) int offset) {
    LocalDate published = FROM.plusDays(offset);
    for (String rule : StandstillRules.standard().ids()) {
      LocalDate last = end(rule, published);
      assertThat(working(last, holidays(rule))).as(rule + " " + published).isTrue();
      LocalDate firstCounted =
          switch (rule) {
            case "procurement-act-2023" -> published;
            case "psr-england" -> published.plusDays(2);
            default -> published.plusDays(1);
          };
      long counted =
          firstCounted
              .datesUntil(last.plusDays(1))
              .filter(day -> working(day, holidays(rule)))
              .count();
      assertThat(counted).as(rule + " " + published).isEqualTo(8);
    }
  }

  @Property(tries = 300)
  void aLaterNoticeNeverEndsSooner(@ForAll @IntRange(max = DAYS - 1) int offset) {
    LocalDate published = FROM.plusDays(offset);
    for (String rule : StandstillRules.standard().ids()) {
      assertThat(end(rule, published.plusDays(1))).isAfterOrEqualTo(end(rule, published));
    }
  }

  /** England counts from a day later than Wales, over the same holidays. */
  @Property(tries = 300)
  void englandEndsAsWalesWouldForANoticeOfTheNextDay(@ForAll @IntRange(max = DAYS - 1) int offset) {
    LocalDate published = FROM.plusDays(offset);
    assertThat(end("psr-england", published)).isEqualTo(end("psr-wales", published.plusDays(1)));
  }

  /** Every weekday of the years held that is nobody's holiday is counted at some time. */
  @Property(tries = 200)
  void eachDayOfTheCountIsTold(@ForAll @IntRange(max = DAYS) int offset) {
    LocalDate published = FROM.plusDays(offset);
    List<StatedFact> no =
        StandstillRules.standard().exemptions("procurement-act-2023", published).stream()
            .map(exemption -> new StatedFact(exemption.fact(), Fact.NO))
            .toList();
    Standstill answer =
        Standstill.of(
            new StandstillQuestion("procurement-act-2023", published, null, no, null, null));
    List<LocalDate> days = answer.days().stream().map(StandstillDay::date).toList();
    LocalDate last = days.get(days.size() - 1);
    assertThat(days).containsExactlyElementsOf(published.datesUntil(last.plusDays(1)).toList());
    Set<Integer> numbers =
        answer.days().stream()
            .map(StandstillDay::number)
            .filter(number -> number != null)
            .collect(Collectors.toSet());
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }
}
