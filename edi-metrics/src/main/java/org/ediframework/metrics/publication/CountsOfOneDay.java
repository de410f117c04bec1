package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.monitor.CountedOn;
import org.ediframework.metrics.representation.ShownCounts;

/**
 * What the metrics of a plan counted among the same people on one day. Groups that lie within each other or apart form a
 * tree, whose leaves are what is left of each when those within it are taken away, and are protected as one table. Of
 * groups that overlap nobody knows the leaves: the second is not shown beside the first, nor is one in another list of
 * categories, of which nobody here knows how it lies to the first.
 */
final class CountsOfOneDay {

    /** More than any population. */
    private static final long MOST_PEOPLE = 100_000_000_000L;

    private final Node everybody = new Node(new Group(Set.of(), true, true), -1);
    private Optional<Optional<String>> list = Optional.empty();
    private Optional<ProtectedTable> safe = Optional.empty();
    private final Map<Group, Node> nodes = new LinkedHashMap<>();
    private final Map<Group, CellAddress> cells = new HashMap<>();

    /**
     * Some people.
     *
     * @param categories those they are of; none where all are meant
     * @param isAll whether all are meant
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
        private List<Node> within = new ArrayList<>();

        Node(Group group, long people) {
            this.group = group;
            this.people = people;
        }

        long rest() {
            return people - within.stream().mapToLong(node -> node.people).sum();
        }
    }

    /** Takes what a metric counted; not where it cannot be joined to what others did. */
    boolean add(RepresentationMetric metric, CountedOn counted) {
        boolean isAnotherList = list.isPresent() && !list.get().equals(metric.getClassification());
        if (isAnotherList || counted.base().get() > MOST_PEOPLE) {
            return false;
        }
        list = Optional.of(metric.getClassification());
        Map<Group, Long> groups = groups(metric, counted);
        List<Node> before = copy(everybody).within;
        for (Map.Entry<Group, Long> group : groups.entrySet()) {
            if (!add(everybody, new Node(group.getKey(), group.getValue()))) {
                everybody.within = before;
                return false;
            }
        }
        return true;
    }

    private static Node copy(Node node) {
        Node copy = new Node(node.group, node.people);
        node.within.forEach(inner -> copy.within.add(copy(inner)));
        return copy;
    }

    /** What the figures of a metric are about: its base, its categories, and both with those who gave no answer. */
    private static Map<Group, Long> groups(RepresentationMetric metric, CountedOn counted) {
        Map<Group, Long> groups = new LinkedHashMap<>();
        long base = counted.base().get();
        boolean isOfEveryone = metric.getDenominator() == Denominator.EVERYONE;
        long undeclared = counted.undeclared().orElse(0L);
        groups.put(base(isOfEveryone), base);
        if (counted.undeclared().isPresent()) {
            groups.put(base(!isOfEveryone), isOfEveryone ? base - undeclared : base + undeclared);
        }
        groups.put(categories(metric), counted.count().get());
        return groups;
    }

    private static Group base(boolean hasUndeclared) {
        return new Group(Set.of(), true, hasUndeclared);
    }

    private static Group categories(RepresentationMetric metric) {
        return new Group(Set.copyOf(metric.getCategories()), false, false);
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
        added.within.addAll(inner);
        beside.add(added);
        around.within = beside;
        return added.rest() >= 0 && (around == everybody || around.rest() >= 0);
    }

    /**
     * Protects what was taken, as one table.
     *
     * @param people by which characteristic, and where they are
     */
    void protect(DisclosureControl control, Scope people) {
        everybody.within.forEach(this::gather);
        List<Node> leaves =
                everybody.within.stream().flatMap(node -> leaves(node).stream()).toList();
        Groups<Node> groups = new Groups<>(leaves, CountsOfOneDay::label);
        nodes.values().forEach(node -> groups.add(leaves(node), nameOf(node)));
        String dimension = Shown.dimension(people);
        FrequencyTableBuilder table = FrequencyTable.builder().dimension(dimension, groupings(groups, leaves));
        people.getPlace().ifPresent(place -> table.within(Shown.PLACE, place));
        leaves.forEach(leaf -> table.cell(List.of(groups.leaf(leaf)), leaf.rest()));
        nodes.forEach((group, node) -> {
            Map<String, String> codes = new HashMap<>(Map.of(dimension, groups.code(leaves(node))));
            people.getPlace().ifPresent(place -> codes.put(Shown.PLACE, place));
            cells.put(group, CellAddress.of(codes));
        });
        safe = Optional.of(control.protect(table.build()));
    }

    /** The groups, and what is known of the categories that are counted together. */
    private static List<Hierarchy> groupings(Groups<Node> groups, List<Node> leaves) {
        List<Hierarchy> all = new ArrayList<>(groups.hierarchies());
        Map<String, String> parents = new HashMap<>();
        leaves.stream()
                .filter(leaf -> leaf.within.isEmpty() && leaf.group.categories.size() > 1)
                .forEach(leaf -> leaf.group.categories.forEach(category -> parents.put(category, groups.leaf(leaf))));
        if (!parents.isEmpty()) {
            leaves.forEach(leaf -> parents.putIfAbsent(groups.leaf(leaf), FrequencyTable.TOTAL));
            all.add(Hierarchy.of(parents));
        }
        return all;
    }

    private static String label(Node leaf) {
        if (leaf.within.isEmpty()) {
            return nameOf(leaf);
        }
        boolean isLeftByAnswers = leaf.group.isAll
                && leaf.group.hasUndeclared
                && leaf.within.stream().anyMatch(inner -> inner.group.isAll);
        return isLeftByAnswers ? Answer.NONE.label() : "the rest of " + nameOf(leaf);
    }

    /** As tables of the same people call them. */
    private static String nameOf(Node node) {
        if (node.group.isAll) {
            return node.group.hasUndeclared ? "everybody" : Shown.BASE;
        }
        return Shown.nameOf(node.group.categories.stream()
                .map(category -> new Answer(Answer.Kind.CATEGORY, category))
                .collect(Collectors.toSet()));
    }

    /** The table as it may be shown. */
    ProtectedTable safe() {
        return safe.orElseThrow();
    }

    private void gather(Node node) {
        nodes.put(node.group, node);
        node.within.forEach(this::gather);
    }

    private static Set<Node> leaves(Node node) {
        Set<Node> leaves = new LinkedHashSet<>();
        if (node.within.isEmpty() || node.rest() > 0) {
            leaves.add(node);
        }
        node.within.forEach(inner -> leaves.addAll(leaves(inner)));
        return leaves;
    }

    /** Which counts of a metric that was taken are shown. */
    ShownCounts of(RepresentationMetric metric, CountedOn counted) {
        boolean isOfEveryone = metric.getDenominator() == Denominator.EVERYONE;
        boolean isBaseShown = isShown(base(isOfEveryone));
        return new ShownCounts(
                isShown(categories(metric)),
                isBaseShown,
                counted.undeclared().isEmpty() ? isBaseShown : isBaseShown && isShown(base(!isOfEveryone)));
    }

    private boolean isShown(Group group) {
        return safe.filter(
                        table -> table.getStatus(cells.getOrDefault(group, CellAddress.TOTAL)) == CellStatus.PUBLISHED)
                .isPresent();
    }
}
