package org.commissioning.scoring.contract.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where what is known of perverse incentives comes from, and the formulas in symbols. */
public final class IncentiveSources {

  public static final Reference CREAMING =
      new Reference(
          "Carter, E. and Whitworth, A.",
          2015,
          "Creaming and parking in quasi-marketised welfare-to-work schemes: designed out of or"
              + " designed in to the UK Work Programme? Journal of Social Policy 44, 277-296",
          "https://www.iser.essex.ac.uk/research/publications/publication-522980");

  public static final Reference DIFFERENTIAL =
      new Reference(
          "Rees, J., Whitworth, A. and Carter, E.",
          2014,
          "Support for all in the UK Work Programme? Differential payments, same old problem. Social"
              + " Policy and Administration 48(2), 221-239",
          "http://oro.open.ac.uk/45524/");

  public static final List<Formula> FORMULAS =
      List.of(
          ContractSources.formula(
              "income",
              "Change of income",
              "Y − X",
              "The payment with what was delivered moved by one lever, less the payment without;"
                  + " exact to the minor unit.",
              DIFFERENTIAL),
          ContractSources.formula(
              "gain",
              "Gain",
              "(Y − X) − c",
              "c the change of the provider's cost, where it is stated. Without it, more income for"
                  + " more work pays if the work costs less than the income.",
              DIFFERENTIAL));

  private IncentiveSources() {}
}
