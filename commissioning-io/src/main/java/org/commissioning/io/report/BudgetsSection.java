package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.BudgetHolding;
import org.commissioning.model.resource.PersonalBudget;
import org.jspecify.annotations.Nullable;

/** Budgets in people's own hands, added up: no person, wish or single amount is on the page. */
final class BudgetsSection {

  /** With fewer budgets an amount could be one person's. */
  private static final int FEWEST = 3;

  private BudgetsSection() {}

  static void write(Html html, CaseStory story) {
    html.element("h3", "Personal budgets", "id", "budgets");
    List<PersonalBudget> budgets = story.supply().personalBudgets();
    if (budgets.isEmpty()) {
      Facts.absent(html, "No personal budget is recorded.");
      return;
    }
    Tables.open(html, "budgets-caption", Phrase.of("Personal budgets in sum"));
    Tables.head(
        html,
        List.of(
            Tables.words("Held as"),
            Tables.figures("Budgets"),
            Tables.figures("With a support plan"),
            Tables.figures("Amount"),
            Tables.figures("Spent")));
    html.open("tbody");
    for (BudgetHolding holding : BudgetHolding.values()) {
      List<PersonalBudget> held =
          budgets.stream().filter(budget -> budget.holding() == holding).toList();
      if (!held.isEmpty()) {
        html.open("tr").open("th", "scope", "row").text(holding.label());
        html.element("span", holding.definition(), "class", "aside").close();
        cells(html, held);
        html.close();
      }
    }
    html.close().open("tfoot").open("tr").element("th", "All", "scope", "row");
    cells(html, budgets);
    html.close().close();
    Tables.close(html);
    html.element(
        "p",
        "Single budgets and people's wishes are not shown. An amount of fewer than "
            + FEWEST
            + " budgets is not given, since it could be told whose it is.",
        "class",
        "note");
  }

  private static void cells(Html html, List<PersonalBudget> budgets) {
    long planned = budgets.stream().filter(budget -> budget.plan() != null).count();
    figure(html, Integer.toString(budgets.size()));
    figure(html, Long.toString(planned));
    figure(html, sum(budgets, PersonalBudget::amount));
    figure(html, sum(budgets, PersonalBudget::spent));
  }

  private static void figure(Html html, String text) {
    html.open("td", "class", "figure").number(text).close();
  }

  private static String sum(
      List<PersonalBudget> budgets, Function<PersonalBudget, @Nullable Money> part) {
    Map<String, Money> sums = new TreeMap<>();
    int known = 0;
    for (PersonalBudget budget : budgets) {
      Money money = part.apply(budget);
      if (money != null) {
        known++;
        sums.merge(money.currency(), money, Money::plus);
      }
    }
    if (known == 0) {
      return Facts.NOT_RECORDED;
    }
    if (known < FEWEST) {
      return "not given";
    }
    List<String> texts = new ArrayList<>();
    sums.values().forEach(money -> texts.add(Facts.money(money)));
    return String.join(" + ", texts) + (known < budgets.size() ? " (of " + known + ")" : "");
  }
}
