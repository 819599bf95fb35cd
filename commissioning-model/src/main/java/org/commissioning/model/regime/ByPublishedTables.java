package org.commissioning.model.regime;

/**
 * The group of the rules that a question fits the tables that come with the library. A caller who
 * passes tables of their own is held to those instead.
 */
public interface ByPublishedTables {}
