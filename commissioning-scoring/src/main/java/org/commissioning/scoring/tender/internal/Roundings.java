package org.commissioning.scoring.tender.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** The stated roundings by stage. */
final class Roundings {

  private final Map<Rounding.Stage, Rounding.ToPlaces> stages = new EnumMap<>(Rounding.Stage.class);

  Roundings(List<Rounding> stated) {
    for (Rounding rounding : stated) {
      if (rounding instanceof Rounding.ToPlaces toPlaces) {
        stages.put(toPlaces.stage(), toPlaces);
      }
    }
  }

  /** The expression rounded as stated for the stage; unchanged if nothing is stated. */
  Expression apply(Rounding.Stage stage, Expression expression) {
    Rounding.ToPlaces stated = stages.get(stage);
    return stated == null
        ? expression
        : expression.rounded(stated.places(), stated.rule().mode(), stated.rule().code());
  }

  /** The places stated for the stage; null if it is not rounded. */
  @Nullable Integer places(Rounding.Stage stage) {
    Rounding.ToPlaces stated = stages.get(stage);
    return stated == null ? null : stated.places();
  }
}
