package org.commissioning.io.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageFilesTest {
  @Test
  void writes() throws Exception {
    Path out = Path.of("/tmp/pages");
    Files.createDirectories(out);
    for (var each : SampleEvaluations.all().entrySet()) {
      Files.writeString(
          out.resolve(each.getKey() + ".html"),
          EvaluationPage.of(each.getValue(), "sha-256:" + "9f86d081884c7d65".repeat(4)).html());
    }
  }
}
