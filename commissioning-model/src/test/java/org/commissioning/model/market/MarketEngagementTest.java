package org.commissioning.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.junit.jupiter.api.Test;

class MarketEngagementTest {

  private static MarketEngagement engagement(String answered, String received) {
    return new MarketEngagement(
        "e",
        "Before home care is bought",
        null,
        null,
        null,
        List.of(new EngagementQuestion("q1", "What keeps you from rural rounds?")),
        List.of(new SharedInformation("s1", "Hours by ward", null, true)),
        List.of(new Participation("provider", List.of(answered), List.of(received))));
  }

  @Test
  void refusesAnswersToNoQuestionAndInformationThatWasNotShared() {
    assertThat(Violations.of(engagement("q1", "s1"))).isEmpty();
    assertThat(Violations.of(engagement("s1", "q1")))
        .containsExactly(
            "participants[0].answered[0].<list element>: must be the id of a question",
            "participants[0].received[0].<list element>: must be the id of shared information");
  }

  @Test
  void refusesAProviderTwiceAndLessThanNothing() {
    ProviderPosition position = new ProviderPosition("p", BigDecimal.TEN, null, null);
    ProviderPosition negative =
        new ProviderPosition("q", new BigDecimal("-1"), new BigDecimal("-0.5"), null);
    assertThat(
            Violations.of(
                new Market(
                    "m",
                    "Home care",
                    null,
                    null,
                    null,
                    "hours a week",
                    List.of(position, position, negative),
                    null)))
        .containsExactly(
            "positions[1].provider: must not repeat an earlier entry",
            "positions[2].capacity: must be at least 0",
            "positions[2].supplied: must be at least 0");
  }
}
