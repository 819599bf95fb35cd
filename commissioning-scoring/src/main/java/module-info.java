/**
 * Published methods of commissioning: validated input in, explained result out.
 *
 * <p>The module is open because a validator reads the components of its input records; nothing
 * outside the exported packages is API.
 */
open module org.commissioning.scoring {
  requires transitive org.commissioning.model;
  requires org.apache.commons.statistics.distribution;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;

  exports org.commissioning.scoring.catalogue;
  exports org.commissioning.scoring.contract;
  exports org.commissioning.scoring.contribution;
  exports org.commissioning.scoring.cycle;
  exports org.commissioning.scoring.decision;
  exports org.commissioning.scoring.disclosure;
  exports org.commissioning.scoring.equity;
  exports org.commissioning.scoring.level;
  exports org.commissioning.scoring.method;
  exports org.commissioning.scoring.need;
  exports org.commissioning.scoring.option;
  exports org.commissioning.scoring.outcome;
  exports org.commissioning.scoring.regime;
  exports org.commissioning.scoring.resource;
  exports org.commissioning.scoring.statistics;
  exports org.commissioning.scoring.tender;
  exports org.commissioning.scoring.value;
}
