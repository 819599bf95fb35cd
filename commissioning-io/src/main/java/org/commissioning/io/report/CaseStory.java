package org.commissioning.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CaseParties;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.cycle.CycleFrameworks;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.CycleStage;
import org.commissioning.model.cycle.Intentions;
import org.commissioning.model.cycle.Supply;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.jspecify.annotations.Nullable;

/** A case as its page tells it: what is absent as empty, and every id with its title. */
final class CaseStory {

  private final CommissioningCycle cycle;
  private final CommissioningCase record;
  private final CaseTitles titles;
  private final CaseParties parties;
  private final Understanding understanding;
  private final Intentions intentions;
  private final Supply supply;
  private final Course course;

  CaseStory(CommissioningCycle cycle) {
    this.cycle = cycle;
    this.record = cycle.question().commissioningCase();
    this.parties = record.parties() == null ? CaseParties.empty() : record.parties();
    this.understanding =
        record.understanding() == null ? Understanding.empty() : record.understanding();
    this.intentions = record.intentions() == null ? Intentions.empty() : record.intentions();
    this.supply = record.supply() == null ? Supply.empty() : record.supply();
    this.course = record.course() == null ? Course.empty() : record.course();
    this.titles = new CaseTitles(parties, understanding, intentions, supply);
  }

  CommissioningCycle cycle() {
    return cycle;
  }

  String id() {
    return record.id();
  }

  LocalDate asOf() {
    return cycle.asOf();
  }

  String title() {
    return record.about() == null ? record.id() : record.about().title();
  }

  @Nullable CaseDescription about() {
    return record.about();
  }

  CaseTitles titles() {
    return titles;
  }

  CaseParties parties() {
    return parties;
  }

  Understanding understanding() {
    return understanding;
  }

  Intentions intentions() {
    return intentions;
  }

  Supply supply() {
    return supply;
  }

  Course course() {
    return course;
  }

  /** The framework whose stages are visited; null if none is recorded. */
  @Nullable CycleFramework framework() {
    return CycleFrameworks.standard().visitedBy(course).orElse(null);
  }

  /** The stage of an id; null if the framework has none of it. */
  @Nullable CycleStage stage(String id) {
    CycleFramework framework = framework();
    return framework == null
        ? null
        : framework.stages().stream()
            .filter(stage -> stage.id().equals(id))
            .findFirst()
            .orElse(null);
  }

  /** The phases of the stage of a title, which is how a result names it. */
  Set<CyclePhase> phases(@Nullable String stageTitle) {
    Set<CyclePhase> phases = EnumSet.noneOf(CyclePhase.class);
    CycleFramework framework = framework();
    if (framework != null) {
      framework.stages().stream()
          .filter(stage -> stage.title().equals(stageTitle))
          .forEach(stage -> phases.addAll(stage.phases()));
    }
    return phases;
  }

  /** The place in the page of what a JSON Pointer names, or of what holds it; null if none. */
  static @Nullable String anchor(String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 3) {
      return null;
    }
    List<String> kept = new ArrayList<>(List.of(steps[1], steps[2]));
    if (steps.length > 3) {
      kept.add(steps[3]);
    }
    if (steps.length > 5 && (steps[4].equals("needs") || steps[4].equals("assets"))) {
      kept.add(steps[4]);
      kept.add(steps[5]);
    }
    return String.join("-", kept).toLowerCase(Locale.ROOT);
  }
}
