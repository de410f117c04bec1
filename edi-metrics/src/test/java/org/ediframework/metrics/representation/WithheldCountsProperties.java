package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.statistics.Adjustment;

/**
 * What is said of a table with withheld counts is held against all tables that it can stand for, each analysed as if it had been
 * published in full.
 */
class WithheldCountsProperties {

    private static final ComparisonRules OF_THE_SAME_BASE =
            ComparisonRules.builder().referenceOfTheSameBase(true).build();

    /** One count as it is printed: exact, or at most so many; and the number that the publisher knows. */
    record Cell(boolean isWithheld, long lowest, long highest, long truth) {

        PublishedCount published() {
            return isWithheld
                    ? new PublishedCount(lowest, highest, PublishedCount.Reason.WITHHELD)
                    : PublishedCount.exact(truth);
        }

        List<Long> possible() {
            List<Long> numbers = new ArrayList<>();
            for (long number = isWithheld ? lowest : truth; number <= (isWithheld ? highest : truth); number++) {
                numbers.add(number);
            }
            return numbers;
        }
    }

    /** Three categories and the people without an answer, with what the reference has of each category. */
    record Case(List<Cell> cells, List<Long> reference, boolean isBaseStated, Denominator denominator) {}

    @Provide
    static Arbitrary<Case> cases() {
        Arbitrary<Cell> known = Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 400))
                .map(truth -> new Cell(false, truth, truth, truth));
        Arbitrary<Cell> withheld = Combinators.combine(
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.longs().between(0, 5),
                        Arbitraries.longs().between(0, 5))
                .as((lowest, width, above) -> new Cell(true, lowest, lowest + width, lowest + Math.min(above, width)));
        Arbitrary<Cell> cell = Arbitraries.frequencyOf(Tuple.of(3, known), Tuple.of(2, withheld));
        return Combinators.combine(
                        cell.list().ofSize(4),
                        Arbitraries.longs().between(0, 1000).list().ofSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Denominator.values()))
                .as(Case::new);
    }

    private static Reference reference(Case data) {
        ReferenceBuilder reference =
                Reference.builder().characteristic(Characteristic.DISABILITY).source("made up");
        for (int category = 0; category < 3; category++) {
            reference.count("c" + category, data.reference().get(category));
        }
        return reference.build();
    }

    private static GroupCounts.Builder group(Case data) {
        GroupCounts.Builder group = GroupCounts.builder().characteristic(Characteristic.DISABILITY);
        if (data.isBaseStated()) {
            group.statedBase(data.cells().stream().mapToLong(Cell::truth).sum());
        }
        return group;
    }

    private static GroupCounts published(Case data) {
        GroupCounts.Builder group = group(data);
        for (int category = 0; category < 3; category++) {
            group.count("c" + category, data.cells().get(category).published());
        }
        return group.nonResponse(NonResponse.DECLINED, data.cells().get(3).published())
                .build();
    }

    /** Every table that the published one can stand for. */
    private static List<GroupCounts> possible(Case data) {
        List<GroupCounts> tables = new ArrayList<>();
        long everyone = data.cells().stream().mapToLong(Cell::truth).sum();
        for (long first : data.cells().get(0).possible()) {
            for (long second : data.cells().get(1).possible()) {
                for (long third : data.cells().get(2).possible()) {
                    for (long silent : data.cells().get(3).possible()) {
                        if (!data.isBaseStated() || first + second + third + silent == everyone) {
                            tables.add(group(data)
                                    .count("c0", first)
                                    .count("c1", second)
                                    .count("c2", third)
                                    .nonResponse(NonResponse.DECLINED, silent)
                                    .build());
                        }
                    }
                }
            }
        }
        return tables;
    }

    private static Map<String, RepresentationRow> rows(GroupCounts counts, Case data) {
        Map<String, RepresentationRow> rows = new TreeMap<>();
        RepresentationAnalysis.builder()
                .denominator(data.denominator())
                .build()
                .analyse(List.of(Comparison.of(counts, reference(data), OF_THE_SAME_BASE)))
                .rows()
                .forEach(row -> rows.put(row.getCategory(), row));
        return rows;
    }

    @Property(tries = 400)
    void noTableThatItCanStandForHasAnotherVerdictOrAShareBeyondItsBounds(@ForAll("cases") Case data) {
        Map<String, RepresentationRow> published = rows(published(data), data);
        for (GroupCounts table : possible(data)) {
            rows(table, data).forEach((category, row) -> {
                RepresentationRow said = Objects.requireNonNull(published.get(category));
                assertTrue(
                        said.getVerdict().get() == row.getVerdict().get()
                                || said.getVerdict().get() == Verdict.DEPENDS_ON_WITHHELD,
                        () -> said + " of a table that can be " + table + ": " + row);
                said.getCount()
                        .find()
                        .ifPresent(count -> assertEquals(
                                row.getCount().get(), count, () -> "the count of " + category + " in " + data));
                said.getShare()
                        .find()
                        .ifPresent(share -> assertEquals(
                                row.getShare().get(), share, () -> "the share of " + category + " in " + data));
                if (said.getBounds().isPresent() && row.getBounds().isPresent()) {
                    NonResponseBounds outer = said.getBounds().get();
                    NonResponseBounds inner = row.getBounds().get();
                    assertTrue(
                            outer.lowestShare() <= inner.lowestShare() + 1e-12
                                    && outer.highestShare() >= inner.highestShare() - 1e-12,
                            () -> category + ": " + outer + " does not hold " + inner + " of " + data);
                }
            });
        }
    }

    @Example
    void aCountOfAtMostFourIsFarBelowWhatIsExpectedWhateverItIs() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", new PublishedCount(0, 4, PublishedCount.Reason.WITHHELD))
                .count("not disabled", 996)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("made up")
                .count("disabled", 200)
                .count("not disabled", 800)
                .build();
        List<RepresentationRow> rows = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(counts, reference)))
                .rows();
        assertEquals(Verdict.UNDER, rows.get(0).getVerdict().get());
        assertEquals(
                Absence.WITHHELD_BY_PUBLISHER,
                rows.get(0).getCount().getAbsence().orElseThrow());
        assertEquals(0, rows.get(0).getBounds().get().lowestShare(), 0);
        assertEquals(4.0 / 1000, rows.get(0).getBounds().get().highestShare(), 1e-15);
        assertEquals(Verdict.OVER, verdictOfFewer(reference));
    }

    /** The other category of two where the first is as good as all of the reference, so that 4 or none does not matter. */
    private static Verdict verdictOfFewer(Reference reference) {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", 500)
                .count("not disabled", new PublishedCount(0, 4, PublishedCount.Reason.WITHHELD))
                .build();
        return RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(counts, reference)))
                .rows()
                .get(0)
                .getVerdict()
                .get();
    }

    @Example
    void aVerdictThatFourMorePeopleWouldChangeIsNotGiven() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", new PublishedCount(0, 4, PublishedCount.Reason.WITHHELD))
                .count("not disabled", 16)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("made up")
                .count("disabled", 400)
                .count("not disabled", 600)
                .build();
        ComparedGroup group = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(counts, reference)))
                .groups()
                .get(0);
        assertEquals(
                Verdict.DEPENDS_ON_WITHHELD, group.rows().get(0).getVerdict().get());
        // Each of the five numbers by itself, held against the same reference, says one of the two.
        Map<Verdict, Long> alone = LongStream.rangeClosed(0, 4)
                .mapToObj(number -> RepresentationAnalysis.builder()
                        .adjustment(Adjustment.NONE)
                        .build()
                        .analyse(List.of(Comparison.of(
                                GroupCounts.builder()
                                        .characteristic(Characteristic.DISABILITY)
                                        .count("disabled", number)
                                        .count("not disabled", 16)
                                        .build(),
                                reference)))
                        .rows()
                        .get(0)
                        .getVerdict()
                        .get())
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        assertEquals(Set.of(Verdict.UNDER, Verdict.TOO_FEW_TO_TELL), alone.keySet());
        String said = group.notes().stream()
                .filter(note -> note.kind() == ComparisonNote.Kind.DEPENDS_ON_WITHHELD)
                .filter(note -> note.detail().startsWith("'disabled'"))
                .findFirst()
                .orElseThrow()
                .detail();
        assertTrue(said.contains("say under-represented") && said.contains("say too few to tell"), said);
    }
}
