package org.commissioning.io.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CommissioningDefinition;
import org.commissioning.model.cycle.CommissioningDefinitions;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelFrameworks;
import org.commissioning.model.level.LevelReference;
import org.commissioning.model.party.RoleHolder;
import org.jspecify.annotations.Nullable;

/** What several sections of a case's page say alike. */
final class CaseWords {

  private CaseWords() {}

  /** The place of a phase in the cycle, from 1. */
  static int number(CyclePhase phase) {
    return List.of(CyclePhase.values()).indexOf(phase) + 1;
  }

  /** A level by its title and that of its framework, whether published or the bodies' own. */
  static Phrase level(CaseDescription about, LevelReference reference) {
    LevelFramework own = about.ownLevels();
    LevelFramework framework =
        own != null && own.id().equals(reference.framework())
            ? own
            : LevelFrameworks.standard().find(reference.framework()).orElse(null);
    if (framework == null) {
      return new Phrase().name(reference.level()).say(" (").name(reference.framework()).say(")");
    }
    String title =
        framework.levels().stream()
            .filter(level -> level.id().equals(reference.level()))
            .map(level -> level.title())
            .findFirst()
            .orElse(reference.level());
    return new Phrase().name(title).say(" (").name(framework.title()).say(")");
  }

  /** The definition of commissioning that the bodies work to; null if they name none. */
  static @Nullable CommissioningDefinition definition(@Nullable CaseDescription about) {
    if (about == null || about.ownDefinition() != null) {
      return about == null ? null : about.ownDefinition();
    }
    return about.workingDefinition() == null
        ? null
        : CommissioningDefinitions.standard().find(about.workingDefinition()).orElse(null);
  }

  /** Each body with its roles: "Exampleshire Council (commissioner, funder)". */
  static List<String> roles(CaseTitles titles, List<RoleHolder> roles) {
    Map<String, String> held = new LinkedHashMap<>();
    for (RoleHolder holder : roles) {
      String role = holder.role().label().toLowerCase(Locale.ROOT);
      held.merge(titles.party(holder.party()), role, (first, more) -> first + ", " + more);
    }
    return held.entrySet().stream()
        .map(body -> body.getKey() + " (" + body.getValue() + ")")
        .toList();
  }
}
