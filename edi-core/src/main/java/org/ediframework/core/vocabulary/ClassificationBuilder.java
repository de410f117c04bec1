package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a {@link Classification}. Not thread-safe. */
public final class ClassificationBuilder {

    private final ClassificationId id;
    private final Characteristic characteristic;
    private final List<Category> categories = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<AgeRange> ages = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> licence = Optional.empty();

    ClassificationBuilder(ClassificationId id, Characteristic characteristic) {
        this.id = id;
        this.characteristic = characteristic;
    }

    /** Its title, for example {@code Ethnic group}. */
    public ClassificationBuilder title(String title) {
        this.title = Optional.of(title);
        return this;
    }

    /** The ages that are asked. */
    public ClassificationBuilder ages(AgeRange ages) {
        this.ages = Optional.of(ages);
        return this;
    }

    /** Who publishes the list. */
    public ClassificationBuilder publisher(String publisher) {
        this.publisher = Optional.of(publisher);
        return this;
    }

    /** The publication the list was taken from. */
    public ClassificationBuilder source(String source) {
        this.source = Optional.of(source);
        return this;
    }

    /** Under which licence the list is published. */
    public ClassificationBuilder licence(String licence) {
        this.licence = Optional.of(licence);
        return this;
    }

    /** The next category; a parent may stand before or after its children. */
    public ClassificationBuilder category(Category category) {
        categories.add(category);
        return this;
    }

    /** The next category, substantive and at the top. */
    public ClassificationBuilder category(String code, String label) {
        return category(Category.of(code, label));
    }

    /**
     * The classification.
     *
     * @throws IllegalArgumentException when there is no category, a code is not an id, a label is blank, a code, label or
     *     notation stands twice, a parent is unknown or is a state of missing answer, or parents go round in a circle
     */
    public Classification build() {
        return new Classification(
                new ClassificationDescription(
                        id, title.orElse(id.getId()), characteristic, ages, publisher, source, licence),
                new CategoryHierarchy(id, categories));
    }
}
