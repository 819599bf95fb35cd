package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.tender.KappaQuestion;
import org.commissioning.model.tender.KappaWeighting;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.tender.internal.AgreementSources;
import org.commissioning.scoring.tender.internal.Categories;
import org.commissioning.scoring.tender.internal.NarrowPanel;
import org.commissioning.scoring.tender.internal.Panel;

/**
 * How far raters who sort items into categories agree beyond chance: Cohen's kappa of each pair of
 * raters, weighted if asked, and Fleiss's kappa of all.
 *
 * <p><b>Formula.</b> P the agreement found, Q the agreement that chance would give:
 *
 * <pre>{@code
 * kappa   (P − Q) ÷ (1 − Q)
 * }</pre>
 *
 * <p>Of two raters, Q is what their own shares of each mark would give; of all, the sum of the
 * squared shares of all marks. Weights fall from 1 for the same mark to 0 for the marks furthest
 * apart.
 *
 * <p><b>Units and range.</b> At most 1; 0 is what chance would give.
 *
 * <p><b>Assumptions.</b> Raters marked by themselves. The limits are those of large samples: with
 * few items they are too narrow.
 *
 * <p><b>Edge cases.</b> A pair is judged by the items that both marked. Two raters who gave every
 * item the same one mark have no kappa, and Fleiss's needs the same number of marks for each item.
 * More than 200 different marks or raters are answered with that and no figure.
 *
 * <p><b>Example.</b> Of 50 bids two people pass 20 both and fail 15 both; the first alone passes 5,
 * the second alone 10: P 0.7, Q 0.5, kappa 0.4.
 *
 * <p><b>Reference.</b> Cohen (1960, 1968); limits: Fleiss, Cohen and Everitt (1969); many raters:
 * Fleiss (1971).
 *
 * @param question what was asked
 * @param pairs Cohen's kappa of each pair of raters
 * @param meanOfPairs the mean of the kappas of all pairs
 * @param fleiss Fleiss's kappa of all raters
 * @param categories how many different marks there are
 * @param notes what a reader should know before relying on it
 */
public record Kappa(
    @JsonIgnore KappaQuestion question,
    List<KappaPair> pairs,
    Figure<Double> meanOfPairs,
    Figure<Double> fleiss,
    int categories,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "kappa",
          "1",
          "Kappas",
          "How far do raters who sort items into categories agree beyond chance?",
          "any",
          List.of(
              AgreementSources.COHEN,
              AgreementSources.COHEN_WEIGHTED,
              AgreementSources.FLEISS_COHEN_EVERITT,
              AgreementSources.FLEISS));

  /** The entry in the catalogue. */
  public static final Calculation<KappaQuestion, Kappa> CALCULATION =
      new Calculation<>(
          METHOD,
          KappaQuestion.class,
          Kappa.class,
          Kappa::of,
          new KappaQuestion(
              List.of(
                  mark("a", "one", 0),
                  mark("a", "two", 0),
                  mark("b", "one", 1),
                  mark("b", "two", 1),
                  mark("c", "one", 1),
                  mark("c", "two", 2),
                  mark("d", "one", 2),
                  mark("d", "two", 2)),
              KappaWeighting.LINEAR,
              List.of(0.95)),
          AgreementSources.KAPPA,
          List.of());

  private static final int MOST_CATEGORIES = 200;
  private static final int MOST_RATERS = 200;

  public Kappa {
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  private static PanelMark mark(String item, String rater, int mark) {
    return new PanelMark(item, rater, BigDecimal.valueOf(mark));
  }

  /**
   * Works them out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Kappa of(KappaQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static Kappa evaluate(KappaQuestion question, Steps steps) {
    Panel panel = Panel.of(question.marks());
    Categories categories = new Categories(panel, question.weighting());
    if (categories.size() > MOST_CATEGORIES || panel.raters() > MOST_RATERS) {
      return tooMany(question, panel, categories);
    }
    List<KappaPair> pairs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    double sum = 0;
    int count = 0;
    for (int one = 0; one < panel.raters(); one++) {
      for (int other = one + 1; other < panel.raters(); other++) {
        KappaPair pair = categories.pair(one, other, question.confidenceLevels(), steps);
        pairs.add(pair);
        if (pair.kappa() instanceof Figure.Calculated<Double> kappa) {
          sum += kappa.value();
          count++;
        }
      }
    }
    Figure<Double> mean = mean(sum, count, pairs.size(), steps);
    Figure<Double> fleiss = categories.fleiss(steps);
    notes.add("Weights: " + question.weighting().code() + ". " + question.weighting().definition());
    notes.add("Limits are those of large samples: with few items they are too narrow.");
    pairs.stream()
        .map(
            pair -> NarrowPanel.note(pair.items(), pair.intervals().toOptional().orElse(List.of())))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(notes::add);
    notes.add("It advises and changes no mark; no rule of procurement law sets a figure for it.");
    return new Kappa(question, pairs, mean, fleiss, categories.size(), notes);
  }

  private static Kappa tooMany(KappaQuestion question, Panel panel, Categories categories) {
    boolean many = categories.size() > MOST_CATEGORIES;
    Figure<Double> none =
        new Figure.NotCalculable<>(
            many
                ? "there are too many different marks for categories: use another measure"
                : "there are too many raters to compare each with each",
            BigDecimal.valueOf(many ? MOST_CATEGORIES : MOST_RATERS),
            BigDecimal.valueOf(many ? categories.size() : panel.raters()));
    return new Kappa(question, List.of(), none, none, categories.size(), List.of());
  }

  private static Figure<Double> mean(double sum, int count, int pairs, Steps steps) {
    if (pairs == 0) {
      return Figure.none("one rater agrees with nobody");
    }
    if (count < pairs) {
      return Figure.none("not every pair of raters has a kappa");
    }
    double mean = sum / count;
    steps.part(() -> "All pairs");
    steps.add(
        () ->
            Symbols.of("S", sum)
                .and("p", count)
                .step("Mean of the kappas of all pairs", "S ÷ p", mean, null));
    return Figure.of(mean);
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
