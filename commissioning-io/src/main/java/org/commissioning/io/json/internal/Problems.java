package org.commissioning.io.json.internal;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.contract.ExtensionsInOrder;
import org.commissioning.model.cycle.ReferencesKnown;
import org.commissioning.model.cycle.SegmentsWithinPopulations;
import org.commissioning.model.cycle.StagesKnown;
import org.commissioning.model.cycle.VisitsInOrder;
import org.commissioning.model.decision.MadeWithMandate;
import org.commissioning.model.need.FoundWhatWasSought;
import org.commissioning.model.outcome.LinksLeadForward;
import org.commissioning.model.outcome.TargetsFollowBaselines;
import org.commissioning.model.outcome.WithinItsLimits;
import org.commissioning.model.party.PooledByJointOnly;
import org.commissioning.model.place.SharesOfPlaces;
import org.commissioning.model.population.AgesInOrder;
import org.commissioning.model.population.BandsAgree;
import org.commissioning.model.resource.OneCurrency;
import org.commissioning.model.resource.RiskSharesSum;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The problems found so far, and the gaps: the places where something malformed was taken out, so
 * that a rule that looked there and missed it is not heard.
 */
final class Problems {

  /** These pass over what is absent: leaving something out can only hide a fault of theirs. */
  private static final Set<Class<? extends Annotation>> PASS_OVER_GAPS =
      Set.of(
          Acyclic.class,
          AgesInOrder.class,
          Chronological.class,
          DistinctAcross.class,
          DistinctBy.class,
          ExtensionsInOrder.class,
          InForce.class,
          LinksLeadForward.class,
          OneCurrency.class,
          PlainJson.class,
          PooledByJointOnly.class,
          RiskSharesSum.class,
          SegmentsWithinPopulations.class,
          WithinItsLimits.class);

  /** So do these, but for what must be given, which is missed where it is a gap. */
  private static final Set<Class<? extends Annotation>> MISS_AT_THEIR_PLACE =
      Set.of(MadeWithMandate.class, RequiredWhen.class, VisitsInOrder.class);

  /** The components of the record in which these may miss something; a gap elsewhere is no loss. */
  private static final Map<Class<? extends Annotation>, Set<String>> MAY_MISS_IN =
      Map.of(
          BandsAgree.class, Set.of("bands"),
          FoundWhatWasSought.class, Set.of("lookedFor"),
          ReferencesKnown.class, Set.of("ownLevels"),
          SharesOfPlaces.class, Set.of("rows"),
          StagesKnown.class, Set.of("framework", "ownFramework"),
          TargetsFollowBaselines.class, Set.of("baselines", "targets"));

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
    if (PASS_OVER_GAPS.contains(rule.annotationType())) {
      return false;
    }
    String place = fault.problem().pointer();
    if (MISS_AT_THEIR_PLACE.contains(rule.annotationType())) {
      return !gapsBelow(place).isEmpty() || sortedGaps.stream().anyMatch(gap -> holds(gap, place));
    }
    Set<String> parts = MAY_MISS_IN.get(rule.annotationType());
    for (String gap : gapsBelow(scope)) {
      if (rule instanceof LinksResolve links) {
        if (lostTarget(links, gap, scope)) {
          return true;
        }
      } else if (parts == null
          || parts.contains(Pointer.tokens(gap.substring(scope.length())).get(0))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> gapsBelow(String place) {
    // The character after the slash bounds what begins with the place and a slash.
    return sortedGaps.subSet(place + "/", place + "0");
  }

  /** True if one place is the other or holds it. */
  private static boolean holds(String one, String other) {
    return other.equals(one) || other.startsWith(one + "/");
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
