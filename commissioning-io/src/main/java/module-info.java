/** Documents in and out: JSON, JSON Schema, reports and audit records. */
module org.commissioning.io {
  requires transitive org.commissioning.scoring;
  // Not static: what a result may leave out is read from its annotations.
  requires transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports org.commissioning.io.audit;
  exports org.commissioning.io.json;
  exports org.commissioning.io.report;
  exports org.commissioning.io.run;
  exports org.commissioning.io.schema;
}
