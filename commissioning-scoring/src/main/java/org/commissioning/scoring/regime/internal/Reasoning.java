package org.commissioning.scoring.regime.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.LegalFigures;
import org.commissioning.model.regime.Provisions;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.LegalBasis;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;

/**
 * One answer about the law while it is being made: which provisions it has come to rest on, which
 * of the stated facts are matters of judgement, and the steps of its working.
 */
public final class Reasoning {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final LocalDate on;
  private final String jurisdiction;
  private final Steps steps;
  private final Set<String> provisions = new LinkedHashSet<>();
  private final Set<String> judgements = new LinkedHashSet<>();

  /** Reasoning about the law of a jurisdiction as it is on a day. */
  public Reasoning(LocalDate on, String jurisdiction, Steps steps) {
    this.on = on;
    this.jurisdiction = jurisdiction;
    this.steps = steps;
  }

  /** The first letter as a capital. */
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A figure that the law sets. */
  public BigDecimal figure(String id) {
    return LegalFigures.standard().value(id, jurisdiction, on);
  }

  /** The answer rests on these provisions. */
  public void cite(String... ids) {
    cite(Arrays.asList(ids));
  }

  /** The answer rests on these provisions. */
  public void cite(List<String> ids) {
    provisions.addAll(ids);
  }

  /** A stated fact that somebody judged is said to be so. */
  public void judge(Asked asked, Fact fact) {
    if (asked.judgement() && fact != Fact.UNKNOWN) {
      judgements.add(capital(asked.words()) + ": " + fact + ".");
    }
  }

  /** A reading of the law that the answer rests on is said to be one. */
  public void reading(String words) {
    judgements.add(words);
  }

  /** The steps that follow belong under this heading. */
  public void part(String heading) {
    steps.part(() -> heading);
  }

  /** A step that states something. */
  public void state(String label, Object value) {
    steps.add(
        () ->
            Step.fact(
                label, value instanceof LocalDate day ? Days.words(day) : String.valueOf(value)));
  }

  /** A step, made if it is wanted. */
  public void step(Supplier<Step> step) {
    steps.add(step);
  }

  /**
   * Puts facts to a table, cites what its rows rest on and leaves the steps.
   *
   * @param asked what the table asks for
   * @param shown an outcome in words
   */
  public <T> Decided<T> decide(
      DecisionTable<T> table,
      List<Asked> asked,
      Map<String, Fact> facts,
      Function<T, String> shown) {
    Decided<T> decided = table.decide(facts);
    show(table, asked, facts, decided.determination(), shown);
    return decided;
  }

  /**
   * Cites what the rows of a table rest on and leaves the steps, of an answer that was found where
   * facts that the table asks for are made of other ones.
   *
   * @param asked what the table asks for
   * @param answer the answer
   * @param shown an outcome in words
   */
  public <T> void show(
      DecisionTable<T> table,
      List<Asked> asked,
      Map<String, Fact> facts,
      Determination<T> answer,
      Function<T, String> shown) {
    Decided<T> decided = table.decide(facts);
    for (Asked each : asked) {
      Fact fact = Fact.orUnknown(facts.get(each.name()));
      judge(each, fact);
      state(each.label(), fact);
    }
    cite(decided.provisions());
    Optional<T> found = answer.toOptional();
    for (Row<T> row : decided.deciding()) {
      if (found.isEmpty() || row.outcome().equals(found.get())) {
        state(
            found.isPresent() ? "Rule that decides" : "May decide",
            row.says() + " [" + cited(row.provisions()) + "]");
      }
    }
    state("Answer", shown(answer, shown));
  }

  /** An answer in words. */
  public static <T> String shown(Determination<T> determination, Function<T, String> words) {
    if (determination instanceof Determination.Determined<T> determined) {
      return words.apply(determined.value());
    }
    return determination.toString();
  }

  /** Yes or no in words. */
  public static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  /** What provisions are, in words. */
  public String cited(List<String> ids) {
    List<String> places = new ArrayList<>();
    for (String id : ids) {
      places.add(
          Provisions.standard()
              .find(id, on)
              .orElseThrow(() -> new IllegalStateException("provision " + id + " is not in force"))
              .provision());
    }
    return String.join("; ", places);
  }

  /** What the answer rests on, and what it did not look at. */
  public LegalBasis basis(List<String> notLookedAt) {
    return LegalBasis.of(
        Provisions.standard(), on, List.copyOf(provisions), List.copyOf(judgements), notLookedAt);
  }

  /** Where an answer needs another one that cannot be determined, it needs what that one needs. */
  public static <T> Determination<T> expanded(
      Determination<T> answer, Map<String, Determination<?>> composites) {
    if (!(answer instanceof Determination.CannotBeDetermined<T> none)) {
      return answer;
    }
    Set<FactNeeded> needs = new LinkedHashSet<>();
    for (FactNeeded need : none.needs()) {
      if (composites.get(need.fact()) instanceof Determination.CannotBeDetermined<?> inner
          && !inner.needs().isEmpty()) {
        needs.addAll(inner.needs());
      } else {
        needs.add(need);
      }
    }
    return needs.isEmpty() ? answer : Determination.needs(List.copyOf(needs));
  }

  /** An answer as a fact for a further rule. */
  public static Fact fact(Determination<Boolean> answer) {
    return answer.toOptional().map(Fact::of).orElse(Fact.UNKNOWN);
  }

  /**
   * A change in proportion to a base, in per cent with eight digits, or with as many more as it
   * takes to be on the same side of every limit, and of the whole base, as the exact proportion.
   */
  public static BigDecimal percentage(BigDecimal change, BigDecimal base, BigDecimal... limits) {
    BigDecimal share = change.multiply(HUNDRED);
    List<BigDecimal> all = new ArrayList<>(Arrays.asList(limits));
    all.add(HUNDRED);
    for (int digits = 8; ; digits++) {
      BigDecimal percent = share.divide(base, new MathContext(digits)).stripTrailingZeros();
      boolean same = true;
      for (BigDecimal limit : all) {
        same &= percent.abs().compareTo(limit) == share.abs().compareTo(limit.multiply(base));
      }
      if (same) {
        return percent.scale() < 0 ? percent.setScale(0) : percent;
      }
    }
  }

  /** The unit of a percentage of the same, which says where digits are left out. */
  public static String percentUnit(BigDecimal change, BigDecimal base, BigDecimal... limits) {
    BigDecimal percent = percentage(change, base, limits);
    return percent.multiply(base).compareTo(change.multiply(HUNDRED)) == 0
        ? "per cent"
        : "per cent, rounded";
  }

  /** A number in plain digits, with a minus sign. */
  public static String number(BigDecimal number) {
    return number.toPlainString().replace('-', '−');
  }
}
