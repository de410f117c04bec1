package org.ediframework.metrics.intersection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntersectionAnalysisTest {

    static Stream<ReferenceTable.Row> cases() {
        return ReferenceTable.rows(IntersectionAnalysisTest.class, "intersection.tsv");
    }

    private static List<String> labels(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static CountTable table(String text) {
        String[] rows = text.split(";", -1);
        int columns = rows[0].split(",", -1).length;
        CountTableBuilder builder = CountTable.builder(List.of(
                Dimension.of("a", labels("a", rows.length)),
                Dimension.of("b", labels("b", columns), List.of(NonResponse.DECLINED))));
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",", -1);
            for (int column = 0; column < columns; column++) {
                builder.add(Long.parseLong(cells[column]), row, column);
            }
        }
        return builder.build();
    }

    private static Reference margin(String name, List<Long> counts) {
        ReferenceBuilder builder =
                Reference.builder().characteristic(Characteristic.of(name)).source("census of " + name);
        for (int i = 0; i < counts.size(); i++) {
            builder.count(name + i, counts.get(i));
        }
        return builder.build();
    }

    private static IntersectionTable againstMargins(CountTable table, List<Long> a, List<Long> b) {
        return IntersectionAnalysis.againstMargins(
                table, List.of(margin("a", a), margin("b", b)), RepresentationAnalysis.standard());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ratiosAndTheirShrinkageAgreeWithR(ReferenceTable.Row row) {
        IntersectionTable table =
                againstMargins(table(row.text("counts")), row.wholes("margin_a"), row.wholes("margin_b"));
        assertEquals(row.number("variance"), table.prior().variance(), 1e-12);
        double[] ratios = doubles(row.text("ratios"));
        double[] shrunken = doubles(row.text("shrunken"));
        assertEquals(ratios.length, table.rows().size());
        for (int i = 0; i < ratios.length; i++) {
            assertEquals(ratios[i], table.rows().get(i).row().getRatio().get(), 1e-12 * Math.max(1, ratios[i]));
            assertEquals(shrunken[i], table.rows().get(i).shrunkenRatio().get(), 1e-9);
        }
    }

    private static double[] doubles(String text) {
        return Arrays.stream(text.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void productOfMarginsIsLabelledAndItsShortfallIsExact() {
        // a third of a third of 9 people is 1 person, who is missing; a double of 1/9 would not say so
        IntersectionTable table = againstMargins(table("0,3,0;3,3,0;0,0,0"), List.of(1L, 1L, 1L), List.of(1L, 1L, 1L));
        assertEquals(ReferenceBasis.PRODUCT_OF_MARGINS, table.basis());
        IntersectionRow cell = table.rows().get(0);
        assertEquals(List.of("a0", "b0"), cell.categories());
        assertEquals("a0 & b0", cell.row().getCategory());
        assertEquals("a*b", cell.row().getScope().getCharacteristic().getId());
        assertEquals(BigInteger.ONE, cell.row().getShortfallBySwapping().get());
    }

    @Test
    void whoeverLeftOneQuestionOutIsUndeclared() {
        CountTable table = CountTable.builder(table("1,2;3,4").getDimensions())
                .add(10, "a0", "b0")
                .add(5, "a1", NonResponse.DECLINED.getId())
                .build();
        IntersectionTable result = againstMargins(table, List.of(1L, 1L), List.of(1L, 1L));
        assertEquals(10, result.rows().get(0).row().getBase().get());
        assertEquals(5, result.rows().get(0).row().getUndeclared().get());
    }

    @Test
    void publishedIntersectionIsTakenWhateverTheOrderOfItsCharacteristics() {
        Reference reference = Reference.builder()
                .characteristic(Characteristic.crossing(List.of(Characteristic.of("b"), Characteristic.of("a"))))
                .source("census")
                .count("b0*a0", 10)
                .count("b1*a0", 20)
                .count("b0*a1", 30)
                .count("b1*a1", 40)
                .build();
        IntersectionTable table =
                IntersectionAnalysis.against(table("1,2;3,4"), reference, RepresentationAnalysis.standard());
        assertEquals(ReferenceBasis.PUBLISHED_INTERSECTION, table.basis());
        table.rows().forEach(cell -> assertEquals(1.0, cell.row().getRatio().get(), 1e-15));
    }

    @Test
    void cellOfACategoryWithoutAMarginHasNoReference() {
        IntersectionTable table = againstMargins(table("1,2;3,4"), List.of(1L, 1L), List.of(1L));
        assertTrue(table.rows().get(0).shrunkenRatio().isPresent());
        assertEquals(
                Absence.NO_REFERENCE,
                table.rows().get(1).shrunkenRatio().getAbsence().orElseThrow());
    }

    @Test
    void oneDimensionAndTooFewMarginsAreRefused() {
        CountTable table = table("1,2;3,4");
        Reference a = margin("a", List.of(1L, 1L));
        assertThrows(
                IllegalArgumentException.class,
                () -> IntersectionAnalysis.againstMargins(
                        table.marginal("a"), List.of(a), RepresentationAnalysis.standard()));
        assertThrows(
                IllegalArgumentException.class,
                () -> IntersectionAnalysis.againstMargins(table, List.of(a), RepresentationAnalysis.standard()));
    }
}
