package org.commissioning.scoring.disclosure;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commissioning.model.disclosure.CombinedFigures;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.scoring.disclosure.internal.RoundedInput;
import org.commissioning.scoring.disclosure.internal.RuleWords;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Gap;
import org.commissioning.scoring.method.Gaps;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of a result: a view of its own, apart from the full one, in which no count
 * appears that the rules hide, and nothing from which one could be worked out. A rate times a
 * published population gives its count, and so do limits that lie unevenly about it; so nothing is
 * left of such a result but the reason.
 *
 * <p>Every count behind a result is judged, as {@link RestsOnCounts#counts} lists them:
 *
 * <ul>
 *   <li>none is hidden, and the rules do not round: the whole result;
 *   <li>none is hidden, and the rules round to the nearest: the same method over again from rounded
 *       counts; withheld where it cannot be, or where the rules round at random, since a view has
 *       no seed;
 *   <li>hidden ones stand in the working only, and the rules show figures that combine many counts:
 *       the figure and its limits to three significant digits, nothing else;
 *   <li>otherwise nothing but the rule.
 * </ul>
 *
 * <p>It does not know what else has been published: {@link DifferencingCheck} compares publications
 * with one another, and {@link DisclosureControl} hides what would tell of a table's hidden cells.
 * Whatever it says of the third case rests on the publisher's rules: they hold that a combined
 * figure tells nothing of one count, which three digits make likely and not certain.
 *
 * @param method the method of the result
 * @param rules the rules
 * @param showing how much is shown
 * @param result the result that may be shown whole
 * @param value the figure alone, where only that may be shown
 * @param intervals the limits of the figure alone; empty where only the reason or the whole is
 *     shown
 * @param notes what a reader must know
 */
public record PublishableView(
    Method method,
    DisclosureRules rules,
    Showing showing,
    Figure<RestsOnCounts> result,
    Figure<Double> value,
    List<Interval> intervals,
    List<String> notes)
    implements Explained {

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*(?:[eE][-+]?[0-9]+)?");
  private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final String LEFT_OUT = "…";

  public PublishableView {
    intervals = List.copyOf(intervals);
    notes = List.copyOf(notes);
  }

  /**
   * The publishable view of a result.
   *
   * @param result the full result
   * @param rules what is hidden and rounded
   * @throws InvalidInputException if the rules are not valid
   */
  public static PublishableView of(RestsOnCounts result, DisclosureRules rules) {
    Door.requireValid(rules);
    if (result instanceof DisclosureControl) {
      // A table that has been through the control is what may be published of it.
      return whole(result, rules, Showing.WHOLE, List.of());
    }
    boolean inFigures = false;
    boolean inWorking = false;
    for (Disclosable count : result.counts()) {
      if (!(count.count() >= 0) || RuleWords.hidden(rules, count.count())) {
        inFigures |= count.exposure() == Exposure.FIGURES;
        inWorking |= count.exposure() == Exposure.WORKING;
      }
    }
    if (inFigures) {
      return withheld(result, rules, hiddenReason(rules));
    }
    if (inWorking) {
      return rules.combined() == CombinedFigures.SHOWN
          ? combined(result, rules)
          : withheld(result, rules, hiddenReason(rules));
    }
    Integer base = rules.roundedTo();
    if (base == null) {
      return whole(result, rules, Showing.WHOLE, List.of());
    }
    if (RuleWords.rounding(rules) == CountRounding.RANDOM) {
      return withheld(
          result,
          rules,
          "the rules round counts at random to multiples of "
              + base
              + ", and a figure must rest on the counts that were published");
    }
    String reason = "the rules show counts as multiples of " + base + " only";
    Optional<RestsOnCounts> rounded = RoundedInput.reworked(result, base);
    if (rounded.isEmpty()) {
      return withheld(
          result, rules, reason + ", and the result cannot be worked out from such counts");
    }
    return whole(
        rounded.get(),
        rules,
        Showing.FROM_ROUNDED_COUNTS,
        List.of("Worked out from rounded counts: " + reason + "."));
  }

  private static String hiddenReason(DisclosureRules rules) {
    return "the rules hide " + RuleWords.hiddenCounts(rules) + " and what gives them away";
  }

  private static PublishableView whole(
      RestsOnCounts result, DisclosureRules rules, Showing showing, List<String> notes) {
    return new PublishableView(
        result.method(),
        rules,
        showing,
        Figure.of(result),
        Figure.none("it stands in the result"),
        List.of(),
        notes);
  }

  private static PublishableView withheld(
      RestsOnCounts result, DisclosureRules rules, String reason) {
    return new PublishableView(
        result.method(),
        rules,
        Showing.WITHHELD,
        Figure.none(reason),
        Figure.none(reason),
        List.of(),
        List.of("Withheld: " + reason + "."));
  }

  private static PublishableView combined(RestsOnCounts result, DisclosureRules rules) {
    String reason = hiddenReason(rules);
    Object value = component(result, "value");
    Object intervals = component(result, "intervals");
    if (!(exists(value) instanceof Double number)) {
      return withheld(result, rules, reason);
    }
    List<Interval> limits = new ArrayList<>();
    if (exists(intervals) instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof Interval interval) {
          limits.add(
              new Interval(
                  interval.confidence(), shown(interval.lower()), shown(interval.upper())));
        }
      }
    }
    return new PublishableView(
        result.method(),
        rules,
        Showing.COMBINED_FIGURE,
        Figure.none(reason),
        Figure.of(shown(number)),
        limits,
        List.of("To three significant digits, without parts and working: " + reason + "."));
  }

  private static @Nullable Object exists(@Nullable Object value) {
    return value instanceof Figure<?> figure ? figure.toOptional().orElse(null) : value;
  }

  private static double shown(double value) {
    return new BigDecimal(value).round(SHOWN).doubleValue();
  }

  private static @Nullable Object component(Object result, String name) {
    if (result instanceof Record) {
      for (RecordComponent component : result.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(result);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " must be readable", e);
          }
        }
      }
    }
    return null;
  }

  /** The working of what is shown, or the one fact that there is none to show. */
  @Override
  public Working working() {
    return result.toOptional().map(RestsOnCounts::working).orElseGet(this::nothing);
  }

  private Working nothing() {
    String shown =
        rules.roundedTo() == null ? "" : " and show multiples of " + rules.roundedTo() + " only";
    String rule = "the rules hide " + RuleWords.hiddenCounts(rules) + shown;
    return new Working(List.of(new Working.Part("Working", List.of(Step.fact("Withheld", rule)))));
  }

  /**
   * The gaps of a table as they may be shown: which rows they are and why, without what was found
   * there and without any number in the reason but the threshold.
   */
  public static Gaps gaps(Gaps gaps) {
    return new Gaps(
        gaps.count(),
        gaps.first().stream()
            .map(
                gap ->
                    new Gap(
                        gap.row(),
                        gap.label(),
                        without(
                            gap.reason(),
                            gap.threshold() == null ? null : BigDecimal.valueOf(gap.threshold())),
                        gap.threshold(),
                        null))
            .toList());
  }

  /**
   * A figure as it may be shown: one that exists as it is, since the rules have judged it with its
   * result; of one that does not, the reason without what was found.
   */
  public static <T> Figure<T> figure(Figure<T> figure) {
    return figure instanceof Figure.NotCalculable<T> none
        ? new Figure.NotCalculable<>(
            without(none.reason(), none.threshold()), none.threshold(), null)
        : figure;
  }

  /**
   * A fault as it may be shown: the place and the rule, without the value found and without the
   * numbers that the rule may have taken from other values.
   */
  public static Problem problem(Problem problem) {
    return new Problem(
        problem.pointer(), problem.code(), without(problem.rule(), null), null, problem.location());
  }

  /** A refusal as it may be shown: every fault so. */
  public static InvalidInputException refusal(InvalidInputException refusal) {
    return new InvalidInputException(
        "Input", refusal.problems().stream().map(PublishableView::problem).toList(), Set.of());
  }

  /** The text with every number left out but one. */
  private static String without(String text, @Nullable BigDecimal kept) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            number -> {
              String digits = number.group().replaceAll("[.,]+$", "");
              String rest = number.group().substring(digits.length());
              return (isNumber(digits, kept) ? digits : LEFT_OUT) + rest;
            });
  }

  private static boolean isNumber(String digits, @Nullable BigDecimal kept) {
    try {
      return kept != null && new BigDecimal(digits).compareTo(kept) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
