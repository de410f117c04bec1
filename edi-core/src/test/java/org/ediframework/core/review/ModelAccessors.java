package org.ediframework.core.review;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;

/** The accessors of everything that a plan is made of, and the constraints on them, as reflection shows them. */
final class ModelAccessors {

    /** A constraint on an accessor, or on the elements of what it answers. */
    record Constrained(Method accessor, Annotation constraint, boolean onElements) {
        @Override
        public String toString() {
            return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName() + " @"
                    + constraint.annotationType().getSimpleName();
        }
    }

    private ModelAccessors() {}

    static boolean isModelType(Class<?> type) {
        return type.isInterface()
                && !type.isSealed()
                && !type.isAnnotation()
                && type.getPackageName().startsWith("org.ediframework.core.");
    }

    /** The types of all things that a plan can hold, the plan first. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(List.of(ActionPlan.class));
        List<Class<?>> open = new ArrayList<>(types);
        while (!open.isEmpty()) {
            for (Method accessor : of(open.remove(0))) {
                arguments(accessor.getGenericReturnType())
                        .filter(ModelAccessors::isModelType)
                        .filter(types::add)
                        .forEach(open::add);
            }
        }
        return types;
    }

    private static Stream<Class<?>> arguments(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).flatMap(ModelAccessors::arguments);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    static List<Method> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static List<Constrained> constrained() {
        List<Constrained> constrained = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Method accessor : of(type)) {
                constraints(accessor.getAnnotations())
                        .forEach(found -> constrained.add(new Constrained(accessor, found, false)));
                elements(accessor.getAnnotatedReturnType())
                        .forEach(found -> constrained.add(new Constrained(accessor, found, true)));
            }
        }
        return constrained;
    }

    /** The constraints on things as wholes. */
    static List<Annotation> onTypes() {
        return types().stream()
                .flatMap(type -> constraints(type.getAnnotations()))
                .toList();
    }

    private static Stream<Annotation> elements(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? Stream.of(parameterized.getAnnotatedActualTypeArguments())
                        .flatMap(argument -> Stream.concat(constraints(argument.getAnnotations()), elements(argument)))
                : Stream.empty();
    }

    private static Stream<Annotation> constraints(Annotation... annotations) {
        return Stream.of(annotations).filter(each -> each.annotationType().isAnnotationPresent(Constraint.class));
    }
}
