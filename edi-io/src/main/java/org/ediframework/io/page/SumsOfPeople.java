package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;

/**
 * Counts of the same people that stand beside each other. Groups that lie within each other or apart form a tree, and all
 * that follows from their counts are sums of what is left of each when those within it are taken away; so none of these
 * may be small. Of groups that overlap more could follow, by halves and by bounds: the second is not taken, nor is one in
 * another classification, of which nobody here knows how it lies to the first.
 */
final class SumsOfPeople {

    private final DisclosurePolicy policy;
    private final Node root = new Node(new Group(Set.of(), true, true), Long.MAX_VALUE);
    private Optional<Optional<String>> list = Optional.empty();

    /**
     * Some people.
     *
     * @param categories those they are of; none where all who answered are meant
     * @param isAll whether all who answered are meant
     * @param hasUndeclared whether those who did not answer are meant too
     */
    private record Group(Set<String> categories, boolean isAll, boolean hasUndeclared) {

        boolean isWithin(Group other) {
            return other.isAll
                    ? other.hasUndeclared || !hasUndeclared
                    : !isAll && other.categories.containsAll(categories);
        }

        boolean isApart(Group other) {
            return !isAll && !other.isAll && categories.stream().noneMatch(other.categories::contains);
        }
    }

    /** A group in the tree, with those directly within it. */
    private static final class Node {
        private final Group group;
        private final long people;
        private final List<Node> within = new ArrayList<>();

        Node(Group group, long people) {
            this.group = group;
            this.people = people;
        }
    }

    SumsOfPeople(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** Takes the base and the count of a metric, unless with them something small would follow. */
    boolean add(RepresentationMetric metric, Observation observation) {
        if (list.isPresent() && !list.get().equals(metric.getClassification())) {
            return false;
        }
        list = Optional.of(metric.getClassification());
        boolean hasUndeclared = metric.getDenominator() == Denominator.EVERYONE;
        return add(root, new Node(new Group(Set.of(), true, hasUndeclared), observation.getBase()))
                && add(
                        root,
                        new Node(new Group(Set.copyOf(metric.getCategories()), false, false), observation.getCount()));
    }

    private boolean add(Node around, Node added) {
        List<Node> inner = new ArrayList<>();
        List<Node> beside = new ArrayList<>();
        for (Node node : around.within) {
            if (node.group.equals(added.group)) {
                return node.people == added.people;
            }
            if (added.group.isWithin(node.group)) {
                return add(node, added);
            }
            if (node.group.isWithin(added.group)) {
                inner.add(node);
            } else if (node.group.isApart(added.group)) {
                beside.add(node);
            } else {
                return false;
            }
        }
        beside.add(added);
        if (isSmall(left(added, inner)) || (around != root && isSmall(left(around, beside)))) {
            return false;
        }
        added.within.addAll(inner);
        around.within.removeAll(inner);
        around.within.add(added);
        return true;
    }

    /** How many people of a group belong to none of these; less than nothing where the figures contradict each other. */
    private static long left(Node whole, List<Node> parts) {
        long left = whole.people;
        for (Node part : parts) {
            left = left < 0 ? left : left - part.people;
        }
        return left;
    }

    private boolean isSmall(long people) {
        return people < 0 || (people < policy.getThreshold() && (people > 0 || policy.getZeros() == ZeroCounts.HIDDEN));
    }
}
