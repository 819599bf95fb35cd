package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;

/** Why a question was refused, as whole messages. */
final class Refused {

  private Refused() {}

  static List<String> by(ThrowingCallable question) {
    InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, question);
    if (refused == null) {
      throw new AssertionError("must be refused");
    }
    return refused.problems().stream().map(Problem::text).toList();
  }
}
