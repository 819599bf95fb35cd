package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.PanelQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.internal.AgreementSources;
import org.commissioning.scoring.tender.internal.Intraclass;
import org.commissioning.scoring.tender.internal.NarrowPanel;
import org.commissioning.scoring.tender.internal.Panel;

/**
 * How much of the spread of marks lies between the items and how much between the raters, by the
 * six intraclass correlations of Shrout and Fleiss.
 *
 * <p><b>Formula.</b> n items, k raters; B the mean square between items, W within items, J between
 * raters, E what is left:
 *
 * <pre>{@code
 * ICC(1,1)   (B − W) ÷ (B + (k − 1) × W)
 * ICC(2,1)   (B − E) ÷ (B + (k − 1) × E + k × (J − E) ÷ n)
 * ICC(3,1)   (B − E) ÷ (B + (k − 1) × E)
 * ICC(·,k)   k × R ÷ (1 + (k − 1) × R), R the coefficient of one rater
 * }</pre>
 *
 * <p><b>Units and range.</b> At most 1. Below 0 items differ less than raters of one item do.
 *
 * <p><b>Assumptions.</b> Every rater marked every item, and equal steps between marks mean the
 * same. For a panel that is to stand for other assessors, ICC(2,1) is the one to read: it counts a
 * constantly hard marker against agreement, ICC(3,1) does not.
 *
 * <p><b>Edge cases.</b> A missing mark, a single item or a single rater leave none calculable. If
 * no mark differs there is none. If raters differ by the same amount on every item, ICC(3,1) is 1.
 * Two limits may be equal.
 *
 * <p><b>Example.</b> Two raters, three items: 1 and 2, 2 and 3, 3 and 4. ICC(1,1) 0.6, ICC(2,1)
 * 2/3, ICC(3,1) 1.
 *
 * <p><b>Reference.</b> Shrout and Fleiss (1979), with their limits.
 *
 * @param question what was asked
 * @param forms the six coefficients
 * @param items how many items there are
 * @param raters how many raters there are
 * @param notes what a reader should know before relying on it
 */
public record IntraclassCorrelation(
    @JsonIgnore PanelQuestion question,
    List<IntraclassForm> forms,
    int items,
    int raters,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "intraclass-correlation",
          "1",
          "Intraclass correlation",
          "How much of the spread of marks lies between the items, and how much between raters?",
          "any",
          List.of(AgreementSources.SHROUT_FLEISS));

  /** The entry in the catalogue. */
  public static final Calculation<PanelQuestion, IntraclassCorrelation> CALCULATION =
      new Calculation<>(
          METHOD,
          PanelQuestion.class,
          IntraclassCorrelation.class,
          IntraclassCorrelation::of,
          new PanelQuestion(
              List.of(
                  mark("a", "one", 1),
                  mark("a", "two", 2),
                  mark("b", "one", 2),
                  mark("b", "two", 3),
                  mark("c", "one", 3),
                  mark("c", "two", 4)),
              List.of(0.95)),
          AgreementSources.INTRACLASS,
          List.of());

  public IntraclassCorrelation {
    forms = List.copyOf(forms);
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
  public static IntraclassCorrelation of(PanelQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /** The same of a question that is known to be valid. */
  static IntraclassCorrelation evaluate(PanelQuestion question, Steps steps) {
    Panel panel = Panel.of(question.marks());
    steps.part(() -> "Marks");
    steps.add(() -> Step.fact("Items", Digits.of(panel.items())));
    steps.add(() -> Step.fact("Raters", Digits.of(panel.raters())));
    List<IntraclassForm> forms = Intraclass.forms(panel, question.confidenceLevels(), steps);
    List<String> notes = new ArrayList<>();
    notes.add(
        "ICC(2,1) is of one rater among raters like these and counts a constantly hard marker;"
            + " ICC(3,1) does not.");
    String few =
        NarrowPanel.note(
            panel.items(),
            forms.stream()
                .flatMap(form -> form.intervals().toOptional().orElse(List.of()).stream())
                .toList());
    if (few != null) {
      notes.add(few);
    }
    notes.add("It advises and changes no mark; no rule of procurement law sets a figure for it.");
    return new IntraclassCorrelation(question, forms, panel.items(), panel.raters(), notes);
  }

  /**
   * One of the coefficients.
   *
   * @param form its name: "ICC(2,1)"
   * @throws IllegalArgumentException if there is none of that name
   */
  public IntraclassForm form(String form) {
    return forms.stream()
        .filter(one -> one.form().equals(form))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no form '"
                        + form
                        + "'; there is "
                        + String.join(", ", forms.stream().map(IntraclassForm::form).toList())));
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
