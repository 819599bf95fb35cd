package org.commissioning.model.level;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * A level, by its framework and its id there.
 *
 * @param framework the framework
 * @param level the level within it
 */
public record LevelReference(@Required @Id String framework, @Required @Id String level) {}
