package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.RevisionsKept;
import org.commissioning.model.tender.Tender;
import org.jspecify.annotations.Nullable;

/** Judges {@link RevisionsKept}. */
public final class RevisionsKeptValidator implements ConstraintValidator<RevisionsKept, Tender> {

  private record MarkKey(@Nullable String criterion, @Nullable String evaluator) {}

  @Override
  public boolean isValid(@Nullable Tender tender, ConstraintValidatorContext context) {
    if (tender == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Map<Object, BitSet> kept = new HashMap<>();
    for (Mark mark : tender.marks()) {
      if (mark != null && late(mark.revision())) {
        kept.computeIfAbsent(new MarkKey(mark.criterion(), mark.evaluator()), key -> new BitSet());
      }
    }
    for (ConsensusScore score : tender.consensusScores()) {
      if (score != null && late(score.revision())) {
        kept.computeIfAbsent(String.valueOf(score.criterion()), key -> new BitSet());
      }
    }
    if (kept.isEmpty()) {
      return true;
    }
    for (Mark mark : tender.marks()) {
      if (mark != null) {
        note(kept.get(new MarkKey(mark.criterion(), mark.evaluator())), mark.revision());
      }
    }
    for (ConsensusScore score : tender.consensusScores()) {
      if (score != null) {
        note(kept.get(String.valueOf(score.criterion())), score.revision());
      }
    }
    for (int i = 0; i < tender.marks().size(); i++) {
      Mark mark = tender.marks().get(i);
      if (mark != null && late(mark.revision())) {
        if (mark.reason() == null) {
          faults.add("must be given from the second revision on", "marks", i, "reason");
        }
        requireEarlier(
            faults,
            kept.get(new MarkKey(mark.criterion(), mark.evaluator())),
            mark.revision(),
            "marks",
            i);
      }
    }
    for (int i = 0; i < tender.consensusScores().size(); i++) {
      ConsensusScore score = tender.consensusScores().get(i);
      if (score != null && late(score.revision())) {
        requireEarlier(
            faults,
            kept.get(String.valueOf(score.criterion())),
            score.revision(),
            "consensusScores",
            i);
      }
    }
    return faults.none();
  }

  private static boolean late(@Nullable Integer revision) {
    return revision != null && revision > 1 && revision <= 1_000;
  }

  private static void note(@Nullable BitSet revisions, @Nullable Integer revision) {
    if (revisions != null && revision != null && revision >= 1 && revision <= 1_000) {
      revisions.set(revision);
    }
  }

  private static void requireEarlier(
      Faults faults, @Nullable BitSet revisions, int revision, String list, int index) {
    if (revisions != null && !revisions.get(revision - 1)) {
      faults.add(
          "must follow revision " + (revision - 1) + " (it is missing)", list, index, "revision");
    }
  }
}
