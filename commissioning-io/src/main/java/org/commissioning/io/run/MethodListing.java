package org.commissioning.io.run;

import java.util.List;
import org.commissioning.io.json.internal.Reading;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;

/**
 * A method as a catalogue lists it for programs that know it by its JSON.
 *
 * @param id the method's id
 * @param version the method's version
 * @param title what it is called
 * @param question the question that it answers
 * @param jurisdiction where the rule behind it holds
 * @param input the name of the type that it takes
 * @param result the name of the type that it gives
 * @param references where it comes from
 */
public record MethodListing(
    String id,
    String version,
    String title,
    String question,
    String jurisdiction,
    String input,
    String result,
    List<Reference> references) {

  public MethodListing {
    references = List.copyOf(references);
  }

  /** The methods of a catalogue, by id. */
  public static List<MethodListing> of(Catalogue catalogue) {
    return catalogue.calculations().stream().map(MethodListing::of).toList();
  }

  /** The methods of a catalogue as a JSON list, indented, the last line ended. */
  public static String json(Catalogue catalogue) {
    return Reading.write(of(catalogue), true) + "\n";
  }

  private static MethodListing of(Calculation<?, ?> calculation) {
    Method method = calculation.method();
    return new MethodListing(
        method.id(),
        method.version(),
        method.title(),
        method.question(),
        method.jurisdiction(),
        calculation.inputType().getSimpleName(),
        calculation.resultType().getSimpleName(),
        method.references());
  }
}
