package org.ediframework.io.review;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A way of spoiling a plan at one place. */
@FunctionalInterface
interface Spoiling {

    /** Spoils a plan; empty where it has nothing that can be spoilt like this. */
    Optional<Expected> spoil(PlanTree tree, Random random);

    /** One of these texts takes the place of a value. They are written as they are between the quotes of JSON. */
    static Spoiling texts(String code, Predicate<PlanTree.Slot> where, String... texts) {
        List<String> quoted = Stream.of(texts).map(text -> '"' + text + '"').toList();
        return json(code, where, slot -> quoted);
    }

    /** One of these pieces of JSON takes the place of a value. */
    static Spoiling json(String code, Predicate<PlanTree.Slot> where, String... json) {
        return json(code, where, slot -> List.of(json));
    }

    /** One of the pieces of JSON that are wrong there takes the place of a value. */
    static Spoiling json(
            String code, Predicate<PlanTree.Slot> where, Function<PlanTree.Slot, List<String>> wrongThere) {
        return (tree, random) -> slot(tree, random, where).map(slot -> {
            tree.writeInstead(slot.pointer(), any(random, wrongThere.apply(slot)));
            return Expected.value(code, slot.pointer());
        });
    }

    /** A thing is changed. */
    static Spoiling things(Predicate<PlanTree.Thing> which, BiFunction<PlanTree.Thing, Random, Expected> change) {
        return (tree, random) -> thing(tree, random, which).map(thing -> change.apply(thing, random));
    }

    /** A place for a value, chosen at random. */
    static Optional<PlanTree.Slot> slot(PlanTree tree, Random random, Predicate<PlanTree.Slot> where) {
        return pick(tree.slots().stream().filter(where), random);
    }

    /** A thing, chosen at random. */
    static Optional<PlanTree.Thing> thing(PlanTree tree, Random random, Predicate<PlanTree.Thing> which) {
        return pick(tree.things().stream().filter(which), random);
    }

    private static <T> Optional<T> pick(Stream<T> among, Random random) {
        List<T> all = among.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(any(random, all));
    }

    /** One of several, chosen at random. */
    static <T> T any(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
