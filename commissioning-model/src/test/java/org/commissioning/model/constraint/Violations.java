package org.commissioning.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;

/** What a plain validator finds, as "path: message", sorted; messages are taken literally. */
public final class Violations {

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new Literal())
          .buildValidatorFactory()
          .getValidator();

  private Violations() {}

  /** Every violation of the whole graph. */
  public static List<String> of(Object bean) {
    return VALIDATOR.validate(bean).stream().map(Violations::text).sorted().toList();
  }

  private static String text(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }

  private static final class Literal implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      String text = template;
      for (Map.Entry<String, Object> attribute :
          context.getConstraintDescriptor().getAttributes().entrySet()) {
        text = text.replace("{" + attribute.getKey() + "}", attribute.getValue().toString());
      }
      return text;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return interpolate(template, context);
    }
  }
}
