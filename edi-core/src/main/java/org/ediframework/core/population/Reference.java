package org.ediframework.core.population;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * Who should be here: the population that an observed one is compared with, by the categories of one characteristic, as
 * counts or as shares, with its source, date and coverage. Immutable and thread-safe.
 *
 * <p>It is either <em>complete</em>, such as a census, and its shares are taken as exact; or <em>sampled</em>, and has a
 * size. It says nothing about categories it does not list: their share is absent, not zero. Published tables of one place
 * differ by a few people from each other and rounded shares may miss 1, so no total is held to equal any other.
 */
public final class Reference {

    private final ReferenceDescription description;
    private final ReferenceFigures figures;
    private final List<String> categories;

    Reference(ReferenceDescription description, ReferenceFigures figures) {
        this.description = description;
        this.figures = figures;
        this.categories = List.copyOf(figures.categories());
    }

    /** A builder; characteristic and source are required, and either counts or shares. */
    public static ReferenceBuilder builder() {
        return new ReferenceBuilder();
    }

    /** Whom it is about. */
    public Scope getScope() {
        return description.scope();
    }

    /** What the population is divided by. */
    public Characteristic getCharacteristic() {
        return description.scope().getCharacteristic();
    }

    /** The classification the categories come from; absent when they come from none. */
    public Optional<ClassificationId> getClassification() {
        return description.scope().getClassification();
    }

    /** Publisher and table, for example {@code ONS, Census 2021, TS021}. */
    public String getSource() {
        return description.source();
    }

    /** The day the figures are about; absent where the publisher does not say. */
    public Optional<LocalDate> getAsOf() {
        return description.asOf();
    }

    /** Which people it is about. */
    public Coverage getCoverage() {
        return description.scope().getCoverage();
    }

    /** Whether it covers its population in full, like a census, so that its shares are taken as exact. */
    public boolean isComplete() {
        return description.sampleSize().isEmpty();
    }

    /** How many people the figures were estimated from; absent when the reference is complete. */
    public OptionalLong getSampleSize() {
        return description.sampleSize();
    }

    /** Whether the figures are numbers of people, rather than shares. */
    public boolean hasCounts() {
        return figures.base().isPresent();
    }

    /** The substantive categories in order. */
    public List<String> getCategories() {
        return categories;
    }

    /** Whether the reference says anything about a category. */
    public boolean isListed(String category) {
        return figures.categories().contains(category);
    }

    /** People in a category; absent when it is not listed or the reference has shares only. */
    public OptionalLong getCount(String category) {
        Long count = figures.counts().get(category);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** People per non-response state, such as the census category "Not answered"; never part of a category. */
    public Map<NonResponse, Long> getNonResponses() {
        return figures.nonResponses();
    }

    /**
     * The number of people that counts are divided by: the stated one, or else the sum of the substantive categories.
     * Absent when the reference has shares only.
     */
    public OptionalLong getBase() {
        return figures.base();
    }

    /**
     * The share of a category among those who declared. Absent when the category is not listed, or the base is 0.
     *
     * @param category a label as the reference lists it
     */
    public Optional<ReferenceShare> getShare(String category) {
        return getShare(List.of(category));
    }

    /**
     * The share of several categories together, each counted once: what an observed group that spans them is compared
     * with. Shares that add up to more than 1 by rounding give 1. Absent when no category is given, any is not listed,
     * or the base is 0.
     */
    public Optional<ReferenceShare> getShare(Collection<String> categories) {
        if (figures.base().isEmpty()) {
            return figures.sumOfShares(Set.copyOf(categories));
        }
        return figures.ratio(
                Set.copyOf(categories), BigInteger.valueOf(figures.base().getAsLong()));
    }

    /** The share of a category as it was published; absent when it is not listed, or the reference has counts. */
    public Optional<BigDecimal> getStatedShare(String category) {
        return Optional.ofNullable(figures.shares().get(category));
    }

    /**
     * The share of a category among everyone, those without an answer included. Absent when the category is not listed,
     * nobody was counted, or the reference has shares only, whose denominator is the publisher's.
     */
    public Optional<ReferenceShare> getShareOfEveryone(String category) {
        return getShareOfEveryone(List.of(category));
    }

    /** The share of several categories together among everyone, absent as that of one. */
    public Optional<ReferenceShare> getShareOfEveryone(Collection<String> categories) {
        if (figures.base().isEmpty()) {
            return Optional.empty();
        }
        BigInteger everyone = BigInteger.valueOf(figures.base().getAsLong())
                .add(BigInteger.valueOf(LabelledCounts.sum(figures.nonResponses())));
        return figures.ratio(Set.copyOf(categories), everyone);
    }

    /** Equal when the description and all figures are, the order of categories included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reference that
                && description.equals(that.description)
                && figures.equals(that.figures)
                && getCategories().equals(that.getCategories());
    }

    @Override
    public int hashCode() {
        return 31 * description.hashCode() + figures.hashCode();
    }

    /** Characteristic, source and date. */
    @Override
    public String toString() {
        return "Reference by " + getCharacteristic() + " from " + getSource()
                + getAsOf().map(day -> ", " + day).orElse("");
    }
}
