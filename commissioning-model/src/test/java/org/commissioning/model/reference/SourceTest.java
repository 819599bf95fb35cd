package org.commissioning.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void readsASourceAsTablesWriteIt() {
    assertThat(Source.parse("Publisher; Title; 2009; https://example.org/a?b=1"))
        .isEqualTo(
            new Source("Title (2009)", "Publisher", "https://example.org/a?b=1", null, null));
    assertThat(Source.parse("Parliament; Equality Act 2010, section 149; 2010"))
        .isEqualTo(new Source("Equality Act 2010, section 149", "Parliament", null, null, null));
    assertThat(Source.parse("Publisher; Title, page 3"))
        .isEqualTo(new Source("Title, page 3", "Publisher", null, null, null));
    assertThat(Source.parse("Publisher; Title; http://example.org"))
        .isEqualTo(new Source("Title", "Publisher", "http://example.org", null, null));
  }

  @Test
  void refusesASourceWrittenOtherwise() {
    assertThatThrownBy(() -> Source.parse("Publisher: Title"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a source must be written as publisher; title; year; address but was 'Publisher:"
                + " Title'");
  }
}
