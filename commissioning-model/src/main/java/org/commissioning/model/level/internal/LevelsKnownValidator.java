package org.commissioning.model.level.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelFrameworks;
import org.commissioning.model.level.LevelQuestion;
import org.commissioning.model.level.LevelsKnown;
import org.jspecify.annotations.Nullable;

/** Judges {@link LevelsKnown}. Published ids are ours and may be listed; a caller's are not. */
public final class LevelsKnownValidator implements ConstraintValidator<LevelsKnown, LevelQuestion> {

  @Override
  public boolean isValid(@Nullable LevelQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    boolean published = question.frameworks().isEmpty();
    List<LevelFramework> meant =
        published ? LevelFrameworks.standard().frameworks() : question.frameworks();
    String framework = question.level() == null ? null : question.level().framework();
    if (framework != null) {
      LevelFramework found = find(meant, framework);
      if (found == null) {
        faults.add(oneOf(meant, published), "level", "framework");
      } else if (question.level().level() != null && !has(found, question.level().level())) {
        faults.add(
            published
                ? "must be a level of that framework: " + ids(found)
                : "must be the id of a level of that framework",
            "level",
            "level");
      }
    }
    if (question.into() != null && find(meant, question.into()) == null) {
      faults.add(oneOf(meant, published), "into");
    }
    return faults.none();
  }

  private static String oneOf(List<LevelFramework> meant, boolean published) {
    return published
        ? "must be a published framework: "
            + meant.stream().map(LevelFramework::id).collect(Collectors.joining(", "))
        : "must be the id of one of the frameworks";
  }

  private static String ids(LevelFramework framework) {
    return framework.levels().stream().map(Level::id).collect(Collectors.joining(", "));
  }

  private static @Nullable LevelFramework find(List<LevelFramework> meant, String id) {
    return meant.stream()
        .filter(framework -> framework != null && Objects.equals(framework.id(), id))
        .findFirst()
        .orElse(null);
  }

  private static boolean has(LevelFramework framework, String id) {
    return framework.levels().stream()
        .anyMatch(level -> level != null && Objects.equals(level.id(), id));
  }
}
