package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.GateOutcome;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoresFitCriteria;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.jspecify.annotations.Nullable;

/** Judges {@link ScoresFitCriteria}. */
public final class ScoresFitCriteriaValidator
    implements ConstraintValidator<ScoresFitCriteria, Lot> {

  private static final int MOST_RESULTS = 1_000_000;

  @Override
  public boolean isValid(@Nullable Lot lot, ConstraintValidatorContext context) {
    if (lot == null || lot.rules() == null) {
      return true;
    }
    return new Check(lot, new Faults(context)).passes();
  }

  private static final class Check {
    private final Lot lot;
    private final Faults faults;
    private final Map<String, AwardCriterion> criteria = new HashMap<>();
    private final Map<String, ScoringScale> scales = new HashMap<>();
    private final Set<String> wholes;

    Check(Lot lot, Faults faults) {
      this.lot = lot;
      this.faults = faults;
      this.wholes = CriteriaAssessableValidator.parents(lot.rules().criteria());
      for (AwardCriterion criterion : lot.rules().criteria()) {
        if (criterion != null && criterion.id() != null) {
          criteria.put(criterion.id(), criterion);
        }
      }
      for (ScoringScale scale : lot.rules().scales()) {
        if (scale != null && scale.id() != null) {
          scales.put(scale.id(), scale);
        }
      }
    }

    boolean passes() {
      size();
      minimums();
      for (int t = 0; t < lot.tenders().size(); t++) {
        Tender tender = lot.tenders().get(t);
        if (tender != null) {
          marks(tender.marks(), t);
          consensus(tender.consensusScores(), t);
          published(tender.publishedScores(), t);
          gates(tender.gateOutcomes(), t);
        }
      }
      return faults.none();
    }

    /** Each criterion gives each tender a result, so their product is bounded too. */
    private void size() {
      long results = (long) lot.rules().criteria().size() * lot.tenders().size();
      if (results > MOST_RESULTS) {
        faults.add(
            "must make at most "
                + MOST_RESULTS
                + " results together with the criteria but they make "
                + results,
            "tenders");
      }
    }

    private void minimums() {
      List<AwardCriterion> all = lot.rules().criteria();
      for (int i = 0; i < all.size(); i++) {
        AwardCriterion criterion = all.get(i);
        if (criterion == null
            || criterion.minimum() == null
            || !Numbers.bounded(criterion.minimum().score())) {
          continue;
        }
        String rule = null;
        if (criterion.minimum().unit() == ScoreUnit.MARK
            && criterion.assessment() instanceof Assessment.Marked marked
            && scales.get(marked.scale()) != null) {
          rule = Marks.offScale(scales.get(marked.scale()), criterion.minimum().score());
        } else if (criterion.minimum().unit() == ScoreUnit.POINTS
            && !(criterion.assessment() instanceof Assessment.PassFail)) {
          rule = offWeight(criterion, criterion.minimum().score());
        }
        if (rule != null) {
          faults.add(rule, "rules", "criteria", i, "minimum", "score");
        }
      }
    }

    private @Nullable String offWeight(AwardCriterion criterion, @Nullable BigDecimal points) {
      BigDecimal available = Scored.points(lot.rules(), criteria, criterion);
      if (available == null || points == null || !Numbers.bounded(points)) {
        return null;
      }
      return points.signum() < 0 || points.compareTo(available) > 0
          ? "must be from 0 to " + Numbers.plain(available) + " (the points of its criterion)"
          : null;
    }

    private void marks(List<Mark> marks, int t) {
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        if (mark != null) {
          marked(mark.criterion(), mark.mark(), t, "marks", i, "mark");
        }
      }
    }

    private void consensus(List<ConsensusScore> scores, int t) {
      for (int i = 0; i < scores.size(); i++) {
        ConsensusScore score = scores.get(i);
        if (score != null) {
          marked(score.criterion(), score.mark(), t, "consensusScores", i, "mark");
        }
      }
    }

    private void published(List<PublishedScore> scores, int t) {
      for (int i = 0; i < scores.size(); i++) {
        PublishedScore score = scores.get(i);
        AwardCriterion criterion = score == null ? null : criteria.get(score.criterion());
        if (criterion == null || score.unit() == null) {
          continue;
        }
        if (wholes.contains(criterion.id())) {
          faults.add(
              "must be the id of a criterion without sub-criteria",
              "tenders",
              t,
              "publishedScores",
              i,
              "criterion");
        } else if (score.unit() == ScoreUnit.MARK) {
          marked(score.criterion(), score.score(), t, "publishedScores", i, "score");
        } else if (criterion.assessment() instanceof Assessment.PassFail) {
          faults.add(
              "must be the id of a criterion that carries points",
              "tenders",
              t,
              "publishedScores",
              i,
              "criterion");
        } else if (!CriteriaAssessableValidator.numeric(lot.rules().importance())) {
          faults.add(
              "must be mark (importance is stated without numbers)",
              "tenders",
              t,
              "publishedScores",
              i,
              "unit");
        } else if (!(criterion.assessment() instanceof Assessment.Priced)) {
          String rule = offWeight(criterion, score.score());
          if (rule != null) {
            faults.add(rule, "tenders", t, "publishedScores", i, "score");
          }
        }
      }
    }

    private void gates(List<GateOutcome> outcomes, int t) {
      for (int i = 0; i < outcomes.size(); i++) {
        GateOutcome outcome = outcomes.get(i);
        AwardCriterion criterion = outcome == null ? null : criteria.get(outcome.criterion());
        if (criterion != null && !(criterion.assessment() instanceof Assessment.PassFail)) {
          faults.add(
              "must be the id of a pass/fail criterion",
              "tenders",
              t,
              "gateOutcomes",
              i,
              "criterion");
        }
      }
    }

    private void marked(
        @Nullable String id, @Nullable BigDecimal mark, int t, String list, int i, String value) {
      AwardCriterion criterion = id == null ? null : criteria.get(id);
      if (criterion == null) {
        return;
      }
      if (!(criterion.assessment() instanceof Assessment.Marked marked)) {
        faults.add(
            "must be the id of a criterion that is marked", "tenders", t, list, i, "criterion");
        return;
      }
      ScoringScale scale = scales.get(marked.scale());
      String rule = scale == null ? null : Marks.offScale(scale, mark);
      if (rule != null) {
        faults.add(rule, "tenders", t, list, i, value);
      }
    }
  }
}
