package org.ediframework.metrics.intersection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.Test;

/** No two cells of an intersection have one name, and none is lost, whatever its categories are called. */
class CellNameTest {

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.of("one", List.of("A", "A & B")), Dimension.of("other", List.of("B & C", "C")));

    @Test
    void categoriesThatHaveTheSignThemselvesLoseNoCell() {
        CountTable people = CountTable.of(DIMENSIONS, new long[] {1, 2, 3, 4});
        Reference one = Reference.builder()
                .characteristic(Characteristic.of("one"))
                .source("s")
                .count("A", 1)
                .count("A & B", 1)
                .build();
        Reference other = Reference.builder()
                .characteristic(Characteristic.of("other"))
                .source("s")
                .count("B & C", 1)
                .count("C", 1)
                .build();
        for (IntersectionTable table : List.of(
                IntersectionAnalysis.againstMargins(people, List.of(one, other), RepresentationAnalysis.standard()),
                IntersectionAnalysis.against(
                        people,
                        Reference.builder()
                                .characteristic(Characteristic.crossing(
                                        List.of(Characteristic.of("one"), Characteristic.of("other"))))
                                .source("s")
                                .count("A*B & C", 10)
                                .count("A*C", 20)
                                .count("A & B*B & C", 30)
                                .count("A & B*C", 40)
                                .build(),
                        RepresentationAnalysis.standard()))) {
            List<RepresentationRow> rows = table.table().rows();
            assertEquals(
                    List.of("A & ‘B & C’", "A & C", "‘A & B’ & ‘B & C’", "‘A & B’ & C"),
                    rows.stream().map(RepresentationRow::getCategory).toList());
            assertEquals(
                    List.of(1L, 2L, 3L, 4L),
                    rows.stream().map(row -> row.getCount().get()).toList());
            assertEquals(10, rows.get(0).getBase().get());
        }
    }

    @Provide
    Arbitrary<List<String>> categories() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("A &‘’").ofMinLength(1).ofMaxLength(4);
        return texts.list().ofMinSize(2).ofMaxSize(3);
    }

    @Property(tries = 500)
    void noTwoListsHaveOneName(@ForAll("categories") List<String> one, @ForAll("categories") List<String> other) {
        assertTrue(one.equals(other) || !CellName.of(one).equals(CellName.of(other)), one + " and " + other);
    }

    /** All pairs of texts of up to three signs. */
    @Test
    void noTwoShortPairsHaveOneName() {
        List<String> signs = List.of("A", " ", "&", "‘", "’");
        Set<String> texts = new HashSet<>(signs);
        signs.forEach(first -> signs.forEach(second -> {
            texts.add(first + second);
            signs.forEach(third -> texts.add(first + second + third));
        }));
        Set<String> names = new HashSet<>();
        texts.forEach(first -> texts.forEach(second -> names.add(CellName.of(List.of(first, second)))));
        assertEquals(texts.size() * texts.size(), names.size());
    }
}
