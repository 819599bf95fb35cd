package org.commissioning.model.market;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Something that providers were asked.
 *
 * @param id by which answers refer to it
 * @param question what was asked
 */
public record EngagementQuestion(
    @Required @Id String id, @Required @Text(max = 5_000) String question) {}
