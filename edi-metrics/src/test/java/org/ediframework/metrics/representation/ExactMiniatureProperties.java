package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.statistics.Adjustment;
import org.ediframework.metrics.statistics.ProportionInterval;

/** People who are an exact multiple of their reference have ratio 1, whoever is in the base and however it is computed. */
class ExactMiniatureProperties {

    /** A population: its categories, and its people without an answer. */
    private record Population(List<Long> counts, Map<NonResponse, Long> missing) {}

    @Provide
    Arbitrary<Population> populations() {
        return populations(100_000_000_000L);
    }

    /** As many as a table can be protected for. */
    @Provide
    Arbitrary<Population> towns() {
        return populations(1_000_000);
    }

    private static Arbitrary<Population> populations(long most) {
        Arbitrary<Long> people = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, most));
        return Combinators.combine(
                        people.list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.maps(Arbitraries.of(NonResponse.class), people)
                                .ofMaxSize(4))
                .as(Population::new);
    }

    private static GroupCounts counts(Population population, long times, Coverage coverage) {
        GroupCounts.Builder counts =
                GroupCounts.builder().characteristic(Characteristic.RACE).coverage(coverage);
        for (int category = 0; category < population.counts().size(); category++) {
            counts.count("c" + category, population.counts().get(category) * times);
        }
        population.missing().forEach((state, people) -> counts.nonResponse(state, people * times));
        return counts.build();
    }

    private static Reference reference(Population population, boolean isSample) {
        ReferenceBuilder reference =
                Reference.builder().characteristic(Characteristic.RACE).source("a census");
        long people = 0;
        for (int category = 0; category < population.counts().size(); category++) {
            reference.count("c" + category, population.counts().get(category));
            people += population.counts().get(category);
        }
        population.missing().forEach(reference::nonResponse);
        if (isSample && people > 0) {
            reference.sampleSize(people);
        }
        return reference.build();
    }

    @Property(tries = 300)
    void everyRatioThatExistsIsOne(
            @ForAll("populations") Population population,
            @ForAll @LongRange(min = 1, max = 1_000) long times,
            @ForAll Denominator denominator,
            @ForAll ProportionInterval interval,
            @ForAll Adjustment adjustment,
            @ForAll ComparisonLevel level,
            @ForAll boolean isSample,
            @ForAll boolean isRolledUp) {
        RepresentationAnalysis analysis = RepresentationAnalysis.builder()
                .denominator(denominator)
                .intervalMethod(interval)
                .adjustment(adjustment)
                .comparisonRules(ComparisonRules.builder().level(level).build())
                .rolledUp(isRolledUp)
                .build();
        // Two places of one size each, or one without a name; the sum of both is a multiple as well.
        List<GroupCounts> counted = isRolledUp
                ? List.of(
                        counts(population, times, Coverage.unstated().withPlace("p")),
                        counts(population, times, Coverage.unstated().withPlace("q")))
                : List.of(counts(population, times, Coverage.unstated()));
        RepresentationTable table = analysis.analyse(counted, References.of(List.of(reference(population, isSample))));
        table.rows().forEach(row -> {
            row.getRatio().find().ifPresent(ratio -> assertEquals(1.0, ratio, row.toString()));
            row.getGap().find().ifPresent(gap -> assertEquals(0.0, gap, row.toString()));
            boolean hasPeople = row.getCount().get() > 0;
            assertEquals(
                    hasPeople && row.getReference().isPresent(), row.getRatio().isPresent(), row.toString());
        });
    }

    @Property(tries = 100)
    void whatAPublicationShowsOfItIsOneToo(
            @ForAll("towns") Population population,
            @ForAll @LongRange(min = 1, max = 20) long times,
            @ForAll Denominator denominator,
            @ForAll @LongRange(min = 2, max = 12) long threshold) {
        RepresentationTable table = RepresentationAnalysis.builder()
                .denominator(denominator)
                .build()
                .analyse(
                        List.of(counts(population, times, Coverage.unstated())),
                        References.of(List.of(reference(population, false))));
        PublishedTable shown = Publication.under(
                        DisclosurePolicy.builder().threshold(threshold).build())
                .of(table);
        shown.rows().forEach(row -> row.getRatio().find().ifPresent(ratio -> assertEquals(1.0, ratio, row.toString())));
    }
}
