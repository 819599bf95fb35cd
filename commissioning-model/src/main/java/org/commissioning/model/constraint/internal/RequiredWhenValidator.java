package org.commissioning.model.constraint.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.constraint.RequiredWhen;
import org.jspecify.annotations.Nullable;

/** Judges {@link RequiredWhen}. */
public final class RequiredWhenValidator implements ConstraintValidator<RequiredWhen, Object> {

  /** The codes of an enum's constants, as documents write them. */
  private static final ClassValue<Map<Object, String>> CODES =
      new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
          return codes(type);
        }
      };

  private Component required = new Component("");
  private Component deciding = new Component("");
  private String value = "";
  private String text = "";

  @Override
  public void initialize(RequiredWhen constraint) {
    required = new Component(constraint.component());
    deciding = new Component(constraint.when());
    value = constraint.equalTo();
    text = "must be given when " + constraint.when() + " is " + value;
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    Object decides = deciding.of(root);
    if (decides == null || !value.equals(code(decides)) || required.of(root) != null) {
      return true;
    }
    return Report.fault(context, text, required.name());
  }

  private static @Nullable String code(Object decides) {
    return decides instanceof Enum<?> constant
        ? CODES.get(constant.getDeclaringClass()).get(constant)
        : decides.toString();
  }

  private static Map<Object, String> codes(Class<?> type) {
    Map<Object, String> codes = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      codes.put(constant, code(type, constant));
    }
    return codes;
  }

  private static String code(Class<?> type, Object constant) {
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(JsonValue.class) && method.getParameterCount() == 0) {
        try {
          method.setAccessible(true);
          return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(type.getName() + " must be open to validation", e);
        }
      }
    }
    return constant.toString();
  }
}
