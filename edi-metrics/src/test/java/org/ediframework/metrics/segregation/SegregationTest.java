package org.ediframework.metrics.segregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegregationTest {

    static Stream<ReferenceTable.Row> tables() {
        return ReferenceTable.rows(SegregationTest.class, "segregation.tsv");
    }

    private static List<String> labels(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static CountTable table(String text) {
        String[] units = text.split(";", -1);
        int groups = units[0].split(",", -1).length;
        CountTableBuilder builder = CountTable.builder(List.of(
                Dimension.of("school", labels("s", units.length)),
                Dimension.of("group", labels("g", groups), List.of(NonResponse.DECLINED))));
        for (int unit = 0; unit < units.length; unit++) {
            String[] counts = units[unit].split(",", -1);
            for (int group = 0; group < groups; group++) {
                builder.add(Long.parseLong(counts[group]), unit, group);
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void indicesAgreeWithTheirDefinitionsInR(ReferenceTable.Row row) {
        CountTable table = table(row.text("table"));
        TwoGroupSegregation two = Segregation.ofGroup(table, "school", "g0");
        row.assertNear("d", two.dissimilarity().get());
        row.assertNear("d_chance", two.expectedDissimilarity().get());
        if (row.has("d_corrected")) {
            assertEquals(row.number("d_corrected"), two.correctedDissimilarity().get(), 1e-11);
        } else {
            assertEquals(
                    Absence.UNITS_TOO_SMALL,
                    two.correctedDissimilarity().getAbsence().orElseThrow());
        }
        row.assertNear("isolation", two.isolation().get());
        row.assertNear("interaction", two.interaction().get());
        row.assertNear("eta2", two.etaSquared().get());
        row.assertNear("h", two.informationTheory().get());
        MultigroupSegregation all = Segregation.ofAllGroups(table, "school");
        row.assertNear("md", all.dissimilarity().get());
        row.assertNear("md_chance", all.expectedDissimilarity().get());
        row.assertNear("mh", all.informationTheory().get());
        row.assertNear("mr", all.relativeDiversity().get());
        row.assertNear("mp", all.normalisedExposure().get());
    }

    @Test
    void groupOfNobodyOrEverybodyHasNoSegregation() {
        CountTable table = table("5,0;7,0");
        for (String group : List.of("g0", "g1")) {
            TwoGroupSegregation alike = Segregation.ofGroup(table, "school", group);
            assertEquals(
                    Absence.EVERYBODY_ALIKE, alike.dissimilarity().getAbsence().orElseThrow());
            assertEquals(
                    Absence.EVERYBODY_ALIKE,
                    alike.correctedDissimilarity().getAbsence().orElseThrow());
            assertEquals(Absence.EVERYBODY_ALIKE, alike.isolation().getAbsence().orElseThrow());
        }
    }

    @Test
    void tableOfNobodySaysSo() {
        MultigroupSegregation nobody = Segregation.ofAllGroups(table("0,0;0,0"), "school");
        assertEquals(
                Absence.NO_OBSERVATIONS, nobody.informationTheory().getAbsence().orElseThrow());
        assertEquals(0, nobody.units());
    }

    @Test
    void peopleWithoutAnAnswerAreLeftOutAndCounted() {
        CountTable table = CountTable.builder(List.of(
                        Dimension.of("group", List.of("g0", "g1"), List.of(NonResponse.DECLINED)),
                        Dimension.of("school", List.of("a", "b"))))
                .add(10, 0, 0)
                .add(90, 1, 0)
                .add(30, 0, 1)
                .add(70, 1, 1)
                .add(25, 2, 1)
                .build();
        TwoGroupSegregation segregation = Segregation.ofGroup(table, "school", "g0");
        assertEquals(25, segregation.undeclared());
        assertEquals(200, segregation.total());
        // ½(|10/40 − 90/160| + |30/40 − 70/160|)
        assertEquals(0.3125, segregation.dissimilarity().get(), 1e-15);
    }

    @Test
    void unknownGroupAndWrongNumberOfDimensionsAreRefused() {
        CountTable table = table("5,1;7,2");
        assertThrows(IllegalArgumentException.class, () -> Segregation.ofGroup(table, "school", "g9"));
        assertThrows(IllegalArgumentException.class, () -> Segregation.ofAllGroups(table, "district"));
        CountTable oneWay = table.marginal("school");
        assertThrows(IllegalArgumentException.class, () -> Segregation.ofAllGroups(oneWay, "school"));
    }

    static Stream<ReferenceTable.Row> intervals() {
        return ReferenceTable.rows(SegregationTest.class, "intervals.tsv");
    }

    /** R computes the indices of every draw, and the interval of them. */
    @ParameterizedTest
    @MethodSource("intervals")
    void intervalsAreThoseOfRForTheSameDraws(ReferenceTable.Row row) {
        CountTable table = table(row.text("table"));
        long seed = (long) row.number("seed");
        Interval unevenness = Segregation.interval(
                        Segregation.Index.DISSIMILARITY, table, "school", DrawsForR.DRAWS, seed, 0.95)
                .get();
        row.assertNear("d_low", unevenness.low());
        row.assertNear("d_high", unevenness.high());
        Interval information = Segregation.interval(
                        Segregation.Index.INFORMATION_THEORY, table, "school", DrawsForR.DRAWS, seed, 0.95)
                .get();
        row.assertNear("h_low", information.low());
        row.assertNear("h_high", information.high());
    }

    @Test
    void intervalHoldsTheIndexAndNarrowsWithPeople() {
        CountTable few = table("30,10;12,28;20,20;25,15");
        CountTable many = table("3000,1000;1200,2800;2000,2000;2500,1500");
        for (Segregation.Index index : Segregation.Index.values()) {
            var ofFew = Segregation.interval(index, few, "school", 500, 3, 0.95).get();
            var ofMany =
                    Segregation.interval(index, many, "school", 500, 3, 0.95).get();
            double estimate = index == Segregation.Index.DISSIMILARITY
                    ? Segregation.ofAllGroups(many, "school").dissimilarity().get()
                    : Segregation.ofAllGroups(many, "school")
                            .informationTheory()
                            .get();
            org.junit.jupiter.api.Assertions.assertTrue(ofMany.contains(estimate));
            org.junit.jupiter.api.Assertions.assertTrue(ofMany.width() < ofFew.width() / 4);
        }
        assertEquals(
                Absence.EVERYBODY_ALIKE,
                Segregation.interval(Segregation.Index.DISSIMILARITY, table("3,0;4,0"), "school", 100, 3, 0.95)
                        .getAbsence()
                        .orElseThrow());
    }

    /** Two schools of many drawn people each, of whom 0.6 and 0.4 belong to the group: D is 0.2. */
    @Test
    void intervalCoversTheTruthAsOftenAsItSays() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(8);
        int covered = 0;
        for (int run = 0; run < 200; run++) {
            int[] inside = new int[2];
            for (int person = 0; person < 800; person++) {
                inside[0] += random.nextDouble() < 0.6 ? 1 : 0;
                inside[1] += random.nextDouble() < 0.4 ? 1 : 0;
            }
            CountTable drawn = table(inside[0] + "," + (800 - inside[0]) + ";" + inside[1] + "," + (800 - inside[1]));
            covered += Segregation.interval(Segregation.Index.DISSIMILARITY, drawn, "school", 200, run, 0.9)
                            .get()
                            .contains(0.2)
                    ? 1
                    : 0;
        }
        int times = covered;
        // 180 expected, with a standard error of 4.2.
        org.junit.jupiter.api.Assertions.assertTrue(times >= 165 && times <= 194, () -> "covered " + times);
    }
}
