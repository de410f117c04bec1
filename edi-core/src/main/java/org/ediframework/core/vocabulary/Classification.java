package org.ediframework.core.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A published way of dividing people by one characteristic: a list of categories in one edition, possibly in a
 * hierarchy such as 19 ethnic groups in 5. Immutable and thread-safe.
 *
 * <p>It is a list of names, not of people: how many belong to each category is a count or a reference. A category that
 * is divided further is the sum of its children; the {@linkplain #getLeaves() leaves} divide everybody once.
 */
public final class Classification {

    private final ClassificationDescription description;
    private final CategoryHierarchy categories;

    Classification(ClassificationDescription description, CategoryHierarchy categories) {
        this.description = description;
        this.categories = categories;
    }

    /**
     * A builder for a classification of one's own.
     *
     * @param characteristic what people are divided by
     */
    public static ClassificationBuilder builder(ClassificationId id, Characteristic characteristic) {
        return new ClassificationBuilder(id, characteristic);
    }

    /** Which classification in which edition. */
    public ClassificationId getId() {
        return description.id();
    }

    /** Its title, for example {@code Ethnic group}; the id when none was given. */
    public String getTitle() {
        return description.title();
    }

    /** What people are divided by. */
    public Characteristic getCharacteristic() {
        return description.characteristic();
    }

    /** The ages that are asked; absent when the publisher's list does not restrict them. */
    public Optional<AgeRange> getAges() {
        return description.ages();
    }

    /** Who publishes the list; absent when not stated. */
    public Optional<String> getPublisher() {
        return description.publisher();
    }

    /** The publication the list was taken from; absent when not stated. */
    public Optional<String> getSource() {
        return description.source();
    }

    /** Under which licence the list is published; absent when not stated. */
    public Optional<String> getLicence() {
        return description.licence();
    }

    /** All categories of all levels in the publisher's order. */
    public List<Category> getCategories() {
        return categories.all();
    }

    /** The categories that no other takes in, in order: the coarsest division. */
    public List<Category> getRoots() {
        return categories.roots();
    }

    /** The categories that are not divided further, in order: the finest division, non-response states included. */
    public List<Category> getLeaves() {
        return categories.leaves();
    }

    /** The leaves in which people did answer, in order. */
    public List<Category> getSubstantiveLeaves() {
        return getLeaves().stream().filter(Category::isSubstantive).toList();
    }

    /** The category with this code, or empty. */
    public Optional<Category> find(String code) {
        return categories.byCode(code);
    }

    /** The category with exactly this label, or empty. */
    public Optional<Category> findByLabel(String label) {
        return getCategories().stream()
                .filter(category -> category.getLabel().equals(label))
                .findFirst();
    }

    /** The category with this publisher's code, or empty. */
    public Optional<Category> findByNotation(String notation) {
        return getCategories().stream()
                .filter(category ->
                        category.getNotation().filter(notation::equals).isPresent())
                .findFirst();
    }

    /**
     * The category with this code.
     *
     * @throws IllegalArgumentException when there is none; the message lists the codes there are
     */
    public Category get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Classification " + getId() + " has no category '"
                        + code + "'. Its codes are: "
                        + getCategories().stream().map(Category::getCode).toList() + "."));
    }

    /**
     * The categories directly within this one, in order; none for a leaf.
     *
     * @throws IllegalArgumentException when the code is unknown
     */
    public List<Category> children(String code) {
        return categories.children(get(code));
    }

    /**
     * The leaves within this category, in order; the category itself when it is a leaf.
     *
     * @throws IllegalArgumentException when the code is unknown
     */
    public List<Category> leavesWithin(String code) {
        return categories.leavesWithin(get(code));
    }

    /**
     * The category at the top that takes this one in, or the category itself when it is there: where its people are
     * counted when a table is rolled up.
     *
     * @throws IllegalArgumentException when the code is unknown
     */
    public Category rollUp(String code) {
        return categories.rootOf(get(code));
    }

    /** Equal when id, description and all categories in order are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Classification that
                && description.equals(that.description)
                && getCategories().equals(that.getCategories());
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }

    /** The id with its edition. */
    @Override
    public String toString() {
        return getId().toString();
    }
}
