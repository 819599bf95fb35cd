package org.commissioning.io.json;

/**
 * How much a reader takes from a source that nobody has vouched for. What goes beyond a limit is
 * reported as a problem, never cut off silently.
 *
 * @param documentLength longest document: in bytes, or in characters where the source is text
 * @param nesting deepest nesting of objects and lists, at most 1000
 * @param textLength longest single text, in characters
 * @param numberLength longest number as written, in characters
 * @param nameLength longest property name, in characters
 * @param problems most problems listed; the rest is counted in one last problem
 */
public record ReadLimits(
    int documentLength,
    int nesting,
    int textLength,
    int numberLength,
    int nameLength,
    int problems) {

  private static final int DEEPEST = 1000;
  private static final ReadLimits STANDARD =
      new ReadLimits(10_000_000, 64, 100_000, 100, 200, 1_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1, or the nesting above 1000
   */
  public ReadLimits {
    atLeastOne("documentLength", documentLength);
    atLeastOne("nesting", nesting);
    atLeastOne("textLength", textLength);
    atLeastOne("numberLength", numberLength);
    atLeastOne("nameLength", nameLength);
    atLeastOne("problems", problems);
    if (nesting > DEEPEST) {
      throw new IllegalArgumentException(
          "nesting must be at most " + DEEPEST + " but was " + nesting);
    }
  }

  /**
   * A document of 10 MB, nested 64 deep, texts of 100,000 characters, numbers of 100, names of 200;
   * 1,000 problems listed.
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  public ReadLimits withDocumentLength(int longest) {
    return new ReadLimits(longest, nesting, textLength, numberLength, nameLength, problems);
  }

  public ReadLimits withNesting(int deepest) {
    return new ReadLimits(documentLength, deepest, textLength, numberLength, nameLength, problems);
  }

  public ReadLimits withTextLength(int longest) {
    return new ReadLimits(documentLength, nesting, longest, numberLength, nameLength, problems);
  }

  public ReadLimits withNumberLength(int longest) {
    return new ReadLimits(documentLength, nesting, textLength, longest, nameLength, problems);
  }

  public ReadLimits withNameLength(int longest) {
    return new ReadLimits(documentLength, nesting, textLength, numberLength, longest, problems);
  }

  public ReadLimits withProblems(int most) {
    return new ReadLimits(documentLength, nesting, textLength, numberLength, nameLength, most);
  }

  private static void atLeastOne(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1 but was " + limit);
    }
  }
}
