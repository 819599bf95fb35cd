package org.commissioning.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.io.audit.AuditRecord;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.report.CasePage;
import org.commissioning.io.report.EvaluationPage;
import org.commissioning.io.report.ResultPage;
import org.commissioning.io.run.JsonDoor;
import org.commissioning.io.run.Outcome;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.tender.Procurement;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.equity.SlopeIndexOfInequality;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.commissioning.scoring.tender.TenderResult;

/**
 * The story that the command tells first: published tenders worked out again and compared with what
 * was published, to the last printed digit; what cannot be worked out, said; and a made-up tender
 * with everything in it; then whole cases of commissioning, from need to review; figures of needs;
 * decisions; and law, awards and contracts, each with its answer in a sentence. Each is written as
 * page, input, result and audit record.
 */
final class Demo {

  private static final String ILLUSTRATION =
      "An illustration that was published with its inputs, not a real tender.";
  private static final String FCDO = "fcdo-services-2024";
  private static final String GEORGIA = "georgia-cost-points";
  private static final String NEGOMETRIX = "negometrix-award-on-value";
  private static final String SCOTRAIL = "scotrail-2014";
  private static final String HOME_CARE = "exampleshire-home-care";
  private static final String WHAT_FORMULA = "scotrail-2014-what-formula";

  /** As FCDO Services printed them, FOI2024/01569. */
  private static final Map<String, String> FCDO_TECHNICAL =
      inOrder("A", "42.2", "B", "41.1", "C", "41.1", "D", "24.8", "E", "38");

  /** As table 5.7 of the Georgia Procurement Manual prints them. */
  private static final Map<String, String> GEORGIA_POINTS = inOrder("A", "300", "B", "272.7");

  /** As the page of Negometrix prints it. */
  private static final String NEGOMETRIX_PRICE = "78500";

  private final Path folder;
  private final StringBuilder text = new StringBuilder();
  private final List<IndexPage.Entry> pages = new ArrayList<>();
  private final List<IndexPage.Entry> cases = new ArrayList<>();
  private final List<IndexPage.Entry> needs = new ArrayList<>();
  private final Map<String, List<IndexPage.Entry>> decisions = new LinkedHashMap<>();
  private final Map<String, List<IndexPage.Entry>> contracting = new LinkedHashMap<>();

  /**
   * @param folder where pages and documents are written
   */
  Demo(Path folder) {
    this.folder = folder;
  }

  /** Evaluates and writes everything, and returns the account of it. */
  String tell() {
    fcdo();
    illustrations();
    WhatFormula question = new WhatFormula(Cases.read(SCOTRAIL));
    scotrail(question);
    homeCare();
    wholeCases();
    needs();
    line(
        "7. Decisions, each with its answer in a sentence. The page has the picture and the working.");
    answered(Cases.DECISIONS, decisions);
    line("8. Law, awards and contracts, from stated facts. What is not known is said.");
    answered(Cases.CONTRACTING, contracting);
    Output.write(
        folder.resolve("index.html"),
        IndexPage.html(cases, needs, decisions, contracting, pages, question.gaps()));
    ending();
    return text.toString();
  }

  private void fcdo() {
    TenderEvaluation evaluation = evaluate(FCDO);
    LotEvaluation lot = evaluation.lots().get(0);
    line("1. FCDO Services 2024: Provision of an Enterprise Health and Safety System");
    line(
        "   Real. Published on 2024-02-23 under the Open Government Licence v3.0 (FOI2024/01569).");
    line("   Technical sub-totals, out of 60: the eight question scores as published, added.");
    line("");
    compare(lot, "technical", FCDO_TECHNICAL);
    line("");
    line("   Totals and order were not published. Worked out from the published section scores:");
    ranking(lot);
    line("");
    entry(
        FCDO,
        "FCDO Services 2024",
        "Real. Question scores as published; totals are worked out from them.");
  }

  private void illustrations() {
    line("2. Worked illustrations, published with their inputs. Not real tenders.");
    line("   Georgia Procurement Manual, table 5.7: 300 points x lowest cost / cost.");
    line("");
    compare(evaluate(GEORGIA).lots().get(0), "cost", GEORGIA_POINTS);
    line("");
    line("   Negometrix, award on value: 80,000 less 0.6 of a quality worth 2,500.");
    line("");
    TenderResult illustration = evaluate(NEGOMETRIX).lots().get(0).tenders().get(0);
    header("published", "worked out");
    row(illustration.name(), NEGOMETRIX_PRICE, illustration.score().orElseThrow());
    line("");
    entry(GEORGIA, "Georgia Procurement Manual, table 5.7", ILLUSTRATION);
    entry(NEGOMETRIX, "Negometrix, award on value", ILLUSTRATION);
  }

  private void scotrail(WhatFormula question) {
    LotEvaluation lot = evaluate(SCOTRAIL).lots().get(0);
    line("3. ScotRail franchise 2014");
    line("   Real, from the trade press. Two of five bidders have known figures, and the price");
    line("   formula was not published. Nothing is filled in, so there is no ranking:");
    line("   " + lot.ranking());
    line("");
    row("", "quality, out of 35", "total");
    for (TenderResult tender : lot.tenders()) {
      row(tender.name(), known(tender.criterion("quality").points()), known(tender.score()));
    }
    line("");
    line("   The winner's lead was published as 0.24 points. What formula would give 0.24?");
    line(
        "   Assumption: the two bidders with known figures as if they were the whole field. Range:");
    line("   what the rounding of prices (0.5 million) and quality (0.05) allows.");
    line("");
    gaps(question.gaps());
    line("");
    line("   Evidence for the linear rule, not proof.");
    line("");
    entry(SCOTRAIL, "ScotRail franchise 2014", "Real. Partly published: sub-totals, no ranking.");
    write(WHAT_FORMULA, question.assumption());
    entry(
        WHAT_FORMULA,
        "ScotRail: what formula would give 0.24?",
        "An assumption: two of five bidders, a formula that was not published.");
  }

  private void gaps(List<WhatFormula.Gap> gaps) {
    int width = gaps.stream().mapToInt(gap -> gap.formula().length()).max().orElse(0);
    line("   " + left("formula", width) + "     gap  range");
    for (WhatFormula.Gap gap : gaps) {
      line(
          "   "
              + left(gap.formula(), width)
              + "  "
              + gap.gapText()
              + "  "
              + left(gap.rangeText(), 14)
              + "  "
              + gap.verdict());
    }
  }

  private void homeCare() {
    TenderEvaluation evaluation = evaluate(HOME_CARE);
    line("4. Home care in rural Exampleshire");
    line(
        "   Made up, with everything in it: two lots, a gate, a minimum mark, a schedule of rates,");
    line("   three evaluators and what they agreed, a late tender.");
    for (LotEvaluation lot : evaluation.lots()) {
      line("");
      line("   Lot " + lot.lot() + ", " + lot.title() + ":");
      ranking(lot);
      for (TenderResult tender : lot.tenders()) {
        if (tender.admission() instanceof Admission.NotAdmitted out) {
          line("   Out: " + tender.name() + ". " + String.join("; ", out.reasons()));
        }
      }
    }
    line("");
    entry(HOME_CARE, "Home care in rural Exampleshire", "Made up. One lot decided, one not yet.");
  }

  private void wholeCases() {
    line("5. Three whole cases of commissioning, and what the gates of the cycle say of them");
    line("   on " + Cases.AS_OF + ". A passed gate says that something is recorded, no more.");
    for (Cases.Whole whole : Cases.WHOLE) {
      CycleQuestion question = new CycleQuestion(Cases.AS_OF, whole.read(), null);
      CommissioningCycle cycle = CommissioningCycle.of(question);
      AuditRecord record = AuditRecord.of(CommissioningCycle.CALCULATION, question);
      String title = title(question);
      Output.write(
          file(whole.name(), ".json"),
          new String(Cases.json(whole.name()), StandardCharsets.UTF_8));
      Output.write(file(whole.name(), ".result.json"), Outcome.Answer.of(cycle).json());
      Output.write(file(whole.name(), ".audit.json"), record.json());
      Output.write(file(whole.name(), ".html"), CasePage.of(cycle).html());
      cases.add(
          new IndexPage.Entry(
              whole.name(), title, whole.shows() + " Gates: " + cycle.summary() + "."));
      line("");
      line("   " + title);
      line("   " + whole.shows());
      line("   " + cycle.summary());
    }
    line("");
  }

  private void needs() {
    line("6. The numbers that a needs assessment rests on, as pictures: real counts of districts.");
    for (Cases.Needs figures : Cases.NEEDS) {
      needs.add(answered(figures));
    }
    line("");
  }

  private void answered(List<Cases.Asked> questions, Map<String, List<IndexPage.Entry>> told) {
    for (Cases.Asked asked : questions) {
      line("");
      line("   " + asked.question());
      told.put(asked.question(), asked.answers().stream().map(this::answered).toList());
    }
    line("");
  }

  /** Runs a method on figures, writes what came out, and tells of it in a sentence. */
  private IndexPage.Entry answered(Cases.Needs figures) {
    byte[] document = Cases.json(figures.name());
    Outcome outcome = JsonDoor.standard().run(figures.method(), document);
    if (!(outcome instanceof Outcome.Answer answer)) {
      throw new IllegalStateException(figures.name() + " must be answered: " + outcome);
    }
    Output.write(file(figures.name(), ".json"), new String(document, StandardCharsets.UTF_8));
    Output.write(file(figures.name(), ".result.json"), answer.json());
    Output.write(
        file(figures.name(), ".audit.json"),
        Audit.record(Catalogue.standard().find(figures.method()).orElseThrow(), document));
    ResultPage page = ResultPage.of(answer.result()).about(figures.title(), figures.status());
    Output.write(file(figures.name(), ".html"), page.html());
    line("");
    line("   " + figures.title());
    line("   " + said(answer));
    return new IndexPage.Entry(figures.name(), figures.title(), figures.status());
  }

  private static String said(Outcome.Answer answer) {
    return answer.result() instanceof SlopeIndexOfInequality slope
        ? slope.reading()
        : ResultPage.of(answer.result()).answer().orElseThrow();
  }

  private static String title(CycleQuestion question) {
    CommissioningCase story = question.commissioningCase();
    return story.about() == null ? story.id() : story.about().title();
  }

  private void ending() {
    line(
        "Written to "
            + folder
            + ": "
            + (cases.size()
                + needs.size()
                + decisions.values().stream().mapToInt(List::size).sum()
                + contracting.values().stream().mapToInt(List::size).sum()
                + pages.size())
            + " pages with their inputs, results and audit");
    line("records, and index.html, which leads to all of them.");
    line("");
    line("Below, commissioning stands for: java -jar examples/target/commissioning.jar");
    line("");
    line("Try it: in " + file(GEORGIA, ".json") + " change 55000 to 60000, and run");
    line("  commissioning run tender-evaluation --input " + file(GEORGIA, ".json"));
    line("Supplier B then has 250 points instead of 272.7. Check a record with");
    line("  commissioning verify " + file(FCDO, ".audit.json"));
    line("Raise a count in a picture, and see whether the area still stands out:");
    line("  commissioning run funnel-significance --input");
    line("  " + file("year6-overweight-funnel", ".json") + " --html picture.html");
    line("Let cost count for more in a decision (costWeight), and see when the answer changes:");
    line("  commissioning run make-or-buy --input");
    line("  " + file("reablement-make-or-buy", ".json") + " --html decision.html");
    line("Publish the award notice on another day (published), and see when to sign:");
    line("  commissioning run standstill --text --input " + file("telecare-standstill", ".json"));
    line("Make fewer visits of 28 minutes and more of 31, and see what is paid:");
    line("  commissioning run contract-payment --text --input");
    line("  " + file("home-care-payment", ".json"));
    line("Ask the gates of a case on another day:");
    line("  commissioning case " + file("home-care-rural", ".json") + " --as-of 2025-01-01");
  }

  private Path file(String name, String ending) {
    return folder.resolve(name + ending);
  }

  private TenderEvaluation evaluate(String name) {
    Procurement procurement = Cases.read(name);
    Output.write(file(name, ".json"), new String(Cases.json(name), StandardCharsets.UTF_8));
    return writeResult(name, procurement);
  }

  private void write(String name, Procurement procurement) {
    Output.write(file(name, ".json"), CommissioningJson.strict().write(procurement));
    writeResult(name, procurement);
  }

  private TenderEvaluation writeResult(String name, Procurement procurement) {
    TenderEvaluation evaluation = TenderEvaluation.of(procurement);
    AuditRecord record = AuditRecord.of(TenderEvaluation.CALCULATION, procurement);
    Output.write(file(name, ".result.json"), Outcome.Answer.of(evaluation).json());
    Output.write(file(name, ".audit.json"), record.json());
    Output.write(file(name, ".html"), EvaluationPage.of(evaluation, record.digest()).html());
    return evaluation;
  }

  private void entry(String name, String title, String status) {
    pages.add(new IndexPage.Entry(name, title, status));
  }

  private void compare(LotEvaluation lot, String criterion, Map<String, String> published) {
    header("published", "worked out");
    published.forEach(
        (bidder, figure) -> {
          TenderResult tender = lot.tender(bidder);
          row(tender.name(), figure, tender.criterion(criterion).points().orElseThrow());
        });
  }

  private void header(String first, String second) {
    row("", first, second);
  }

  /** A published figure beside the one worked out, to the digits that were published. */
  private void row(String name, String published, Exact workedOut) {
    int places = new BigDecimal(published).scale();
    String rounded = workedOut.decimal(places, RoundingMode.HALF_UP).toPlainString();
    String note = rounded.equals(published) ? "reproduced" : "NOT REPRODUCED";
    line(cells(name, published, workedOut.ends() ? workedOut.toString() : rounded) + "  " + note);
  }

  private void row(String name, String first, String second) {
    line(cells(name, first, second));
  }

  private static String cells(String name, String first, String second) {
    return "   " + left(name, 34) + right(first, 20) + right(second, 12);
  }

  private void ranking(LotEvaluation lot) {
    if (lot.ranking() instanceof Figure.NotCalculable<Ranking> none) {
      line("   No ranking: " + none.reason() + ".");
      return;
    }
    for (Ranking.Place place : lot.ranking().orElseThrow().places()) {
      line(
          "   "
              + right(String.valueOf(place.rank()), 2)
              + ". "
              + left(place.name(), 28)
              + right(place.scoreText(), 9));
    }
  }

  private static String known(Figure<Exact> figure) {
    return figure.toOptional().map(Exact::toString).orElse("not known");
  }

  private static String left(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - cell.length()));
  }

  private static String right(String cell, int width) {
    return " ".repeat(Math.max(0, width - cell.length())) + cell;
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
