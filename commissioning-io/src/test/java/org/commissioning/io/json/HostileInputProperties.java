package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Samples;
import org.commissioning.scoring.method.Problem;

/** Whatever the bytes, the answer is a value or problems in our words, never an exception. */
class HostileInputProperties {

  private static final CommissioningJson JSON = CommissioningJson.strict();
  private static final String HOSTILE = "{}[]\",:\\/0123456789eE+-.tfnu \n\t\u0000§\ud800\udc00aZ";
  private static final byte[] VALID = Samples.NOTICE.getBytes(StandardCharsets.UTF_8);

  private static void answers(Read<Notice> read) {
    assertThat(read.clean()).isEqualTo(read.problems().isEmpty());
    for (Problem problem : read.problems()) {
      assertThat(problem.location()).isNotNull();
      assertThat(problem.text())
          .contains(": must ")
          .doesNotContain("jackson", "Exception", "org.commissioning", "java.")
          .doesNotEndWith("must be JSON")
          .doesNotContain("\n", "\r");
    }
  }

  @Property(tries = 500)
  void answersRandomBytes(@ForAll @Size(max = 200) byte[] bytes) {
    answers(JSON.read(bytes, Notice.class));
  }

  @Property(tries = 500)
  void answersRandomText(@ForAll String text) {
    answers(JSON.read(text, Notice.class));
  }

  @Property(tries = 500)
  void answersAValidDocumentCutShort(@ForAll @IntRange(max = 900) int length) {
    byte[] cut = Arrays.copyOf(VALID, Math.min(length, VALID.length - 3));
    Read<Notice> read = JSON.read(cut, Notice.class);
    assertThat(read.problems()).hasSize(1);
    answers(read);
  }

  @Property(tries = 2000)
  void answersAValidDocumentWithOneCharacterChanged(
      @ForAll @IntRange(max = 2000) int place, @ForAll @IntRange(max = 40) int with) {
    int at = place % Samples.NOTICE.length();
    char changed = HOSTILE.charAt(with % HOSTILE.length());
    String text = Samples.NOTICE.substring(0, at) + changed + Samples.NOTICE.substring(at + 1);
    answers(JSON.read(text, Notice.class));
  }

  @Property(tries = 1000)
  void answersAValidDocumentWithAStretchMoved(
      @ForAll @IntRange(max = 2000) int from,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 2000) int to) {
    StringBuilder text = new StringBuilder(Samples.NOTICE);
    int start = from % (text.length() - length);
    String stretch = text.substring(start, start + length);
    text.insert(to % text.length(), stretch);
    answers(JSON.read(text.toString(), Notice.class));
  }
}
