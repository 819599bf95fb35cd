package org.commissioning.model.cycle;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.level.ChosenLevel;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.reference.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about.
 *
 * @param title what it is called
 * @param summary the intention in a few sentences; null if not written yet
 * @param provenance where the record comes from; null for a body's own live record
 * @param workingDefinition the published definition of commissioning that the bodies work to; null
 *     if not said, or if they have their own
 * @param ownDefinition the definition, where the bodies have their own; null otherwise
 * @param horizon how far ahead it looks; null if not said
 * @param level the level at which it is commissioned; null if not decided
 * @param ownLevels the framework of the level, where the bodies have their own; null otherwise
 */
@ReferencesKnown
public record CaseDescription(
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text String summary,
    @Nullable @Valid Provenance provenance,
    @Nullable @Id String workingDefinition,
    @Nullable @Valid CommissioningDefinition ownDefinition,
    @Nullable @Valid PlanningHorizon horizon,
    @Nullable @Valid ChosenLevel level,
    @Nullable @Valid LevelFramework ownLevels) {}
