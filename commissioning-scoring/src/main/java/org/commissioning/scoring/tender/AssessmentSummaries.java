package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.tender.AssessmentSummaryQuestion;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.ForEvaluation;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.OutcomeReason;
import org.commissioning.model.tender.SummaryRegime;
import org.commissioning.model.tender.SupplierContact;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.LegalBasis;
import org.commissioning.scoring.tender.internal.LotAssessment;
import org.commissioning.scoring.tender.internal.OtherNames;
import org.commissioning.scoring.tender.internal.SummaryWriter;
import org.jspecify.annotations.Nullable;

/**
 * What every supplier that submitted an assessed tender is told of its assessment, all at the same
 * time, and what is still missing before they may be told.
 *
 * <p><b>Formula.</b> None: scores, sub-totals and totals are those of the tender evaluation. Of
 * each summary:
 *
 * <pre>{@code
 * shown      the supplier's own scores and those of the successful tender
 * withheld   whatever a formula took from any other tender: its price, a mean of prices
 * }</pre>
 *
 * <p><b>Content.</b> Under the Procurement Act 2023: the supplier with its contact details and
 * identifier, the criteria with their importance and how each is scored, the score and explanation
 * for each criterion and sub-criterion, sub-totals and total, for other suppliers the reasons and
 * the same scores of the most advantageous tender. Under the Competitive Process of the Provider
 * Selection Regime in England: title and reference, criteria, why the one provider was successful
 * and the other was not, and the days for representations.
 *
 * <p><b>Units and range.</b> Points in the unit of the rules.
 *
 * <p><b>Assumptions.</b> A tender that was excluded before it was assessed is no assessed tender.
 * An explanation that is not given is the rationale of the evaluators' consensus, if that is what
 * counts.
 *
 * <p><b>Edge cases.</b> While no tender is first, or several are and it is not stated which is
 * taken, or an explanation or address is missing, the summaries are drafts: what is missing is
 * listed and they are not ready. A supplier may still be able to work out a withheld price from its
 * own price, its score and the formula, all of which must be shown.
 *
 * <p><b>Example.</b> Of three tenders the first gets its own scores; the second its own and those
 * of the first; neither learns the price of the third, though it is the lowest and the formula uses
 * it.
 *
 * <p><b>Reference.</b> Procurement Act 2023, section 50(3); Procurement Regulations 2024,
 * regulation 31; Health Care Services (Provider Selection Regime) Regulations 2023, Schedule 9.
 *
 * @param question what was asked
 * @param successful whose tender is the successful one
 * @param summaries what each supplier is told
 * @param notAssessed the suppliers whose tenders were not assessed, with the reason
 * @param missing what is missing before suppliers may be told, in sentences
 * @param ready true if nothing is missing: then all are told at the same time
 * @param basis the provisions, and what was not looked at
 */
public record AssessmentSummaries(
    @JsonIgnore AssessmentSummaryQuestion question,
    Figure<String> successful,
    List<SupplierSummary> summaries,
    List<String> notAssessed,
    List<String> missing,
    boolean ready,
    LegalBasis basis)
    implements Explained {

  private static final Reference REGULATION_31 =
      new Reference(
          "UK Government",
          2024,
          "The Procurement Regulations 2024, regulation 31",
          "https://www.legislation.gov.uk/uksi/2024/692/regulation/31");

  private static final Reference SCHEDULE_9 =
      new Reference(
          "UK Government",
          2023,
          "The Health Care Services (Provider Selection Regime) Regulations 2023, Schedule 9",
          "https://www.legislation.gov.uk/uksi/2023/1348/schedule/9");

  /** The method. */
  public static final Method METHOD =
      new Method(
          "assessment-summary",
          "1",
          "Assessment summaries",
          "What is every supplier told of the assessment of its tender, and what is still missing?",
          "GB; Provider Selection Regime: GB-ENG",
          List.of(REGULATION_31, SCHEDULE_9));

  private static final Formula SHOWN =
      new Formula(
          "shown",
          "What a supplier sees",
          "own scores and those of the successful tender",
          List.of("With the formula of each, and the explanation of each score."),
          List.of(REGULATION_31));

  private static final Formula WITHHELD =
      new Formula(
          "withheld",
          "What is withheld",
          "what a formula took from any other tender",
          List.of("A lowest or highest price of another supplier, or a mean of prices."),
          List.of(REGULATION_31));

  /** The entry in the catalogue. */
  public static final Calculation<AssessmentSummaryQuestion, AssessmentSummaries> CALCULATION =
      new Calculation<>(
          METHOD,
          AssessmentSummaryQuestion.class,
          AssessmentSummaries.class,
          AssessmentSummaries::of,
          new AssessmentSummaryQuestion(
              ExampleProcurement.twoProviders(),
              "1",
              new SummaryRegime.ProcurementAct(
                  LocalDate.of(2026, 6, 8), "Section 4 of the example's tender documents"),
              List.of(contact("A"), contact("B")),
              List.of(),
              List.of(),
              null),
          List.of(SHOWN, WITHHELD),
          List.of(ForEvaluation.class));

  public AssessmentSummaries {
    summaries = List.copyOf(summaries);
    notAssessed = List.copyOf(notAssessed);
    missing = List.copyOf(missing);
  }

  private static SupplierContact contact(String bidder) {
    return new SupplierContact(
        bidder,
        "1 Example Street, Exampleton",
        "tenders@" + bidder.toLowerCase(Locale.ROOT) + ".example",
        "EXAMPLE-" + bidder);
  }

  /**
   * Writes them.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault; also if a
   *     lot has no tender, or the day is before the law came into force
   */
  public static AssessmentSummaries of(AssessmentSummaryQuestion question) {
    Door.requireValid(question, ForEvaluation.class);
    return evaluate(question, Steps.dropped());
  }

  private static AssessmentSummaries evaluate(AssessmentSummaryQuestion question, Steps steps) {
    Map<String, String> names = new HashMap<>();
    for (Bidder bidder : question.procurement().bidders()) {
      names.put(bidder.id(), bidder.name());
    }
    Lot lot =
        question.procurement().lots().stream()
            .filter(one -> one.id().equals(question.lot()))
            .findFirst()
            .orElseThrow();
    LotEvaluation evaluation = LotAssessment.of(lot, names, Steps.dropped());
    SummaryWriter writer = new SummaryWriter(question, lot, evaluation);
    List<String> missing = new ArrayList<>();
    Figure<String> successful = successful(question, evaluation, names);
    if (successful instanceof Figure.NotCalculable<String> none) {
      missing.add("It is not settled whose tender is successful: " + none.reason() + ".");
    }
    String best = successful.toOptional().orElse(null);
    List<String> notAssessed = new ArrayList<>();
    List<SupplierSummary> summaries = new ArrayList<>();
    steps.part(() -> "Tenders");
    for (int t = 0; t < lot.tenders().size(); t++) {
      TenderResult result = evaluation.tenders().get(t);
      Exclusion exclusion = lot.tenders().get(t).exclusion();
      if (exclusion != null) {
        notAssessed.add(result.name() + ": " + exclusion.reason());
        steps.add(() -> Step.fact(result.name(), "not assessed, so that no summary is due"));
        continue;
      }
      if (question.regime() instanceof SummaryRegime.ProviderSelection
          && result.bidder().equals(best)) {
        steps.add(() -> Step.fact(result.name(), "successful"));
        continue;
      }
      SupplierSummary summary = summary(question, evaluation, result, best, writer, missing);
      summaries.add(summary);
      steps.add(
          () ->
              Step.fact(
                  result.name(),
                  summary.successful()
                      ? "its own scores"
                      : summary.own() == null
                          ? "reasons"
                          : "its own scores and those of the successful tender"));
    }
    missing.addAll(writer.missing());
    OtherNames others = new OtherNames(question.procurement().bidders());
    summaries.forEach(summary -> named(summary, best, others, missing));
    List<String> all = missing.stream().distinct().toList();
    steps.part(() -> "Missing");
    steps.add(
        () -> Step.fact("Ready to be sent, all at the same time", all.isEmpty() ? "yes" : "no"));
    all.forEach(one -> steps.add(() -> Step.fact("Missing", one)));
    return new AssessmentSummaries(
        question, successful, summaries, notAssessed, all, all.isEmpty(), basis(question.regime()));
  }

  /** What people wrote may name a supplier of whom this reader may be told nothing. */
  private static void named(
      SupplierSummary summary, @Nullable String best, OtherNames others, List<String> missing) {
    List<String> allowed =
        best == null ? List.of(summary.bidder()) : List.of(summary.bidder(), best);
    Map<String, String> texts = new LinkedHashMap<>();
    summary.reasons().forEach(reason -> texts.put(reason, "A reason"));
    summary.statements().forEach(statement -> texts.put(statement, "A statement"));
    Stream.of(summary.own(), summary.best())
        .filter(Objects::nonNull)
        .forEach(
            tender ->
                tender
                    .scores()
                    .forEach(
                        score -> {
                          if (score.explanation() != null) {
                            texts.put(
                                score.explanation(),
                                "The explanation of the score of "
                                    + tender.supplier()
                                    + " on "
                                    + score.name());
                          }
                        }));
    texts.forEach(
        (text, what) -> {
          List<String> named = others.in(text, allowed);
          if (!named.isEmpty()) {
            missing.add(
                what
                    + ", as "
                    + summary.name()
                    + " would read it, names "
                    + String.join(" and ", named)
                    + ": a supplier may be told of its own tender and the successful one alone.");
          }
        });
  }

  private static Figure<String> successful(
      AssessmentSummaryQuestion question, LotEvaluation evaluation, Map<String, String> names) {
    String stated = question.successful();
    Figure<String> shared = shared(question, names);
    if (shared != null) {
      return shared;
    }
    if (!(evaluation.ranking() instanceof Figure.Calculated<Ranking> ranking)) {
      return Figure.none("there is no order of the tenders");
    }
    List<Ranking.Place> first = ranking.value().first();
    if (first.isEmpty()) {
      return Figure.none("no tender is in the field");
    }
    if (stated == null) {
      return first.size() == 1
          ? Figure.of(first.get(0).bidder())
          : Figure.none("several tenders share the first place, and none is stated");
    }
    return first.stream().anyMatch(place -> place.bidder().equals(stated))
        ? Figure.of(stated)
        : Figure.none(
            names.getOrDefault(stated, stated) + " is stated, but is not first by the rules");
  }

  /** Who gets the lot where limits share lots out, first or not; null if they do not settle it. */
  private static @Nullable Figure<String> shared(
      AssessmentSummaryQuestion question, Map<String, String> names) {
    String given = award(question).flatMap(award -> award.bidder().toOptional()).orElse(null);
    String stated = question.successful();
    if (given == null || stated == null || given.equals(stated)) {
      return given == null ? null : Figure.of(given);
    }
    return Figure.none(
        names.getOrDefault(stated, stated)
            + " is stated, but the limits on lots give this one to "
            + names.getOrDefault(given, given));
  }

  /** Empty where each lot goes to its first. */
  private static Optional<LotAward> award(AssessmentSummaryQuestion question) {
    return question.procurement().lotAwards() == null
        ? Optional.empty()
        : TenderEvaluation.evaluate(question.procurement(), Steps.dropped()).awards().stream()
            .filter(award -> award.lot().equals(question.lot()))
            .findFirst();
  }

  private static SupplierSummary summary(
      AssessmentSummaryQuestion question,
      LotEvaluation evaluation,
      TenderResult result,
      @Nullable String best,
      SummaryWriter writer,
      List<String> missing) {
    boolean won = result.bidder().equals(best);
    SupplierContact contact =
        question.contacts().stream()
            .filter(one -> one.bidder().equals(result.bidder()))
            .findFirst()
            .orElse(null);
    List<String> reasons = new ArrayList<>();
    if (result.admission() instanceof Admission.NotAdmitted out) {
      reasons.addAll(out.reasons());
    } else if (result.admission() instanceof Admission.Undetermined open) {
      missing.add(
          "It is not settled whether the tender of "
              + result.name()
              + " is in the field: "
              + String.join("; ", open.needs())
              + ".");
    }
    if (best != null && !won) {
      award(question).stream()
          .flatMap(award -> award.passedOver().stream())
          .filter(why -> why.startsWith(result.name() + " is in place "))
          .forEach(reasons::add);
    }
    reason(question, result.bidder()).ifPresent(reasons::add);
    List<String> statements = new ArrayList<>();
    if (question.regime() instanceof SummaryRegime.ProviderSelection selection) {
      if (reasons.isEmpty()) {
        missing.add("No reasons why " + result.name() + " was unsuccessful.");
      }
      if (best != null) {
        reason(question, best)
            .ifPresentOrElse(
                why -> statements.add("Why the successful provider was successful: " + why),
                () -> missing.add("No reasons why the successful provider was successful."));
      }
      statements.add(
          question.procurement().title() + ", reference " + question.procurement().id() + ".");
      statements.add("Award criteria: " + criteria(question) + ".");
      if (selection.representationsFrom() == null || selection.representationsTo() == null) {
        missing.add("The days between which representations may be made are not stated.");
      } else {
        statements.add(
            "Representations may be made from "
                + Days.words(selection.representationsFrom())
                + " to "
                + Days.words(selection.representationsTo())
                + ".");
      }
      return new SupplierSummary(
          result.bidder(), result.name(), contact, false, null, null, reasons, statements);
    }
    SummaryRegime.ProcurementAct act = (SummaryRegime.ProcurementAct) question.regime();
    if (contact == null
        || contact.postalAddress() == null
        || contact.emailAddress() == null
        || contact.uniqueIdentifier() == null) {
      missing.add("A postal address, email address or identifier of " + result.name() + ".");
    }
    if (act.fullCriteria() == null) {
      missing.add("Where the full award criteria and methodology can be read.");
    } else {
      statements.add("The full award criteria and methodology: " + act.fullCriteria());
    }
    SummaryTender own = writer.tender(result, result.bidder(), best);
    SummaryTender winning =
        won || best == null ? null : writer.tender(evaluation.tender(best), result.bidder(), best);
    return new SupplierSummary(
        result.bidder(), result.name(), contact, won, own, winning, reasons, statements);
  }

  private static Optional<String> reason(AssessmentSummaryQuestion question, String bidder) {
    return question.reasons().stream()
        .filter(one -> one.bidder().equals(bidder))
        .findFirst()
        .map(OutcomeReason::reason);
  }

  private static String criteria(AssessmentSummaryQuestion question) {
    return String.join(
        "; ",
        question.procurement().lots().stream()
            .filter(lot -> lot.id().equals(question.lot()))
            .flatMap(lot -> lot.rules().criteria().stream())
            .map(
                criterion ->
                    criterion.weight() == null
                        ? criterion.name()
                        : criterion.name() + " " + criterion.weight().toPlainString())
            .toList());
  }

  private static LegalBasis basis(SummaryRegime regime) {
    boolean act = regime instanceof SummaryRegime.ProcurementAct;
    return LegalBasis.of(
        Provisions.standard(),
        regime.issuedOn(),
        act
            ? List.of("pa23-s50", "pr24-r31-2", "pr24-r31-3", "pr24-r31-4")
            : List.of("psr23-r11", "psr23-sch9"),
        List.of("Whether an explanation refers to what stands in the tender, and is full enough."),
        act
            ? List.of(
                "Devolved Welsh authorities, who have regulations of their own.",
                "Whether a supplier can work out a withheld price from its own price, its score and"
                    + " the formula, which must all be shown.",
                "Whether a tender that failed a gate was disregarded, as where its supplier does not"
                    + " satisfy a condition of participation: then no summary is due for it"
                    + " (section 50(5)).")
            : List.of("The notices that are published beside the communications."));
  }

  /**
   * What one supplier is told.
   *
   * @throws IllegalArgumentException if it is told nothing
   */
  public SupplierSummary summary(String bidder) {
    return summaries.stream()
        .filter(one -> one.bidder().equals(bidder))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("there is no summary for bidder '" + bidder + "'"));
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
