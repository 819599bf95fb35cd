package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether the possibility of a modification is provided for (Schedule 8, paragraph 1).
 *
 * @param inContract whether the contract as awarded provides for it unambiguously; null if not
 *     known
 * @param inNotice whether the tender or transparency notice provides for it unambiguously; null if
 *     not known
 */
public record ProvidedFor(@Nullable Fact inContract, @Nullable Fact inNotice) {}
