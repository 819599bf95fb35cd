package org.commissioning.scoring.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.commissioning.model.contribution.CoalitionValue;
import org.commissioning.model.contribution.ContributionQuestion;
import org.commissioning.model.contribution.Contributor;
import org.commissioning.scoring.contribution.internal.Claims;
import org.commissioning.scoring.contribution.internal.Claims.Level;
import org.commissioning.scoring.contribution.internal.Shapley;
import org.commissioning.scoring.contribution.internal.ShareSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * How much of what several bring about together is due to each of them: by what each adds to the
 * others (the Shapley value), equally, by what each puts in, and by what each claims where less is
 * there than is claimed.
 *
 * <p><b>Formula.</b> n contributors; v(S) what the coalition S brings about; E the amount shared; x
 * the inputs; c the claims; λ such that the awards add up to E:
 *
 * <pre>{@code
 * Shapley       (g(0) + … + g(n−1)) ÷ n, g(s) the mean of v(S ∪ i) − v(S) over the S of s others
 * equal         E ÷ n
 * proportional  E × x ÷ Σx; by claims E × c ÷ Σc
 * equal awards  min(c, λ)
 * equal losses  c − min(c, λ)
 * Talmud        min(c ÷ 2, λ) if E ≤ Σc ÷ 2, otherwise c − min(c ÷ 2, λ)
 * }</pre>
 *
 * <p><b>Units and range.</b> Everything is in the unit of the values of coalitions, or of the
 * amount. Shapley values add up to the value of all together, every other rule's to the amount; by
 * claims nobody gets less than nothing or more than the claim.
 *
 * <p><b>Assumptions.</b> Shapley values are as good as the values of coalitions, most of which were
 * never observed: they are judgements, and the answer is a way of drawing conclusions from them
 * that treats everyone alike. No coalition is taken to be worth anything that was not stated.
 *
 * <p><b>Edge cases.</b> A coalition that is left out is refused. One who adds nothing to any
 * coalition has exactly 0. Shares of a total that is not above 0, and awards where the claims come
 * to no more than there is, are not calculable, with the reason.
 *
 * <p><b>Example.</b> Youth work alone achieves 60, a school 30, health visiting nothing; in pairs
 * 120, 90 and 60; all three 180. The Shapley values are 90, 60 and 30.
 *
 * <p><b>Reference.</b> Shapley (1953); Littlechild and Owen (1973); Aumann and Maschler (1985);
 * Herrero and Villar (2001).
 *
 * @param question what was asked
 * @param amount what is shared out equally, by inputs and by claims
 * @param shares what is due to each, in the order of the question
 * @param notes what a reader should know before relying on it
 */
public record ContributionShares(
    @JsonIgnore ContributionQuestion question,
    double amount,
    List<ContributorShare> shares,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "contribution-shares",
          "1",
          "Shares in a joint contribution",
          "How much of what several bring about together is due to each of them?",
          "any",
          List.of(
              ShareSources.SHAPLEY,
              ShareSources.LITTLECHILD_OWEN,
              ShareSources.AUMANN_MASCHLER,
              ShareSources.HERRERO_VILLAR));

  /** The entry in the catalogue. */
  public static final Calculation<ContributionQuestion, ContributionShares> CALCULATION =
      new Calculation<>(
          METHOD,
          ContributionQuestion.class,
          ContributionShares.class,
          ContributionShares::of,
          new ContributionQuestion(
              List.of(
                  new Contributor("youth-work", "Youth work", 50.0, 150.0),
                  new Contributor("school", "School", 30.0, 90.0),
                  new Contributor("health", "Health visiting", 20.0, 30.0)),
              List.of(
                  new CoalitionValue(List.of("youth-work"), 60.0),
                  new CoalitionValue(List.of("school"), 30.0),
                  new CoalitionValue(List.of("health"), 0.0),
                  new CoalitionValue(List.of("youth-work", "school"), 120.0),
                  new CoalitionValue(List.of("youth-work", "health"), 90.0),
                  new CoalitionValue(List.of("school", "health"), 60.0),
                  new CoalitionValue(List.of("youth-work", "school", "health"), 180.0)),
              null),
          ShareSources.FORMULAS,
          List.of());

  private static final double ALIKE = 1e-12;

  private static final String NO_COALITIONS = "no values of coalitions are stated";

  public ContributionShares {
    shares = List.copyOf(shares);
    notes = List.copyOf(notes);
  }

  /**
   * Works the shares out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ContributionShares of(ContributionQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Shares an amount out equally, by inputs and by claims, without values of coalitions.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ContributionShares of(double amount, List<Contributor> contributors) {
    return of(new ContributionQuestion(contributors, List.of(), amount));
  }

  private static ContributionShares evaluate(ContributionQuestion question, Steps steps) {
    List<Contributor> contributors = question.contributors();
    int size = contributors.size();
    List<String> notes = new ArrayList<>();
    double @Nullable [] values = values(question);
    List<Figure<CoalitionShare>> coalitional = coalitional(contributors, values, notes, steps);
    double together = values == null ? 0 : values[values.length - 1];
    Double stated = question.amount();
    double amount = stated == null ? together : stated;
    if (values != null && stated != null && stated != together) {
      notes.add(
          "The amount stated, "
              + Digits.of(amount)
              + ", is not what all bring about together, "
              + Digits.of(together)
              + ": Shapley values add up to the second, the other shares to the first.");
    }
    double equal = amount / size;
    steps.part(() -> "Equal shares");
    steps.add(() -> Symbols.of("E", amount).and("n", size).step("Each", "E ÷ n", equal, null));
    List<Figure<Double>> proportional = proportional(contributors, amount, steps);
    List<Figure<ClaimAwards>> claims = claims(contributors, amount, steps);
    List<ContributorShare> shares = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      shares.add(
          new ContributorShare(
              contributors.get(i).id(),
              coalitional.get(i),
              equal,
              proportional.get(i),
              claims.get(i)));
    }
    return new ContributionShares(question, amount, shares, notes);
  }

  /** The values by the bits of their members; null if none are stated. */
  private static double @Nullable [] values(ContributionQuestion question) {
    if (question.coalitions().isEmpty()) {
      return null;
    }
    Map<String, Integer> bits = new HashMap<>();
    for (Contributor contributor : question.contributors()) {
      bits.put(contributor.id(), 1 << bits.size());
    }
    double[] values = new double[1 << bits.size()];
    for (CoalitionValue coalition : question.coalitions()) {
      int mask = 0;
      for (String member : coalition.members()) {
        mask |= Objects.requireNonNull(bits.get(member));
      }
      values[mask] = coalition.value();
    }
    return values;
  }

  private static List<Figure<CoalitionShare>> coalitional(
      List<Contributor> contributors, double @Nullable [] values, List<String> notes, Steps steps) {
    List<Figure<CoalitionShare>> shares = new ArrayList<>();
    int size = contributors.size();
    double together = values == null ? 0 : values[values.length - 1];
    // Less than this apart is not told from the rounding of numbers.
    double slack =
        values == null ? 0 : ALIKE * Arrays.stream(values).map(Math::abs).max().orElse(0);
    for (int i = 0; i < size; i++) {
      if (values == null) {
        shares.add(Figure.none(NO_COALITIONS));
        continue;
      }
      String id = contributors.get(i).id();
      double[] gains = Shapley.meanGains(i, size, values);
      double value = Shapley.value(gains);
      boolean addsNothing = nothing(i, values);
      if (addsNothing) {
        notes.add(id + " adds nothing to any coalition, so that its Shapley value is 0.");
      }
      if (gains[0] - value > slack) {
        notes.add(
            id
                + " would achieve more alone, "
                + Digits.of(gains[0])
                + ", than its Shapley value gives it, "
                + Digits.of(value)
                + ".");
      }
      shares.add(
          Figure.of(
              new CoalitionShare(
                  value, share(value, together), gains[0], gains[size - 1], addsNothing)));
      steps.part(() -> "Shapley value of " + id);
      for (int s = 0; s < size; s++) {
        double gain = gains[s];
        double count = (double) Shapley.coalitions(size - 1, s);
        String label = "Mean gain on joining " + s + (s == 1 ? " other" : " others");
        steps.add(
            () -> Symbols.of("G", gain * count).and("k", count).step(label, "G ÷ k", gain, null));
      }
      steps.add(
          () ->
              Symbols.of("g", Arrays.stream(gains).sum())
                  .and("n", size)
                  .step("Shapley value, the mean of these", "g ÷ n", value, null));
      share(value, together)
          .toOptional()
          .ifPresent(
              share ->
                  steps.add(
                      () ->
                          Symbols.of("φ", value)
                              .and("v", together)
                              .step("Share of all together", "φ ÷ v", share, null)));
    }
    return shares;
  }

  /** Gains that cancel each other out are not nothing. */
  private static boolean nothing(int contributor, double[] values) {
    int bit = 1 << contributor;
    for (int mask = 0; mask < values.length; mask++) {
      if ((mask & bit) == 0 && values[mask | bit] != values[mask]) {
        return false;
      }
    }
    return true;
  }

  static Figure<Double> share(double value, double together) {
    double share = value / together;
    return together > 0 && Double.isFinite(share)
        ? Figure.of(share)
        : Figure.none("what all bring about together is not above 0, or next to nothing");
  }

  private static List<Figure<Double>> proportional(
      List<Contributor> contributors, double amount, Steps steps) {
    double[] inputs = all(contributors, Contributor::input);
    Exact all = inputs == null ? Exact.ZERO : Claims.sum(Claims.exact(inputs));
    double sum = all.toDouble();
    Exact shared = Claims.exact(amount);
    List<Figure<Double>> shares = new ArrayList<>();
    steps.part(() -> "By what each puts in");
    for (int i = 0; i < contributors.size(); i++) {
      if (inputs == null) {
        shares.add(Figure.none("not every contributor's input is stated"));
      } else if (all.signum() == 0) {
        shares.add(Figure.none("no input is above 0"));
      } else {
        double input = inputs[i];
        double share = Claims.part(shared, Claims.exact(input), all).toDouble();
        String id = contributors.get(i).id();
        shares.add(Figure.of(share));
        steps.add(() -> partStep(id, amount, input, sum, share));
      }
    }
    return shares;
  }

  private static Step partStep(
      String label, double amount, double weight, double weights, double value) {
    return Symbols.of("E", amount)
        .and("x", weight)
        .and("X", weights)
        .step(label, "E × x ÷ X", value, null);
  }

  private static double @Nullable [] all(
      List<Contributor> contributors, Function<Contributor, @Nullable Double> number) {
    double[] numbers = new double[contributors.size()];
    for (int i = 0; i < numbers.length; i++) {
      Double found = number.apply(contributors.get(i));
      if (found == null) {
        return null;
      }
      numbers[i] = found;
    }
    return numbers;
  }

  private static List<Figure<ClaimAwards>> claims(
      List<Contributor> contributors, double amount, Steps steps) {
    double[] claims = all(contributors, Contributor::claim);
    if (claims == null) {
      return Collections.nCopies(
          contributors.size(), Figure.none("not every contributor states a claim"));
    }
    Exact[] exact = Claims.exact(claims);
    Exact shared = Claims.exact(amount);
    Exact all = Claims.sum(exact);
    double sum = all.toDouble();
    Figure<ClaimAwards> none = null;
    if (amount < 0) {
      none = Figure.none("there is less than nothing to share out");
    } else if (all.signum() == 0) {
      none = Figure.none("no claim is above 0");
    } else if (all.compareTo(shared) < 0) {
      none =
          new Figure.NotCalculable<>(
              "the claims come to less than there is, so that every one of them can be met",
              BigDecimal.valueOf(amount),
              BigDecimal.valueOf(sum));
    }
    if (none != null) {
      return Collections.nCopies(contributors.size(), none);
    }
    List<Figure<ClaimAwards>> awards = new ArrayList<>();
    Exact lost = all.minus(shared);
    boolean low = shared.compareTo(lost) <= 0;
    Exact[] halves = Claims.halved(exact);
    Level award = Claims.level(exact, shared);
    Level loss = Claims.level(exact, lost);
    Level half = Claims.level(halves, low ? shared : lost);
    double[] equal = Claims.each(exact, award.value(), Claims::award);
    double[] losses = Claims.each(exact, loss.value(), Claims::afterLoss);
    double[] talmud =
        Claims.each(exact, half.value(), low ? Claims::halfAward : Claims::afterHalfLoss);
    double[] parts = new double[claims.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Claims.part(shared, exact[i], all).toDouble();
      awards.add(Figure.of(new ClaimAwards(claims[i], parts[i], equal[i], losses[i], talmud[i])));
    }
    steps.part(() -> "By claims, proportional");
    for (int i = 0; i < parts.length; i++) {
      int at = i;
      steps.add(() -> partStep(contributors.get(at).id(), amount, claims[at], sum, parts[at]));
    }
    steps(
        contributors, "Constrained equal awards", "min(c, λ)", claims, shared, award, equal, steps);
    steps(
        contributors,
        "Constrained equal losses",
        "c − min(c, λ)",
        claims,
        lost,
        loss,
        losses,
        steps);
    steps(
        contributors,
        low
            ? "Talmud rule, at most half of the claims"
            : "Talmud rule, more than half of the claims",
        low ? "min(c ÷ 2, λ)" : "c − min(c ÷ 2, λ)",
        claims,
        low ? shared : lost,
        half,
        talmud,
        steps);
    return awards;
  }

  private static void steps(
      List<Contributor> contributors,
      String heading,
      String formula,
      double[] claims,
      Exact shared,
      Level level,
      double[] awards,
      Steps steps) {
    steps.part(() -> heading);
    if (level.above() > 0) {
      steps.add(
          () ->
              Symbols.of("T", shared.toDouble())
                  .and("M", level.met().toDouble())
                  .and("k", level.above())
                  .step("Level λ", "(T − M) ÷ k", level.value().toDouble(), null));
    } else {
      steps.add(() -> Step.fact("Level λ, the greatest", Digits.of(level.value().toDouble())));
    }
    for (int i = 0; i < awards.length; i++) {
      int at = i;
      steps.add(
          () ->
              Symbols.of("c", claims[at])
                  .and("λ", level.value().toDouble())
                  .step(contributors.get(at).id(), formula, awards[at], null));
    }
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
