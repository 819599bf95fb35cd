package org.commissioning.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.schema.JsonSchema;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.Working;

/** A method described for a reader, all of it from its entry in the catalogue. */
final class Description {

  private final StringBuilder text = new StringBuilder();

  private Description() {}

  static <I extends Record, R extends Explained> String of(Calculation<I, R> calculation) {
    Description description = new Description();
    description.method(calculation.method());
    description.formulas(calculation.formulas());
    description.steps(calculation.of(calculation.example()).working());
    description.references(calculation.method().references());
    description.door(calculation);
    return description.text.toString();
  }

  private void method(Method method) {
    line(method.title() + " (" + method.id() + ", version " + method.version() + ")");
    line(method.question());
    line("Jurisdiction: " + method.jurisdiction());
  }

  private void formulas(List<Formula> formulas) {
    if (formulas.isEmpty()) {
      return;
    }
    heading("Formulas");
    for (Formula formula : formulas) {
      line("  " + formula.name() + " (" + formula.id() + "): " + formula.formula());
      formula.remarks().forEach(remark -> line("    " + remark));
      formula.references().forEach(reference -> line("    " + reference.text()));
    }
  }

  /** The formulas that the example's own working shows. */
  private void steps(Working working) {
    Set<String> formulas = new LinkedHashSet<>();
    for (Working.Part part : working.parts()) {
      for (Working.Step step : part.steps()) {
        if (step.formula() != null) {
          formulas.add("  " + step.formula());
        }
      }
    }
    if (!formulas.isEmpty()) {
      heading("Formulas in the working of the example");
      formulas.forEach(this::line);
    }
  }

  private void references(List<Reference> references) {
    heading("References");
    references.forEach(reference -> line("  " + reference.text()));
  }

  private void door(Calculation<?, ?> calculation) {
    String id = calculation.method().id();
    String input = Types.name(calculation.inputType());
    heading("Input");
    line("  " + input + ", as JSON. Its schema: commissioning schema " + input);
    line("  One document:  commissioning run " + id + " --input FILE");
    line("  Many, a line each: commissioning run --batch --input FILE");
    line("    {\"id\": \"1\", \"method\": \"" + id + "\", \"input\": {...}}");
    List<String> rules = JsonSchema.unexpressed(calculation.inputType(), calculation.groupArray());
    if (!rules.isEmpty()) {
      heading("Rules that the schema cannot express");
      rules.forEach(rule -> line("  " + rule));
    }
    heading("Result");
    String result = Types.name(calculation.resultType());
    line("  The member result is a " + result + ". Its schema: commissioning schema " + result);
    heading("Example of an input");
    text.append(CommissioningJson.strict().write(calculation.example()));
  }

  private void heading(String heading) {
    line("");
    line(heading);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
