/**
 * What commissioning is about, as immutable records that carry their own constraints: data, and no
 * algorithms.
 *
 * <p>The module is open because a validator reads the records' components; nothing outside the
 * exported packages is API.
 */
open module org.commissioning.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;

  exports org.commissioning.model.constraint;
  exports org.commissioning.model.contract;
  exports org.commissioning.model.contribution;
  exports org.commissioning.model.cycle;
  exports org.commissioning.model.decision;
  exports org.commissioning.model.disclosure;
  exports org.commissioning.model.equity;
  exports org.commissioning.model.learning;
  exports org.commissioning.model.level;
  exports org.commissioning.model.market;
  exports org.commissioning.model.money;
  exports org.commissioning.model.need;
  exports org.commissioning.model.option;
  exports org.commissioning.model.outcome;
  exports org.commissioning.model.party;
  exports org.commissioning.model.place;
  exports org.commissioning.model.population;
  exports org.commissioning.model.reference;
  exports org.commissioning.model.regime;
  exports org.commissioning.model.resource;
  exports org.commissioning.model.tender;
  exports org.commissioning.model.value;
}
