package org.commissioning.scoring.level;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelFrameworks;
import org.commissioning.model.level.LevelQuestion;
import org.commissioning.model.level.LevelReference;
import org.commissioning.model.level.LevelTier;
import org.commissioning.scoring.level.internal.Comparing;
import org.commissioning.scoring.level.internal.Sources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;

/**
 * Which levels of one framework of commissioning a level of another corresponds to, and whether the
 * correspondence is one to one.
 *
 * <p><b>Formula.</b> Each level covers a set of tiers. With A for the tiers of the level asked
 * about and B for those of a level of the other framework:
 *
 * <pre>{@code
 * same tiers   A = B
 * narrower     B is a part of A, and not all of it
 * broader      A is a part of B, and not all of it
 * overlaps     A and B share a tier, and each covers one that the other does not
 * no match     A and B share no tier
 * }</pre>
 *
 * <p><b>Units and range.</b> No numbers but counts of levels. A relation tells what the level found
 * is, compared with the one asked about. Cardinality counts, on the side asked about, the levels of
 * its framework that match any of the levels found; on the other side, the levels found.
 *
 * <p><b>Assumptions.</b> Tiers are this library's own, and each framework's mapping to them is as
 * sure as its basis says: a match is as sure as the weaker of the two. Levels that bear the same
 * name need not match.
 *
 * <p><b>Edge cases.</b> A level without tiers is an axis of its own: it matches nothing and nothing
 * matches it, and the notes say so. A tier of the level asked about that no level of the other
 * framework covers is named. A framework may be compared with itself.
 *
 * <p><b>Example.</b> "Regional or national" of the five levels of 2009 covers region and nation.
 * Into the levels of the seminar of 2009 it has one match: "National", narrower, with the nation
 * shared; no other of the five matches that, so the correspondence is one to one though the tiers
 * differ, and the region has no counterpart.
 *
 * <p><b>Reference.</b> The relations between two sets are those of RCC-5; the words for mappings
 * between schemes follow SKOS.
 *
 * @param question what was asked
 * @param level the level that was asked about
 * @param tiers the tiers that it covers, from the smallest; empty if it is an axis of its own
 * @param into the framework that was looked into
 * @param cardinality how many levels of its framework stand against how many of the other
 * @param reversed the same, read from the other framework
 * @param matches the levels found, in the order of their framework
 * @param notes what a reader should know before relying on it, in sentences
 */
public record LevelCrosswalk(
    @JsonIgnore LevelQuestion question,
    LevelReference level,
    List<LevelTier> tiers,
    String into,
    Cardinality cardinality,
    Cardinality reversed,
    List<LevelMatch> matches,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "level-crosswalk",
          "1",
          "Crosswalk between levels of commissioning",
          "Which levels of one framework does a level of another correspond to, and how surely?",
          "any",
          List.of(Sources.RCC5, Sources.SKOS, Sources.TEXTBOOK));

  /** The entry in the catalogue. */
  public static final Calculation<LevelQuestion, LevelCrosswalk> CALCULATION =
      new Calculation<>(
          METHOD,
          LevelQuestion.class,
          LevelCrosswalk.class,
          LevelCrosswalk::of,
          new LevelQuestion(new LevelReference("cbi-lga-2009", "locality"), "dh-2010", List.of()),
          Sources.FORMULAS,
          List.of());

  public LevelCrosswalk {
    tiers = List.copyOf(tiers);
    matches = List.copyOf(matches);
    notes = List.copyOf(notes);
  }

  /**
   * Looks a level up in another framework.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault of the
   *     question; also if a framework or level is not among those meant
   */
  public static LevelCrosswalk of(LevelQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static LevelCrosswalk evaluate(LevelQuestion question, Steps steps) {
    List<LevelFramework> meant =
        question.frameworks().isEmpty()
            ? LevelFrameworks.standard().frameworks()
            : question.frameworks();
    LevelFramework from = framework(meant, question.level().framework());
    LevelFramework into = framework(meant, question.into());
    Level asked =
        from.levels().stream()
            .filter(level -> level.id().equals(question.level().level()))
            .findFirst()
            .orElseThrow();
    List<LevelMatch> matches = Comparing.matches(asked, from, into, steps);
    TreeSet<String> here = new TreeSet<>();
    here.add(asked.id());
    matches.forEach(match -> here.addAll(match.alsoMatchedBy()));
    Cardinality cardinality = Cardinality.of(here.size(), matches.size());
    steps.part(() -> "Cardinality");
    steps.add(
        () ->
            Step.fact(
                "Levels of " + from.title() + " that match any of those found",
                matches.isEmpty() ? "none" : String.join(", ", here)));
    steps.add(() -> Step.fact("Levels found", String.valueOf(matches.size())));
    steps.add(() -> Step.fact("From here to there", cardinality.label()));
    steps.add(() -> Step.fact("From there to here", cardinality.inverse().label()));
    return new LevelCrosswalk(
        question,
        question.level(),
        Comparing.inOrder(asked.tiers()),
        into.id(),
        cardinality,
        cardinality.inverse(),
        matches,
        Comparing.notes(asked, into, matches));
  }

  private static LevelFramework framework(List<LevelFramework> meant, String id) {
    return meant.stream().filter(framework -> framework.id().equals(id)).findFirst().orElseThrow();
  }

  /** The match with a level of the framework that was looked into, or empty if it has none. */
  public Optional<LevelMatch> match(String id) {
    return matches.stream().filter(match -> match.level().equals(id)).findFirst();
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
