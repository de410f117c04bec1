package org.ediframework.core.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.vocabulary.NonResponse;
import org.jspecify.annotations.Nullable;

/** Gathers a {@link Reference}, from counts or from shares, never both. Not thread-safe. */
public final class ReferenceBuilder extends CountedBuilder<ReferenceBuilder> {

    private final Map<String, BigDecimal> shares = new LinkedHashMap<>();
    private @Nullable String source;
    private @Nullable LocalDate asOf;
    private OptionalLong sampleSize = OptionalLong.empty();
    private OptionalLong base = OptionalLong.empty();

    ReferenceBuilder() {}

    @Override
    ReferenceBuilder self() {
        return this;
    }

    /**
     * Publisher and table, for example {@code ONS, Census 2021, TS021}; required.
     *
     * @throws IllegalArgumentException when blank
     */
    public ReferenceBuilder source(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("The source is blank: '" + source + "'. It names publisher and table.");
        }
        this.source = source;
        return this;
    }

    /** The day the figures are about; absent where the publisher does not say. */
    public ReferenceBuilder asOf(LocalDate asOf) {
        this.asOf = asOf;
        return this;
    }

    /**
     * Declares the figures to be estimates from a sample of this many people. Without this they are complete.
     *
     * @throws IllegalArgumentException when not 1 or more
     */
    public ReferenceBuilder sampleSize(long people) {
        if (people < 1) {
            throw new IllegalArgumentException("Not the size of a sample: " + people + ". A sample is 1 or more.");
        }
        this.sampleSize = OptionalLong.of(people);
        return this;
    }

    /**
     * The number of people that counts are divided by, where it is not the sum of the categories: for one group out of a
     * known number, or where the publisher states another base.
     *
     * @throws IllegalArgumentException when negative
     */
    public ReferenceBuilder base(long people) {
        if (people < 0) {
            throw new IllegalArgumentException("The base is negative: " + people + ". A base is 0 or more.");
        }
        this.base = OptionalLong.of(people);
        return this;
    }

    /**
     * The share of one substantive category, between 0 and 1.
     *
     * @throws IllegalArgumentException when not between 0 and 1, or the category is blank or given before
     */
    public ReferenceBuilder share(String category, BigDecimal share) {
        ReferenceShare.from(share);
        if (category.isBlank() || NonResponse.find(category).isPresent()) {
            throw new IllegalArgumentException("Not a substantive category: '" + category
                    + "'. A share belongs to a category with a visible text, not to a non-response state.");
        }
        if (shares.putIfAbsent(category, share) != null) {
            throw new IllegalArgumentException("'" + category + "' is given twice. Give each category once.");
        }
        return this;
    }

    /**
     * The reference.
     *
     * @throws IllegalStateException when characteristic, source, date or all figures are missing, or counts and shares
     *     are both given
     * @throws IllegalArgumentException when a category has more people than the stated base
     */
    public Reference build() {
        Optional<Scope> people = people();
        if (people.isEmpty() || source == null) {
            throw new IllegalStateException("A reference needs a characteristic and a source.");
        }
        return new Reference(
                new ReferenceDescription(people.get(), source, Optional.ofNullable(asOf), sampleSize), figures());
    }

    private ReferenceFigures figures() {
        Map<String, Long> byCategory = counts.categories();
        Map<NonResponse, Long> nonResponses = counts.nonResponses();
        if (!shares.isEmpty()) {
            if (!byCategory.isEmpty() || !nonResponses.isEmpty() || base.isPresent()) {
                throw new IllegalStateException(
                        "A reference has counts (with their base) or shares, but both were given.");
            }
            return new ReferenceFigures(
                    Map.of(), Collections.unmodifiableMap(new LinkedHashMap<>(shares)), Map.of(), base);
        }
        if (byCategory.isEmpty()) {
            throw new IllegalStateException("A reference needs a count or a share of at least one category.");
        }
        long divisor = base.orElse(LabelledCounts.sum(byCategory));
        byCategory.forEach((category, count) -> {
            if (count > divisor) {
                throw new IllegalArgumentException("'" + category + "' has " + count + " people, more than the base of "
                        + divisor + ". A category is part of its base.");
            }
        });
        return new ReferenceFigures(byCategory, Map.of(), nonResponses, OptionalLong.of(divisor));
    }
}
