package org.commissioning.scoring.catalogue;

import java.util.List;
import java.util.Optional;
import org.commissioning.scoring.contract.ContractPayment;
import org.commissioning.scoring.contract.ContractPerformance;
import org.commissioning.scoring.contract.Indexation;
import org.commissioning.scoring.contract.LifetimeValue;
import org.commissioning.scoring.contract.PaymentIncentives;
import org.commissioning.scoring.contribution.ContributionShares;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.decision.DecisionCompleteness;
import org.commissioning.scoring.disclosure.DifferencingCheck;
import org.commissioning.scoring.disclosure.DisclosureControl;
import org.commissioning.scoring.equity.ConcentrationIndex;
import org.commissioning.scoring.equity.DispersionIndices;
import org.commissioning.scoring.equity.GroupGaps;
import org.commissioning.scoring.equity.PopulationQuantiles;
import org.commissioning.scoring.equity.RelativeIndexOfInequality;
import org.commissioning.scoring.equity.SlopeIndexOfInequality;
import org.commissioning.scoring.equity.SmallAreaVariation;
import org.commissioning.scoring.level.LevelCrosswalk;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.need.CrudeRate;
import org.commissioning.scoring.need.DirectlyStandardisedRate;
import org.commissioning.scoring.need.HealthyLifeExpectancy;
import org.commissioning.scoring.need.IndirectlyStandardisedRate;
import org.commissioning.scoring.need.LifeExpectancy;
import org.commissioning.scoring.need.Mean;
import org.commissioning.scoring.need.PeerComparison;
import org.commissioning.scoring.need.ProjectedNeed;
import org.commissioning.scoring.need.Proportion;
import org.commissioning.scoring.need.StandardisedRatio;
import org.commissioning.scoring.need.UnmetNeed;
import org.commissioning.scoring.need.YearsOfLifeLost;
import org.commissioning.scoring.option.CriticWeights;
import org.commissioning.scoring.option.EntropyWeights;
import org.commissioning.scoring.option.MakeOrBuy;
import org.commissioning.scoring.option.OptionsAppraisal;
import org.commissioning.scoring.option.PairwiseWeights;
import org.commissioning.scoring.option.Promethee;
import org.commissioning.scoring.option.RankAcceptability;
import org.commissioning.scoring.option.RankWeights;
import org.commissioning.scoring.option.SwingWeights;
import org.commissioning.scoring.option.SwitchingWeights;
import org.commissioning.scoring.option.Topsis;
import org.commissioning.scoring.option.Vikor;
import org.commissioning.scoring.option.WeightedProduct;
import org.commissioning.scoring.option.WeightedSum;
import org.commissioning.scoring.outcome.DifferenceTest;
import org.commissioning.scoring.outcome.FunnelLimits;
import org.commissioning.scoring.outcome.FunnelSignificance;
import org.commissioning.scoring.outcome.OverDispersion;
import org.commissioning.scoring.outcome.RecentTrend;
import org.commissioning.scoring.outcome.TargetAttainment;
import org.commissioning.scoring.regime.ConditionsOfParticipation;
import org.commissioning.scoring.regime.ConflictsAssessmentCheck;
import org.commissioning.scoring.regime.ConsiderableChange;
import org.commissioning.scoring.regime.ContractModification;
import org.commissioning.scoring.regime.NoticeTimeline;
import org.commissioning.scoring.regime.PerformanceRating;
import org.commissioning.scoring.regime.ProcurementThreshold;
import org.commissioning.scoring.regime.ProviderContractModification;
import org.commissioning.scoring.regime.ProviderSelectionProcess;
import org.commissioning.scoring.regime.Standstill;
import org.commissioning.scoring.regime.SupplierExclusion;
import org.commissioning.scoring.regime.WhichRegime;
import org.commissioning.scoring.resource.IncentiveAlignment;
import org.commissioning.scoring.resource.MarginalAnalysis;
import org.commissioning.scoring.resource.PooledFundShares;
import org.commissioning.scoring.resource.Portfolio;
import org.commissioning.scoring.resource.WeightedCapitation;
import org.commissioning.scoring.tender.AbnormallyLow;
import org.commissioning.scoring.tender.AssessmentSummaries;
import org.commissioning.scoring.tender.AwardRobustness;
import org.commissioning.scoring.tender.FormulaCheck;
import org.commissioning.scoring.tender.IntraclassCorrelation;
import org.commissioning.scoring.tender.Kappa;
import org.commissioning.scoring.tender.KendallW;
import org.commissioning.scoring.tender.KrippendorffAlpha;
import org.commissioning.scoring.tender.Moderation;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.commissioning.scoring.value.AcceptabilityCurve;
import org.commissioning.scoring.value.AgencyBenefits;
import org.commissioning.scoring.value.AppraisalUncertainty;
import org.commissioning.scoring.value.BenefitCostRatio;
import org.commissioning.scoring.value.CostEffectiveness;
import org.commissioning.scoring.value.DiscountFactors;
import org.commissioning.scoring.value.DistributionalWeighting;
import org.commissioning.scoring.value.EquivalentAnnualCost;
import org.commissioning.scoring.value.InternalRate;
import org.commissioning.scoring.value.OptimismBias;
import org.commissioning.scoring.value.Payback;
import org.commissioning.scoring.value.PresentValue;
import org.commissioning.scoring.value.RealTerms;
import org.commissioning.scoring.value.SocialReturn;
import org.commissioning.scoring.value.SwitchingValues;
import org.commissioning.scoring.value.ValueOfInformation;

/**
 * The calculations that this library knows, by the id of their method. The command, the JSON door,
 * the schemas and the documentation are made from it.
 *
 * @param calculations the entries, by id
 */
public record Catalogue(List<Calculation<?, ?>> calculations) {

  private static final Catalogue STANDARD =
      new Catalogue(
          List.of(
              AbnormallyLow.CALCULATION,
              AcceptabilityCurve.CALCULATION,
              AgencyBenefits.CALCULATION,
              AppraisalUncertainty.CALCULATION,
              AssessmentSummaries.CALCULATION,
              AwardRobustness.CALCULATION,
              BenefitCostRatio.CALCULATION,
              CommissioningCycle.CALCULATION,
              ConcentrationIndex.CALCULATION,
              ContractPayment.CALCULATION,
              ConditionsOfParticipation.CALCULATION,
              ConflictsAssessmentCheck.CALCULATION,
              ConsiderableChange.CALCULATION,
              ContractModification.CALCULATION,
              ContractPerformance.CALCULATION,
              Indexation.CALCULATION,
              LifetimeValue.CALCULATION,
              ContributionShares.CALCULATION,
              CostEffectiveness.CALCULATION,
              CriticWeights.CALCULATION,
              CrudeRate.CALCULATION,
              DecisionCompleteness.CALCULATION,
              DifferenceTest.CALCULATION,
              DifferencingCheck.CALCULATION,
              DirectlyStandardisedRate.CALCULATION,
              DisclosureControl.CALCULATION,
              DiscountFactors.CALCULATION,
              DispersionIndices.CALCULATION,
              DistributionalWeighting.CALCULATION,
              EntropyWeights.CALCULATION,
              EquivalentAnnualCost.CALCULATION,
              FormulaCheck.CALCULATION,
              FunnelLimits.CALCULATION,
              FunnelSignificance.CALCULATION,
              GroupGaps.CALCULATION,
              HealthyLifeExpectancy.CALCULATION,
              IncentiveAlignment.CALCULATION,
              IndirectlyStandardisedRate.CALCULATION,
              InternalRate.CALCULATION,
              IntraclassCorrelation.CALCULATION,
              Kappa.CALCULATION,
              KendallW.CALCULATION,
              KrippendorffAlpha.CALCULATION,
              LevelCrosswalk.CALCULATION,
              LifeExpectancy.CALCULATION,
              MakeOrBuy.CALCULATION,
              MarginalAnalysis.CALCULATION,
              Mean.CALCULATION,
              Moderation.CALCULATION,
              NoticeTimeline.CALCULATION,
              OptimismBias.CALCULATION,
              OptionsAppraisal.CALCULATION,
              OverDispersion.CALCULATION,
              PairwiseWeights.CALCULATION,
              Payback.CALCULATION,
              PaymentIncentives.CALCULATION,
              PeerComparison.CALCULATION,
              PerformanceRating.CALCULATION,
              PooledFundShares.CALCULATION,
              PopulationQuantiles.CALCULATION,
              Portfolio.CALCULATION,
              PresentValue.CALCULATION,
              ProcurementThreshold.CALCULATION,
              ProjectedNeed.CALCULATION,
              Promethee.CALCULATION,
              Proportion.CALCULATION,
              ProviderContractModification.CALCULATION,
              ProviderSelectionProcess.CALCULATION,
              RankAcceptability.CALCULATION,
              RankWeights.CALCULATION,
              RealTerms.CALCULATION,
              RecentTrend.CALCULATION,
              RelativeIndexOfInequality.CALCULATION,
              SlopeIndexOfInequality.CALCULATION,
              SmallAreaVariation.CALCULATION,
              SocialReturn.CALCULATION,
              StandardisedRatio.CALCULATION,
              SupplierExclusion.CALCULATION,
              Standstill.CALCULATION,
              SwingWeights.CALCULATION,
              SwitchingValues.CALCULATION,
              SwitchingWeights.CALCULATION,
              TargetAttainment.CALCULATION,
              TenderEvaluation.CALCULATION,
              Topsis.CALCULATION,
              UnmetNeed.CALCULATION,
              ValueOfInformation.CALCULATION,
              Vikor.CALCULATION,
              WeightedCapitation.CALCULATION,
              WeightedProduct.CALCULATION,
              WeightedSum.CALCULATION,
              WhichRegime.CALCULATION,
              YearsOfLifeLost.CALCULATION));

  public Catalogue {
    calculations =
        calculations.stream().sorted((a, b) -> a.method().id().compareTo(b.method().id())).toList();
  }

  /** Every calculation of this version. */
  public static Catalogue standard() {
    return STANDARD;
  }

  /** The calculation of a method, or empty if there is none of that id. */
  public Optional<Calculation<?, ?>> find(String id) {
    for (Calculation<?, ?> calculation : calculations) {
      if (calculation.method().id().equals(id)) {
        return Optional.of(calculation);
      }
    }
    return Optional.empty();
  }

  /** The ids of all methods, in order. */
  public List<String> ids() {
    return calculations.stream().map(calculation -> calculation.method().id()).toList();
  }
}
