package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.AwardMargins.Turn;

/**
 * What is solved for and what is searched for are the same: a rule that changes nothing (a range
 * that no points leave, a minimum that every mark reaches, a price that counts for nothing) sends
 * the same tender through the search.
 */
class WinnerTurnsProperties {

  record Offer(int price, int q, int r) {}

  private static final List<PriceFormula> SOLVED =
      List.of(
          Draft.RATIO,
          Draft.above("55"),
          new PriceFormula.LinearToMultiple(Draft.number("2")),
          new PriceFormula.DiscountOverBest(Draft.number("420")),
          Draft.bounds("100", "400"));

  @Provide
  Arbitrary<List<Offer>> offers() {
    return Combinators.combine(
            Arbitraries.integers().between(100, 400),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 100))
        .as(Offer::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  private static Draft with(Draft draft, List<Offer> offers) {
    for (int i = 0; i < offers.size(); i++) {
      draft
          .bid("B" + i)
          .price(Integer.toString(offers.get(i).price()))
          .mark("q", Integer.toString(offers.get(i).q()))
          .mark("r", Integer.toString(offers.get(i).r()));
    }
    return draft;
  }

  private static Draft sum(PriceFormula formula, boolean searched) {
    Clipping wide = new Clipping.Clipped(Draft.number("-1000000"), Draft.number("1000000"));
    return new Draft()
        .price("price", "40", formula, searched ? wide : Draft.UNCLIPPED)
        .criterion("q", null, "35", Draft.marked("0-100"), searched ? Draft.minimumMark("0") : null)
        .criterion(
            "r", null, "25", Draft.marked("0-100"), searched ? Draft.minimumMark("0") : null);
  }

  private static List<Turn> turns(LotRobustness lot) {
    List<Turn> turns = new ArrayList<>();
    lot.margins().scores().forEach(each -> turns.addAll(List.of(each.lower(), each.higher())));
    lot.margins().prices().forEach(each -> turns.addAll(List.of(each.lower(), each.higher())));
    return turns;
  }

  @Property(tries = 60)
  void aMarkOrPriceIsFoundWhereItIsSolvedFor(
      @ForAll("offers") List<Offer> offers, @ForAll("formulas") PriceFormula formula) {
    LotRobustness solved = lot(with(sum(formula, false), offers));
    LotRobustness searched = lot(with(sum(formula, true), offers));
    List<Turn> expected = turns(solved);
    List<Turn> found = turns(searched);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      if (expected.get(i).at().toOptional().map(at -> far(at)).orElse(false)) {
        continue;
      }
      assertThat(found.get(i).at().toOptional())
          .as("%s and %s", expected.get(i), found.get(i))
          .isEqualTo(expected.get(i).at().toOptional());
      assertThat(found.get(i).heldAt()).isNull();
    }
  }

  /** Farther than prices are searched for. */
  private static boolean far(Exact at) {
    return at.compareTo(Exact.of(100_000_000)) > 0
        || (at.signum() > 0 && at.compareTo(Exact.of("0.0004")) < 0);
  }

  @Provide
  Arbitrary<PriceFormula> formulas() {
    return Arbitraries.of(SOLVED);
  }

  private static LotRobustness lot(Draft draft) {
    return AwardRobustness.of(draft.procurement()).lot("1");
  }

  /** Where the price counts for nothing, the best combined figure is the sum of quality points. */
  @Property(tries = 60)
  void aWeightIsFoundWhereItIsSolvedFor(@ForAll("offers") List<Offer> offers) {
    LotRobustness solved = lot(with(quality(new Combination.QualityBased()), offers));
    LotRobustness searched =
        lot(with(quality(new Combination.QualityAndCost("price", Draft.number("0"))), offers));
    for (int i = 0; i < solved.margins().weights().size(); i++) {
      Turn expectedLower = solved.margins().weights().get(i).lower();
      Turn expectedHigher = solved.margins().weights().get(i).higher();
      Turn lower = searched.margins().weights().get(i).lower();
      Turn higher = searched.margins().weights().get(i).higher();
      assertThat(lower.at()).isEqualTo(expectedLower.at());
      assertThat(higher.at()).isEqualTo(expectedHigher.at());
    }
  }

  private static Draft quality(Combination combination) {
    Draft draft = new Draft().element("price").combine(combination);
    draft.criteria.add(new AwardCriterion("whole", null, "Whole", null, null, null));
    return draft
        .criterion("q", "whole", "45", Draft.marked("0-100"), null)
        .criterion("r", null, "55", Draft.marked("0-100"), null);
  }
}
