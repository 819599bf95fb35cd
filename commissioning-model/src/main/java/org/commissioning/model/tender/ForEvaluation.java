package org.commissioning.model.tender;

/**
 * The validation group of what must be there before tenders can be evaluated, though a procurement
 * may be recorded without it: at least one tender in each lot.
 */
public interface ForEvaluation {}
