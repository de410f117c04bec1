package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;

/** Puts groups of few people together, within their parents first. */
record SmallGroups(Optional<Classification> classification) {

    private static final String OTHER_GROUPS = "Other groups together";

    /** The groups, with small ones put together; from their codes to their people, in order. */
    List<PayGroup> together(Map<String, List<PaidPerson>> byCode) {
        Map<String, List<PayGroup>> byParent = new LinkedHashMap<>();
        byCode.forEach((code, people) -> byParent.computeIfAbsent(parent(code), any -> new ArrayList<>())
                .add(new PayGroup(label(classification, code), List.of(), people)));
        List<PayGroup> groups = new ArrayList<>();
        byParent.forEach((parent, siblings) -> {
            boolean isParentItself = siblings.size() == 1;
            groups.addAll(isParentItself ? siblings : pooled(siblings, label(classification, parent)));
        });
        return pooled(groups, OTHER_GROUPS);
    }

    /** The parent at the top; groups that stand there are a family of their own each. */
    private String parent(String code) {
        return classification
                .flatMap(list -> list.find(code).map(category -> list.rollUp(category.getCode())))
                .map(Category::getCode)
                .orElse(code);
    }

    /** What a group is called: by its code where it is in no list. */
    static String label(Optional<Classification> classification, String code) {
        return classification
                .flatMap(list -> list.find(code))
                .map(Category::getLabel)
                .orElse(code);
    }

    private static List<PayGroup> pooled(List<PayGroup> groups, String label) {
        List<PayGroup> large = new ArrayList<>(
                groups.stream().filter(group -> !group.isSmall()).toList());
        List<PayGroup> small =
                new ArrayList<>(groups.stream().filter(PayGroup::isSmall).toList());
        if (small.isEmpty()) {
            return groups;
        }
        while (of(small, label).isSmall() && !large.isEmpty()) {
            PayGroup next = large.stream()
                    .min(Comparator.comparingLong(PayGroup::fullPay))
                    .orElseThrow();
            large.remove(next);
            small.add(next);
        }
        boolean isOnlySmall = small.size() == 1;
        String name = large.isEmpty() || label.equals(OTHER_GROUPS) ? label : label + ": other groups";
        large.add(isOnlySmall ? small.get(0) : of(small, name));
        return large;
    }

    private static PayGroup of(List<PayGroup> together, String label) {
        return new PayGroup(
                label,
                together.stream()
                        .flatMap(group -> group.merged().isEmpty() ? Stream.of(group.label()) : group.merged().stream())
                        .toList(),
                together.stream().flatMap(group -> group.people().stream()).toList());
    }
}
