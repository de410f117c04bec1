package org.ediframework.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists of things that have ids. */
final class ById {

    private ById() {}

    static <T> Optional<T> find(List<T> things, Function<? super T, String> idOf, String id) {
        Objects.requireNonNull(id, "id");
        return things.stream().filter(thing -> idOf.apply(thing).equals(id)).findFirst();
    }

    /** The same plan with one of its lists set anew: with this thing in place of the first that has its id. */
    static <T> ActionPlan with(
            ActionPlan plan,
            BiFunction<ActionPlan.Builder, List<T>, ActionPlan.Builder> list,
            List<T> things,
            Function<? super T, String> idOf,
            T changed) {
        return list.apply(ActionPlan.builder().from(plan), with(things, idOf, changed))
                .build();
    }

    /** The same things, with this one in place of the first that has its id; behind them where none has. */
    private static <T> List<T> with(List<T> things, Function<? super T, String> idOf, T changed) {
        String id = idOf.apply(changed);
        List<T> all = new ArrayList<>(things);
        for (int at = 0; at < all.size(); at++) {
            if (idOf.apply(all.get(at)).equals(id)) {
                all.set(at, changed);
                return all;
            }
        }
        all.add(changed);
        return all;
    }
}
