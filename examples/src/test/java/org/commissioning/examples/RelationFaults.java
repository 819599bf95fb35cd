package org.commissioning.examples;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.examples.CaseDocument.Holder;
import org.commissioning.examples.CaseDocument.Value;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.contract.Term;
import org.commissioning.model.cycle.StageVisit;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.TheoryOfChange;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.place.EditionLookup;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.commissioning.model.resource.PersonalBudget;
import org.commissioning.model.resource.PooledFund;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults that values of a case have together, made from what is right in it. */
final class RelationFaults {

  private static final String LINK = "dangling link";
  private static final String REPEATED = "repeated id";
  private static final String DATES = "dates reversed";
  private static final String SUMS = "totals that disagree";
  private static final String BANDS = "overlapping age bands";
  private static final String LIMITS = "interval without its value";
  private static final String RETIRED = "place of another time";
  private static final String MANDATE = "no mandate";
  private static final String CIRCLE = "leads back";
  private static final String UNFIT = "does not fit the rest";
  private static final String PUBLISHED = "unknown stage, level or definition";
  private static final String NOWHERE = "no-such-thing";

  private final CaseDocument document;
  private final ObjectNode root;
  private final List<CaseFault> faults = new ArrayList<>();

  private RelationFaults(CaseDocument document) {
    this.document = document;
    this.root = document.root();
  }

  static List<CaseFault> of(CaseDocument document) {
    RelationFaults derived = new RelationFaults(document);
    document.holders().forEach(derived::declared);
    document.values().forEach(derived::repeated);
    derived.populations();
    derived.measures();
    derived.money();
    derived.decisions();
    derived.course();
    derived.description();
    derived.others();
    return derived.faults;
  }

  /** A value that a path of component names leads to, with the object that holds it. */
  private record Found(String pointer, JsonNode value, String holder) {}

  /** Where a path of component names leads, entry by entry. */
  private static List<Found> follow(ObjectNode root, String from, String path) {
    List<Found> found = List.of(new Found(from, at(root, from), from));
    for (String step : path.split("\\.", -1)) {
      boolean list = step.endsWith("[]");
      String name = list ? step.substring(0, step.length() - 2) : step;
      List<Found> next = new ArrayList<>();
      for (Found one : found) {
        String below = one.pointer() + "/" + name;
        JsonNode value = one.value().get(name);
        if (value != null && list) {
          for (int i = 0; i < value.size(); i++) {
            next.add(new Found(below + "/" + i, value.get(i), one.pointer()));
          }
        } else if (value != null) {
          next.add(new Found(below, value, one.pointer()));
        }
      }
      found = next;
    }
    return found;
  }

  private static JsonNode at(ObjectNode root, String pointer) {
    return CaseDocument.at(root, pointer);
  }

  private JsonNode at(String pointer) {
    return at(root, pointer);
  }

  private boolean has(String pointer) {
    return !at(pointer).isMissingNode();
  }

  private static String pattern(String pointer, String path) {
    return pointer + "/" + path.replace("[]", "/*").replace('.', '/');
  }

  private void put(String kind, String at, String rule, Object value) {
    faults.add(CaseFault.put(kind, at, rule, value));
  }

  private void add(CaseFault fault) {
    faults.add(fault);
  }

  private static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.stringValue());
  }

  private void declared(Holder holder) {
    Class<?> type = holder.type();
    if (holder.pointer().contains("/evaluation")) {
      return; // What ties tenders to their rules has tests of its own.
    }
    for (LinksResolve links : type.getAnnotationsByType(LinksResolve.class)) {
      dangling(holder, links);
    }
    for (DistinctAcross distinct : type.getAnnotationsByType(DistinctAcross.class)) {
      repeatedAcross(holder, distinct);
    }
    for (Chronological dates : type.getAnnotationsByType(Chronological.class)) {
      for (int i = 1; i < dates.value().length; i++) {
        reversed(holder, dates.value()[i - 1], dates.value()[i]);
      }
    }
    for (InForce inForce : type.getAnnotationsByType(InForce.class)) {
      retired(holder, inForce);
    }
    for (RequiredWhen required : type.getAnnotationsByType(RequiredWhen.class)) {
      requiredWhen(holder, required);
    }
    for (Acyclic acyclic : type.getAnnotationsByType(Acyclic.class)) {
      for (Found entry : follow(root, holder.pointer(), acyclic.list() + "[]")) {
        String parents = entry.pointer() + "/" + acyclic.parent();
        CaseFault own =
            CaseFault.put(
                CIRCLE,
                parents,
                "must not lead back to itself (a cycle of 1)",
                List.of(entry.value().get(acyclic.id()).stringValue()));
        add(own.at(parents + "/0"));
      }
    }
  }

  private void dangling(Holder holder, LinksResolve links) {
    List<String> reads = new ArrayList<>();
    for (String to : links.to()) {
      reads.add(pattern(holder.pointer(), to));
    }
    String rule = links.target().isEmpty() ? "must be one of the ids in " : "must be ";
    for (Found link : follow(root, holder.pointer(), links.from())) {
      CaseFault fault =
          CaseFault.put(LINK, link.pointer(), rule + links.target(), NOWHERE).reading(reads);
      boolean decided =
          links.from().contains("decisions[]")
              && (links.from().contains(".making.") || links.from().contains(".basics.service"));
      // The mandate must name the same body and service: what is not made yet needs none.
      String decision = link.pointer().replaceAll("(/decisions/[0-9]+)/.*", "$1");
      add(decided ? fault.after(decision + "/status", "draft") : fault);
    }
  }

  /** A copy that keeps no more than it must, so that only what is repeated is wrong with it. */
  private static ObjectNode bare(JsonNode entry, Class<?> declared) {
    Class<?> type = CaseDocument.alternative(declared, entry);
    ObjectNode copy = ((ObjectNode) entry).deepCopy();
    for (RecordComponent component : CaseDocument.components(type)) {
      AnnotatedType of = component.getAnnotatedType();
      Class<?> raw = CaseDocument.raw(of.getType());
      Entries entries = of.getAnnotation(Entries.class);
      boolean needed = entries == null ? raw != List.class : entries.min() > 0;
      boolean part = raw.isRecord() || (raw.isInterface() && raw != List.class);
      if (!needed || (part && !of.isAnnotationPresent(Required.class))) {
        copy.remove(component.getName());
      }
    }
    for (LinksResolve links : type.getAnnotationsByType(LinksResolve.class)) {
      copy.remove(links.from());
    }
    if (type == CommissioningDecision.class) {
      copy.put("status", "draft");
    }
    return copy;
  }

  private void repeated(Value value) {
    DistinctBy distinct = value.declared().getAnnotation(DistinctBy.class);
    Entries entries = value.declared().getAnnotation(Entries.class);
    int size = value.node().size();
    if (distinct == null
        || size == 0
        || (entries != null && size >= entries.max())
        || value.pointer().contains("/evaluation/")) {
      return;
    }
    String next = value.pointer() + "/" + size;
    JsonNode last = value.node().get(size - 1);
    String first = distinct.value().length == 0 ? "" : "/" + distinct.value()[0];
    String rule =
        distinct.value().length < 2
            ? "must not repeat an earlier entry"
            : "must not repeat the " + String.join(", ", distinct.value()) + " of an earlier entry";
    if (first.isEmpty()) {
      put(REPEATED, next, rule, last);
      return;
    }
    Class<?> type = CaseDocument.raw(CaseDocument.element(value.declared()).getType());
    if (value.pointer().endsWith("/riskShares") || value.pointer().endsWith("/extensions")) {
      // One more would also break their sum or order.
      if (size > 1) {
        put(
            REPEATED,
            value.pointer() + "/" + (size - 1) + first,
            rule,
            value.node().get(0).get(first.substring(1)));
      }
      return;
    }
    add(CaseFault.put(REPEATED, next, rule, bare(last, type)).at(next + first));
  }

  private void repeatedAcross(Holder holder, DistinctAcross distinct) {
    Map<String, List<Found>> lists = new LinkedHashMap<>();
    for (String path : distinct.value()) {
      for (Found id : follow(root, holder.pointer(), path)) {
        String list = id.holder().substring(0, id.holder().lastIndexOf('/'));
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(id);
      }
    }
    List<String> names = List.copyOf(lists.keySet());
    for (int i = 1; i < names.size(); i++) {
      List<Found> earlier = Objects.requireNonNull(lists.get(names.get(i - 1)));
      List<Found> later = Objects.requireNonNull(lists.get(names.get(i)));
      String entry = later.get(0).holder();
      Class<?> type =
          document.holders().stream()
              .filter(one -> one.pointer().equals(entry))
              .findFirst()
              .orElseThrow()
              .type();
      ObjectNode copy = bare(at(entry), type);
      copy.set("id", earlier.get(0).value());
      String next = names.get(i) + "/" + later.size();
      add(
          CaseFault.put(REPEATED, next, "must not repeat an id used earlier", copy)
              .at(next + "/id")
              .reading(List.of(earlier.get(0).pointer())));
    }
  }

  private void reversed(Holder holder, String earlier, String later) {
    JsonNode first = holder.node().get(earlier);
    JsonNode last = holder.node().get(later);
    String at = holder.below(later);
    if (first != null && holder.type() != Observation.class) {
      LocalDate before = date(first).minusDays(1);
      String rule = "must not be before " + earlier + " (" + date(first) + ") but was " + before;
      put(DATES, at, rule, before.toString());
    }
    if (last != null && holder.type() != StageVisit.class) {
      LocalDate after = date(last).plusDays(1);
      String rule = "must not be before " + earlier + " (" + after + ") but was " + date(last);
      add(CaseFault.put(DATES, holder.below(earlier), rule, after.toString()).at(at));
    }
  }

  private void retired(Holder holder, InForce inForce) {
    List<Found> places = follow(root, holder.pointer(), inForce.among());
    for (Found reference : follow(root, holder.pointer(), inForce.from())) {
      JsonNode on = at(reference.holder()).get(inForce.on());
      if (on == null) {
        continue;
      }
      // A place that had ended, and one that was still to come.
      String list = places.get(0).pointer();
      String next = list.substring(0, list.lastIndexOf('/') + 1) + places.size();
      LocalDate day = date(on);
      ObjectNode ended = (ObjectNode) CaseDocument.parsed("{'id':'other-time','name':'Other'}");
      ended.put("validTo", day.minusDays(1).toString());
      add(
          CaseFault.put(
                  RETIRED,
                  reference.pointer(),
                  "must be in force on " + day + " but ended on " + day.minusDays(1),
                  "other-time")
              .after(next, ended));
      ObjectNode future = (ObjectNode) CaseDocument.parsed("{'id':'other-time','name':'Other'}");
      future.put("validFrom", day.plusDays(1).toString());
      add(
          CaseFault.put(
                  RETIRED,
                  reference.pointer(),
                  "must be in force on " + day + " but began on " + day.plusDays(1),
                  "other-time")
              .after(next, future));
    }
  }

  private void requiredWhen(Holder holder, RequiredWhen required) {
    JsonNode decides = holder.node().get(required.when());
    String at = holder.below(required.component());
    String rule = "must be given when " + required.when() + " is " + required.equalTo();
    boolean given = holder.node().has(required.component());
    if (decides != null && decides.stringValue().equals(required.equalTo())) {
      add(CaseFault.remove(UNFIT, at, rule));
    } else if (!given && !required.when().equals("kind")) {
      add(CaseFault.put(UNFIT, holder.below(required.when()), rule, required.equalTo()).at(at));
    }
  }

  private void populations() {
    for (Holder population : document.holders(Population.class)) {
      JsonNode total = population.node().get("total");
      JsonNode bands = population.node().get("bands");
      String list = population.below("bands");
      if (bands == null || bands.isEmpty()) {
        if (total != null) {
          long less = total.longValue() - 1;
          String one = "[{'ages':{'fromYears':0},'sex':'persons','people':" + less + "}]";
          String rule = "must be the sum of the bands, " + less + ", but was " + total;
          add(
              CaseFault.put(SUMS, list, rule, CaseDocument.parsed(one))
                  .at(population.below("total")));
        }
        String sexes =
            "[{'ages':{'fromYears':0},'sex':'female','people':1},"
                + "{'ages':{'fromYears':0},'sex':'male','people':1},"
                + "{'ages':{'fromYears':0},'sex':'persons','people':3}]";
        add(
            CaseFault.put(
                    SUMS,
                    list,
                    "must be the sum of females and males of the same ages, 2, but was 3",
                    CaseDocument.parsed(sexes))
                .at(list + "/2/people"));
        String overlap =
            "[{'ages':{'fromYears':0,'toYears':65},'sex':'male','people':1},"
                + "{'ages':{'fromYears':65},'sex':'male','people':1}]";
        add(
            CaseFault.put(
                    BANDS,
                    list,
                    "must not overlap an earlier age band of the same sex",
                    CaseDocument.parsed(overlap))
                .at(list + "/1/ages"));
        continue;
      }
      if (total != null) {
        put(
            SUMS,
            population.below("total"),
            "must be the sum of the bands, ",
            total.longValue() + 1);
      }
      String next = list + "/" + bands.size();
      add(
          CaseFault.put(
                  BANDS, next, "must not overlap an earlier age band of the same sex", bands.get(0))
              .at(next + "/ages"));
      for (int i = 0; i < bands.size(); i++) {
        int from = bands.get(i).get("ages").get("fromYears").intValue();
        if (from > 0) {
          String rule = "must not be below the first age, " + from;
          put(BANDS, list + "/" + i + "/ages/toYears", rule, from - 1);
        }
      }
    }
    for (Holder segment : document.holders(Segment.class)) {
      for (Holder population : document.holders(Population.class)) {
        JsonNode total = population.node().get("total");
        if (total != null && population.node().get("id").equals(segment.node().get("population"))) {
          String rule = "must be at most the people of its population, " + total;
          add(
              CaseFault.put(SUMS, segment.below("people"), rule, total.longValue() + 1)
                  .reading(List.of(population.pointer())));
        }
      }
    }
    for (Holder lookup : document.holders(EditionLookup.class)) {
      shares(lookup);
    }
  }

  private void shares(Holder lookup) {
    JsonNode rows = lookup.node().get("rows");
    for (int i = 0; i < rows.size(); i++) {
      int first = i;
      while (!rows.get(first).get("from").equals(rows.get(i).get("from"))) {
        first++;
      }
      for (int j = 0; j < i; j++) {
        if (rows.get(j).get("from").equals(rows.get(i).get("from"))) {
          first = Math.min(first, j);
        }
      }
      double share = rows.get(i).get("share").doubleValue();
      CaseFault fault =
          CaseFault.put(
              SUMS,
              lookup.below("rows/" + i + "/share"),
              "must have shares that sum to 1 for each place of the earlier edition but they sum to ",
              share > 0.5 ? share - 0.25 : share + 0.25);
      add(fault.at(lookup.below("rows/" + first + "/share")));
    }
  }

  private void measures() {
    for (Holder observation : document.holders(Observation.class)) {
      double value = observation.node().get("value").doubleValue();
      put(LIMITS, observation.below("lower"), "must be at most the value, ", value + 0.5);
      put(LIMITS, observation.below("upper"), "must be at least the value, ", value - 0.5);
    }
    for (Holder measure : document.holders(Measure.class)) {
      for (Found target : follow(root, measure.pointer(), "targets[]")) {
        LocalDate latest = null;
        for (Found baseline : follow(root, measure.pointer(), "baselines[]")) {
          LocalDate to = date(baseline.value().get("to"));
          if (Objects.equals(baseline.value().get("place"), target.value().get("place"))
              && (latest == null || to.isAfter(latest))) {
            latest = to;
          }
        }
        if (latest != null) {
          String rule = "must be after the baseline of the same place, " + latest;
          put(DATES, target.pointer() + "/by", rule, latest.toString());
        }
      }
    }
    for (Holder term : document.holders(Term.class)) {
      JsonNode end = term.node().get("end");
      JsonNode extensions = term.node().get("extensions");
      if (end == null) {
        continue;
      }
      String rule = "must be after the end of the term (" + date(end) + ") but was " + date(end);
      if (extensions == null || extensions.isEmpty()) {
        String one = "[{'id':'longer','until':" + end + "}]";
        CaseFault fault =
            CaseFault.put(
                DATES, term.below("extensions"), rule, CaseDocument.parsed(one.replace('"', '\'')));
        add(fault.at(term.below("extensions/0/until")));
      } else {
        put(DATES, term.below("extensions/0/until"), rule, end);
      }
      for (int i = 1; extensions != null && i < extensions.size(); i++) {
        JsonNode before = extensions.get(i - 1).get("until");
        put(
            DATES,
            term.below("extensions/" + i + "/until"),
            "must be after the extension before it (" + date(before) + ") but was " + date(before),
            before);
      }
    }
  }

  private void money() {
    for (Holder fund : document.holders(PooledFund.class)) {
      for (Found share : follow(root, fund.pointer(), "riskShares[].percent")) {
        BigDecimal half = share.value().decimalValue().divide(BigDecimal.valueOf(2));
        add(
            CaseFault.put(SUMS, share.pointer(), "must have shares that sum to 100 but ", half)
                .at(fund.below("riskShares")));
      }
      List<Found> currencies = follow(root, fund.pointer(), "contributions[].amount.currency");
      for (Found currency : currencies.subList(Math.min(1, currencies.size()), currencies.size())) {
        put(
            UNFIT,
            currency.pointer(),
            "must be GBP, the currency of the first contribution",
            "EUR");
      }
    }
    for (Holder budget : document.holders(PersonalBudget.class)) {
      if (budget.node().has("amount")) {
        for (String path : List.of("spent.currency", "plan.lines[].cost.currency")) {
          for (Found currency : follow(root, budget.pointer(), path)) {
            put(UNFIT, currency.pointer(), "must be GBP, the currency of the budget", "EUR");
          }
        }
      }
    }
  }

  private void decisions() {
    for (Holder decision : document.holders(CommissioningDecision.class)) {
      if (!decision.node().get("status").stringValue().equals("made")) {
        continue;
      }
      String given = "must be given when the decision is made";
      String listed = "must have at least 1 entry when the decision is made";
      String mandate = decision.below("making/mandate");
      String on = decision.below("making/on");
      for (String gone :
          List.of(
              "basics/service",
              "basics/chooser",
              "basics/delivery",
              "making/decisionMaker",
              "making/function",
              "making/on",
              "making/mandate",
              "making/mandate/function",
              "making/mandate/notice")) {
        add(CaseFault.remove(MANDATE, decision.below(gone), given));
      }
      if (at(decision.below("basics/chooser/kind")).stringValue().equals("body")) {
        add(CaseFault.remove(MANDATE, decision.below("basics/chooser/party"), given));
      }
      put(MANDATE, decision.below("basics/payers"), listed, List.of());
      if (at(decision.below("basics/delivery/type")).stringValue().equals("left-to-market")) {
        put(
            MANDATE,
            decision.below("basics/delivery/model"),
            "must be one by which others deliver (the decision leaves it to the market)",
            "in-house");
      } else {
        put(MANDATE, decision.below("basics/delivery/providers"), listed, List.of());
      }
      for (Holder organisation : document.holders()) {
        if (organisation.pointer().startsWith("/parties/organisations/")
            && organisation.node().has("id")
            && !organisation.node().get("id").equals(at(mandate + "/body"))) {
          put(
              MANDATE,
              mandate + "/body",
              "must be the decision-maker (the mandate is another body's)",
              organisation.node().get("id"));
          break;
        }
      }
      put(
          MANDATE,
          mandate + "/function",
          "must be the function in which the decision is made (the mandate is held in another)",
          "Another function");
      put(
          MANDATE,
          mandate + "/services",
          "must contain the service that is decided on (the mandate does not cover it)",
          List.of());
      worth(decision, mandate);
      LocalDate day = date(at(on));
      put(
          MANDATE,
          mandate + "/from",
          "must not be before the first day of the mandate ("
              + day.plusDays(1)
              + ") but was "
              + day,
          day.plusDays(1).toString());
      relocate(on);
      put(
          MANDATE,
          mandate + "/to",
          "must not be after the last day of the mandate (" + day.minusDays(1) + ") but was " + day,
          day.minusDays(1).toString());
      relocate(on);
      String late = "must not be after the decision (" + day + ") but was " + day.plusDays(1);
      String published = mandate + "/notice/publishedOn";
      add(
          CaseFault.put(MANDATE, published, late, day.plusDays(1).toString())
              .after(mandate + "/notice/required", true));
      CaseFault unpublished =
          CaseFault.put(
              MANDATE,
              mandate + "/notice",
              "must be given when notice is required and the decision is made",
              CaseDocument.parsed("{'required':true}"));
      add(unpublished.at(published));
    }
  }

  private void relocate(String place) {
    int last = faults.size() - 1;
    faults.set(last, faults.get(last).at(place));
  }

  private void worth(Holder decision, String mandate) {
    JsonNode value = at(decision.below("making/value"));
    JsonNode stated = at(mandate + "/limit");
    if (value.isMissingNode()) {
      put(
          MANDATE,
          mandate + "/limit",
          "must be given when the mandate has a limit",
          CaseDocument.parsed("{'amount':1,'currency':'GBP'}"));
      relocate(decision.below("making/value"));
      return;
    }
    if (!stated.isMissingNode()) {
      String rule = "must be given when the mandate has a limit";
      add(CaseFault.remove(MANDATE, decision.below("making/value"), rule));
    }
    ObjectNode limit = ((ObjectNode) value).deepCopy();
    BigDecimal less = value.get("amount").decimalValue().subtract(new BigDecimal("0.01"));
    limit.put("amount", less);
    put(MANDATE, mandate + "/limit", "must not be above the limit of the mandate, " + less, limit);
    relocate(decision.below("making/value/amount"));
    ObjectNode other = ((ObjectNode) value).deepCopy();
    other.put("currency", "EUR");
    put(MANDATE, mandate + "/limit", "must be EUR, the currency of the mandate's limit", other);
    relocate(decision.below("making/value/currency"));
  }

  private void course() {
    if (!has("/course/visits/1")) {
      return;
    }
    List<String> all = List.of("/course/visits");
    List<String> frameworks = List.of("/course/framework", "/course/ownFramework");
    List<Holder> visits = document.holders(StageVisit.class);
    for (int i = 0; i < visits.size(); i++) {
      String stage = visits.get(i).below("stage");
      add(
          CaseFault.put(PUBLISHED, stage, "must be a stage of the course's framework", NOWHERE)
              .reading(frameworks));
      if (i > 0) {
        LocalDate before = date(visits.get(i - 1).node().get("from"));
        String rule = "must not be before the visit above, " + before;
        add(
            CaseFault.put(DATES, visits.get(i).below("from"), rule, before.minusDays(1).toString())
                .reading(all));
        add(
            CaseFault.remove(
                    UNFIT,
                    visits.get(i - 1).below("to"),
                    "must be given (a later stage was entered)")
                .reading(all));
      }
    }
    if (has("/course/framework")) {
      add(
          CaseFault.put(
                  PUBLISHED,
                  "/course/framework",
                  "must be the id of a published framework of the cycle",
                  NOWHERE)
              .reading(List.of("/course/ownFramework")));
      add(
          CaseFault.remove(UNFIT, "/course/framework", "must be given when stages are visited")
              .reading(List.of("/course/ownFramework", "/course/visits")));
    }
  }

  private void description() {
    if (has("/about/workingDefinition")) {
      put(
          PUBLISHED,
          "/about/workingDefinition",
          "must be the id of a published definition",
          NOWHERE);
      String own = "{'id':'own','body':'Own','summary':'Words.'}";
      add(
          CaseFault.put(
                  UNFIT,
                  "/about/ownDefinition",
                  "must be left out (the case has a definition of its own)",
                  CaseDocument.parsed(own))
              .at("/about/workingDefinition"));
    }
    if (has("/about/level/level")) {
      put(
          PUBLISHED,
          "/about/level/level/framework",
          "must be the id of a published framework of levels, or of the case's own",
          NOWHERE);
      put(PUBLISHED, "/about/level/level/level", "must be a level of its framework", NOWHERE);
    }
  }

  private void others() {
    for (Holder arrangement : document.holders(Arrangement.class)) {
      String at = arrangement.below("pooledFund");
      String rule = "must be left out unless the kind is joint";
      if (arrangement.node().has("pooledFund")) {
        add(CaseFault.put(UNFIT, arrangement.below("kind"), rule, "collaborative").at(at));
      } else if (has("/parties/pooledFunds/0/id")
          && !arrangement.node().get("kind").stringValue().equals("joint")) {
        put(UNFIT, at, rule, at("/parties/pooledFunds/0/id"));
      }
    }
    for (Holder assessment : document.holders(NeedsAssessment.class)) {
      for (String sought : List.of("needs", "assets")) {
        JsonNode found = assessment.node().get(sought);
        if (found != null && !found.isEmpty()) {
          String other = sought.equals("needs") ? "assets" : "needs";
          add(
              CaseFault.put(
                      UNFIT,
                      assessment.below("lookedFor"),
                      "must be left out unless " + sought + " were looked for",
                      List.of(other))
                  .at(assessment.below(sought)));
        }
      }
    }
    for (Holder theory : document.holders(TheoryOfChange.class)) {
      theory(theory);
    }
  }

  private void theory(Holder theory) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Found element : follow(root, theory.pointer(), "elements[]")) {
      kinds.put(element.value().get("id").stringValue(), element.value().get("kind").stringValue());
    }
    List<Found> links = follow(root, theory.pointer(), "links[]");
    for (Found link : links) {
      JsonNode from = link.value().get("from");
      JsonNode to = link.value().get("to");
      if (!Objects.equals(kinds.get(from.stringValue()), kinds.get(to.stringValue()))) {
        add(
            CaseFault.put(
                    UNFIT, link.pointer() + "/from", "must lead from input towards outcome", to)
                .after(link.pointer() + "/to", from)
                .at(link.pointer() + "/to"));
      }
    }
    String next = theory.below("links/" + links.size());
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      if (!kind.getValue().equals("input")) {
        CaseFault self =
            CaseFault.put(
                CIRCLE,
                next,
                "must not lead back to itself (a cycle of 1)",
                Map.of("from", kind.getKey(), "to", kind.getKey()));
        add(self.at(next + "/to"));
      }
    }
  }
}
