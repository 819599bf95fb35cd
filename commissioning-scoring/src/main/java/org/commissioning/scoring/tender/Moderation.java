package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.KrippendorffQuestion;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MeasurementLevel;
import org.commissioning.model.tender.ModerationQuestion;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.PanelQuestion;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.SpreadTrigger;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.internal.AgreementSources;
import org.commissioning.scoring.tender.internal.LotAssessment;
import org.commissioning.scoring.tender.internal.LotMarks;
import org.commissioning.scoring.tender.internal.Standings;

/**
 * Where evaluators differ, how far they agree beyond chance, who marks out of line, and what their
 * consensus changed.
 *
 * <p><b>Formula.</b> For each answer, of the marks that count:
 *
 * <pre>{@code
 * mean     sum of the marks ÷ their number
 * spread   highest − lowest; moderation is due if it reaches the trigger of the scale
 * }</pre>
 *
 * <p>Agreement by scale: Krippendorff's alpha, ordinal, with limits, ICC(2,1) and Kendall's W. For
 * each evaluator: the mean of their marks less the others' mean of the same answers, the same
 * without signs, and alpha without them.
 *
 * <p><b>Units and range.</b> Marks on their scale; coefficients at most 1.
 *
 * <p><b>Assumptions.</b> Evaluators marked by themselves before they talked, and every mark was
 * kept. The last revision of a mark counts; the first is shown beside it.
 *
 * <p><b>Edge cases.</b> No trigger is built in: no rule of law sets one. An answer whose spread
 * reaches its trigger and that has no consensus is named as due, and until it has one there is no
 * order; answers of an excluded tender are not. A consensus above or below every mark is pointed
 * out. Agreement advises: it changes no mark and no order.
 *
 * <p><b>Example.</b> Marks of 2 and 4 on a scale to 5, with a trigger of 2: mean 3, spread 2,
 * moderation due.
 *
 * <p><b>Reference.</b> Krippendorff (2011), Shrout and Fleiss (1979), Kendall and Babington Smith
 * (1939).
 *
 * @param question what was asked
 * @param lots the moderation of each lot
 */
public record Moderation(@JsonIgnore ModerationQuestion question, List<LotModeration> lots)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "moderation",
          "1",
          "Moderation",
          "Where do evaluators differ, who is out of line, and what did their consensus change?",
          "any",
          List.of(
              AgreementSources.KRIPPENDORFF,
              AgreementSources.ZAPF,
              AgreementSources.SHROUT_FLEISS,
              AgreementSources.KENDALL_SMITH));

  private static final Formula MEAN =
      new Formula(
          "mean-mark",
          "Mean of the marks",
          "Σ mark ÷ n",
          List.of("Of the n evaluators who marked the answer; the last revision of each counts."),
          List.of());

  private static final Formula SPREAD =
      new Formula(
          "spread",
          "Spread of the marks",
          "highest − lowest",
          List.of("Moderation is due if it reaches the trigger that the authority set."),
          List.of());

  /** The entry in the catalogue. */
  public static final Calculation<ModerationQuestion, Moderation> CALCULATION =
      new Calculation<>(
          METHOD,
          ModerationQuestion.class,
          Moderation.class,
          Moderation::of,
          new ModerationQuestion(
              ExampleProcurement.twoProviders(),
              List.of(new SpreadTrigger("0-5", BigDecimal.ONE)),
              List.of(0.95),
              1_000,
              1L),
          List.of(
              MEAN,
              SPREAD,
              AgreementSources.ALPHA.get(0),
              AgreementSources.INTRACLASS.get(1),
              AgreementSources.CONCORDANCE.get(0)),
          List.of(ForEvaluation.class));

  private static final String ADVICE =
      "Agreement advises: it changes no mark and no order, and no rule of procurement law sets a"
          + " figure for it.";

  public Moderation {
    lots = List.copyOf(lots);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault; also if a
   *     lot has no tender
   */
  public static Moderation of(ModerationQuestion question) {
    Door.requireValid(question, ForEvaluation.class);
    return evaluate(question, Steps.dropped());
  }

  private static Moderation evaluate(ModerationQuestion question, Steps steps) {
    Map<String, String> names = new HashMap<>();
    for (Bidder bidder : question.procurement().bidders()) {
      names.put(bidder.id(), bidder.name());
    }
    Map<String, BigDecimal> triggers = new HashMap<>();
    for (SpreadTrigger trigger : question.triggers()) {
      triggers.put(trigger.scale(), trigger.spread());
    }
    List<LotModeration> lots = new ArrayList<>();
    for (Lot lot : question.procurement().lots()) {
      lots.add(lot(question, lot, names, triggers, steps));
    }
    return new Moderation(question, lots);
  }

  private static LotModeration lot(
      ModerationQuestion question,
      Lot lot,
      Map<String, String> names,
      Map<String, BigDecimal> triggers,
      Steps steps) {
    LotMarks marks = new LotMarks(lot, triggers);
    List<ModeratedScore> scores = marks.scores();
    steps.part(() -> "Lot " + lot.id() + ": marks");
    Map<String, String> criteria = new HashMap<>();
    lot.rules().criteria().forEach(each -> criteria.put(each.id(), each.name()));
    for (ModeratedScore score : scores) {
      explain(score, name(criteria, score.criterion()), name(names, score.bidder()), steps);
    }
    List<PanelAgreement> panels = new ArrayList<>();
    for (Map.Entry<String, List<PanelMark>> entry : marks.byScale().entrySet()) {
      panels.add(panel(question, entry.getKey(), entry.getValue(), steps));
    }
    boolean consensus = lot.rules().scoreOfRecord() instanceof ScoreOfRecord.Consensus;
    List<String> due = due(lot, scores, criteria, names, triggers);
    Figure<Ranking> ofRecord =
        due.isEmpty()
            ? LotAssessment.of(lot, names, Steps.dropped()).ranking()
            : Figure.none(
                "moderation is due first, on "
                    + due.size()
                    + (due.size() == 1 ? " answer" : " answers"));
    Figure<Ranking> byMeans =
        consensus
            ? LotAssessment.of(byMeans(lot), names, Steps.dropped()).ranking()
            : Figure.none("the rules do not let a consensus count");
    List<String> notes = new ArrayList<>();
    if (scores.isEmpty()) {
      notes.add("No evaluator's mark is recorded in this lot.");
    } else {
      notes.add(ADVICE);
    }
    if (triggers.isEmpty()) {
      notes.add("No spread was set from which moderation is due.");
    }
    for (ModeratedScore score : scores) {
      if (score.outsideMarks()) {
        notes.add(
            "The consensus on "
                + name(criteria, score.criterion())
                + " for "
                + name(names, score.bidder())
                + " lies outside all marks: its rationale must say why.");
      }
    }
    return new LotModeration(
        lot.id(),
        lot.title(),
        scores,
        panels,
        ofRecord,
        byMeans,
        due,
        consensus ? changed(ofRecord, byMeans) : List.of(),
        notes);
  }

  private static void explain(ModeratedScore score, String criterion, String bidder, Steps steps) {
    steps.add(
        () -> {
          List<String> given = new ArrayList<>();
          score
              .marks()
              .forEach(mark -> given.add(mark.evaluator() + " " + mark.last().toPlainString()));
          return Step.fact(
              criterion + ", " + bidder,
              String.join(", ", given)
                  + "; mean "
                  + score.mean()
                  + ", spread "
                  + score.spread().toPlainString()
                  + (score.due() ? ", moderation due" : "")
                  + score
                      .consensus()
                      .toOptional()
                      .map(agreed -> "; consensus " + agreed.toPlainString())
                      .orElse("; no consensus"));
        });
  }

  private static PanelAgreement panel(
      ModerationQuestion question, String scale, List<PanelMark> marks, Steps steps) {
    steps.part(() -> "Agreement on the scale " + scale);
    KrippendorffAlpha alpha =
        KrippendorffAlpha.evaluate(
            new KrippendorffQuestion(
                marks,
                MeasurementLevel.ORDINAL,
                question.confidenceLevels(),
                question.draws(),
                question.seed()),
            steps);
    PanelQuestion full = new PanelQuestion(marks, List.of());
    IntraclassForm intraclass =
        IntraclassCorrelation.evaluate(full, Steps.dropped()).form("ICC(2,1)");
    KendallW concordance = KendallW.evaluate(full, Steps.dropped());
    steps.part(() -> "Other measures on the scale " + scale);
    steps.add(() -> Step.fact("ICC(2,1)", shown(intraclass.value())));
    steps.add(() -> Step.fact("Kendall's W", shown(concordance.concordance())));
    return new PanelAgreement(
        scale,
        (int) marks.stream().map(PanelMark::item).distinct().count(),
        alpha.alpha(),
        alpha.intervals(),
        intraclass.value(),
        concordance.concordance(),
        Standings.of(marks, alpha.alpha(), steps));
  }

  private static String shown(Figure<Double> figure) {
    return figure.toOptional().map(Digits::of).orElseGet(figure::toString);
  }

  private static Lot byMeans(Lot lot) {
    AwardRules rules = lot.rules();
    return new Lot(
        lot.id(),
        lot.title(),
        new AwardRules(
            rules.criteria(),
            rules.importance(),
            rules.scales(),
            rules.prices(),
            new ScoreOfRecord.Mean(),
            rules.combination(),
            rules.rounding(),
            rules.tieBreaks()),
        lot.tenders());
  }

  /** Answers whose marks lie too far apart, of tenders that are not excluded. */
  private static List<String> due(
      Lot lot,
      List<ModeratedScore> scores,
      Map<String, String> criteria,
      Map<String, String> names,
      Map<String, BigDecimal> triggers) {
    Set<String> excluded = new HashSet<>();
    lot.tenders().stream()
        .filter(tender -> tender.exclusion() != null)
        .forEach(tender -> excluded.add(tender.bidder()));
    List<String> due = new ArrayList<>();
    for (ModeratedScore score : scores) {
      if (score.due()
          && score.consensus().toOptional().isEmpty()
          && !excluded.contains(score.bidder())) {
        due.add(
            name(criteria, score.criterion())
                + ", "
                + name(names, score.bidder())
                + ": marks lie "
                + score.spread().toPlainString()
                + " apart, and from "
                + triggers.getOrDefault(score.scale(), BigDecimal.ZERO).toPlainString()
                + " on moderation is due; no consensus is recorded.");
      }
    }
    return due;
  }

  private static List<String> changed(Figure<Ranking> ofRecord, Figure<Ranking> byMeans) {
    List<String> changed = new ArrayList<>();
    if (ofRecord instanceof Figure.Calculated<Ranking> record
        && byMeans instanceof Figure.Calculated<Ranking> means) {
      Map<String, Integer> before = new HashMap<>();
      means.value().places().forEach(place -> before.put(place.bidder(), place.rank()));
      for (Ranking.Place place : record.value().places()) {
        Integer was = before.get(place.bidder());
        if (was == null) {
          changed.add(
              place.name() + " is placed by the consensus and not by the means of the marks.");
        } else if (was != place.rank()) {
          changed.add(
              place.name()
                  + " has place "
                  + place.rank()
                  + " by the consensus, "
                  + was
                  + " by the means of the marks.");
        }
      }
      if (changed.isEmpty()) {
        changed.add("The order by the consensus is that by the means of the marks.");
      }
    } else if (ofRecord instanceof Figure.NotCalculable<Ranking> none) {
      changed.add("There is no order by the consensus yet: " + none.reason() + ".");
    } else if (byMeans instanceof Figure.NotCalculable<Ranking> none) {
      changed.add("There is no order by the means of the marks: " + none.reason() + ".");
    }
    return changed;
  }

  private static String name(Map<String, String> names, String bidder) {
    return names.getOrDefault(bidder, bidder);
  }

  /**
   * The moderation of one lot.
   *
   * @throws IllegalArgumentException if the procurement has no such lot
   */
  public LotModeration lot(String id) {
    return lots.stream()
        .filter(lot -> lot.lot().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no lot '" + id + "'"));
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
