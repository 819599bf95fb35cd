package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.KnownExclusionGroundValidator;

/** The code of an exclusion ground of the table {@link ExclusionGrounds#standard()}. */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {KnownExclusionGroundValidator.class})
public @interface KnownExclusionGround {

  String message() default "must be the code of an exclusion ground, such as sch-6-17";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
