package org.commissioning.io.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.io.audit.CanonicalJson;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.sample.Doubling;

/** Whatever stands in its lines, a batch answers each of them with one line of JSON. */
class BatchProperties {

  private static final JsonDoor DOOR = JsonDoor.of(Doubling.CATALOGUE, CommissioningJson.strict());
  private static final String GOOD =
      "{\"id\":\"é\",\"method\":\"doubling\",\"input\":{\"amount\":1.5}}";

  @Property(tries = 300)
  void answersEachLineWithOneLineOfJson(@ForAll("lines") List<String> lines) throws IOException {
    StringBuilder out = new StringBuilder();

    DOOR.batch(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)), out);

    assertThat(out.toString().split("\n", -1))
        .hasSize((int) lines.stream().filter(line -> !line.isBlank()).count() + 1)
        .allSatisfy(line -> assertThat(line.isEmpty() ? "" : CanonicalJson.of(line)).isNotNull());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> anything =
        Arbitraries.strings().ofMaxLength(30).map(text -> text.replace("\n", " "));
    Arbitrary<String> nearlyGood =
        Arbitraries.integers()
            .between(0, GOOD.length() - 1)
            .flatMap(
                at ->
                    Arbitraries.of("", "\"", "{", "}", ":", ",", "\\", "1", "null")
                        .map(piece -> GOOD.substring(0, at) + piece + GOOD.substring(at + 1)));
    return Arbitraries.oneOf(anything, nearlyGood, Arbitraries.just(GOOD)).list().ofMaxSize(8);
  }
}
