package org.commissioning.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.commissioning.model.constraint.Violations;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void needsATitleAndAPublisherOnly() {
    assertThat(Violations.of(new Source("Indices of Deprivation", "A ministry", null, null, null)))
        .isEmpty();
    assertThat(Violations.of(new Source("", " ", "javascript:alert(1)", null, "")))
        .containsExactly(
            "licence: must not be blank",
            "publisher: must not be blank",
            "title: must not be blank",
            "url: must be a web address starting with https:// or http://");
  }
}
