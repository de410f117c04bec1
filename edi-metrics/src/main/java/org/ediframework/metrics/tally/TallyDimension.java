package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.core.vocabulary.OpenCategory;

/**
 * One thing that people are counted by, and how what is written about a person becomes a category of it. Immutable.
 *
 * <p>Three kinds:
 *
 * <ul>
 *   <li>{@linkplain #open open}: every text met is a category, as written, to the letter;
 *   <li>{@linkplain #of of a declared dimension}, or of a {@linkplain #classified classification}: its labels, and texts
 *       {@linkplain #withSpellings declared} or {@linkplain #withMapping mapped} to stand for them; any other text is
 *       never guessed at;
 *   <li>{@linkplain #banded banded}: numbers, each in the band that contains it.
 * </ul>
 *
 * <p>In every kind an empty or blank text is a person about whom nothing is recorded, and the id of a
 * {@link NonResponse} that the dimension counts is that state. A text that a declared or banded dimension does not know
 * counts the person as {@link NonResponse#NOT_OBTAINED}, and is reported with the number of people.
 */
public final class TallyDimension {

    private final String name;
    private final Optional<Dimension> declared;
    private final Map<String, String> spellings;
    private final List<Band> bands;
    private final int expectedLabels;

    private TallyDimension(
            String name,
            Optional<Dimension> declared,
            Map<String, String> spellings,
            List<Band> bands,
            int expectedLabels) {
        this.name = name;
        this.declared = declared;
        this.spellings = spellings;
        this.bands = bands;
        this.expectedLabels = expectedLabels;
    }

    /**
     * A dimension whose categories are the texts met.
     *
     * @param name for example {@code school}
     * @throws IllegalArgumentException when the name is blank
     */
    public static TallyDimension open(String name) {
        // A dimension without labels checks the name by the same rule as the tables that will bear it.
        return new TallyDimension(Dimension.of(name, List.of()).getName(), Optional.empty(), Map.of(), List.of(), 0);
    }

    /** A dimension whose categories, and non-response states, are known beforehand. */
    public static TallyDimension of(Dimension dimension) {
        return new TallyDimension(dimension.getName(), Optional.of(dimension), Map.of(), List.of(), dimension.size());
    }

    /**
     * A dimension whose categories are the codes of a classification's substantive leaves. A category is recognised by
     * its code, its label or its notation, to the letter; the categories that stand for a missing answer become the
     * states of non-response that they mean.
     *
     * @param name for example {@code ethnic-group}
     */
    public static TallyDimension classified(String name, Classification classification) {
        Set<NonResponse> states = EnumSet.noneOf(NonResponse.class);
        classification.getLeaves().forEach(category -> category.getNonResponse().ifPresent(states::add));
        List<String> codes = classification.getSubstantiveLeaves().stream()
                .map(Category::getCode)
                .toList();
        return of(Dimension.of(name, codes, List.copyOf(states))).withSpellings(CategorySpellings.of(classification));
    }

    /**
     * A dimension of numbers. Their decimal texts are read too, with a point and without grouping signs.
     *
     * @param bands in the order they are shown
     * @throws IllegalArgumentException when there is no band, two overlap, or a label stands twice
     */
    public static TallyDimension banded(String name, List<Band> bands) {
        List<Band> ascending = new ArrayList<>(bands);
        ascending.sort((a, b) -> Double.compare(a.getFromInclusive(), b.getFromInclusive()));
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("Dimension '" + name + "' has no band. Give at least one.");
        }
        for (int i = 1; i < ascending.size(); i++) {
            if (ascending.get(i).getFromInclusive() < ascending.get(i - 1).getToExclusive()) {
                throw new IllegalArgumentException("Bands of '" + name + "' overlap: " + ascending.get(i - 1) + " and "
                        + ascending.get(i) + ". A number may be in one band only.");
            }
        }
        Dimension dimension =
                Dimension.of(name, bands.stream().map(Band::getLabel).toList());
        return new TallyDimension(name, Optional.of(dimension), Map.of(), List.copyOf(ascending), bands.size());
    }

    /**
     * The same, with texts that stand for a label. In an open dimension the label need not have been met; in the other
     * kinds it must be one of theirs, or the id of a {@link NonResponse}.
     *
     * @param spellings from text to label, for example {@code F} to {@code Female} and {@code REFU} to
     *     {@code declined}; added to those declared before
     * @throws IllegalArgumentException when a text is blank, is itself a label that stands for another, or was declared
     *     to stand for another before, or a label is not allowed
     */
    public TallyDimension withSpellings(Map<String, String> spellings) {
        Map<String, String> all = new TreeMap<>(this.spellings);
        spellings.forEach((text, label) -> {
            String before = all.putIfAbsent(text, label);
            if (before != null && !before.equals(label)) {
                throw new IllegalArgumentException("In '" + name + "' the spelling '" + text + "' stands for '" + before
                        + "' and for '" + label + "'. It can stand for one label.");
            }
            if (text.isBlank() || label.isBlank()) {
                throw new IllegalArgumentException("A spelling of '" + name + "' is blank: '" + text + "' for '" + label
                        + "'. Blank always means not recorded.");
            }
            if (isLabel(text) && !text.equals(label)) {
                throw new IllegalArgumentException("In '" + name + "' the label '" + text
                        + "' is declared to stand for '" + label + "'. A label stands for itself.");
            }
            if (declared.isPresent() && !isLabel(label)) {
                throw new IllegalArgumentException("In '" + name + "' the spelling '" + text + "' stands for '" + label
                        + "', which is not a label of it. It has: " + declared.get() + ", and the states of"
                        + " non-response.");
            }
        });
        return new TallyDimension(name, declared, Collections.unmodifiableMap(all), bands, expectedLabels);
    }

    /**
     * The same, for people who are coded by another classification: its codes, labels and notations are taken as what
     * they correspond to here, where that is one category. A category that spans several here, such as school census
     * {@code OOTH}, has people of whom nobody knows in which they are: they are counted under the label of an
     * {@link OpenCategory}, which a comparison takes together with all categories that they may be in.
     *
     * @param mapping from that classification to the one whose codes are the labels here
     * @param from the classification mapped from
     * @throws IllegalArgumentException when the mapping is from another classification, leads to a category that is not
     *     here, or a text means another category here
     */
    public TallyDimension withMapping(CategoryMapping mapping, Classification from) {
        if (!mapping.getFrom().equals(from.getId())) {
            throw new IllegalArgumentException("The mapping is from " + mapping.getFrom()
                    + ", the classification given is " + from.getId() + ". They must be the same.");
        }
        return withOpen(CategorySpellings.openLabels(mapping)).withSpellings(CategorySpellings.through(mapping, from));
    }

    /** The same with labels for people who may be in several of its categories. */
    private TallyDimension withOpen(List<String> labels) {
        return declared.map(known -> {
                    Set<String> categories = new LinkedHashSet<>(known.getCategories());
                    for (String label : labels) {
                        List<String> unknown =
                                new ArrayList<>(OpenCategory.find(label).orElse(List.of()));
                        unknown.removeIf(category -> known.find(category).isPresent());
                        if (!unknown.isEmpty()) {
                            throw new IllegalArgumentException("The mapping leads to " + unknown + ", which '" + name
                                    + "' does not have. It has: " + known + ".");
                        }
                        categories.add(label);
                    }
                    Dimension wider = Dimension.of(name, List.copyOf(categories), known.getNonResponses());
                    return new TallyDimension(
                            name, Optional.of(wider), spellings, bands, Math.max(expectedLabels, wider.size()));
                })
                .orElse(this);
    }

    /**
     * The same, with the number of labels to expect, so that memory is estimated and cubes are laid out for it.
     *
     * @param labels 0 or more; met labels beyond it only cost a rearrangement
     * @throws IllegalArgumentException when negative, or below the number of declared labels
     */
    public TallyDimension withExpectedLabels(int labels) {
        int least = declared.map(Dimension::size).orElse(0);
        if (labels < least) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot expect " + labels + " labels. Allowed is " + least + " or more.");
        }
        return new TallyDimension(name, declared, spellings, bands, labels);
    }

    private boolean isLabel(String text) {
        return NonResponse.find(text).isPresent()
                || declared.filter(dimension -> dimension.find(text).isPresent())
                        .isPresent();
    }

    /** What is counted by; the name that tables of it bear. */
    public String getName() {
        return name;
    }

    /** The labels known beforehand; empty when the dimension is open. */
    public Optional<Dimension> getDeclared() {
        return declared;
    }

    /**
     * The texts that stand for a label, sorted: whoever declares the same spellings counts by the same codes, in whatever
     * order a map hands them over.
     */
    public Map<String, String> getSpellings() {
        return spellings;
    }

    /** The bands in ascending order; empty when the dimension is not one of numbers. */
    public List<Band> getBands() {
        return bands;
    }

    /** How many labels are expected; 0 when that is not known. */
    public int getExpectedLabels() {
        return expectedLabels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TallyDimension that
                && name.equals(that.name)
                && declared.equals(that.declared)
                && spellings.equals(that.spellings)
                && bands.equals(that.bands)
                && expectedLabels == that.expectedLabels;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + declared.hashCode();
    }

    @Override
    public String toString() {
        return declared.map(Dimension::toString).orElse(name);
    }
}
