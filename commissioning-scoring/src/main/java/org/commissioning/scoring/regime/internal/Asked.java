package org.commissioning.scoring.regime.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String TOGETHER = "below-threshold modifications together";
  private static final String WITHIN_LIMIT = "by no more than ";

  // The verbs that are denied with "does not".
  private static final Map<String, String> PLAIN =
      Map.of("breaks", "break", "goes", "go", "provides", "provide", "requires", "require");

  // A subject of few words that hold no verb, the first verb, and what follows it.
  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?<subject>that|to award a further contract instead"
              + "|(?:the|that|a|another) \\w+"
              + "(?: supplier| award| as awarded| as a single modification| or \\w+(?: notice)?)?)"
              + " (?<verb>is|was|would|could|has|breaks|goes|provides|requires) (?<rest>.+)");

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

  /** The words as a statement, or as its denial: "the contract is not a light touch contract". */
  public String stated(Fact fact) {
    String clause = words.startsWith(WHETHER) ? words.substring(WHETHER.length()) : words;
    return fact == Fact.YES ? clause : denied(clause);
  }

  /**
   * The denial of a clause: the verb of a short subject with or without "not", or of a limit that
   * it is passed; of any other clause that it is not so.
   */
  private static String denied(String clause) {
    if (clause.startsWith(TOGETHER + " stay ")) {
      return clause.replace(TOGETHER, TOGETHER + " do not");
    }
    Matcher matcher = SIMPLE.matcher(clause);
    if (!matcher.matches()) {
      return "not so: " + clause;
    }
    String start = matcher.group("subject") + " ";
    String verb = matcher.group("verb");
    String rest = matcher.group("rest");
    if (rest.startsWith("not ") || rest.startsWith("no ")) {
      return start + verb + " " + rest.substring(rest.indexOf(' ') + 1);
    }
    if (rest.contains(WITHIN_LIMIT)) {
      return start + verb + " " + rest.replace(WITHIN_LIMIT, "by more than ");
    }
    String plain = PLAIN.get(verb);
    return start + (plain == null ? verb + " not " : "does not " + plain + " ") + rest;
  }
}
