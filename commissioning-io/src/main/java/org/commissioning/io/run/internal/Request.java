package org.commissioning.io.run.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.io.json.internal.Members;
import org.commissioning.io.json.internal.Members.Member;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Problem.Location;
import org.commissioning.scoring.method.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a batch asks for.
 *
 * @param id the id as it stands in the line, to be given back; null if there is none that can be
 * @param method the method's id; null if there is none
 * @param input the input as it stands in the line; null if there is none
 * @param offset where the input begins in the line, in characters from 0
 * @param problems what is wrong with the line itself
 */
public record Request(
    @Nullable String id,
    @Nullable String method,
    @Nullable String input,
    int offset,
    List<Problem> problems) {

  /** An id or a method longer than this is not echoed. */
  private static final int LONGEST = 200;

  private static final Set<String> NAMES = Set.of("id", "method", "input");

  /** Takes a line apart. */
  public static Request of(String line, int number) {
    Members members = Members.of(line);
    if (members.fault() != null) {
      return new Request(null, null, null, 0, List.of(onLine(members.fault(), number, 0)));
    }
    return new Reader(number).read(members.all());
  }

  /** A problem found in a part of the line, with its place in the whole source. */
  public static Problem onLine(Problem problem, int number, int offset) {
    Location place = problem.location();
    int column = place == null ? 1 : place.column();
    boolean shifted = place == null || place.line() == 1;
    return problem.at(new Location(number, shifted ? column + offset : column));
  }

  private static final class Reader {
    private final int number;
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String method;
    private @Nullable Member input;

    Reader(int number) {
      this.number = number;
    }

    Request read(List<Member> members) {
      for (Member member : members) {
        if (!NAMES.contains(member.name())) {
          problem(
              "Unknown",
              "must come with id, method and input and nothing else",
              Shown.of(member.name()),
              member.offset());
        } else if (!seen.add(member.name())) {
          problem(
              "Duplicate", "must come with one " + member.name(), "a second one", member.offset());
        } else {
          take(member);
        }
      }
      for (String name : List.of("id", "method", "input")) {
        if (!seen.contains(name)) {
          String article = name.equals("method") ? "a " : "an ";
          problem("Required", "must come with " + article + name, null, 0);
        }
      }
      problems.sort(Problem.ORDER);
      return new Request(
          id,
          method,
          input == null ? null : input.text(),
          input == null ? 0 : input.offset(),
          List.copyOf(problems));
    }

    private void take(Member member) {
      switch (member.name()) {
        case "id" -> {
          boolean named = member.text().startsWith("\"") || wholeNumber(member.text());
          if (named && member.text().length() <= LONGEST) {
            id = member.text();
          } else {
            String rule =
                named
                    ? "must come with an id of at most " + LONGEST + " characters"
                    : "must come with an id that is text or a whole number";
            problem("Type", rule, Shown.escaped(member.text()), member.offset());
          }
        }
        case "method" -> {
          String name = member.string();
          if (name != null && name.length() <= LONGEST) {
            method = name;
          } else {
            problem(
                "Type",
                "must come with a method named by its id",
                Shown.escaped(member.text()),
                member.offset());
          }
        }
        default -> input = member;
      }
    }

    private void problem(String code, String rule, @Nullable String value, int offset) {
      problems.add(new Problem("", code, rule, value, new Location(number, offset + 1)));
    }

    private static boolean wholeNumber(String text) {
      int digits = text.startsWith("-") ? 1 : 0;
      return text.length() > digits
          && text.substring(digits).chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
