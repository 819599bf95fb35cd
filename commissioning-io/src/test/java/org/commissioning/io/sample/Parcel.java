package org.commissioning.io.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.model.constraint.Required;

/** A made-up record that carries data of someone else's making. */
public record Parcel(
    @Required @Id String id, @PlainJson(depth = 4, values = 50) Map<String, Object> extensions) {

  public Parcel {
    extensions =
        extensions == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }
}
