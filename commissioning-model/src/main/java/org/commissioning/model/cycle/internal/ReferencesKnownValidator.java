package org.commissioning.model.cycle.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CommissioningDefinitions;
import org.commissioning.model.cycle.ReferencesKnown;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelFrameworks;
import org.commissioning.model.level.LevelReference;
import org.jspecify.annotations.Nullable;

/** Judges {@link ReferencesKnown}. */
public final class ReferencesKnownValidator
    implements ConstraintValidator<ReferencesKnown, CaseDescription> {

  @Override
  public boolean isValid(@Nullable CaseDescription about, ConstraintValidatorContext context) {
    if (about == null) {
      return true;
    }
    Faults faults = new Faults(context);
    definition(about, faults);
    if (about.level() != null && about.level().level() != null) {
      level(about.level().level(), about.ownLevels(), faults);
    }
    return faults.none();
  }

  private static void definition(CaseDescription about, Faults faults) {
    if (about.workingDefinition() == null) {
      return;
    }
    if (about.ownDefinition() != null) {
      faults.add("must be left out (the case has a definition of its own)", "workingDefinition");
    } else if (CommissioningDefinitions.standard().find(about.workingDefinition()).isEmpty()) {
      faults.add("must be the id of a published definition", "workingDefinition");
    }
  }

  private static void level(LevelReference level, @Nullable LevelFramework own, Faults faults) {
    if (level.framework() == null || level.level() == null) {
      return;
    }
    List<LevelFramework> frameworks =
        Stream.concat(Stream.ofNullable(own), LevelFrameworks.standard().frameworks().stream())
            .filter(framework -> level.framework().equals(framework.id()))
            .toList();
    if (frameworks.isEmpty()) {
      faults.add(
          "must be the id of a published framework of levels, or of the case's own",
          "level",
          "level",
          "framework");
    } else if (frameworks.get(0).levels().stream()
        .filter(Objects::nonNull)
        .map(Level::id)
        .noneMatch(level.level()::equals)) {
      faults.add("must be a level of its framework", "level", "level", "level");
    }
  }
}
