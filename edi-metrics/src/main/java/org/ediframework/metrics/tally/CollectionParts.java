package org.ediframework.metrics.tally;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.function.Consumer;

/** Cuts a collection of people into parts, each to be counted by one accumulator; progress is told after each. */
final class CollectionParts {

    private CollectionParts() {}

    /** Parts that several threads may take in any order: the collection is split as it offers itself. */
    static <P> List<Consumer<TallyAccumulator>> forThreads(
            Collection<P> people, RowEncoder<? super P> encoder, int peoplePerPart) {
        List<Consumer<TallyAccumulator>> parts = new ArrayList<>();
        Queue<Spliterator<P>> whole = new ArrayDeque<>(List.of(people.spliterator()));
        for (Spliterator<P> rest = whole.poll(); rest != null; rest = whole.poll()) {
            Spliterator<P> half = rest.estimateSize() > peoplePerPart ? rest.trySplit() : null;
            if (half == null) {
                Spliterator<P> part = rest;
                parts.add(accumulator -> accumulator.add(part, encoder));
            } else {
                whole.add(half);
                whole.add(rest);
            }
        }
        return parts;
    }

    /** Parts to be counted one after the other: a list that cannot be split without copying is not split. */
    static <P> List<Consumer<TallyAccumulator>> inOrder(
            Collection<P> people, RowEncoder<? super P> encoder, int peoplePerPart) {
        List<Consumer<TallyAccumulator>> parts = new ArrayList<>();
        Iterator<P> all = people.iterator();
        for (long rest = people.size(); rest > peoplePerPart; rest -= peoplePerPart) {
            parts.add(accumulator -> accumulator.add(() -> new Few<>(all, peoplePerPart), encoder));
        }
        parts.add(accumulator -> accumulator.add(() -> all, encoder));
        return parts;
    }

    /** The next few of an iterator. */
    private static final class Few<P> implements Iterator<P> {

        private final Iterator<P> all;
        private int left;

        Few(Iterator<P> all, int left) {
            this.all = all;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && all.hasNext();
        }

        @Override
        public P next() {
            left--;
            return all.next();
        }
    }
}
