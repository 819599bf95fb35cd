package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> , &lt;script&gt;alert(1)&lt;/script&gt;",
        "a \"b\" 'c' & d , a &quot;b&quot; &#39;c&#39; &amp; d",
        "&amp; , &amp;amp;",
        "`plain, é, 照, 😀` , `plain, é, 照, 😀`"
      })
  void escapesMarkup(String text, String expected) {
    assertThat(Markup.escaped(text)).isEqualTo(expected);
  }

  @Test
  void makesVisibleWhatWouldActUnseen() {
    assertThat(Markup.escaped("a\u0000b\u0007c\u007Fd\u0085e"))
        .isEqualTo("a[U+0000]b[U+0007]c[U+007F]d[U+0085]e");
    assertThat(Markup.escaped("\u202Egnp\u202C\u2066x\u2069"))
        .isEqualTo("[U+202E]gnp[U+202C][U+2066]x[U+2069]");
    assertThat(Markup.escaped("\uD800x\uDC00")).isEqualTo("[U+D800]x[U+DC00]");
    assertThat(Markup.escaped("\uFFFE\uFFFF\uFDD0\u2028"))
        .isEqualTo("[U+FFFE][U+FFFF][U+FDD0][U+2028]");
    assertThat(Markup.escaped(new String(Character.toChars(0x1FFFE)))).isEqualTo("[U+01FFFE]");
  }

  @Test
  void keepsWhatScriptsNeed() {
    assertThat(Markup.escaped("line\none\ttab \u200D \u200C \u200F"))
        .isEqualTo("line\none\ttab \u200D \u200C \u200F");
  }

  @Property
  void anyTextStaysTextInAnElementAndInAnAttribute(
      @ForAll @CharRange(from = '\u0000', to = '\uFFFF') String text) {
    Html html = new Html();
    html.open("html", "title", text).said(text).close();

    PageDocument page = PageDocument.parse(html.document());

    assertThat(page.all("*")).hasSize(1);
    assertThat(page.all("bdi")).hasSize(1);
  }

  @Test
  void refusesADocumentWithSomethingLeftOpen() {
    Html html = new Html().open("p");

    assertThatThrownBy(html::document)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("left open: [p]");
  }

  @Test
  void linksOnlyWebAddresses() {
    assertThat(List.of("https://a.example/b", "http://a.example", "10.1000/x1", "doi:10.1000/x1"))
        .extracting(Links::address)
        .containsExactly(
            "https://a.example/b",
            "http://a.example",
            "https://doi.org/10.1000/x1",
            "https://doi.org/10.1000/x1");
    assertThat(
            List.of("javascript:alert(1)", "data:text/html,x", "file:///x", "see https://a", "//a"))
        .extracting(Links::address)
        .containsOnlyNulls();
  }
}
