package org.commissioning.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What says the same has one canonical form, and what does not has another. */
class CanonicalJsonProperties {

  @Property(tries = 200)
  void forgetsOrderAndWhiteSpace(
      @ForAll @Size(max = 6)
          Map<@AlphaChars @StringLength(max = 20) String, @Scale(4) BigDecimal> members) {
    List<String> names = new ArrayList<>(members.keySet());
    String forwards = json(names, members, "");
    Collections.reverse(names);

    String canonical = CanonicalJson.of(json(names, members, " \n"));

    assertThat(canonical).isEqualTo(CanonicalJson.of(forwards));
    assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
  }

  @Property(tries = 200)
  void writesEqualNumbersAlikeAndNoOthers(
      @ForAll @Scale(3) BigDecimal a, @ForAll @Scale(3) BigDecimal b) {
    assertThat(CanonicalJson.of(a.toString()).equals(CanonicalJson.of(b.toString())))
        .isEqualTo(a.compareTo(b) == 0);
    assertThat(CanonicalJson.of(a.setScale(8).toPlainString()))
        .isEqualTo(CanonicalJson.of(a.toString()));
  }

  private static String json(List<String> names, Map<String, BigDecimal> members, String space) {
    StringBuilder json = new StringBuilder("{");
    for (String name : names) {
      json.append(json.length() == 1 ? "" : ",").append(space).append('"').append(name);
      json.append("\":").append(space).append(members.get(name).toPlainString());
    }
    return json.append('}').toString();
  }
}
