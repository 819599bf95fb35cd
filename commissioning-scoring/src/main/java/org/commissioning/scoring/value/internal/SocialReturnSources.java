package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where social return on investment comes from, and its formulas in symbols. */
public final class SocialReturnSources {

  public static final Reference GUIDE =
      new Reference(
          "Nicholls, J., Lawlor, E., Neitzert, E. and Goodspeed, T.",
          2012,
          "A guide to social return on investment. The SROI Network",
          "2nd edition");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "impact",
              "Impact of an outcome in year 1",
              "Q × X × (1 − D) × (1 − M) × (1 − O)",
              List.of(
                  "Q: the quantity, X: the proxy, D: deadweight, M: displacement, O: what is due to others."),
              List.of(GUIDE)),
          new Formula(
              "later",
              "Impact in year t",
              "I × (1 − L)^(t − 1)",
              List.of("L: the drop-off, which begins after the first year."),
              List.of(GUIDE)),
          new Formula(
              "ratio",
              "Social return",
              "B ÷ C",
              List.of("B: the present value of all impacts, C: that of what is put in."),
              List.of(GUIDE)),
          new Formula(
              "net-ratio",
              "Net social return",
              "(B − C) ÷ C",
              List.of("What comes back beyond what was put in."),
              List.of(GUIDE)),
          new Formula(
              "break-even",
              "Change of an outcome to one to one",
              "(C − B) ÷ P",
              List.of("P: the present value of the outcome; its quantity or its proxy changes."),
              List.of(GUIDE)));

  private SocialReturnSources() {}
}
