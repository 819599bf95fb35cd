package org.commissioning.io.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commissioning.io.schema.internal.Descriptions;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.LawOnLowBids;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.LegalBasis;
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
  private static final double LEAST_PLAIN = 1e-9;
  private static final double MOST_PLAIN = 1e15;
  private static final int MOST_PLACES = 12;
  private static final int READ_DIGITS = 8;

  /** A record with more components than this stays in one cell of a table. */
  private static final int MOST_NESTED = 6;

  /** Rows that hold lists of their own are told one by one up to this many. */
  private static final int MOST_TOLD = 24;

  /** The deepest heading under which rows are told one by one. */
  private static final int DEEPEST = 5;

  /** A table of as many columns, with a cell longer than this, is stacked on a narrow screen. */
  private static final int FEWEST_STACKED = 3;

  private static final int LONG = 40;

  /** What is left out of a result does not exist. */
  private static final String NONE = "none";

  /** The components by which a row is called, in the order of preference. */
  private static final List<String> NAMES = List.of("title", "name", "label");

  private final Html html;
  private final Titles titles;
  private final Descriptions descriptions = new Descriptions();

  /** What the rows that are being written belong to, so that no two tables are called the same. */
  private final Deque<String> within = new ArrayDeque<>();

  private int tables;

  /** True while a table is written whose rows stand one under the other where there is no room. */
  private boolean stacked;

  private ResultFigures(Html html, Titles titles) {
    this.html = html;
    this.titles = titles;
  }

  /** One component of a record. */
  private record Part(Class<?> owner, String name, @Nullable Object value) {

    String words() {
      String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
      return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
  }

  /** A column of a table: a component of its rows, or a component of a record that they hold. */
  private record Column(Part part, String head, int place, int nested, int of) {

    /** True for the first of the columns that a record takes. */
    boolean opens() {
      return nested <= 0;
    }
  }

  /**
   * Writes what a result holds.
   *
   * @param titles what its ids stand for
   * @param said the components that the page has said already
   */
  static void write(Html html, Record result, Titles titles, List<String> said) {
    new ResultFigures(html, titles).record(result, 3, said);
  }

  /**
   * The components of a record.
   *
   * @param said those that have been said
   */
  private void record(Record record, int level, List<String> said) {
    List<Part> single = new ArrayList<>();
    List<Part> several = new ArrayList<>();
    for (Part part : parts(record)) {
      if (!said.contains(part.name())) {
        (inOneLine(part.value()) ? single : several).add(part);
      }
    }
    facts(single);
    for (Part part : several) {
      Object value = known(part.value());
      if (value instanceof LegalBasis basis) {
        LegalBasisSection.write(html, basis, level);
        continue;
      }
      if (value instanceof LawOnLowBids law) {
        LegalBasisSection.write(html, law, level);
        continue;
      }
      html.element("h" + level, part.words());
      note(part);
      if (value instanceof List<?> list) {
        list(part, list, level + 1);
      } else {
        within.addLast(part.words());
        record((Record) Objects.requireNonNull(value), Math.min(level + 1, DEEPEST + 1), List.of());
        within.removeLast();
      }
    }
  }

  private void note(Part part) {
    String meaning = meaning(part);
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
      } else if (part.value() instanceof Determination.CannotBeDetermined<?> none
          && none.needs().size() > 1) {
        html.element("span", "Cannot be determined.", "class", "missing").text(" It needs to know");
        html.open("ul", "class", "plain");
        none.needs().forEach(need -> html.open("li").said(need.words()).close());
        html.close();
      } else if (part.value() instanceof Determination.CannotBeDetermined<?> none) {
        html.element("span", "Cannot be determined: ", "class", "missing").said(none.reason());
      } else {
        html.said(line(part.value()));
      }
      String meaning = meaning(part);
      if (!meaning.isEmpty()) {
        html.element("span", meaning, "class", "aside");
      }
      html.close();
    }
    html.close();
  }

  /** What a component means, without what only matters to a program. */
  private String meaning(Part part) {
    String meaning = descriptions.of(part.owner(), part.name());
    return meaning.replaceAll("[;,] (?:or )?null\\b[^;.]*", "");
  }

  private void list(Part part, List<?> list, int level) {
    if (list.isEmpty()) {
      Facts.absent(html, "None.");
    } else if (list.get(0) instanceof Record) {
      if (level <= DEEPEST && list.size() <= MOST_TOLD && holdsLists(list)) {
        told(list, level);
      } else {
        table(part, list);
      }
    } else {
      html.open("ul", "class", "plain");
      list.forEach(entry -> html.open("li").said(line(entry)).close());
      html.close();
    }
  }

  /** True if a row holds records in a list, which no cell of a table can show well. */
  private static boolean holdsLists(List<?> rows) {
    return rows.stream().anyMatch(row -> holdsLists((Record) row));
  }

  private static boolean holdsLists(Record record) {
    for (Part part : parts(record)) {
      Object value = known(part.value());
      if (inOneLine(value)) {
        continue;
      }
      if (value instanceof Record nested
          ? holdsLists(nested)
          : value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
        return true;
      }
    }
    return false;
  }

  /** Rows one by one, each under the name that it has. */
  private void told(List<?> rows, int level) {
    for (Object row : rows) {
      List<Part> parts = parts((Record) row);
      Part called =
          NAMES.stream()
              .flatMap(name -> parts.stream().filter(part -> part.name().equals(name)))
              .filter(part -> part.value() instanceof String)
              .findFirst()
              .orElse(parts.get(0));
      html.open("h" + level).said(line(called.value())).close();
      within.addLast(line(called.value()));
      boolean id =
          parts.get(0).value() instanceof String first && titles.of(first).equals(called.value());
      record(
          (Record) row,
          level + 1,
          id ? List.of(called.name(), parts.get(0).name()) : List.of(called.name()));
      within.removeLast();
    }
  }

  private void table(Part part, List<?> rows) {
    String id = "table-" + ++tables;
    String count = Numbers.count(rows.size(), "row", "rows");
    Phrase caption = Phrase.of(part.words());
    within.forEach(name -> caption.say(", ").name(name));
    List<Column> columns = columns(rows);
    stacked = columns.size() >= FEWEST_STACKED && rows.stream().anyMatch(this::wordy);
    caption.say(": ").number(count);
    if (stacked) {
      Tables.stacked(html, id, caption);
    } else {
      Tables.open(html, id, caption);
    }
    Tables.head(
        html,
        columns.stream()
            .map(
                column ->
                    number(column.part())
                        ? Tables.figures(column.head())
                        : Tables.words(column.head()))
            .toList());
    html.open("tbody");
    for (Object row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      html.open("tr");
      row(columns, parts((Record) row));
      html.close();
    }
    html.close();
    Tables.close(html);
    if (rows.size() > MOST_ROWS) {
      html.element("p", "The first " + MOST_ROWS + " are shown.", "class", "note");
    }
    meanings(columns);
  }

  /** True for a row with a cell that holds a sentence. */
  private boolean wordy(Object row) {
    return parts((Record) row).stream().anyMatch(part -> line(part.value()).length() > LONG);
  }

  /** The columns of a table: a record in a row takes one for each of its components. */
  private List<Column> columns(List<?> rows) {
    List<Column> columns = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    List<Part> first = parts((Record) rows.get(0));
    for (int place = 0; place < first.size(); place++) {
      if (place > 0 && said(rows, place)) {
        continue;
      }
      List<Part> nested = nested(rows, place);
      String words = first.get(place).words();
      if (nested.isEmpty()) {
        columns.add(new Column(first.get(place), words, place, -1, 1));
        heads.add(words);
      }
      for (int i = 0; i < nested.size(); i++) {
        String head = nested.get(i).words();
        head = heads.add(head) ? head : words + ": " + head.toLowerCase(Locale.ROOT);
        columns.add(new Column(nested.get(i), head, place, i, nested.size()));
      }
    }
    return columns;
  }

  /** True for names that the ids in the first column already stand as. */
  private boolean said(List<?> rows, int place) {
    for (Object row : rows) {
      List<Part> parts = parts((Record) row);
      if (!NAMES.contains(parts.get(place).name())
          || !(parts.get(0).value() instanceof String id)
          || !titles.of(id).equals(parts.get(place).value())) {
        return false;
      }
    }
    return true;
  }

  private static List<Part> nested(List<?> rows, int place) {
    for (Object row : rows) {
      Object value = known(parts((Record) row).get(place).value());
      if (value instanceof Record record && !inOneLine(value)) {
        List<Part> parts = parts(record);
        return parts.size() <= MOST_NESTED ? parts : List.of();
      }
    }
    return List.of();
  }

  private void row(List<Column> columns, List<Part> cells) {
    String before = "";
    for (Column column : columns) {
      Part cell = cells.get(column.place());
      Object value = known(cell.value());
      if (column.nested() >= 0 && !(value instanceof Record record && !inOneLine(record))) {
        if (column.opens()) {
          before = cell(cell, column, false, column.of(), before);
        }
      } else if (column.nested() >= 0) {
        Part part = parts((Record) Objects.requireNonNull(value)).get(column.nested());
        before = cell(part, column, false, 1, before);
      } else {
        before = cell(cell, column, column.place() == 0, 1, before);
      }
    }
  }

  /**
   * A cell.
   *
   * @param before the reason that the cell before gave, which is not said twice in a row
   * @return the reason that this one gives; empty if it has a value
   */
  private String cell(Part part, Column column, boolean first, int columns, String before) {
    String tag = first ? "th" : "td";
    List<String> attributes = new ArrayList<>();
    if (first) {
      attributes.addAll(List.of("scope", "row"));
    }
    if (number(column.part())) {
      attributes.addAll(List.of("class", "figure"));
    }
    if (stacked && !first) {
      attributes.addAll(List.of(Tables.HEAD, column.head()));
    }
    if (columns > 1) {
      attributes.addAll(List.of("colspan", Integer.toString(columns)));
    }
    html.open(tag, attributes.toArray(String[]::new));
    String reason = "";
    if (part.value() instanceof Figure.NotCalculable<?> none) {
      reason = none.reason();
      html.element("span", "not calculable", "class", "missing");
      if (!reason.equals(before)) {
        html.open("span", "class", "aside reason").said(reason).close();
      }
    } else if (part.value() instanceof Determination.CannotBeDetermined<?> none) {
      html.element("span", "cannot be determined", "class", "missing");
      html.open("span", "class", "aside reason").said(none.reason()).close();
    } else if (known(part.value()) instanceof List<?> list && itemised(list)) {
      html.open("ul", "class", "plain");
      list.forEach(entry -> html.open("li").said(line(entry)).close());
      html.close();
    } else {
      html.said(line(part.value()));
      if (first && part.value() instanceof String id && !titles.of(id).equals(id)) {
        html.open("span", "class", "aside").said(id).close();
      }
    }
    html.close();
    return reason;
  }

  /** True for several records or sentences, which run together in a line. */
  private static boolean itemised(List<?> list) {
    return list.size() > 1
        && (list.get(0) instanceof String first
            ? first.endsWith(".")
            : list.get(0) instanceof Record && !inOneLine(list));
  }

  /** What the columns of a table mean, folded away. */
  private void meanings(List<Column> columns) {
    List<Column> meant = columns.stream().filter(c -> !meaning(c.part()).isEmpty()).toList();
    if (meant.isEmpty()) {
      return;
    }
    html.open("details").element("summary", "What the columns mean").open("dl", "class", "facts");
    for (Column column : meant) {
      html.element("dt", column.head());
      html.element("dd", meaning(column.part()));
    }
    html.close().close();
  }

  /** A component that is a number in every row, as its type says. */
  private static boolean number(Part part) {
    for (RecordComponent component : part.owner().getRecordComponents()) {
      if (component.getName().equals(part.name())) {
        Class<?> type = component.getType();
        return Number.class.isAssignableFrom(type)
            || (type.isPrimitive() && type != boolean.class)
            || type == Exact.class
            || type == Money.class
            || component
                .getGenericType()
                .getTypeName()
                .matches(".*Figure<.*(Double|Long|Integer|BigDecimal|Exact|Money)>");
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
        || known instanceof Money
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

  /**
   * A number as it is or, where more digits follow the point than anyone reads, to eight in all.
   */
  private static BigDecimal readable(BigDecimal number) {
    int whole = number.precision() - number.scale();
    return number.scale() > MOST_PLACES
        ? number.round(new MathContext(Math.max(READ_DIGITS, whole + 2)))
        : number;
  }

  private String line(@Nullable Object value) {
    Object known = known(value);
    if (known == null) {
      return NONE;
    } else if (known instanceof Figure.NotCalculable<?> none) {
      return "not calculable: " + none.reason();
    } else if (known instanceof Determination.CannotBeDetermined<?> none) {
      return "cannot be determined: " + none.reason();
    } else if (known instanceof Double number) {
      return shown(number);
    } else if (known instanceof Number number) {
      return Numbers.shortest(readable(new BigDecimal(number.toString())));
    } else if (known instanceof Exact exact) {
      return Numbers.shortest(readable(exact.decimal()));
    } else if (known instanceof Boolean truth) {
      return truth ? "yes" : "no";
    } else if (known instanceof LocalDate date) {
      return Numbers.date(date);
    } else if (known instanceof Enum<?> constant) {
      return label(constant);
    } else if (known instanceof Interval interval) {
      return interval(interval);
    } else if (known instanceof Money money) {
      return Numbers.money(money);
    } else if (known instanceof List<?> list) {
      List<String> lines = list.stream().map(this::line).toList();
      boolean sentences = lines.stream().allMatch(each -> each.endsWith("."));
      return lines.isEmpty() ? "none" : String.join(sentences ? " " : "; ", lines);
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
    return titles.of(known.toString());
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

  /**
   * Six significant digits, no zeros at the end, whole from a million on; times a power of ten
   * where the zeros would be hard to count.
   */
  static String shown(double number) {
    double size = Math.abs(number);
    if (size != 0 && (size < LEAST_PLAIN || size >= MOST_PLAIN)) {
      return powerOfTen(number);
    }
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

  /** "2.66454 × 10⁻¹⁵". */
  private static String powerOfTen(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS));
    int power = rounded.precision() - rounded.scale() - 1;
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(power).toCharArray()) {
      digits.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return Numbers.shortest(rounded.movePointLeft(power)) + " × 10" + digits;
  }

  /** An enum of the library has a label, in small letters unless it is a name; another its name. */
  private static String label(Enum<?> constant) {
    try {
      String label =
          String.valueOf(constant.getDeclaringClass().getMethod("label").invoke(constant));
      boolean name = label.chars().skip(1).anyMatch(Character::isUpperCase);
      return name ? label : label.toLowerCase(Locale.ROOT);
    } catch (ReflectiveOperationException e) {
      return constant.toString();
    }
  }

  private static List<Part> parts(Record record) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        parts.add(new Part(record.getClass(), component.getName(), value(record, component)));
      }
    }
    return parts;
  }

  static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(record.getClass() + " must be a public record", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
