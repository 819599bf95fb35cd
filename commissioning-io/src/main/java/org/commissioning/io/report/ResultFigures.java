package org.commissioning.io.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.io.schema.internal.Descriptions;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The components of a result, whatever they are: single figures with what they mean, lists as
 * tables, sentences as they stand. What a component means is taken from the documentation of its
 * type.
 */
final class ResultFigures {

  private static final int MOST_ROWS = 1_000;
  private static final int DIGITS = 6;
  private static final double WHOLE_FROM = 1e6;

  private final Html html;
  private final Descriptions descriptions = new Descriptions();
  private int tables;

  private ResultFigures(Html html) {
    this.html = html;
  }

  /** One component of a record. */
  private record Part(Class<?> owner, String name, @Nullable Object value) {

    String words() {
      String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
      return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
  }

  static void write(Html html, Object result) {
    new ResultFigures(html).record(result, "h3");
  }

  private void record(Object record, String heading) {
    List<Part> single = new ArrayList<>();
    List<Part> several = new ArrayList<>();
    for (Part part : parts(record)) {
      (inOneLine(part.value()) ? single : several).add(part);
    }
    facts(single);
    for (Part part : several) {
      Object value = known(part.value());
      html.element(heading, part.words());
      note(part);
      if (value instanceof List<?> list) {
        list(part, list);
      } else {
        record(Objects.requireNonNull(value), "h4");
      }
    }
  }

  private void note(Part part) {
    String meaning = descriptions.of(part.owner(), part.name());
    if (!meaning.isEmpty()) {
      html.element("p", meaning, "class", "note");
    }
  }

  private void facts(List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    html.open("dl", "class", "facts");
    for (Part part : parts) {
      html.element("dt", part.words()).open("dd");
      if (part.value() instanceof Figure.NotCalculable<?> none) {
        html.element("span", "Not calculable: ", "class", "missing").said(none.reason());
      } else if (part.value() instanceof Determination.CannotBeDetermined<?> none) {
        html.element("span", "Cannot be determined: ", "class", "missing").said(none.reason());
      } else {
        html.said(line(part.value()));
      }
      String meaning = descriptions.of(part.owner(), part.name());
      if (!meaning.isEmpty()) {
        html.element("span", meaning, "class", "aside");
      }
      html.close();
    }
    html.close();
  }

  private void list(Part part, List<?> list) {
    if (list.isEmpty()) {
      Facts.absent(html, "None.");
    } else if (list.get(0) instanceof Record) {
      table(part, list);
    } else {
      html.open("ul", "class", "plain");
      list.forEach(entry -> html.open("li").said(line(entry)).close());
      html.close();
    }
  }

  private void table(Part part, List<?> rows) {
    List<Part> first = parts(rows.get(0));
    String id = "table-" + ++tables;
    String count = Numbers.count(rows.size(), "row", "rows");
    Tables.open(html, id, Phrase.of(part.words() + ": " + count));
    List<Tables.Column> columns = new ArrayList<>();
    for (Part column : first) {
      columns.add(number(column) ? Tables.figures(column.words()) : Tables.words(column.words()));
    }
    Tables.head(html, columns);
    html.open("tbody");
    for (Object row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      html.open("tr");
      List<Part> cells = parts(row);
      for (int i = 0; i < cells.size(); i++) {
        cell(cells.get(i), i == 0, i < first.size() && number(first.get(i)));
      }
      html.close();
    }
    html.close();
    Tables.close(html);
    if (rows.size() > MOST_ROWS) {
      html.element("p", "The first " + MOST_ROWS + " are shown.", "class", "note");
    }
  }

  private void cell(Part part, boolean first, boolean figure) {
    if (first) {
      html.open("th", "scope", "row");
    } else if (figure) {
      html.open("td", "class", "figure");
    } else {
      html.open("td");
    }
    if (part.value() instanceof Figure.NotCalculable<?> none) {
      html.element("span", "not calculable", "class", "missing");
      html.open("span", "class", "aside reason").said(none.reason()).close();
    } else if (part.value() instanceof Determination.CannotBeDetermined<?> none) {
      html.element("span", "cannot be determined", "class", "missing");
      html.open("span", "class", "aside reason").said(none.reason()).close();
    } else {
      html.said(line(part.value()));
    }
    html.close();
  }

  /** A component that is a number in every row, as its type says. */
  private static boolean number(Part part) {
    for (RecordComponent component : part.owner().getRecordComponents()) {
      if (component.getName().equals(part.name())) {
        Class<?> type = component.getType();
        return Number.class.isAssignableFrom(type)
            || (type.isPrimitive() && type != boolean.class)
            || type == Exact.class
            || component
                .getGenericType()
                .getTypeName()
                .matches(".*Figure<.*(Double|Long|Integer)>");
      }
    }
    return false;
  }

  private static boolean inOneLine(@Nullable Object value) {
    Object known = known(value);
    if (known instanceof List<?> list) {
      return !list.isEmpty() && list.get(0) instanceof Interval;
    }
    return !(known instanceof Record)
        || known instanceof Interval
        || known instanceof Figure.NotCalculable<?>
        || known instanceof Determination.CannotBeDetermined<?>;
  }

  /** What a figure or an answer holds; anything else as it is. */
  private static @Nullable Object known(@Nullable Object value) {
    if (value instanceof Determination.Determined<?> determined) {
      return determined.value();
    }
    return value instanceof Figure.Calculated<?> figure ? figure.value() : value;
  }

  private static String line(@Nullable Object value) {
    Object known = known(value);
    if (known == null) {
      return Facts.NOT_RECORDED;
    } else if (known instanceof Figure.NotCalculable<?> none) {
      return "not calculable: " + none.reason();
    } else if (known instanceof Determination.CannotBeDetermined<?> none) {
      return "cannot be determined: " + none.reason();
    } else if (known instanceof Double number) {
      return shown(number);
    } else if (known instanceof Number number) {
      return Numbers.shortest(new BigDecimal(number.toString()));
    } else if (known instanceof Boolean truth) {
      return truth ? "yes" : "no";
    } else if (known instanceof LocalDate date) {
      return Numbers.date(date);
    } else if (known instanceof Enum<?> constant) {
      return label(constant);
    } else if (known instanceof Interval interval) {
      return interval(interval);
    } else if (known instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : String.join("; ", list.stream().map(ResultFigures::line).toList());
    } else if (known instanceof Optional<?> optional) {
      return line(optional.orElse(null));
    } else if (known instanceof Record record) {
      List<String> parts = new ArrayList<>();
      for (Part part : parts(record)) {
        if (part.value() != null) {
          parts.add(part.words().toLowerCase(Locale.ROOT) + " " + line(part.value()));
        }
      }
      return String.join(", ", parts);
    }
    return known.toString();
  }

  /** "55.25 to 73.64 (95%)". */
  static String interval(Interval interval) {
    return shown(interval.lower())
        + " to "
        + shown(interval.upper())
        + " ("
        + shown(interval.confidence() * 100)
        + "%)";
  }

  /** Six significant digits, no zeros at the end, whole from a million on. */
  static String shown(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Numbers.shortest(BigDecimal.valueOf(number).setScale(0));
    }
    BigDecimal exact = new BigDecimal(number);
    BigDecimal rounded =
        Math.abs(number) >= WHOLE_FROM
            ? exact.setScale(0, java.math.RoundingMode.HALF_EVEN)
            : exact.round(new MathContext(DIGITS));
    return Numbers.shortest(rounded);
  }

  /** An enum of the library has a label; another has its name. */
  private static String label(Enum<?> constant) {
    try {
      return String.valueOf(constant.getDeclaringClass().getMethod("label").invoke(constant))
          .toLowerCase(Locale.ROOT);
    } catch (ReflectiveOperationException e) {
      return constant.toString();
    }
  }

  private static List<Part> parts(Object record) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        parts.add(new Part(record.getClass(), component.getName(), value(record, component)));
      }
    }
    return parts;
  }

  private static @Nullable Object value(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(record.getClass() + " must be a public record", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
