package org.commissioning.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commissioning.io.sample.Notice;
import org.commissioning.io.sample.Samples;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

  private static final CommissioningJson JSON = CommissioningJson.strict();
  private static final Notice NOTICE = JSON.read(Samples.NOTICE, Notice.class).value();

  @Test
  void writesWhatItRead() {
    assertThat(JSON.write(NOTICE)).isEqualTo(Samples.NOTICE);
  }

  @Test
  void readsWhatItWroteOnOneLine() {
    String line = JSON.writeCompact(NOTICE);
    assertThat(line).doesNotContain("\n");
    assertThat(JSON.read(line, Notice.class).value()).isEqualTo(NOTICE);
  }

  @Test
  void readsTheSameFromEverySource(@TempDir Path directory) throws IOException {
    byte[] bytes = Samples.NOTICE.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(directory.resolve("notice.json"), bytes);
    assertThat(JSON.read(bytes, Notice.class).value()).isEqualTo(NOTICE);
    assertThat(JSON.read(file, Notice.class).value()).isEqualTo(NOTICE);
    assertThat(JSON.read(new ByteArrayInputStream(bytes), Notice.class).value()).isEqualTo(NOTICE);
    assertThat(JSON.read(new StringReader(Samples.NOTICE), Notice.class).value()).isEqualTo(NOTICE);
  }

  @Test
  void saysThatAFileIsMissingAsTheFileSystemDoes(@TempDir Path directory) {
    assertThatThrownBy(() -> JSON.read(directory.resolve("none.json"), Notice.class))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsNoFurtherThanOneByteBeyondTheLimit() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    CommissioningJson small = JSON.withLimits(ReadLimits.standard().withDocumentLength(1_000));
    assertThat(small.read(endless, Notice.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 1, column 1: must be at most 1000 bytes long");
  }

  @Test
  void passesOverAByteOrderMark() {
    byte[] bytes = ("\uFEFF" + Samples.NOTICE).getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(bytes, Notice.class).value()).isEqualTo(NOTICE);
    assertThat(JSON.read("\uFEFF" + Samples.NOTICE, Notice.class).value()).isEqualTo(NOTICE);
  }

  @Test
  void keepsTheDigitsOfADecimal() {
    Notice notice = read("{'id':'1','title':'t','factor':2.50}").value();
    assertThat(notice.factor()).isEqualTo(new BigDecimal("2.50"));
  }

  @Test
  void takesNullForAbsent() {
    Notice notice = read("{'id':'1','title':'t','factor':null,'lots':null,'labels':null}").value();
    assertThat(notice.factor()).isNull();
    assertThat(notice.lots()).isEmpty();
    assertThat(notice.labels()).isEmpty();
  }

  @Test
  void leavesOutWhatIsAbsentAndWritesEmptyLists() {
    Notice notice = read("{'id':'1','title':'t'}").value();
    assertThat(JSON.writeCompact(notice))
        .isEqualTo("{\"id\":\"1\",\"title\":\"t\",\"lots\":[],\"favourites\":[],\"labels\":{}}");
  }

  @Test
  void readsAnAlternativeOfASealedType() {
    Read<Notice.Weighting> read =
        JSON.read("{\"type\":\"points\",\"total\":7}", Notice.Weighting.class);
    assertThat(read.value()).isEqualTo(new Notice.Weighting.Points(new BigDecimal("7")));
    assertThat(JSON.writeCompact(read.value())).isEqualTo("{\"type\":\"points\",\"total\":7}");
  }

  @Test
  void readsAnAlternativeThatWasAskedForByItsOwnType() {
    String json = "{\"type\":\"percentages\"}";
    assertThat(JSON.read(json, Notice.Weighting.Points.class).problems())
        .extracting(Problem::text)
        .containsExactly("line 1, column 9, /type: must be one of points but was 'percentages'");
    assertThat(JSON.read(json, Notice.Weighting.Percentages.class).clean()).isTrue();
  }

  @Test
  void givesAValueOrProblems() {
    Read<Notice> good = read("{'id':'1','title':'t'}");
    assertThat(good.clean()).isTrue();
    assertThat(good.problems()).isEmpty();
    assertThat(good.toOptional()).containsSame(good.value());
    Read<Notice> bad = read("{'id':'1','title':' '}");
    assertThat(bad.clean()).isFalse();
    assertThat(bad.toOptional()).isEmpty();
    assertThat(bad)
        .hasToString("Notice not read:\nline 1, column 19, /title: must not be blank but was ' '");
    assertThatThrownBy(bad::value)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Notice: line 1, column 19, /title: must not be blank but was ' '");
  }

  @Test
  void writesNothingThatIsInvalid() {
    Notice.Lot lot = new Notice.Lot("1", null, null, new BigDecimal("101"), null, null);
    assertThatThrownBy(() -> JSON.write(lot))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Lot: /weight: must be at most 100 but was 101");
    assertThatThrownBy(() -> JSON.writeCompact(lot)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void readsAHundredThousandEntriesWithoutDelay() {
    String lots =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"weight\":12.5}")
            .collect(Collectors.joining(",", "[", "]"));
    Many many = JSON.read("{\"lots\":" + lots + "}", Many.class).value();
    assertThat(many.lots()).hasSize(100_000);
  }

  /** Many lots. */
  public record Many(List<Notice.Lot> lots) {
    public Many {
      lots = lots == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lots));
    }
  }

  @Test
  void givesEqualResultsToTwoThreads() throws Exception {
    String bad = Samples.NOTICE.replace("\"GBP\"", "\"gbp\"").replace("60", "160");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> work =
          () -> {
            List<String> results = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
              results.add(JSON.write(JSON.read(Samples.NOTICE, Notice.class).value()));
              results.add(JSON.read(bad, Notice.class).toString());
            }
            return results;
          };
      List<Future<List<String>>> both = threads.invokeAll(List.of(work, work));
      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
      assertThat(both.get(0).get())
          .containsOnly(Samples.NOTICE, JSON.read(bad, Notice.class).toString());
    } finally {
      threads.shutdown();
    }
  }

  private static Read<Notice> read(String json) {
    return JSON.read(json.replace('\'', '"'), Notice.class);
  }
}
