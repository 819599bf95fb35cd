package org.commissioning.examples;

import org.commissioning.io.audit.AuditRecord;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Explained;

/** Audit records of documents that a method has answered. */
final class Audit {

  private Audit() {}

  /** The record of what a method made of a document that it answers. */
  static <I extends Record, R extends Explained> String record(
      Calculation<I, R> calculation, byte[] document) {
    I input = CommissioningJson.strict().read(document, calculation.inputType()).value();
    return AuditRecord.of(calculation, input).json();
  }
}
