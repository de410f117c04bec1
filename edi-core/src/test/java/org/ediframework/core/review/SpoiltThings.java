package org.ediframework.core.review;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;

/** Plans whose accessors are watched or, wherever their things stand, answer something else than was built. */
final class SpoiltThings {

    private final Map<Method, Object> answers;
    private final Consumer<Method> watcher;

    private SpoiltThings(Map<Method, Object> answers, Consumer<Method> watcher) {
        this.answers = answers;
        this.watcher = watcher;
    }

    /** The plan with some accessors answering otherwise. */
    static ActionPlan plan(ActionPlan sound, Map<Method, Object> answers) {
        return (ActionPlan) new SpoiltThings(answers, called -> {}).spoilt(sound);
    }

    /** The plan with somebody told of each accessor that is called. */
    static ActionPlan watched(ActionPlan plan, Consumer<Method> watcher) {
        return (ActionPlan) new SpoiltThings(Map.of(), watcher).spoilt(plan);
    }

    private Object spoilt(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::spoilt).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::spoilt);
        }
        return Stream.<Class<?>>of(value.getClass().getInterfaces())
                .filter(ModelAccessors::isModelType)
                .findFirst()
                .map(type ->
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Behind(value, this)))
                .orElse(value);
    }

    /** Things are equal when they were built equal: what is spoilt is spoilt in all of a kind. */
    private record Behind(Object built, SpoiltThings all) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("equals")) {
                Object other = arguments[0];
                return Proxy.isProxyClass(other.getClass())
                        && Proxy.getInvocationHandler(other) instanceof Behind that
                        && built.equals(that.built);
            }
            all.watcher.accept(method);
            if (all.answers.containsKey(method)) {
                return all.spoilt(all.answers.get(method));
            }
            try {
                return all.spoilt(method.invoke(built, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
