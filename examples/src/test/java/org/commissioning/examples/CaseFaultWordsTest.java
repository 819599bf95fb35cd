package org.commissioning.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads about single faults of whole cases, and about several at once. */
class CaseFaultWordsTest {

  private static List<String> read(CaseDocument document, CaseFault... faults) {
    List<String> texts = new ArrayList<>();
    for (Problem problem : CaseReading.of(document, List.of(faults)).problems()) {
      texts.add(
          problem.at(new Problem.Location(0, 0)).text().substring("line 0, column 0, ".length()));
    }
    return texts;
  }

  private static CaseFault put(String place, String json) {
    return CaseFault.put("", place, "", CaseDocument.parsed(json));
  }

  /** Each: the place that is changed, what is put there, and the whole sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          home-care-rural | /id | null | "/id: must be given but was null"
          home-care-rural | /about/horizon/to | "'2020-01-01'" | "/about/horizon/to: must not be before from (2023-09-01) but was 2020-01-01"
          home-care-rural | /about/level/level/level | "'hamlet'" | "/about/level/level/level: must be a level of its framework but was 'hamlet'"
          home-care-rural | /parties/arrangements/0/kind | "'singular'" | "/parties/arrangements/0/kind: must be one of single, joint, collaborative but was 'singular'"
          home-care-rural | /parties/arrangements/0/roles/0/party | "'nobody'" | "/parties/arrangements/0/roles/0/party: must be one of the ids in organisations but was 'nobody'"
          home-care-rural | /parties/arrangements/0/pooledFund | 5 | "/parties/arrangements/0/pooledFund: must be text but was 5"
          home-care-rural | /understanding/places/4/parents/0 | "'northern-valleys'" | "/understanding/places/4/parents/0: must not lead back to itself (a cycle of 1) but was 'northern-valleys'"
          home-care-rural | /understanding/populations/0/total | 31300 | "/understanding/populations/0/total: must be the sum of the bands, 31200, but was 31300"
          home-care-rural | /understanding/populations/0/bands/2/ages/fromYears | 74 | "/understanding/populations/0/bands/2/ages: must not overlap an earlier age band of the same sex"
          home-care-rural | /understanding/populations/0/bands/0/people | -1 | "/understanding/populations/0/bands/0/people: must be at least 0 but was -1"
          home-care-rural | /understanding/segments/0/people | 31201 | "/understanding/segments/0/people: must be at most the people of its population, 31200 but was 31201"
          home-care-rural | /understanding/lookups/0/rows/1/share | 0.3 | "/understanding/lookups/0/rows/1/share: must have shares that sum to 1 for each place of the earlier edition but they sum to 0.95"
          home-care-rural | /understanding/evidence/1/id | 7 | "/understanding/evidence/1/id: must be text but was 7"
          home-care-rural | /understanding/assessments/0/lookedFor | "['needs']" | "/understanding/assessments/0/assets: must be left out unless assets were looked for"
          home-care-rural | /intentions/outcomes/0/measures/0/baselines/0/lower | 72 | "/intentions/outcomes/0/measures/0/baselines/0/lower: must be at most the value, 71.5 but was 72"
          home-care-rural | /intentions/outcomes/0/measures/0/baselines/0/intervalPercent | 101 | "/intentions/outcomes/0/measures/0/baselines/0/intervalPercent: must be at most 100 but was 101"
          home-care-rural | /intentions/outcomes/0/measures/0/targets/0/by | "'2024-06-30'" | "/intentions/outcomes/0/measures/0/targets/0/by: must be after the baseline of the same place, 2024-06-30 but was 2024-06-30"
          home-care-rural | /intentions/outcomes/0/measures/0/targets/0/by | "'2026-06-31'" | "/intentions/outcomes/0/measures/0/targets/0/by: must be a date of the calendar but was '2026-06-31'"
          home-care-rural | /intentions/decisions/0/making/mandate/body | "'exampleshire-council'" | "/intentions/decisions/0/making/mandate/body: must be the decision-maker (the mandate is another body's) but was 'exampleshire-council'"
          home-care-rural | /intentions/decisions/0/making/mandate/services | "[]" | "/intentions/decisions/0/making/mandate/services: must contain the service that is decided on (the mandate does not cover it)"
          home-care-rural | /intentions/decisions/0/making/value/amount | 25000000 | "/intentions/decisions/0/making/value/amount: must not be above the limit of the mandate, 24000000 GBP but was 25000000"
          home-care-rural | /intentions/decisions/0/making/value/currency | "'GPB'" | "/intentions/decisions/0/making/value/currency: must be an ISO 4217 currency code but was 'GPB'"
          home-care-rural | /intentions/decisions/0/making/mandate/notice/publishedOn | "'2024-09-18'" | "/intentions/decisions/0/making/mandate/notice/publishedOn: must not be after the decision (2024-09-17) but was 2024-09-18"
          home-care-rural | /intentions/decisions/0/making/mandate/notice/url | "'example.org'" | "/intentions/decisions/0/making/mandate/notice/url: must be a web address starting with https:// or http:// but was 'example.org'"
          home-care-rural | /supply/agreements/0/term/extensions/0/until | "'2028-05-31'" | "/supply/agreements/0/term/extensions/0/until: must be after the end of the term (2028-05-31) but was 2028-05-31"
          home-care-rural | /supply/agreements/0/type | "'promise'" | "/supply/agreements/0/type: must be one of contract, service-level-agreement, grant, pooled-fund-agreement but was 'promise'"
          home-care-rural | /supply/procurements/2/parent | null | "/supply/procurements/2/parent: must be given when route is framework-call-off"
          home-care-rural | /course/visits/2/from | "'2024-03-31'" | "/course/visits/2/from: must not be before the visit above, 2024-04-01 but was 2024-03-31"
          home-care-rural | /course/visits/2/to | null | "/course/visits/2/to: must be given (a later stage was entered)"
          home-care-rural | /course/frame | 1 | "/course/frame: must be a known property"
          domestic-abuse | /parties/pooledFunds/0/riskShares/0/percent | 45 | "/parties/pooledFunds/0/riskShares: must have shares that sum to 100 but they sum to 95"
          domestic-abuse | /parties/pooledFunds/0/contributions/1/amount/currency | "'EUR'" | "/parties/pooledFunds/0/contributions/1/amount/currency: must be GBP, the currency of the first contribution but was 'EUR'"
          domestic-abuse | /parties/arrangements/0/kind | "'collaborative'" | "/parties/arrangements/0/pooledFund: must be left out unless the kind is joint but was 'safety-fund'"
          domestic-abuse | /intentions/theory/links/1/to | "'one-room'" | "/intentions/theory/links/1/to: must lead from input towards outcome but was 'one-room'"
          childrens-healthy-weight | /understanding/places/0/code/code | "'E0800'" | "/understanding/places/0/code/code: must be a GSS code of 9 characters: a capital letter and then 8 digits but was 'E0800'"
          """)
  void saysWhatIsWrongInOneSentence(String name, String place, String json, String sentence) {
    assertThat(read(CaseDocument.resource(name), put(place, json))).containsExactly(sentence);
  }

  private static final CaseDocument HOME_CARE = CaseDocument.resource("home-care-rural");

  @Test
  void saysThatAPlaceHadEndedWhenItIsSpokenOf() {
    assertThat(read(HOME_CARE, put("/understanding/populations/0/place", "'hilltop'")))
        .containsExactly(
            "/understanding/populations/0/place: must be in force on 2024-06-30 but ended on 2023-03-31");
  }

  @Test
  void reportsFaultsOfShapeAndOfRulesTogether() {
    assertThat(
            read(
                HOME_CARE,
                put("/about/title", "7"),
                put("/about/workingDefinition", "'no-such-thing'"),
                put("/parties/organisations/0/name", "null"),
                put("/understanding/populations/0/place", "'hilltop'"),
                put("/understanding/populations/0/total", "31201"),
                put("/intentions/decisions/0/title", "[]"),
                put("/intentions/decisions/0/making/mandate/function", "'Housing'"),
                put("/course/visits/1/stage", "'plans'"),
                put("/course/visits/2/reason", "5")))
        .containsExactly(
            "/about/title: must be text but was 7",
            "/about/workingDefinition: must be the id of a published definition but was 'no-such-thing'",
            "/parties/organisations/0/name: must be given but was null",
            "/understanding/populations/0/place: must be in force on 2024-06-30 but ended on 2023-03-31",
            "/understanding/populations/0/total: must be the sum of the bands, 31200, but was 31201",
            "/intentions/decisions/0/title: must be text but was a list",
            "/intentions/decisions/0/making/mandate/function: must be the function in which the decision is made (the mandate is held in another) but was 'Housing'",
            "/course/visits/1/stage: must be a stage of the course's framework but was 'plans'",
            "/course/visits/2/reason: must be text but was 5");
  }

  @Test
  void leavesUnsaidWhatOnlyAMalformedValueMayHaveCaused() {
    // The list may have held what others refer to, and the place what was in force.
    assertThat(read(HOME_CARE, put("/understanding/populations", "'many'")))
        .containsExactly("/understanding/populations: must be a list but was text 'many'");
    assertThat(
            read(
                HOME_CARE,
                put("/understanding/places/2/validTo", "'soon'"),
                put("/understanding/populations/0/place", "'hilltop'")))
        .containsExactly(
            "/understanding/places/2/validTo: must be a date such as 2026-02-28 but was 'soon'");
    // What is itself malformed is not said to lead nowhere as well.
    assertThat(read(HOME_CARE, put("/understanding/populations/0/place", "' exampleshire'")))
        .containsExactly(
            "/understanding/populations/0/place: must not start or end with white space but was ' exampleshire'");
  }
}
