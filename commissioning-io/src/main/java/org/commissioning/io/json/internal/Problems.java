package org.commissioning.io.json.internal;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.constraint.Acyclic;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctAcross;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.InForce;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.PlainJson;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The problems found so far, and the gaps: the places where something malformed was taken out, so
 * that a rule that looked there and missed it is not heard.
 */
final class Problems {

  private final int most;
  private final List<Problem> listed = new ArrayList<>();
  private final Set<String> gaps = new HashSet<>();
  private final NavigableSet<String> sortedGaps = new TreeSet<>();
  private long unlisted;
  private boolean fatal;

  Problems(int most) {
    this.most = most;
  }

  /** The one problem beside which no other counts. */
  void fatal(Problem problem) {
    listed.clear();
    listed.add(problem);
    unlisted = 0;
    fatal = true;
  }

  void add(Problem problem) {
    if (listed.size() < most) {
      listed.add(problem);
    } else {
      unlisted++;
    }
  }

  /** A problem at whose place the document now has a gap. */
  void gap(Problem problem) {
    gapAt(problem.pointer());
    add(problem);
  }

  void gapAt(String pointer) {
    if (!overflowing()) {
      gaps.add(pointer);
      sortedGaps.add(pointer);
    }
  }

  /** A fault of the rules, unless a gap may have caused it. */
  void heard(Door.Fault fault) {
    if (!causedByGap(fault)) {
      add(fault.problem());
    }
  }

  boolean fatal() {
    return fatal;
  }

  boolean none() {
    return listed.isEmpty();
  }

  /** True if there are so many that looking for more would only cost time. */
  boolean overflowing() {
    return listed.size() >= most;
  }

  List<Problem> listed() {
    return listed;
  }

  /** What stands for the problems that are not listed; null if all are. */
  @Nullable Problem rest() {
    return unlisted == 0
        ? null
        : new Problem(
            "",
            "Limit",
            "must be corrected in " + unlisted + " further places that are not listed",
            null,
            null);
  }

  private boolean causedByGap(Door.Fault fault) {
    String scope = fault.scope();
    for (int end = scope.length(); end >= 0; end = scope.lastIndexOf('/', end - 1)) {
      if (gaps.contains(scope.substring(0, end))) {
        return true;
      }
      if (end == 0) {
        break;
      }
    }
    if (!fault.relation()) {
      return false;
    }
    Annotation rule = fault.constraint();
    if (rule instanceof DistinctBy
        || rule instanceof Chronological
        || rule instanceof Acyclic
        || rule instanceof DistinctAcross
        || rule instanceof InForce
        || rule instanceof PlainJson) {
      // These pass over what is absent: leaving something out can only hide a fault of theirs.
      return false;
    }
    String below = scope + "/";
    for (String gap : sortedGaps.tailSet(below)) {
      if (!gap.startsWith(below)) {
        return false;
      }
      if (!(rule instanceof LinksResolve links) || lostTarget(links, gap, scope)) {
        return true;
      }
    }
    return false;
  }

  /** True if the gap may have held one of the things that a link may name. */
  private static boolean lostTarget(LinksResolve links, String gap, String scope) {
    List<String> left = Pointer.tokens(gap.substring(scope.length()));
    return Arrays.stream(links.to()).anyMatch(path -> lostTarget(path, left));
  }

  private static boolean lostTarget(String path, List<String> left) {
    int at = 0;
    for (String step : path.split("\\.", -1)) {
      boolean list = step.endsWith("[]");
      String name = list ? step.substring(0, step.length() - 2) : step;
      if (at == left.size()) {
        return true;
      }
      if (!left.get(at).equals(name)) {
        return false;
      }
      at += list ? 2 : 1;
      if (at > left.size()) {
        return true;
      }
    }
    return true;
  }
}
