package org.commissioning.scoring.regime.internal;

import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;

/**
 * A fact that rules ask for.
 *
 * @param name the name under which the question asks for it
 * @param words what has to be known, as words that follow "needs to know": "whether …", "by how
 *     much …"
 * @param judgement whether it is a matter of judgement: what the authority considers, what is
 *     material, what is reasonable
 */
public record Asked(String name, String words, boolean judgement) {

  private static final String WHETHER = "whether ";

  /** Something that can be looked up. */
  public static Asked fact(String name, String words) {
    return new Asked(name, words, false);
  }

  /** Something that somebody has to judge. */
  public static Asked judged(String name, String words) {
    return new Asked(name, words, true);
  }

  /** As what a decision table hangs on. */
  public Variable variable() {
    return Variable.fact(name, words);
  }

  /** As something that is needed. */
  public FactNeeded needed() {
    return new FactNeeded(name, words);
  }

  /** The words at the start of a line. */
  public String label() {
    return Reasoning.capital(words);
  }

  /** The words as a statement: "the contract as awarded provides for it", or that it is not so. */
  public String stated(Fact fact) {
    String clause = words.startsWith(WHETHER) ? words.substring(WHETHER.length()) : words;
    return fact == Fact.YES ? clause : "it is not so that " + clause;
  }
}
