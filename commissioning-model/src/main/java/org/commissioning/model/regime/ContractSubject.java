package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a contract is mainly for, which decides by how much it may change. */
public enum ContractSubject {
  /** Things are supplied. */
  GOODS("goods", "Goods", "Things are supplied."),
  /** Something is done for the authority or for others. */
  SERVICES("services", "Services", "Something is done for the authority or for others."),
  /** Something is built, or civil engineering is done. */
  WORKS("works", "Works", "Something is built, or civil engineering is done.");

  private final String code;
  private final String label;
  private final String definition;

  ContractSubject(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A few words for people. */
  public String label() {
    return label;
  }

  /** What it means, in a sentence. */
  public String definition() {
    return definition;
  }

  @Override
  public String toString() {
    return code;
  }
}
