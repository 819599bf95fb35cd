package org.commissioning.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Relations between components: the words, and exactly where they are reported. */
class RelationConstraintsTest {

  record Entry(@Nullable String id, @Nullable String kind) {}

  record ById(@Nullable @DistinctBy("id") List<? extends @Nullable Object> entries) {}

  record ByBoth(@Nullable @DistinctBy({"kind", "id"}) List<@Nullable Entry> entries) {}

  record BySome(
      @Nullable
          @DistinctBy(
              value = {"kind", "id"},
              sameWhenAbsent = "id")
          List<@Nullable Entry> entries) {}

  record ByValue(@Nullable @DistinctBy List<? extends @Nullable Object> entries) {}

  record Wrapped(List<@Valid ById> inner) {}

  @Test
  void aRepeatedKeyIsReportedAtTheLaterEntry() {
    Entry first = new Entry("a", null);
    Entry other = new Entry("b", null);
    assertThat(Violations.of(new ById(List.of(first, other)))).isEmpty();
    assertThat(Violations.of(new ById(List.of(first, other, new Entry("a", "x"), first))))
        .containsExactly(
            "entries[2].id: must not repeat an earlier entry",
            "entries[3].id: must not repeat an earlier entry");
    assertThat(
            Violations.of(
                new Wrapped(List.of(new ById(List.of()), new ById(List.of(first, first))))))
        .containsExactly("inner[1].entries[1].id: must not repeat an earlier entry");
  }

  @Test
  void aKeyOfSeveralComponentsNamesThem() {
    assertThat(
            Violations.of(
                new ByBoth(List.of(new Entry("a", "x"), new Entry("a", "y"), new Entry("a", "x")))))
        .containsExactly("entries[2].kind: must not repeat the kind, id of an earlier entry");
  }

  @Test
  void absentEntriesAndKeysAreNotCompared() {
    Entry none = new Entry(null, null);
    assertThat(Violations.of(new ById(null))).isEmpty();
    assertThat(Violations.of(new ById(Arrays.asList(null, none, null, none)))).isEmpty();
    assertThat(Violations.of(new ByBoth(Arrays.asList(new Entry("a", null), new Entry("a", null)))))
        .isEmpty();
    assertThat(Violations.of(new ById(List.of("not a record", "not a record")))).isEmpty();
  }

  @Test
  void whatMeansSomethingWhenItIsLeftOutIsTheSameTwice() {
    Entry whole = new Entry(null, "a");
    Entry none = new Entry(null, null);
    Entry part = new Entry("x", "a");
    assertThat(Violations.of(new BySome(Arrays.asList(whole, part, null, none, none)))).isEmpty();
    assertThat(Violations.of(new BySome(List.of(whole, part, new Entry(null, "b"), whole))))
        .containsExactly("entries[3].kind: must not repeat the kind, id of an earlier entry");
    // A key whose first component is left out is still compared only where that means something.
    assertThat(Violations.of(new BySome(List.of(new Entry("x", null), new Entry("x", null)))))
        .isEmpty();
  }

  @Test
  void repeatedScalarsAreReportedAtTheLaterEntry() {
    assertThat(Violations.of(new ByValue(Arrays.asList("a", "b", null, null, "b"))))
        .containsExactly("entries[4].<list element>: must not repeat an earlier entry");
    assertThat(Violations.of(new ByValue(List.of(new BigDecimal("1.0"), new BigDecimal("1.00")))))
        .containsExactly("entries[1].<list element>: must not repeat an earlier entry");
  }

  sealed interface Score {}

  record Consensus(@Nullable List<@Nullable String> participants) implements Score {}

  record Single(@Nullable String evaluator) implements Score {}

  record Bid(@Nullable String bidder, @Nullable List<@Nullable Score> scores) {}

  record Lot(@Nullable List<@Nullable Bid> bids) {}

  record Person(@Nullable String id) {}

  @LinksResolve(from = "lots[].bids[].bidder", to = "bidders[].id")
  @LinksResolve(
      from = "lots[].bids[].scores[].participants[]",
      to = "panel.people[]",
      target = "a member of the panel")
  @LinksResolve(from = "lots[].bids[].scores[].evaluator", to = "panel.people[]")
  @LinksResolve(from = "winner", to = "bidders[].id")
  record Tendering(
      @Nullable List<@Nullable Lot> lots,
      @Nullable List<@Nullable Person> bidders,
      @Nullable Panel panel,
      @Nullable String winner) {}

  record Panel(@Nullable List<@Nullable String> people) {}

  record Holder(List<@Valid Tendering> tenderings) {}

  private static Tendering tendering(List<@Nullable Bid> bids, @Nullable String winner) {
    return new Tendering(
        Arrays.asList(null, new Lot(null), new Lot(bids)),
        Arrays.asList(new Person("A"), null, new Person(null), new Person("B")),
        new Panel(Arrays.asList("p", null)),
        winner);
  }

  @LinksResolve(
      from = "winner",
      to = {"bidders[].id", "panel.people[]"})
  record EitherKind(
      @Nullable List<@Nullable Person> bidders, @Nullable Panel panel, @Nullable String winner) {}

  @Test
  void aLinkMayNameThingsOfSeveralKinds() {
    List<@Nullable Person> bidders = List.of(new Person("A"));
    Panel panel = new Panel(List.of("p"));
    assertThat(Violations.of(new EitherKind(bidders, panel, "A"))).isEmpty();
    assertThat(Violations.of(new EitherKind(bidders, panel, "p"))).isEmpty();
    assertThat(Violations.of(new EitherKind(bidders, panel, "B")))
        .containsExactly("winner: must be one of the ids in bidders or panel.people");
  }

  @Test
  void linksThatResolveAreValid() {
    assertThat(
            Violations.of(
                tendering(
                    Arrays.asList(
                        new Bid("A", null),
                        null,
                        new Bid("B", Arrays.asList(new Single("p"), null, new Single(null))),
                        new Bid(null, List.of(new Consensus(null), new Consensus(List.of("p"))))),
                    "B")))
        .isEmpty();
    assertThat(Violations.of(new Tendering(null, null, null, null))).isEmpty();
  }

  @Test
  void aLinkToNothingIsReportedAtTheLinkItself() {
    Tendering wrong =
        tendering(
            Arrays.asList(
                null,
                new Bid("{foo}", List.of(new Single("q"))),
                new Bid(
                    "A",
                    List.of(new Single("p"), new Consensus(Arrays.asList("p", null, "${1+1}"))))),
            "C");
    List<String> expected =
        List.of(
            "lots[2].bids[1].bidder: must be one of the ids in bidders",
            "lots[2].bids[1].scores[0].evaluator: must be one of panel.people",
            "lots[2].bids[2].scores[1].participants[2].<list element>: must be a member of the panel",
            "winner: must be one of the ids in bidders");
    assertThat(Violations.of(wrong)).containsExactlyElementsOf(expected);
    assertThat(Violations.of(new Holder(List.of(tendering(List.of(), null), wrong))))
        .containsExactlyElementsOf(expected.stream().map(t -> "tenderings[1]." + t).toList());
  }

  @Test
  void aLinkWithNothingToNameIsAFault() {
    assertThat(Violations.of(new Tendering(null, null, null, "A")))
        .containsExactly("winner: must be one of the ids in bidders");
  }

  record Node(@Nullable String id, @Nullable String parent) {}

  @Acyclic(list = "nodes", id = "id", parent = "parent")
  record Forest(@Nullable List<@Nullable Node> nodes) {}

  @Test
  void aForestIsAcyclic() {
    assertThat(Violations.of(new Forest(null))).isEmpty();
    assertThat(
            Violations.of(
                new Forest(
                    Arrays.asList(
                        new Node("c", "b"),
                        new Node("b", "a"),
                        null,
                        new Node("a", null),
                        new Node("d", "a"),
                        new Node(null, "b"),
                        new Node("orphan", "nowhere")))))
        .isEmpty();
  }

  @Test
  void eachCycleIsOneFaultAtItsFirstMember() {
    assertThat(
            Violations.of(
                new Forest(
                    List.of(
                        new Node("tail", "b"),
                        new Node("c", "a"),
                        new Node("a", "b"),
                        new Node("b", "c"),
                        new Node("self", "self"),
                        new Node("root", null)))))
        .containsExactly(
            "nodes[1].parent: must not lead back to itself (a cycle of 3)",
            "nodes[4].parent: must not lead back to itself (a cycle of 1)");
  }

  @Test
  void aCycleOfTenThousandIsOneFault() {
    List<Node> nodes =
        IntStream.range(0, 10_000)
            .mapToObj(i -> new Node("n" + i, "n" + (i + 1) % 10_000))
            .toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertThat(Violations.of(new Forest(new ArrayList<>(nodes))))
                .containsExactly(
                    "nodes[0].parent: must not lead back to itself (a cycle of 10000)"));
  }

  record Area(@Nullable String id, @Nullable List<@Nullable String> within) {}

  @Acyclic(list = "areas", id = "id", parent = "within")
  record Country(@Nullable List<@Nullable Area> areas) {}

  private static Area area(@Nullable String id, @Nullable String... within) {
    return new Area(id, Arrays.asList(within));
  }

  @Test
  void anEntryMayHaveSeveralParents() {
    assertThat(
            Violations.of(
                new Country(
                    Arrays.asList(
                        area("ward", "town", null, "health"),
                        area("town", "county"),
                        area("health", "county", "nowhere"),
                        null,
                        new Area("county", null),
                        area(null, "ward")))))
        .isEmpty();
  }

  @Test
  void entriesThatLeadBackToOneAnotherAreOneFaultAtTheFirstParentThatDoes() {
    assertThat(
            Violations.of(
                new Country(
                    List.of(
                        area("tail", "a"),
                        area("a", "outside", "b", "c"),
                        area("b", "c"),
                        area("c", "d", "a"),
                        area("d", "c"),
                        area("outside"),
                        area("self", "tail", "self")))))
        .containsExactly(
            "areas[1].within[1].<list element>: must not lead back to itself (a cycle of 3)",
            "areas[6].within[1].<list element>: must not lead back to itself (a cycle of 1)");
  }

  @Test
  void manyParentsOfManyAreJudgedQuickly() {
    List<@Nullable Area> areas = new ArrayList<>();
    List<@Nullable String> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      all.add("a" + i);
    }
    for (int i = 0; i < 1_000; i++) {
      areas.add(new Area("a" + i, all.subList(0, i)));
    }
    areas.set(0, area("a0", "a999"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(Violations.of(new Country(areas)))
                .containsExactly(
                    "areas[0].within[0].<list element>: must not lead back to itself (a cycle of"
                        + " 2)"));
  }

  record Thing(@Nullable String id) {}

  record Room(@Nullable List<@Nullable Thing> things, @Nullable List<@Nullable Thing> others) {}

  @DistinctAcross({"rooms[].things[].id", "rooms[].others[].id", "loose[].id"})
  record House(@Nullable List<@Nullable Room> rooms, @Nullable List<@Nullable Thing> loose) {}

  private static List<@Nullable Thing> things(@Nullable String... ids) {
    List<@Nullable Thing> things = new ArrayList<>();
    for (String id : ids) {
      things.add(new Thing(id));
    }
    things.add(null);
    return things;
  }

  @Test
  void idsThatDifferAcrossListsAreValid() {
    assertThat(Violations.of(new House(null, null))).isEmpty();
    assertThat(
            Violations.of(
                new House(
                    Arrays.asList(
                        new Room(things("a", null), things("b")), null, new Room(null, null)),
                    things("c", null))))
        .isEmpty();
  }

  @Test
  void anIdOfAnEarlierListIsAFaultWhereItStandsAgain() {
    assertThat(
            Violations.of(
                new House(
                    Arrays.asList(
                        new Room(things("a", "b"), things("x", "a")),
                        new Room(things("c", "a"), things("y"))),
                    things("y", "z", "c"))))
        .containsExactly(
            "loose[0].id: must not repeat an id used earlier",
            "loose[2].id: must not repeat an id used earlier",
            "rooms[0].others[1].id: must not repeat an id used earlier",
            "rooms[1].things[1].id: must not repeat an id used earlier");
  }

  @Test
  void whatOneListRepeatsInItselfIsLeftToThatList() {
    assertThat(
            Violations.of(
                new House(List.of(new Room(things("a", "a"), things("b"))), things("c", "a", "a"))))
        .containsExactly("loose[1].id: must not repeat an id used earlier");
  }

  record Ward(@Nullable String id, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  record Count(@Nullable String ward, @Nullable LocalDate asAt) {}

  record Survey(@Nullable List<@Nullable String> wards, @Nullable LocalDate asAt) {}

  @InForce(from = "counts[].ward", on = "asAt", among = "wards[]")
  @InForce(from = "survey.wards[]", on = "asAt", among = "wards[]")
  record Atlas(
      @Nullable List<@Nullable Count> counts,
      @Nullable Survey survey,
      @Nullable List<@Nullable Ward> wards) {}

  private static List<@Nullable Ward> wards() {
    return Arrays.asList(
        new Ward("old", null, LocalDate.of(2019, 3, 31)),
        null,
        new Ward("new", LocalDate.of(2019, 4, 1), null),
        new Ward("always", null, null),
        new Ward("old", null, null),
        new Ward(null, null, LocalDate.of(2000, 1, 1)),
        new Ward("reversed", LocalDate.of(2020, 1, 1), LocalDate.of(2010, 1, 1)));
  }

  @Test
  void whatIsNamedHoldsOnItsFirstAndOnItsLastDay() {
    assertThat(
            Violations.of(
                new Atlas(
                    Arrays.asList(
                        new Count("old", LocalDate.of(2019, 3, 31)),
                        null,
                        new Count("new", LocalDate.of(2019, 4, 1)),
                        new Count("always", LocalDate.of(1900, 1, 1)),
                        new Count("nowhere", LocalDate.of(2024, 6, 30)),
                        new Count("reversed", LocalDate.of(2015, 6, 30)),
                        new Count("old", null),
                        new Count(null, LocalDate.of(2024, 6, 30))),
                    null,
                    wards())))
        .isEmpty();
    assertThat(Violations.of(new Atlas(null, null, null))).isEmpty();
  }

  @Test
  void whatIsNamedMustHoldOnTheDateBesideTheReference() {
    assertThat(
            Violations.of(
                new Atlas(
                    List.of(
                        new Count("new", LocalDate.of(2019, 3, 31)),
                        new Count("old", LocalDate.of(2019, 4, 1))),
                    new Survey(Arrays.asList("always", null, "old"), LocalDate.of(2024, 6, 30)),
                    wards())))
        .containsExactly(
            "counts[0].ward: must be in force on 2019-03-31 but began on 2019-04-01",
            "counts[1].ward: must be in force on 2019-04-01 but ended on 2019-03-31",
            "survey.wards[2].<list element>: must be in force on 2024-06-30 but ended on"
                + " 2019-03-31");
  }

  @Chronological({"from", "via", "to"})
  record Period(@Nullable LocalDate from, @Nullable LocalDate via, @Nullable LocalDate to) {}

  @Chronological({"from", "to"})
  record Moments(@Nullable Object from, @Nullable Object to) {}

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 1, 2);

  @Test
  void datesStandInOrderAsFarAsTheyAreGiven() {
    assertThat(Violations.of(new Period(FIRST, FIRST, SECOND))).isEmpty();
    assertThat(Violations.of(new Period(null, null, null))).isEmpty();
    assertThat(Violations.of(new Period(null, FIRST, null))).isEmpty();
    assertThat(Violations.of(new Period(SECOND, null, FIRST)))
        .containsExactly("to: must not be before from (2026-01-02) but was 2026-01-01");
    assertThat(Violations.of(new Period(SECOND, FIRST, SECOND)))
        .containsExactly("via: must not be before from (2026-01-02) but was 2026-01-01");
  }

  @Test
  void momentsAreComparedAsInstants() {
    OffsetDateTime noon = OffsetDateTime.parse("2026-01-01T12:00:00Z");
    OffsetDateTime same = OffsetDateTime.parse("2026-01-01T13:00:00+01:00");
    assertThat(Violations.of(new Moments(noon, same))).isEmpty();
    assertThat(Violations.of(new Moments(same, noon))).isEmpty();
    assertThat(Violations.of(new Moments(noon, noon.minusSeconds(1))))
        .containsExactly(
            "to: must not be before from (2026-01-01T12:00Z) but was 2026-01-01T11:59:59Z");
    ZonedDateTime zoned = ZonedDateTime.parse("2026-07-01T12:00:00+01:00[Europe/London]");
    assertThat(Violations.of(new Moments(zoned, zoned.minusSeconds(1)))).hasSize(1);
    assertThat(Violations.of(new Moments(zoned, zoned))).isEmpty();
    assertThat(Violations.of(new Moments(Instant.EPOCH, Instant.EPOCH.minusSeconds(1))))
        .containsExactly(
            "to: must not be before from (1970-01-01T00:00:00Z) but was 1969-12-31T23:59:59Z");
  }

  @Test
  void datesOfTwoTypesAreAnErrorOfTheRecordItself() {
    assertThatThrownBy(() -> Violations.of(new Moments(FIRST, Instant.EPOCH)))
        .isInstanceOf(ValidationException.class)
        .hasStackTraceContaining(
            "dates in order must be of one type but were java.time.LocalDate and java.time.Instant");
  }

  /** 65,536 texts of one hash: "Aa" and "BB" hash alike. */
  private static List<String> textsOfOneHash() {
    List<String> texts = List.of("");
    for (int i = 0; i < 16; i++) {
      texts = texts.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }
    return texts;
  }

  @Test
  void hostileTextsOfOneHashAreJudgedQuickly() {
    List<String> texts = textsOfOneHash();
    List<Node> nodes = texts.stream().map(text -> new Node(text, texts.get(0))).toList();
    List<@Nullable Entry> entries = new ArrayList<>();
    texts.forEach(text -> entries.add(new Entry("x", text)));
    texts.forEach(text -> entries.add(new Entry(text, "x")));
    entries.add(new Entry(texts.get(7), "x"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Violations.of(new Forest(new ArrayList<>(nodes))))
              .containsExactly("nodes[0].parent: must not lead back to itself (a cycle of 1)");
          assertThat(Violations.of(new ByBoth(entries)))
              .containsExactly(
                  "entries[131072].kind: must not repeat the kind, id of an earlier entry");
          assertThat(Violations.of(new ById(nodes))).isEmpty();
        });
  }

  @Test
  void theFirstThousandFaultsOfARelationAreNamedAndTheRestCounted() {
    List<@Nullable Bid> bids = new ArrayList<>();
    List<@Nullable Node> loops = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      bids.add(new Bid("nobody", null));
      loops.add(new Node("n" + i, "n" + i));
    }
    String rest = ": must be corrected in 99000 further places that are not listed";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Violations.of(tendering(bids, null)))
              .hasSize(1_001)
              .contains(rest)
              .contains("lots[2].bids[999].bidder: must be one of the ids in bidders");
          assertThat(Violations.of(new Forest(loops))).hasSize(1_001).contains(rest);
          List<Node> same = Collections.nCopies(100_001, new Node("a", null));
          assertThat(Violations.of(new ById(same)))
              .hasSize(1_001)
              .contains("entries" + rest)
              .contains("entries[1000].id: must not repeat an earlier entry");
        });
  }
}
