package org.commissioning.scoring.cycle;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.cycle.CyclePhase;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in the cycle.
 *
 * @param framework the title of the framework whose stages it visits; null if no course is recorded
 * @param stage the title of the stage that it is in; null if none has been entered
 * @param furthest the furthest phase entered in this turn of the cycle; null if none
 * @param turn which turn of the cycle this is, from 1; 0 if none has begun
 * @param returns where it went back, in order: normal, and kept
 * @param counterparts what other frameworks call the stage
 */
public record Position(
    @Nullable String framework,
    @Nullable String stage,
    @Nullable CyclePhase furthest,
    int turn,
    List<Return> returns,
    List<Counterpart> counterparts) {

  public Position {
    returns = List.copyOf(returns);
    counterparts = List.copyOf(counterparts);
  }

  /**
   * A step back to an earlier stage.
   *
   * @param from the title of the stage left
   * @param to the title of the stage entered again
   * @param on the day, as a date
   * @param reason why; null if not recorded
   */
  public record Return(String from, String to, LocalDate on, @Nullable String reason) {}

  /**
   * What another framework calls the stage.
   *
   * @param framework the other framework's title
   * @param stages the titles of its stages that cover any of the same phases
   */
  public record Counterpart(String framework, List<String> stages) {
    public Counterpart {
      stages = List.copyOf(stages);
    }
  }
}
