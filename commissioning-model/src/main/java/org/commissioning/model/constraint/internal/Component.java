package org.commissioning.model.constraint.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component, by name, of whatever record is at hand. Accessors are resolved once for a class;
 * the class met last is remembered, since neighbours in a list are mostly of one class.
 */
public final class Component {

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private final String name;

  /** Immutable, so that threads may overwrite one another's without harm. */
  private @Nullable Resolved last;

  private record Resolved(Class<?> type, @Nullable MethodHandle accessor) {}

  public Component(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The component's value; null if the object is not a record or has no such component. */
  public @Nullable Object of(Object bean) {
    Resolved resolved = last;
    if (resolved == null || resolved.type != bean.getClass()) {
      resolved = new Resolved(bean.getClass(), ACCESSORS.get(bean.getClass()).get(name));
      last = resolved;
    }
    MethodHandle accessor = resolved.accessor;
    return accessor == null ? null : read(accessor, bean);
  }

  private static @Nullable Object read(MethodHandle accessor, Object bean) {
    try {
      return (Object) accessor.invokeExact(bean);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + bean.getClass().getName(), e);
    }
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    if (!type.isRecord()) {
      return Map.of();
    }
    Map<String, MethodHandle> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      try {
        accessor.setAccessible(true);
        MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
        accessors.put(component.getName(), handle.asType(handle.type().generic()));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(type.getName() + " must be open to validation", e);
      }
    }
    return accessors;
  }
}
