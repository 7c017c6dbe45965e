package dev.mysteryshopper.reports.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The components of a record, in order, and how to take it apart and put it together. */
final class RecordShape {

    private final Constructor<?> constructor;
    private final Part[] parts;

    /** One component; {@code element} is the element type of a list and null elsewhere. */
    record Part(String name, Class<?> type, @Nullable Class<?> element, boolean nullable, Method accessor) {}

    private RecordShape(Constructor<?> constructor, Part[] parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Part[] parts = new Part[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            parts[i] = new Part(
                    component.getName(),
                    component.getType(),
                    element(component.getGenericType()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.getAccessor());
        }
        try {
            return new RecordShape(type.getDeclaredConstructor(types), parts);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor.", e);
        }
    }

    private static @Nullable Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments().length == 1
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    int size() {
        return parts.length;
    }

    Part part(int i) {
        return parts[i];
    }

    /** Where the component with this name stands; -1 if there is none. */
    int indexOf(String name) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].name.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable Object get(Object entry, int i) {
        try {
            return parts[i].accessor.invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + parts[i].name + " of " + entry.getClass(), e);
        }
    }

    Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
