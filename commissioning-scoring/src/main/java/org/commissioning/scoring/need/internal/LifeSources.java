package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the methods of life tables come from, and their formulas in symbols. */
public final class LifeSources {

  public static final Reference CHIANG =
      new Reference(
          "Chiang, C. L.",
          1984,
          "The life table and its applications",
          "Malabar, Florida: Krieger");

  public static final Reference SILCOCKS =
      new Reference(
          "Silcocks, P. B. S., Jenner, D. A. and Reza, R.",
          2001,
          "Life expectancy as a summary of mortality in a population: statistical considerations and"
              + " suitability for use by health authorities. Journal of Epidemiology and Community"
              + " Health 55(1), 38-43",
          "https://jech.bmj.com/content/55/1/38");

  public static final Reference EAYRES =
      new Reference(
          "Eayres, D. and Williams, E. S.",
          2004,
          "Evaluation of methodologies for small area life expectancy estimation. Journal of"
              + " Epidemiology and Community Health",
          "volume 58");

  public static final Reference SULLIVAN =
      new Reference(
          "Sullivan, D. F.",
          1971,
          "A single index of mortality and morbidity. HSMHA Health Reports 86(4), 347-354",
          "https://doi.org/10.2307/4594169");

  public static final Reference GARDNER =
      new Reference(
          "Gardner, J. W. and Sanborn, J. S.",
          1990,
          "Years of potential life lost (YPLL): what does it measure? Epidemiology 1(4), 322-329",
          "https://doi.org/10.1097/00001648-199007000-00012");

  public static final List<Formula> LIFE =
      List.of(
          new Formula(
              "chiang",
              "Share who die in a band",
              "q = n d ÷ (p + n d (1 − a)), at most 1",
              List.of(
                  "d deaths among p people in a band of n years, of which those who die live the"
                      + " share a."),
              List.of(CHIANG)),
          new Formula(
              "years-before",
              "Life expectancy",
              "e = n (1 − (1 − a) q) + (1 − q) e′; in the last band e = p ÷ d",
              List.of("e′: the life expectancy at the beginning of the next band."),
              List.of(CHIANG)),
          new Formula(
              "life-variance",
              "Variance",
              "v = (1 − q)² v′ + ((1 − a) n + e′)² q² (1 − q) ÷ d; in the last band v = e² ÷ d",
              List.of(
                  "v′: the variance at the beginning of the next band.",
                  "The limits are e ∓ z √v; z is the two-sided quantile of the standard normal."),
              List.of(CHIANG, SILCOCKS)));

  public static final List<Formula> HEALTHY =
      List.of(
          LIFE.get(0),
          new Formula(
              "sullivan",
              "Healthy life expectancy",
              "h = π n (1 − (1 − a) q) + (1 − q) h′; in the last band h = π p ÷ d",
              List.of(
                  "π: the share of the band in good health; h′: years in good health from the"
                      + " beginning of the next band."),
              List.of(SULLIVAN)),
          new Formula(
              "variance-by-deaths",
              "Variance from deaths",
              "v = (1 − q)² v′ + ((1 − a) n π + h′)² q² (1 − q) ÷ d; in the last band v = h² ÷ d",
              List.of("How far the years vary because deaths are subject to chance."),
              List.of(CHIANG, SILCOCKS)),
          new Formula(
              "variance-by-asking",
              "Variance from health",
              "s = (1 − q)² s′ + L² π (1 − π) ÷ N, with L = n (1 − (1 − a) q), in the last band p ÷ d",
              List.of(
                  "How far the years vary because only N people of the band were asked.",
                  "The limits are h ∓ z √(v + s)."),
              List.of(SULLIVAN)));

  public static final List<Formula> LOST =
      List.of(
          new Formula(
              "years-lost",
              "Years of life lost",
              "Σ d y",
              List.of(
                  "d deaths in a band, each of which cost y years: stated, or those from the middle"
                      + " of the band to the reference age, and none beyond it."),
              List.of(GARDNER)),
          new Formula(
              "lost-rates",
              "Rates",
              "crude Σ d y ÷ Σ n × m; standardised Σ (w ÷ Σw) d y ÷ n × m",
              List.of("n people in a band that is w of the standard; m the multiplier."),
              List.of(GARDNER)),
          new Formula(
              "lost-limits",
              "Limits",
              "r + √(V ÷ O) (L − O)",
              List.of(
                  "V: Σ d c², where c is what one death of the band adds to the figure.",
                  "O: all deaths; L: Byar's limit of that count, exact below ten deaths."),
              List.of(StandardisationSources.DOBSON, Sources.BRESLOW_DAY)));

  private LifeSources() {}
}
