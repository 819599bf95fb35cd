package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import org.commissioning.model.constraint.WebAddress;
import org.jspecify.annotations.Nullable;

/** Judges {@link WebAddress}. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {

  private static final int MAX = 2000;

  @Override
  public boolean isValid(@Nullable CharSequence address, ConstraintValidatorContext context) {
    if (address == null) {
      return true;
    }
    if (address.length() > MAX) {
      return Report.fault(context, "must have at most " + MAX + " characters");
    }
    try {
      URI uri = new URI(address.toString());
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
