package org.commissioning.model.cycle;

import java.util.List;
import java.util.Optional;
import org.commissioning.model.cycle.internal.StandardTables;

/**
 * The published accounts of the commissioning cycle that this library holds. Immutable and
 * thread-safe.
 */
public final class CycleFrameworks {

  private static final CycleFrameworks STANDARD = new CycleFrameworks(StandardTables.frameworks());

  private final List<CycleFramework> frameworks;

  private CycleFrameworks(List<CycleFramework> frameworks) {
    this.frameworks = frameworks;
  }

  /** Those that come with this version of the library. */
  public static CycleFrameworks standard() {
    return STANDARD;
  }

  /** All of them, in the order of the table. */
  public List<CycleFramework> frameworks() {
    return frameworks;
  }

  /** The one of that id, or empty. */
  public Optional<CycleFramework> find(String id) {
    return frameworks.stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** The framework whose stages a course visits: its own, or the one that it names; or empty. */
  public Optional<CycleFramework> visitedBy(Course course) {
    if (course.ownFramework() != null) {
      return Optional.of(course.ownFramework());
    }
    return Optional.ofNullable(course.framework()).flatMap(this::find);
  }
}
