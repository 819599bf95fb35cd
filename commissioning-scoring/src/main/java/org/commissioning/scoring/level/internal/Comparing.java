package org.commissioning.scoring.level.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.level.MappingBasis;
import org.commissioning.scoring.level.LevelMatch;
import org.commissioning.scoring.level.TierRelation;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Levels compared by the sets of tiers that they cover. */
public final class Comparing {

  private Comparing() {}

  /** How the second stands to the first; null if they share no tier. */
  public static @Nullable TierRelation relation(
      Collection<LevelTier> asked, Collection<LevelTier> found) {
    Set<LevelTier> a = tiers(asked);
    Set<LevelTier> b = tiers(found);
    if (shared(a, b).isEmpty()) {
      return null;
    }
    if (a.equals(b)) {
      return TierRelation.SAME_TIERS;
    }
    if (a.containsAll(b)) {
      return TierRelation.NARROWER;
    }
    return b.containsAll(a) ? TierRelation.BROADER : TierRelation.OVERLAPS;
  }

  /** The levels of a framework that share a tier with a level, in the framework's order. */
  public static List<LevelMatch> matches(
      Level asked, LevelFramework from, LevelFramework into, Steps steps) {
    steps.part(() -> "Asked about: " + asked.title() + " (" + from.title() + ")");
    steps.add(() -> Step.fact("Tiers", listed(asked.tiers())));
    steps.add(() -> Step.fact("Basis", asked.basis().label()));
    steps.part(() -> "Looked into: " + into.title());
    List<LevelMatch> matches = new ArrayList<>();
    for (Level level : into.levels()) {
      TierRelation relation = relation(asked.tiers(), level.tiers());
      steps.add(
          () ->
              Step.fact(
                  level.title() + " (" + listed(level.tiers()) + ")",
                  told(relation, asked, level)));
      if (relation != null) {
        Set<LevelTier> added = tiers(level.tiers());
        added.removeAll(asked.tiers());
        matches.add(
            new LevelMatch(
                level.id(),
                level.title(),
                relation,
                List.copyOf(shared(asked.tiers(), level.tiers())),
                List.copyOf(added),
                weaker(asked.basis(), level.basis()),
                others(asked, level, from)));
      }
    }
    return matches;
  }

  private static String told(@Nullable TierRelation relation, Level asked, Level level) {
    return relation == null
        ? "no match"
        : relation.label()
            + ", shared: "
            + listed(shared(asked.tiers(), level.tiers()))
            + ", basis: "
            + weaker(asked.basis(), level.basis()).label();
  }

  private static List<String> others(Level asked, Level found, LevelFramework from) {
    return from.levels().stream()
        .filter(level -> !level.id().equals(asked.id()))
        .filter(level -> !shared(level.tiers(), found.tiers()).isEmpty())
        .map(Level::id)
        .toList();
  }

  /** What a reader should know. */
  public static List<String> notes(Level asked, LevelFramework into, List<LevelMatch> matches) {
    List<String> notes = new ArrayList<>();
    if (asked.tiers().isEmpty()) {
      notes.add(
          asked.title() + " is an axis of its own and not a tier: it corresponds to no level.");
    }
    Set<LevelTier> uncovered = tiers(asked.tiers());
    into.levels().forEach(level -> uncovered.removeAll(level.tiers()));
    if (!uncovered.isEmpty()) {
      notes.add("No level of " + into.title() + " covers: " + listed(uncovered) + ".");
    }
    for (Level level : into.levels()) {
      if (level.tiers().isEmpty()) {
        notes.add(
            level.title()
                + " of "
                + into.title()
                + " is an axis of its own and not a tier: nothing was compared with it.");
      }
    }
    if (matches.stream().anyMatch(match -> match.basis() == MappingBasis.TENTATIVE)) {
      notes.add(
          "A match marked tentative rests on a level that its source names but does not define.");
    }
    note(asked, notes);
    for (Level level : into.levels()) {
      if (matches.stream().anyMatch(match -> match.level().equals(level.id()))) {
        note(level, notes);
      }
    }
    return notes.stream().distinct().toList();
  }

  private static void note(Level level, List<String> notes) {
    if (level.note() != null) {
      notes.add(level.title() + ": " + level.note() + (level.note().endsWith(".") ? "" : "."));
    }
  }

  /** The tiers from the smallest, each once. */
  public static List<LevelTier> inOrder(Collection<LevelTier> tiers) {
    return List.copyOf(tiers(tiers));
  }

  private static Set<LevelTier> tiers(Collection<LevelTier> tiers) {
    Set<LevelTier> set = EnumSet.noneOf(LevelTier.class);
    set.addAll(tiers);
    return set;
  }

  private static Set<LevelTier> shared(Collection<LevelTier> first, Collection<LevelTier> second) {
    Set<LevelTier> shared = tiers(first);
    shared.retainAll(second);
    return shared;
  }

  /** The bases stand from the surest to the weakest. */
  private static MappingBasis weaker(MappingBasis first, MappingBasis second) {
    return first.compareTo(second) >= 0 ? first : second;
  }

  private static String listed(Collection<LevelTier> tiers) {
    return tiers.isEmpty()
        ? "no tier: an axis of its own"
        : tiers(tiers).stream().map(LevelTier::code).collect(Collectors.joining(", "));
  }
}
