package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.metrics.measure.Sentence;

/** The listed categories whose parts are listed beside them, told apart into roll-ups and remainders. */
final class ParentCategories {

    private final Map<String, Long> counts;
    private final Classification classification;
    private final Map<String, Long> sumsOfParts = new LinkedHashMap<>();
    private final Set<String> rollUps = new LinkedHashSet<>();

    /**
     * @param base the number of people that the counts should add up to, where it is known
     */
    ParentCategories(
            Map<String, Long> counts, Classification classification, ParentMeaning meaning, OptionalLong base) {
        this.counts = counts;
        this.classification = classification;
        List<Category> parentsFirst = classification.getCategories();
        for (int index = parentsFirst.size() - 1; index >= 0; index--) {
            String code = parentsFirst.get(index).getCode();
            if (counts.containsKey(code) && hasListedPart(code)) {
                sumsOfParts.put(code, sumOfParts(code));
                if (isRollUp(code, meaning, base)) {
                    rollUps.add(code);
                }
            }
        }
    }

    private boolean isRollUp(String code, ParentMeaning meaning, OptionalLong base) {
        if (meaning != ParentMeaning.BY_THE_FIGURES) {
            return meaning == ParentMeaning.ROLL_UP;
        }
        long count = count(code);
        if (count == part(code)) {
            return true;
        }
        if (base.isEmpty()) {
            return false;
        }
        long counted = counts.entrySet().stream()
                .filter(entry -> !rollUps.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Math.abs(counted - count - base.getAsLong()) < Math.abs(counted - base.getAsLong());
    }

    private boolean hasListedPart(String code) {
        return classification.children(code).stream()
                .anyMatch(child -> counts.containsKey(child.getCode()) || hasListedPart(child.getCode()));
    }

    private long sumOfParts(String code) {
        long sum = 0;
        for (Category child : classification.children(code)) {
            String part = child.getCode();
            if (!counts.containsKey(part)) {
                sum += sumOfParts(part);
            } else if (rollUps.contains(part) || !sumsOfParts.containsKey(part)) {
                sum += count(part);
            } else {
                sum += count(part) + part(part);
            }
        }
        return sum;
    }

    private long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    private long part(String code) {
        return sumsOfParts.getOrDefault(code, 0L);
    }

    Set<String> rollUps() {
        return rollUps;
    }

    Set<String> remainders() {
        Set<String> remainders = new LinkedHashSet<>(sumsOfParts.keySet());
        remainders.removeAll(rollUps);
        return remainders;
    }

    /** The counts without those that their parts count already. */
    Map<String, Long> withoutRollUps() {
        Map<String, Long> parts = new LinkedHashMap<>(counts);
        parts.keySet().removeAll(rollUps);
        return parts;
    }

    /**
     * What was taken for what, in sentences.
     *
     * @param whose for example {@code counts} or {@code reference}
     */
    List<ComparisonNote> remarks(String whose) {
        List<ComparisonNote> remarks = new ArrayList<>();
        for (String code : sumsOfParts.keySet()) {
            boolean isSum = rollUps.contains(code);
            remarks.add(new ComparisonNote(
                    isSum ? ComparisonNote.Kind.PARENT_IS_ROLL_UP : ComparisonNote.Kind.PARENT_IS_REMAINDER,
                    Sentence.of(
                            isSum ? "parent.sum" : "parent.rest",
                            Sentence.of("parent.of." + whose),
                            code,
                            count(code),
                            part(code))));
        }
        return remarks;
    }
}
