package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.FitsNoticeRulesValidator;

/** Rule set, dates, facts, events and notices are those of the shipped table of notices. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsNoticeRulesValidator.class)
public @interface FitsNoticeRules {

  String message() default
      "must name a set of notice rules, days on which its law is in force, and facts, events and notices of it";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
