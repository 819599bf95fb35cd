package org.commissioning.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Relations against the plainest way of working them out. */
class RelationProperties {

  record Node(String id, String parent) {}

  @Acyclic(list = "nodes", id = "id", parent = "parent")
  @LinksResolve(from = "nodes[].parent", to = "nodes[].id")
  @LinksResolve(from = "groups[].members[]", to = "nodes[].id")
  record Graph(@DistinctBy("id") List<Node> nodes, List<Group> groups) {}

  record Group(List<String> members) {}

  @Property(tries = 300)
  void linksResolveAsBruteForceSays(
      @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> ids,
      @ForAll @Size(max = 6) List<@Size(max = 5) List<@IntRange(max = 12) Integer>> groups) {
    List<Node> nodes = ids.stream().map(id -> new Node("n" + id, "n" + id)).toList();
    List<Group> named =
        groups.stream().map(g -> new Group(g.stream().map(m -> "n" + m).toList())).toList();
    List<String> expected = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int m = 0; m < groups.get(g).size(); m++) {
        int member = groups.get(g).get(m);
        if (ids.stream().noneMatch(id -> id == member)) {
          expected.add(
              "groups["
                  + g
                  + "].members["
                  + m
                  + "].<list element>: must be one of the ids in nodes");
        }
      }
    }
    assertThat(found(new Graph(nodes, named), "must be one of")).hasSameElementsAs(expected);
  }

  @Property(tries = 300)
  void repeatsAreThoseThatBruteForceFinds(
      @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> ids) {
    List<Node> nodes = ids.stream().map(id -> new Node("n" + id, "n" + id)).toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.indexOf(ids.get(i)) < i) {
        expected.add("nodes[" + i + "].id: must not repeat an earlier entry");
      }
    }
    assertThat(found(new Graph(nodes, List.of()), "must not repeat")).hasSameElementsAs(expected);
  }

  @Property(tries = 300)
  void forestsAreNeverCyclic(@ForAll @Size(max = 30) List<@IntRange(max = 1000) Integer> picks) {
    // Each node's parent comes before it, so nothing can lead back.
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < picks.size(); i++) {
      nodes.add(new Node("n" + i, i == 0 ? "none" : "n" + picks.get(i) % i));
    }
    assertThat(found(new Graph(nodes, List.of()), "must not lead back")).isEmpty();
  }

  @Property(tries = 500)
  void cyclesAreThoseThatFollowingEveryNodeFinds(
      @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 18) Integer> parents) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < parents.size(); i++) {
      nodes.add(new Node("n" + i, "n" + parents.get(i)));
    }
    Set<String> expected = new HashSet<>();
    for (int start = 0; start < parents.size(); start++) {
      List<Integer> met = new ArrayList<>();
      Integer at = start;
      do {
        met.add(at);
        at = at < parents.size() ? parents.get(at) : null;
      } while (at != null && at < parents.size() && met.size() <= parents.size() && at != start);
      if (Objects.equals(at, start)) {
        int first = met.stream().mapToInt(Integer::intValue).min().orElseThrow();
        expected.add(
            "nodes["
                + first
                + "].parent: must not lead back to itself (a cycle of "
                + met.size()
                + ")");
      }
    }
    assertThat(found(new Graph(nodes, List.of()), "must not lead back"))
        .hasSameElementsAs(expected)
        .doesNotHaveDuplicates();
  }

  private static List<String> found(Graph graph, String words) {
    return Violations.of(graph).stream().filter(text -> text.contains(words)).toList();
  }
}
