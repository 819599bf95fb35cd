/** Documents in and out: JSON, JSON Schema, reports and audit records. */
module org.commissioning.io {
  requires transitive org.commissioning.scoring;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports org.commissioning.io.json;
}
