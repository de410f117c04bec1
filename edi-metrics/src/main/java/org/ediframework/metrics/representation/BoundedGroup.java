package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.vocabulary.Denominator;

/**
 * How many people a group and its base can have, where a publisher withholds counts. With a stated base and every missing
 * answer known the base is one number; otherwise it is what is known and what is not, added up.
 */
record BoundedGroup(GroupCounts observed, Denominator denominator) {

    /** As many possibilities of one category are looked at one by one. */
    static final int MOST_POINTS = 400;

    private static final long UNBOUNDED = Long.MAX_VALUE;

    /** One possibility: so many of the category, of so many people. */
    record Point(long count, long base) {}

    /** All possibilities of a category, or its four corners where they are too many. */
    record Points(List<Point> points, boolean isComplete) {}

    /** The base where it is one number. */
    OptionalLong base() {
        if (observed.getStatedBase().isEmpty()
                || !observed.getWithheldNonResponses().isEmpty()) {
            return OptionalLong.empty();
        }
        long everyone = observed.getStatedBase().getAsLong();
        long declared = everyone - observed.getUndeclared();
        boolean fits = declared
                        >= add(
                                observed.getDeclared(),
                                sum(observed.getWithheld().values(), false))
                && declared
                        <= add(
                                observed.getDeclared(),
                                sum(observed.getWithheld().values(), true));
        return fits ? OptionalLong.of(denominator == Denominator.DECLARED ? declared : everyone) : OptionalLong.empty();
    }

    /** The most people who may have given no answer. */
    long mostUndeclared() {
        return add(
                observed.getUndeclared(), sum(observed.getWithheldNonResponses().values(), true));
    }

    Points of(String category) {
        PublishedCount count = RollUp.numbers(observed, category);
        Map<String, PublishedCount> withheld = observed.getWithheld();
        List<PublishedCount> others = new ArrayList<>();
        withheld.forEach((other, numbers) -> {
            if (!other.equals(category)) {
                others.add(numbers);
            }
        });
        long known = observed.getDeclared() - observed.getCount(category).orElse(0);
        if (denominator == Denominator.EVERYONE) {
            others.addAll(observed.getWithheldNonResponses().values());
            known += observed.getUndeclared();
        }
        long least = add(known, sum(others, false));
        long most = add(known, sum(others, true));
        OptionalLong base = base();
        return base.isPresent() ? alongBase(count, base.getAsLong(), least, most) : everywhere(count, least, most);
    }

    private static Points alongBase(PublishedCount count, long base, long least, long most) {
        long from = Math.max(count.lowest(), most == UNBOUNDED ? 0 : base - most);
        long to = Math.min(count.highest(), base - least);
        List<Point> points = new ArrayList<>();
        boolean isComplete = to - from < MOST_POINTS;
        if (isComplete) {
            for (long number = from; number <= to; number++) {
                points.add(new Point(number, base));
            }
        } else {
            points.add(new Point(from, base));
            points.add(new Point(to, base));
        }
        return new Points(points, isComplete);
    }

    private static Points everywhere(PublishedCount count, long least, long most) {
        if (count.highest() == UNBOUNDED || most == UNBOUNDED) {
            return new Points(List.of(), false);
        }
        List<Point> points = new ArrayList<>();
        long counts = count.highest() - count.lowest() + 1;
        long rests = most - least + 1;
        boolean isComplete = counts <= MOST_POINTS && rests <= MOST_POINTS && counts * rests <= MOST_POINTS;
        long step = isComplete ? 1 : Math.max(1, counts - 1);
        long stride = isComplete ? 1 : Math.max(1, rests - 1);
        for (long number = count.lowest(); number <= count.highest(); number += step) {
            for (long rest = least; rest <= most; rest += stride) {
                points.add(new Point(number, Math.addExact(number, rest)));
            }
        }
        return new Points(points, isComplete);
    }

    private static long sum(Collection<PublishedCount> counts, boolean ofHighest) {
        long sum = 0;
        for (PublishedCount count : counts) {
            sum = add(sum, ofHighest ? count.highest() : count.lowest());
        }
        return sum;
    }

    private static long add(long one, long other) {
        return one > UNBOUNDED - other ? UNBOUNDED : one + other;
    }
}
