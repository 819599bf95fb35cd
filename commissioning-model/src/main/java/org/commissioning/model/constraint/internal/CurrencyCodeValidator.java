package org.commissioning.model.constraint.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;
import java.util.Set;
import org.commissioning.model.constraint.CurrencyCode;
import org.jspecify.annotations.Nullable;

/** Judges {@link CurrencyCode}. */
public final class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, String> {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(toUnmodifiableSet());

  @Override
  public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
    return code == null || known(code);
  }

  /** Whether the code is one of ISO 4217. */
  public static boolean known(String code) {
    return CODES.contains(code);
  }
}
