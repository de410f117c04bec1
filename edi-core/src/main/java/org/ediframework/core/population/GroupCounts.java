package org.ediframework.core.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * How one population divides by one characteristic: people per category in order, and apart from them the people whose
 * answer is missing, by the reason. Counts are exact numbers of people. Immutable and thread-safe.
 *
 * <p>A publisher may state how many people the breakdown is about. Published breakdowns miss that base now and then; the
 * {@linkplain #getBaseDifference() difference} is kept and reported, and neither number is changed to fit the other.
 */
public final class GroupCounts {

    private final Scope scope;
    private final Map<String, Long> counts;
    private final Map<NonResponse, Long> nonResponses;
    private final OptionalLong statedBase;
    private final Map<String, PublishedCount> withheld;
    private final List<String> listed;
    private final Map<NonResponse, PublishedCount> withheldNonResponses;

    private GroupCounts(Builder builder, Scope scope) {
        this.scope = scope;
        this.counts = builder.counts.categories();
        this.nonResponses = builder.counts.nonResponses();
        this.statedBase = builder.statedBase;
        this.listed = List.copyOf(builder.listed);
        this.withheld = Collections.unmodifiableMap(new LinkedHashMap<>(builder.withheld));
        this.withheldNonResponses = Collections.unmodifiableMap(new EnumMap<>(builder.withheldNonResponses));
    }

    /**
     * The counts of a one-way table; the dimension's name is taken as the id of the characteristic.
     *
     * @throws IllegalArgumentException when the table has not exactly one dimension
     */
    public static GroupCounts of(CountTable oneWay) {
        return of(Characteristic.of(LabelledCounts.onlyDimension(oneWay).getName()), oneWay);
    }

    /**
     * The counts of a one-way table, whatever its dimension is called.
     *
     * @throws IllegalArgumentException when the table has not exactly one dimension
     */
    public static GroupCounts of(Characteristic characteristic, CountTable oneWay) {
        return builder().characteristic(characteristic).counts(oneWay).build();
    }

    /** A builder without any count. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whom the counts are about. */
    public Scope getScope() {
        return scope;
    }

    /** What the people are counted by. */
    public Characteristic getCharacteristic() {
        return scope.getCharacteristic();
    }

    /** The classification the categories come from; absent when they come from none. */
    public Optional<ClassificationId> getClassification() {
        return scope.getClassification();
    }

    /** Which people are counted. */
    public Coverage getCoverage() {
        return scope.getCoverage();
    }

    /** The substantive categories in order. */
    public List<String> getCategories() {
        return List.copyOf(counts.keySet());
    }

    /** People per substantive category, in order. */
    public Map<String, Long> getCounts() {
        return counts;
    }

    /** People in a category; absent when it is not listed, which is not the same as nobody. */
    public OptionalLong getCount(String category) {
        Long count = counts.get(category);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** People per non-response state; a state that is not listed was not counted. */
    public Map<NonResponse, Long> getNonResponses() {
        return nonResponses;
    }

    /** People with a substantive category. */
    public long getDeclared() {
        return LabelledCounts.sum(counts);
    }

    /**
     * Categories whose people a publisher does not give as one number, each with the numbers that it leaves. They are not
     * among the {@linkplain #getCounts() counts}, and in no sum of them; mostly there are none.
     */
    public Map<String, PublishedCount> getWithheld() {
        return withheld;
    }

    /** Non-response states whose people a publisher does not give as one number; mostly there are none. */
    public Map<NonResponse, PublishedCount> getWithheldNonResponses() {
        return withheldNonResponses;
    }

    /** Every category in the order in which they were given, those among them whose people are withheld. */
    public List<String> getListed() {
        return listed;
    }

    /** Whether every count is one number. */
    public boolean isKnown() {
        return withheld.isEmpty() && withheldNonResponses.isEmpty();
    }

    /** People in any non-response state. */
    public long getUndeclared() {
        return LabelledCounts.sum(nonResponses);
    }

    /** People declared and undeclared. */
    public long getEveryone() {
        return getDeclared() + getUndeclared();
    }

    /** How many people the publisher says the breakdown is about; absent when not stated. */
    public OptionalLong getStatedBase() {
        return statedBase;
    }

    /**
     * The stated base less {@linkplain #getEveryone() everyone} counted: positive when the breakdown misses people,
     * negative when it has too many, absent when no base is stated.
     */
    public OptionalLong getBaseDifference() {
        return statedBase.isPresent() ? OptionalLong.of(statedBase.getAsLong() - getEveryone()) : OptionalLong.empty();
    }

    /** The same counts, said to be of these people. */
    public GroupCounts withCoverage(Coverage coverage) {
        Builder builder = builder().scope(scope).coverage(coverage);
        for (String category : listed) {
            builder.count(
                    category,
                    Optional.ofNullable(withheld.get(category))
                            .orElseGet(() ->
                                    PublishedCount.exact(getCount(category).orElse(0))));
        }
        nonResponses.forEach(builder::nonResponse);
        withheldNonResponses.forEach(builder::nonResponse);
        statedBase.ifPresent(builder::statedBase);
        return builder.build();
    }

    /** The same counts as a one-way table whose dimension is named after the characteristic. */
    public CountTable toTable() {
        Dimension dimension =
                Dimension.of(getCharacteristic().getId(), getCategories(), List.copyOf(nonResponses.keySet()));
        CountTableBuilder table = CountTable.builder(List.of(dimension));
        counts.forEach((category, count) -> table.add(count, category));
        nonResponses.forEach((state, count) -> table.add(count, state.getId()));
        return table.build();
    }

    /** Equal when everything said is, the order of categories included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupCounts that
                && scope.equals(that.scope)
                && counts.equals(that.counts)
                && getCategories().equals(that.getCategories())
                && nonResponses.equals(that.nonResponses)
                && withheld.equals(that.withheld)
                && withheldNonResponses.equals(that.withheldNonResponses)
                && statedBase.equals(that.statedBase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, counts, nonResponses, statedBase);
    }

    /** The characteristic and how many people, without the counts: they may be about few people. */
    @Override
    public String toString() {
        return "GroupCounts by " + getCharacteristic() + " of " + getEveryone();
    }

    /** Gathers counts; each label may be given once. Not thread-safe. */
    public static final class Builder extends CountedBuilder<Builder> {

        private OptionalLong statedBase = OptionalLong.empty();
        private final Map<String, PublishedCount> withheld = new LinkedHashMap<>();
        private final List<String> listed = new ArrayList<>();
        private final Map<NonResponse, PublishedCount> withheldNonResponses = new EnumMap<>(NonResponse.class);

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        public Builder count(String category, long count) {
            super.count(category, count);
            listed.add(category);
            return this;
        }

        @Override
        public Builder counts(CountTable oneWay) {
            super.counts(oneWay);
            listed.addAll(LabelledCounts.onlyDimension(oneWay).getCategories());
            return this;
        }

        /**
         * People in one substantive category as a publisher gives them: a single number like any other, or no more than from
         * one number to another.
         *
         * @throws IllegalArgumentException when the category is blank, given before or the id of a non-response state
         * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
         */
        public Builder count(String category, PublishedCount count) {
            if (count.isKnown()) {
                return count(category, count.lowest());
            }
            counts.require(category);
            listed.add(category);
            if (withheld.putIfAbsent(category, count) != null) {
                throw new IllegalArgumentException("'" + category + "' is given twice. Give each label once.");
            }
            return this;
        }

        /**
         * People whose answer is missing for one reason as a publisher gives them.
         *
         * @throws IllegalArgumentException when the state was given before
         * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
         */
        public Builder nonResponse(NonResponse state, PublishedCount count) {
            if (count.isKnown()) {
                return nonResponse(state, count.lowest());
            }
            if (withheldNonResponses.putIfAbsent(state, count) != null) {
                throw new IllegalArgumentException("'" + state.getId() + "' is given twice. Give each label once.");
            }
            return this;
        }

        /**
         * How many people the publisher says the breakdown is about.
         *
         * @throws IllegalArgumentException when negative
         */
        public Builder statedBase(long statedBase) {
            if (statedBase < 0) {
                throw new IllegalArgumentException(
                        "The stated base is negative: " + statedBase + ". A base is 0 or more.");
            }
            this.statedBase = OptionalLong.of(statedBase);
            return this;
        }

        /**
         * The counts.
         *
         * @throws IllegalStateException when the characteristic was not given
         */
        public GroupCounts build() {
            return new GroupCounts(
                    this,
                    people().orElseThrow(() ->
                            new IllegalStateException("Counts need the characteristic the people are counted by.")));
        }
    }
}
