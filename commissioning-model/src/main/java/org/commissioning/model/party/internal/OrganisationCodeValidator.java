package org.commissioning.model.party.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.InputStream;
import java.util.Objects;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.party.OrganisationCode;
import org.commissioning.model.party.OrganisationIdentifier;
import org.commissioning.model.reference.CodeRules;
import org.commissioning.model.reference.DatedTable;
import org.jspecify.annotations.Nullable;

/** Judges {@link OrganisationCode}. */
public final class OrganisationCodeValidator
    implements ConstraintValidator<OrganisationCode, OrganisationIdentifier> {

  private static final CodeRules RULES = CodeRules.of(table());

  private static DatedTable table() {
    InputStream stream =
        OrganisationIdentifier.class.getResourceAsStream("organisation-schemes.csv");
    return DatedTable.read("organisation-schemes", Objects.requireNonNull(stream), "code");
  }

  @Override
  public boolean isValid(
      @Nullable OrganisationIdentifier judged, ConstraintValidatorContext context) {
    if (judged == null || judged.scheme() == null || judged.id() == null) {
      return true;
    }
    String fault = RULES.fault(judged.scheme(), judged.id());
    return fault == null || Report.fault(context, fault, "id");
  }
}
