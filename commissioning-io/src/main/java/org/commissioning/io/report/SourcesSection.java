package org.commissioning.io.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commissioning.model.cycle.CommissioningDefinition;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/** Every source that the record names, once, in the order of the page. */
final class SourcesSection {

  private final Set<Source> sources = new LinkedHashSet<>();

  private SourcesSection() {}

  static void write(Html html, CaseStory story) {
    SourcesSection section = new SourcesSection();
    section.collect(story);
    html.open("section", "aria-labelledby", "sources");
    html.element("h2", "Sources", "id", "sources");
    if (section.sources.isEmpty()) {
      Facts.absent(html, "The record names no source.");
    } else {
      html.open("ul", "class", "plain");
      for (Source source : section.sources) {
        html.open("li");
        Links.source(html, source);
        html.close();
      }
      html.close();
    }
    html.close();
  }

  private void collect(CaseStory story) {
    story.understanding().populations().forEach(population -> add(population.source()));
    story.understanding().evidence().forEach(evidence -> add(evidence.source()));
    story.understanding().successions().forEach(succession -> add(succession.source()));
    story.understanding().lookups().forEach(lookup -> add(lookup.source()));
    story.intentions().frameworks().forEach(framework -> add(framework.source()));
    story.intentions().outcomes().forEach(outcome -> outcome.measures().forEach(this::measure));
    story.course().observations().forEach(observation -> add(observation.observation().source()));
    story.intentions().decisions().forEach(decision -> making(decision.making()));
    story.parties().pooledFunds().forEach(fund -> add(fund.basis()));
    story.parties().successions().forEach(succession -> add(succession.source()));
    CommissioningDefinition definition = CaseWords.definition(story.about());
    add(definition == null ? null : definition.source());
    CycleFramework framework = story.framework();
    add(framework == null ? null : framework.source());
  }

  private void measure(Measure measure) {
    add(measure.source());
    measure.baselines().forEach(baseline -> add(baseline.source()));
  }

  private void making(@Nullable DecisionMaking making) {
    Mandate mandate = making == null ? null : making.mandate();
    add(mandate == null ? null : mandate.instrument());
  }

  private void add(@Nullable Source source) {
    if (source != null) {
      sources.add(source);
    }
  }
}
