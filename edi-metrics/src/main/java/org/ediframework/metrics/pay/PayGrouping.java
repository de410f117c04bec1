package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * How the people of a payroll are divided by one characteristic: from what stands in its column to groups of at least
 * {@value PublishablePay#LEAST_GROUP} full-pay employees each, and the one that all others are compared with. Immutable and
 * thread-safe.
 *
 * <p>A group of fewer is put together with the other small ones of the same parent in the classification, and where these are
 * still too few with the next smallest; what is too few within its parent goes to the small groups of the other parents.
 * Without a classification all groups have one parent. The reference is never put together with others.
 */
public final class PayGrouping {

    private final String characteristic;
    private final Optional<Classification> classification;
    private final Map<String, String> spellings;
    private final Optional<String> reference;
    private final boolean isDetailed;

    private PayGrouping(
            String characteristic,
            Optional<Classification> classification,
            Map<String, String> spellings,
            Optional<String> reference,
            boolean isDetailed) {
        this.characteristic = characteristic;
        this.classification = classification;
        this.spellings = Map.copyOf(spellings);
        this.reference = reference;
        this.isDetailed = isDetailed;
    }

    /**
     * People by the words of the payroll.
     *
     * @param characteristic the name of the column, as {@link PayrollRow#getGroups} has it
     */
    public static PayGrouping by(String characteristic) {
        return new PayGrouping(characteristic, Optional.empty(), Map.of(), Optional.empty(), false);
    }

    /** The same by the groups at the top of a classification; spellings lead to its codes. */
    public PayGrouping in(Classification list) {
        return new PayGrouping(characteristic, Optional.of(list), spellings, reference, isDetailed);
    }

    /** The same by the groups that the payroll tells apart, such as 19 ethnic groups, instead of those at the top. */
    public PayGrouping inDetail() {
        return new PayGrouping(characteristic, classification, spellings, reference, true);
    }

    /**
     * The same with what the words of the payroll stand for.
     *
     * @param meanings from a word to a code of the classification, or to the id of a {@link NonResponse}
     */
    public PayGrouping withSpellings(Map<String, String> meanings) {
        return new PayGrouping(characteristic, classification, meanings, reference, isDetailed);
    }

    /**
     * The same with everybody compared with this group, by its code or label; unless it is said it is the largest.
     *
     * @throws IllegalArgumentException by {@link #of}, where it stands below the groups that are asked for
     */
    public PayGrouping comparedWith(String group) {
        return new PayGrouping(characteristic, classification, spellings, Optional.of(group), isDetailed);
    }

    /**
     * The people of a payroll by their groups.
     *
     * @throws IllegalArgumentException when somebody's group is not in the classification, or nobody is in the reference
     */
    public GroupedPayroll of(Payroll payroll) {
        Map<String, List<PaidPerson>> byGroup = new LinkedHashMap<>();
        List<PaidPerson> undisclosed = new ArrayList<>();
        for (PaidPerson person : payroll.people()) {
            group(person)
                    .ifPresentOrElse(
                            code -> byGroup.computeIfAbsent(code, any -> new ArrayList<>())
                                    .add(person),
                            () -> undisclosed.add(person));
        }
        String compared = byGroup.isEmpty() ? reference.orElse("") : referenceOf(byGroup);
        Map<String, List<PaidPerson>> others = inOrder(byGroup);
        others.remove(compared);
        PayGroup against = new PayGroup(label(compared), List.of(), byGroup.getOrDefault(compared, List.of()));
        return new GroupedPayroll(
                characteristic,
                classification.map(Classification::getId),
                against,
                new SmallGroups(classification).together(others),
                undisclosed);
    }

    /** The code of somebody's group; absent where it is not known. */
    private Optional<String> group(PaidPerson person) {
        String word = person.groups().getOrDefault(characteristic, "").strip();
        String meant = spellings.getOrDefault(word, word);
        if (meant.isEmpty() || NonResponse.find(meant).isPresent()) {
            return Optional.empty();
        }
        if (classification.isEmpty()) {
            return Optional.of(meant);
        }
        Category category = classification.get().get(meant);
        return category.isSubstantive() ? Optional.of(level(category)) : Optional.empty();
    }

    /** The reference takes in all of its parts; the others stand at the level that is asked for. */
    private String level(Category category) {
        Classification list = classification.orElseThrow();
        for (Optional<Category> at = Optional.of(category);
                at.isPresent();
                at = at.flatMap(Category::getParent).flatMap(list::find)) {
            if (reference.filter(at.get().getCode()::equals).isPresent()
                    || reference.filter(at.get().getLabel()::equals).isPresent()) {
                return ofLevel(at.get()).getCode();
            }
        }
        return isDetailed ? category.getCode() : list.rollUp(category.getCode()).getCode();
    }

    private Category ofLevel(Category found) {
        if (!isDetailed && found.getParent().isPresent()) {
            throw new IllegalArgumentException("'" + found.getLabel()
                    + "' is a part of a larger group. Compare with a group at the top, or all groups in detail.");
        }
        return found;
    }

    private String referenceOf(Map<String, List<PaidPerson>> byGroup) {
        if (reference.isEmpty()) {
            return byGroup.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, List<PaidPerson>>>comparingInt(
                                    group -> group.getValue().size())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
        return byGroup.keySet().stream()
                .filter(code -> code.equals(reference.get()) || label(code).equals(reference.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody's " + characteristic + " is '" + reference.get()
                        + "'. There are " + byGroup.keySet() + "."));
    }

    private Map<String, List<PaidPerson>> inOrder(Map<String, List<PaidPerson>> byGroup) {
        if (classification.isEmpty()) {
            return new TreeMap<>(byGroup);
        }
        Map<String, List<PaidPerson>> ordered = new LinkedHashMap<>();
        for (Category category : classification.get().getCategories()) {
            Optional.ofNullable(byGroup.get(category.getCode()))
                    .ifPresent(people -> ordered.put(category.getCode(), people));
        }
        return ordered;
    }

    private String label(String code) {
        return SmallGroups.label(classification, code);
    }
}
