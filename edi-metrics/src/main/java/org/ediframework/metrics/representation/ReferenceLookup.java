package org.ediframework.metrics.representation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;

/**
 * Finds the share of groups of people in a reference, whether it lists them as such, as their parts, or as the groups
 * that they make up.
 */
final class ReferenceLookup {

    private final Reference reference;
    private final Optional<Classification> classification;
    private final Set<String> unused;

    ReferenceLookup(Reference reference, Optional<Classification> classification) {
        this.reference = reference;
        this.classification = classification;
        this.unused = new LinkedHashSet<>(reference.getCategories());
    }

    /** The share of these categories together; empty where the reference does not tell it. */
    Optional<ReferenceShare> share(Collection<String> categories) {
        if (isListed(categories)) {
            return shareOfListed(categories);
        }
        return classification.flatMap(known -> shareOfLeaves(known, categories));
    }

    private Optional<ReferenceShare> shareOfLeaves(Classification known, Collection<String> categories) {
        Set<String> leaves = new LinkedHashSet<>();
        for (String category : categories) {
            if (known.find(category).isEmpty()) {
                return Optional.empty();
            }
            leaves.addAll(codes(known.leavesWithin(category)));
        }
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String leaf : leaves) {
            (reference.isListed(leaf) ? chosen : missing).add(leaf);
        }
        if (!missing.isEmpty()) {
            chosen = wholeGroups(known, leaves);
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return shareOfListed(chosen);
    }

    private boolean isListed(Collection<String> categories) {
        for (String category : categories) {
            if (!reference.isListed(category)) {
                return false;
            }
        }
        return true;
    }

    private Optional<ReferenceShare> shareOfListed(Collection<String> categories) {
        unused.removeAll(categories);
        return reference.getShare(categories);
    }

    /** The listed groups that divide the leaves without a remainder; empty where they do not. */
    private Set<String> wholeGroups(Classification known, Set<String> leaves) {
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> covered = new LinkedHashSet<>();
        for (Category candidate : known.getCategories()) {
            if (reference.isListed(candidate.getCode())) {
                Set<String> within = codes(known.leavesWithin(candidate.getCode()));
                if (leaves.containsAll(within) && within.stream().noneMatch(covered::contains)) {
                    chosen.add(candidate.getCode());
                    covered.addAll(within);
                }
            }
        }
        return covered.equals(leaves) ? chosen : Set.of();
    }

    static Set<String> codes(Collection<Category> categories) {
        return categories.stream().map(Category::getCode).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The categories of the reference that no share was asked for. */
    Set<String> unused() {
        return unused;
    }
}
