package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenderEvaluationTest {

  @Test
  void explainsTheExampleStepByStep() {
    TenderEvaluation evaluation = TenderEvaluation.of(ExampleProcurement.twoProviders());

    assertThat(evaluation.lot("1").ranking())
        .hasToString("1. Example Care B 92.00 · 2. Example Care A 88.00");
    assertThat(evaluation.working().text())
        .isEqualTo(
            """
            Lot 1, Example Care A: marks, prices and gates
              Price for three years, evaluated price: lump sum = 100000 GBP
              Quality of support, mark (consensus): 4
              Quality of support, points: W × mark ÷ highest mark = 60 × 4 ÷ 5 = 48 points
              In the field of bids: yes

            Lot 1, Example Care B: marks, prices and gates
              Price for three years, evaluated price: lump sum = 125000 GBP
              Quality of support, mark (consensus): 5
              Quality of support, points: W × mark ÷ highest mark = 60 × 5 ÷ 5 = 60 points
              In the field of bids: yes

            Lot 1: the field of bids
              Price, tenders in the field: Example Care A, Example Care B
              Lowest price in the field: 100000
              Highest price in the field: 125000
              Example Care A: Price, points: W × Pmin ÷ P = 40 × 100000 ÷ 100000 = 40 points
              Example Care B: Price, points: W × Pmin ÷ P = 40 × 100000 ÷ 125000 = 32 points

            Lot 1, Example Care A: points
              Total: round(price + quality; 2 places, half-up) = round(40 + 48; 2 places, half-up) = 88 points

            Lot 1, Example Care B: points
              Total: round(price + quality; 2 places, half-up) = round(32 + 60; 2 places, half-up) = 92 points

            Lot 1: order
              Place 1: Example Care B, 92
              Place 2: Example Care A, 88
            """);
  }
}
