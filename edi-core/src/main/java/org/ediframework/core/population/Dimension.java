package org.ediframework.core.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * One side of a count table: its name, its substantive categories in order, and the states of missing answer that it
 * keeps apart from them.
 *
 * <p>Indices run over the categories first and the non-response states after them, so {@code index <
 * getCategories().size()} means that a person did answer. The label of a non-response state is its
 * {@linkplain NonResponse#getId() id}; no category may bear it. A dimension without any label is allowed: it is what
 * counting nobody gives.
 */
public final class Dimension {

    private final String name;
    private final List<String> categories;
    private final List<NonResponse> nonResponses;
    private final List<String> labels;
    private final Map<String, Integer> indexByLabel;

    private Dimension(String name, List<String> categories, Collection<NonResponse> nonResponses) {
        this.name = notBlank("name of a dimension", name);
        this.categories = List.copyOf(categories);
        this.nonResponses = nonResponses.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(nonResponses));
        List<String> all = new ArrayList<>(this.categories);
        this.nonResponses.forEach(state -> all.add(state.getId()));
        this.labels = List.copyOf(all);
        this.indexByLabel = new HashMap<>(labels.size() * 2);
        for (String label : labels) {
            notBlank("category of dimension '" + name + "'", label);
            if (indexByLabel.putIfAbsent(label, indexByLabel.size()) != null) {
                throw new IllegalArgumentException("Dimension '" + name + "' has '" + label
                        + "' twice. Categories differ from each other and from the ids of its non-response states.");
            }
        }
    }

    /**
     * A dimension in which everybody has a category.
     *
     * @param name what is counted by, for example {@code sex}
     * @param categories labels in the order they are shown
     * @throws IllegalArgumentException when the name or a category is blank, or a category stands twice
     */
    public static Dimension of(String name, List<String> categories) {
        return new Dimension(name, categories, List.of());
    }

    /**
     * A dimension that also counts people whose answer is missing.
     *
     * @param nonResponses the states counted; kept in the order of {@link NonResponse}, whatever order is given
     * @throws IllegalArgumentException when the name or a category is blank, or a label stands twice
     */
    public static Dimension of(String name, List<String> categories, List<NonResponse> nonResponses) {
        Set<NonResponse> distinct = new LinkedHashSet<>(nonResponses);
        if (distinct.size() != nonResponses.size()) {
            throw new IllegalArgumentException("Dimension '" + name + "' has a non-response state twice: "
                    + nonResponses + ". Each may be given once.");
        }
        return new Dimension(name, categories, distinct);
    }

    private static String notBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank: '" + text + "'. It needs a visible text.");
        }
        return text;
    }

    /** What is counted by, for example {@code ethnic-group}. */
    public String getName() {
        return name;
    }

    /** The substantive categories in order, without the non-response states. */
    public List<String> getCategories() {
        return categories;
    }

    /** The non-response states counted, in the order of {@link NonResponse}; empty when everybody has a category. */
    public List<NonResponse> getNonResponses() {
        return nonResponses;
    }

    /** All labels in index order: the categories, then the ids of the non-response states. */
    public List<String> getLabels() {
        return labels;
    }

    /** How many labels there are, non-response states included. */
    public int size() {
        return labels.size();
    }

    /**
     * The label at an index.
     *
     * @throws IndexOutOfBoundsException when the index is not in {@code 0 <= index < size()}
     */
    public String getLabel(int index) {
        return labels.get(index);
    }

    /** Whether the index is that of a substantive category, not of a non-response state. */
    public boolean isSubstantive(int index) {
        return index >= 0 && index < categories.size();
    }

    /** The index of a label, or empty when the dimension does not have it. */
    public OptionalInt find(String label) {
        Integer index = indexByLabel.get(label);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The index of a category, or of a non-response state by its id.
     *
     * @throws IllegalArgumentException when the dimension does not have the label; the message lists those it has
     */
    public int indexOf(String label) {
        Integer index = indexByLabel.get(label);
        if (index == null) {
            throw new IllegalArgumentException(
                    "Dimension '" + name + "' has no '" + label + "'. It has: " + Shortened.list(labels) + ".");
        }
        return index;
    }

    /**
     * The index of a non-response state.
     *
     * @throws IllegalArgumentException when the dimension does not count that state
     */
    public int indexOf(NonResponse state) {
        return indexOf(state.getId());
    }

    /**
     * The labels of both: this one's categories in their order, then those only the other has, then the non-response
     * states of either.
     *
     * @throws IllegalArgumentException when the names differ
     */
    Dimension union(Dimension other) {
        if (!name.equals(other.name)) {
            throw new IllegalArgumentException(
                    "Dimensions '" + name + "' and '" + other.name + "' cannot be joined. Their names must be equal.");
        }
        if (labels.equals(other.labels) && nonResponses.equals(other.nonResponses)) {
            return this;
        }
        Set<String> allCategories = new LinkedHashSet<>(categories);
        allCategories.addAll(other.categories);
        Set<NonResponse> allStates = new LinkedHashSet<>(nonResponses);
        allStates.addAll(other.nonResponses);
        return new Dimension(name, List.copyOf(allCategories), allStates);
    }

    /** Equal when name, categories in order and non-response states are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension that
                && name.equals(that.name)
                && categories.equals(that.categories)
                && nonResponses.equals(that.nonResponses);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + labels.hashCode();
    }

    /** The name and its labels. */
    @Override
    public String toString() {
        return name + " " + Shortened.list(labels);
    }
}
