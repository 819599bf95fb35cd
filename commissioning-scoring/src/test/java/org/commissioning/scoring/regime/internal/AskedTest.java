package org.commissioning.scoring.regime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.regime.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the contract is a light touch contract | the contract is not a light touch contract
          the contract was awarded by a utility | the contract was not awarded by a utility
          the contract as awarded provides for it | the contract as awarded does not provide for it
          the tender or transparency notice provides for it | the tender or transparency notice does not provide for it
          the circumstances could not have been foreseen | the circumstances could have been foreseen
          the modification goes no further than necessary | the modification goes further than necessary
          the modification would change the term by no more than the law allows | the modification would change the term by more than the law allows
          the two as a single modification would have been permitted | the two as a single modification would not have been permitted
          a novation or assignment is required | a novation or assignment is not required
          that would result in duplication | that would not result in duplication
          the new supplier is excluded | the new supplier is not excluded
          below-threshold modifications together stay below it | below-threshold modifications together do not stay below it
          the authority considered that the risk could jeopardise it | not so: the authority considered that the risk could jeopardise it
          because of that the contract cannot be performed | not so: because of that the contract cannot be performed
          """)
  void deniesAClauseInPlainWords(String clause, String denial) {
    Asked asked = Asked.fact("fact", "whether " + clause);
    assertThat(asked.stated(Fact.YES)).isEqualTo(clause);
    assertThat(asked.stated(Fact.NO)).isEqualTo(denial);
  }
}
