package org.commissioning.io.records;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.io.json.internal.Shape.Kind;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.OpenShare;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.KnownExclusionGround;
import org.commissioning.scoring.method.Door;

/**
 * Valid records of any type, made from the constraints of their components. What a rule that
 * relates several of them then finds wrong is mended: a link takes an id that is there, a value is
 * made anew or taken out, until nothing is wrong. A record that cannot be mended is given up.
 */
final class AnyRecord {

  private static final int ROUNDS = 3000;
  private static final int DEEPEST = 8;
  private static final Class<?>[] NO_GROUPS = {};
  private static final Pattern LISTED = Pattern.compile("must be [a-z ]+: ([^:]+)");
  private static final Pattern IDS = Pattern.compile("must be one of the ids in ([a-zA-Z.]+)");
  private static final Pattern SUM = Pattern.compile("must have .*sum to ([0-9.]+) but.*");
  private static final List<String> WORDS =
      List.of(
          "care", "Wärme", "für", "alle", "🌳", "l'été", "<b>", "=1+1", "\"quoted\"", "\\", "x");

  private final SplittableRandom random;
  private final double presence;

  private AnyRecord(long seed, double presence) {
    this.random = new SplittableRandom(seed);
    this.presence = presence;
  }

  /**
   * A valid record.
   *
   * @param type a record type
   * @param seed the same seed makes the same record
   * @return empty if it could not be mended
   */
  static Optional<Object> of(Class<?> type, long seed) {
    return new AnyRecord(seed, seed % 4 / 3.0).valid(type);
  }

  private Optional<Object> valid(Class<?> type) {
    Map<String, Object> tree = object(type, 0);
    for (int round = 0; round < ROUNDS; round++) {
      Object record = record(type, tree);
      List<Door.Fault> faults = Door.faults(record);
      if (faults.isEmpty()) {
        return Optional.of(record);
      }
      if (round == ROUNDS / 2) {
        tree = object(type, DEEPEST - 1);
      } else {
        // From behind, so that taking an entry out moves none that is still to be mended.
        for (int i = faults.size() - 1; i >= 0; i--) {
          mend(type, tree, faults.get(i));
        }
      }
    }
    return Optional.empty();
  }

  // Making

  private Map<String, Object> object(Class<?> type, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Member member : Shape.of(type).members().values()) {
      boolean given = member.required() || (depth < DEEPEST && random.nextDouble() < presence);
      if (given) {
        object.put(member.name(), value(member, depth + 1));
      }
    }
    return object;
  }

  /** A record is kept with its type, since the alternatives of a family differ. */
  private record Made(Class<?> type, Map<String, Object> components) {}

  private Object value(Member member, int depth) {
    Kind kind = member.kind();
    List<Annotation> rules = member.constraints(NO_GROUPS);
    if (kind instanceof Shape.Scalar scalar) {
      return scalar(scalar, rules);
    } else if (kind instanceof Shape.Code code) {
      return any(List.copyOf(code.constants().values()));
    } else if (kind instanceof Shape.Part part) {
      return new Made(part.type(), object(part.type(), depth));
    } else if (kind instanceof Shape.OneOf oneOf) {
      Class<?> type = any(List.copyOf(oneOf.alternatives().values()));
      return new Made(type, object(type, depth));
    } else if (kind instanceof Shape.Listed list) {
      return list(list.element(), rules, depth);
    } else if (kind instanceof Shape.Free) {
      return Map.of("vendor", List.of(any(WORDS), new BigDecimal("1.50"), true, Map.of()));
    }
    throw new IllegalArgumentException("No document holds " + kind);
  }

  private List<Object> list(Member element, List<Annotation> rules, int depth) {
    int min = 0;
    int most = depth <= 2 ? 3 : 2;
    int max = most;
    DistinctBy distinct = null;
    for (Annotation rule : rules) {
      if (rule instanceof Entries entries) {
        min = entries.min();
        max = Math.min(Math.max(min, most), entries.max());
      } else if (rule instanceof DistinctBy by) {
        distinct = by;
      }
    }
    int size = depth >= DEEPEST ? min : random.nextInt(min, max + 1);
    List<Object> list = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (int tries = 0; list.size() < size && tries < 20; tries++) {
      Object entry = value(element, depth + 1);
      if (distinct == null || keys.add(key(entry, distinct))) {
        list.add(entry);
      }
    }
    return list;
  }

  private static Object key(Object entry, DistinctBy distinct) {
    if (entry instanceof Made made && distinct.value().length > 0) {
      return Stream.of(distinct.value())
          .map(name -> String.valueOf(made.components().get(name)))
          .toList();
    }
    return entry;
  }

  private Object scalar(Shape.Scalar kind, List<Annotation> rules) {
    return switch (kind) {
      case TEXT -> text(rules);
      case TRUTH -> random.nextBoolean();
      case DATE -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
      case INSTANT -> Instant.ofEpochSecond(random.nextInt());
      case INTEGER -> number(rules, 0).intValueExact();
      case LONG -> number(rules, 0).longValueExact();
      case WHOLE -> number(rules, 0).toBigIntegerExact();
      case DECIMAL -> number(rules, 2);
      case REAL -> number(rules, 3).doubleValue();
      case EXACT -> throw new IllegalArgumentException("No document holds an exact fraction.");
    };
  }

  private String text(List<Annotation> rules) {
    if (rules.stream().anyMatch(KnownExclusionGround.class::isInstance)) {
      return any(ExclusionGrounds.standard().grounds()).code();
    }
    for (Annotation rule : rules) {
      if (rule instanceof Id) {
        return any(List.of("a", "b", "c", "d", "é f"));
      } else if (rule instanceof WebAddress) {
        return "https://example.org/" + random.nextInt(100);
      } else if (rule instanceof CurrencyCode) {
        return "GBP";
      } else if (rule instanceof Text text) {
        int length = random.nextInt(10) == 0 ? text.max() : Math.min(text.max(), 20);
        StringBuilder words = new StringBuilder(any(WORDS));
        while (words.length() < length - 12 && words.length() < 20) {
          words.append(!text.oneLine() && random.nextInt(5) == 0 ? '\n' : ' ').append(any(WORDS));
        }
        int room = length - words.codePointCount(0, words.length());
        return length == text.max() && room > 0 ? words + "z".repeat(room) : words.toString();
      }
    }
    throw new IllegalArgumentException("A text must have a rule but has " + rules);
  }

  private BigDecimal number(List<Annotation> rules, int places) {
    BigDecimal min = BigDecimal.valueOf(-1_000);
    BigDecimal max = BigDecimal.valueOf(1_000);
    boolean open = false;
    for (Annotation rule : rules) {
      if (rule instanceof WholeNumber whole) {
        min = BigDecimal.valueOf(whole.min());
        max = BigDecimal.valueOf(whole.max());
      } else if (rule instanceof Share || rule instanceof OpenShare) {
        open = rule instanceof OpenShare;
        min = BigDecimal.ZERO;
        max = BigDecimal.ONE;
      } else if (rule instanceof Percent) {
        min = BigDecimal.ZERO;
        max = BigDecimal.valueOf(100);
      } else if (rule instanceof Amount) {
        min = BigDecimal.valueOf(-1_000_000);
        max = BigDecimal.valueOf(1_000_000);
      } else if (rule instanceof Decimal decimal) {
        min = bound(min, decimal.min(), decimal.above());
        max = bound(max.max(min.add(BigDecimal.TEN)), decimal.max(), decimal.below());
        open = !decimal.above().isEmpty() || !decimal.below().isEmpty();
        places = Math.min(places, decimal.fractionDigits());
      } else if (rule instanceof Real real) {
        min = bound(min, real.min(), real.above());
        max = bound(max.max(min.add(BigDecimal.TEN)), real.max(), real.below());
        open = !real.above().isEmpty() || !real.below().isEmpty();
      }
    }
    int choice = random.nextInt(6);
    if (choice < 2 && !open) {
      return choice == 0 ? min : max;
    }
    BigDecimal span = max.subtract(min);
    BigDecimal part = new BigDecimal(random.nextInt(1, 1_000)).movePointLeft(3);
    BigDecimal number = min.add(span.multiply(part)).setScale(places, RoundingMode.FLOOR);
    return number.compareTo(min) <= 0 && open
        ? min.add(span.divide(BigDecimal.valueOf(2)))
        : number;
  }

  private static BigDecimal bound(BigDecimal otherwise, String closed, String open) {
    String bound = closed.isEmpty() ? open : closed;
    return bound.isEmpty() ? otherwise : new BigDecimal(bound);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  // Mending

  /** A place in a tree: what holds the value, under what name or index, and what it is. */
  private record Place(Object holder, Object at, Member member) {

    Object value() {
      if (holder instanceof List<?> list) {
        int index = (Integer) at;
        return index < list.size() ? list.get(index) : null;
      }
      return ((Map<?, ?>) holder).get(at);
    }

    @SuppressWarnings("unchecked")
    void put(Object value) {
      if (holder instanceof List<?> list) {
        if ((Integer) at < list.size()) {
          ((List<Object>) list).set((Integer) at, value);
        }
      } else {
        ((Map<String, Object>) holder).put((String) at, value);
      }
    }

    void remove() {
      if (holder instanceof List<?> list) {
        if ((Integer) at < list.size()) {
          list.remove((int) (Integer) at);
        }
      } else {
        ((Map<?, ?>) holder).remove(at);
      }
    }
  }

  private void mend(Class<?> type, Map<String, Object> tree, Door.Fault fault) {
    List<String> tokens = tokens(fault.problem().pointer());
    List<Place> places = places(type, tree, tokens);
    if (places.isEmpty()) {
      Map<String, Object> other = object(type, random.nextInt(DEEPEST));
      tree.clear();
      tree.putAll(other);
      return;
    }
    Place place = places.get(places.size() - 1);
    Object value = place.value();
    int choice = random.nextInt(8);
    if (fault.constraint() instanceof LinksResolve links
        && places.size() == tokens.size()
        && value != null
        && choice < 6) {
      List<Object> targets = targets(type, tree, fault.scope(), links);
      if (!targets.isEmpty()) {
        place.put(any(targets));
        return;
      }
    }
    if (choice < 6 && places.size() == tokens.size() && hinted(fault.problem().rule(), places)) {
      return;
    }
    if (choice >= 6 && places.size() > 1) {
      // The fault may lie further out: something that holds the value goes.
      places.get(random.nextInt(places.size())).remove();
    } else if (value == null || choice < 3 || (place.member().required() && choice < 6)) {
      place.put(value(place.member(), random.nextInt(2, DEEPEST)));
    } else {
      place.remove();
    }
  }

  /** Does what the words of the rule ask for; false if they ask for nothing that can be done. */
  private boolean hinted(String rule, List<Place> places) {
    Place place = places.get(places.size() - 1);
    Matcher listed = LISTED.matcher(rule);
    Matcher ids = IDS.matcher(rule);
    Matcher sum = SUM.matcher(rule);
    if (rule.startsWith("must be left out") || rule.startsWith("must not repeat")) {
      place.remove();
    } else if (rule.startsWith("must be given") || rule.startsWith("must have at least")) {
      place.put(value(place.member(), 2));
    } else if (listed.matches()) {
      place.put(any(List.of(listed.group(1).split(", "))));
    } else if (ids.matches()) {
      List<Object> known = new ArrayList<>();
      for (Place outer : places) {
        if (known.isEmpty() && outer.holder() instanceof Map<?, ?> components) {
          known.addAll(reached(components, ids.group(1)));
        }
      }
      if (known.isEmpty()) {
        return false;
      }
      place.put(any(known));
    } else if (sum.matches() && place.value() instanceof List<?> list && !list.isEmpty()) {
      while (list.size() > 1) {
        list.remove(random.nextInt(list.size()));
      }
      ((Made) list.get(0))
          .components()
          .replaceAll((name, value) -> value instanceof BigDecimal ? bigDecimal(sum) : value);
    } else {
      return false;
    }
    return true;
  }

  private static Object bigDecimal(Matcher sum) {
    return new BigDecimal(sum.group(1));
  }

  private static List<Object> reached(Map<?, ?> components, String path) {
    List<Object> reached = List.of(components);
    for (String name : (path + ".id").split("\\.", -1)) {
      List<Object> next = new ArrayList<>();
      for (Object from : reached) {
        Object found =
            from instanceof Made made
                ? made.components().get(name)
                : from instanceof Map<?, ?> parts ? parts.get(name) : null;
        if (found instanceof List<?> list) {
          next.addAll(list);
        } else if (found != null) {
          next.add(found);
        }
      }
      reached = next;
    }
    return reached;
  }

  /** The places on the way to a value, outermost first; a place that is not there ends them. */
  private static List<Place> places(Class<?> type, Map<String, Object> tree, List<String> tokens) {
    List<Place> places = new ArrayList<>();
    Object holder = new Made(type, tree);
    Member within = null;
    for (String token : tokens) {
      Place place;
      if (holder instanceof Made made) {
        Member member = Shape.of(made.type()).members().get(token);
        if (member == null) {
          break;
        }
        place = new Place(made.components(), token, member);
      } else if (holder instanceof List<?> list && within.kind() instanceof Shape.Listed listed) {
        place = new Place(list, Integer.valueOf(token), listed.element());
      } else {
        break;
      }
      places.add(place);
      within = place.member();
      holder = place.value();
      if (holder == null) {
        break;
      }
    }
    return places;
  }

  private static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    for (String token : pointer.split("/", -1)) {
      tokens.add(token.replace("~1", "/").replace("~0", "~"));
    }
    return tokens.subList(1, tokens.size());
  }

  private static List<Object> targets(
      Class<?> type, Map<String, Object> tree, String scope, LinksResolve links) {
    Object start = new Made(type, tree);
    List<Place> way = places(type, tree, tokens(scope));
    if (!way.isEmpty()) {
      start = way.get(way.size() - 1).value();
    }
    List<Object> targets = new ArrayList<>();
    for (String path : links.to()) {
      List<Object> reached = new ArrayList<>();
      reached.add(start);
      for (String step : path.split("\\.", -1)) {
        String name = step.replace("[]", "");
        List<Object> next = new ArrayList<>();
        for (Object from : reached) {
          Object found = from instanceof Made made ? made.components().get(name) : null;
          if (found instanceof List<?> list && step.endsWith("[]")) {
            next.addAll(list);
          } else if (found != null) {
            next.add(found);
          }
        }
        reached = next;
      }
      targets.addAll(reached);
    }
    return targets;
  }

  // Binding, without either Jackson

  private static Object record(Class<?> type, Map<String, Object> components) {
    RecordComponent[] shape = type.getRecordComponents();
    Object[] values = new Object[shape.length];
    for (int i = 0; i < shape.length; i++) {
      values[i] = bound(components.get(shape[i].getName()));
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Stream.of(shape).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " must be able to be made", e);
    }
  }

  private static Object bound(Object value) {
    if (value instanceof Made made) {
      return record(made.type(), made.components());
    } else if (value instanceof List<?> list) {
      return list.stream().map(AnyRecord::bound).toList();
    }
    return value;
  }
}
