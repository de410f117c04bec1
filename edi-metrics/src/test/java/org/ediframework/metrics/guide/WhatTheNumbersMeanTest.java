package org.ediframework.metrics.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.Verdict;
import org.ediframework.metrics.statistics.Adjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs what the chapter shows, and holds every figure in its text to what comes out. */
class WhatTheNumbersMeanTest {

    private static final Path SUMS = Path.of("src/test/resources/org/ediframework/metrics/statistics/coverage.tsv");
    private static final Path CHAPTER = Path.of("docs/what-the-numbers-mean.md");
    private static final Path SOURCE =
            Path.of("src/test/java/org/ediframework/metrics/guide/WhatTheNumbersMeanTest.java");

    private static GroupCounts staff() {
        // snippet: staff
        GroupCounts staff = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", 845)
                .count("not disabled", 11739)
                .nonResponse(NonResponse.DECLINED, 113)
                .nonResponse(NonResponse.NOT_OBTAINED, 1410)
                .build();
        // end of snippet
        return staff;
    }

    private static Reference city() {
        // snippet: city
        Reference city = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("ONS, Census 2021, Leeds")
                .asOf(LocalDate.of(2021, 3, 21))
                .count("disabled", 135681)
                .count("not disabled", 676272)
                .build();
        // end of snippet
        return city;
    }

    private static RepresentationRow disabled(RepresentationAnalysis analysis) {
        return analysis.analyse(List.of(Comparison.of(staff(), city()))).rows().get(0);
    }

    @Test
    void aRowIsReadFromLeftToRight() throws IOException {
        GroupCounts staff = staff();
        Reference city = city();
        // snippet: compare
        RepresentationTable table = RepresentationAnalysis.standard().analyse(List.of(Comparison.of(staff, city)));
        RepresentationRow disabled = table.rows().get(0);
        Measured<Double> share = disabled.getShare();
        Measured<Double> ratio = disabled.getRatio();
        Verdict verdict = disabled.getVerdict().get();
        // end of snippet
        assertEquals(Verdict.UNDER, verdict);
        assertChapterSays("%.1f %% of those who declared", 100 * share.get());
        assertChapterSays("the ratio is %.3f", ratio.get());
        assertChapterSays(
                "from %.1f %% to %.1f %%",
                100 * disabled.getShareInterval().get().low(),
                100 * disabled.getShareInterval().get().high());
        assertChapterSays(
                "the city has %.1f %%", 100 * disabled.getReferenceShare().get().toDouble());
        assertChapterSays(
                "the gap is %.1f percentage points", 100 * disabled.getGap().get());
        assertChapterSays("about %,.0f people", disabled.getExpected().get());
    }

    @Test
    void theDenominatorIsNamedByTheResult() throws IOException {
        // snippet: denominator
        RepresentationAnalysis ofEveryone = RepresentationAnalysis.builder()
                .denominator(Denominator.EVERYONE)
                .build();
        // end of snippet
        assertChapterSays(
                "%.1f %% of everyone", 100 * disabled(ofEveryone).getShare().get());
        GroupCounts staff = staff();
        assertChapterSays("the declared rate is %.1f %%", 100.0 * staff.getDeclared() / staff.getEveryone());
    }

    @Test
    void shortfallsAreTwoNumbers() throws IOException {
        RepresentationRow disabled = disabled(RepresentationAnalysis.standard());
        // snippet: shortfall
        Measured<BigInteger> swap = disabled.getShortfallBySwapping();
        Measured<BigInteger> add = disabled.getShortfallByAdding();
        // end of snippet
        assertChapterSays("%,d of the people", swap.get());
        assertChapterSays("%,d disabled people would have to join", add.get());
    }

    @Test
    void silenceCanTurnAComparisonRound() throws IOException {
        RepresentationRow disabled = disabled(RepresentationAnalysis.standard());
        // snippet: robust
        NonResponseBounds bounds = disabled.getBounds().get();
        boolean robust = disabled.isRobust().get();
        // end of snippet
        assertFalse(robust);
        assertChapterSays("between %.1f %% and %.1f %%", 100 * bounds.lowestShare(), 100 * bounds.highestShare());
    }

    @Test
    void aSmallTeamShowsLittle() throws IOException {
        Reference city = city();
        // snippet: small
        GroupCounts team = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", 1)
                .count("not disabled", 11)
                .build();
        RepresentationRow row = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(team, city)))
                .rows()
                .get(0);
        Verdict verdict = row.getVerdict().get();
        Measured<Double> detectable = row.getDetectableGap();
        // end of snippet
        assertEquals(Verdict.TOO_FEW_TO_TELL, verdict);
        assertChapterSays("the ratio of the team is %.2f", row.getRatio().get());
        assertChapterSays(
                "anything from %.1f %% to %.1f %%",
                100 * row.getShareInterval().get().low(),
                100 * row.getShareInterval().get().high());
        assertChapterSays("less than %.0f percentage points", Math.ceil(100 * detectable.get()));
    }

    @Test
    void manyComparisonsAreAdjustedTogether() throws IOException {
        // snippet: adjust
        List<OptionalDouble> pValues = List.of(
                OptionalDouble.of(0.01), OptionalDouble.of(0.04), OptionalDouble.of(0.03), OptionalDouble.of(0.5));
        List<OptionalDouble> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(pValues);
        // end of snippet
        // R 4.2: p.adjust(c(0.01, 0.04, 0.03, 0.5), "BH")
        double[] expected = {0.04, 0.05333333333333334, 0.05333333333333334, 0.5};
        for (int index = 0; index < expected.length; index++) {
            assertEquals(expected[index], adjusted.get(index).orElseThrow(), 1e-12);
        }
        assertChapterSays("become %.3f, %.3f, %.3f and %.3f", 0.04, 0.0533, 0.0533, 0.5);
    }

    @Test
    void aFigureThatDoesNotExistSaysWhy() {
        GroupCounts staff = staff();
        // snippet: absent
        RepresentationRow alone = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(staff)))
                .rows()
                .get(0);
        String reason =
                alone.getRatio().getAbsence().map(Absence::getExplanation).orElse("");
        // end of snippet
        assertEquals("there is no reference", reason);
        assertEquals(Verdict.NO_REFERENCE, alone.getVerdict().get());
    }

    /** The sums are those to which the intervals themselves are held. */
    @ParameterizedTest
    @CsvSource({
        "WILSON, Wilson",
        "CLOPPER_PEARSON, Clopper–Pearson",
        "JEFFREYS, Jeffreys",
        "AGRESTI_COULL, Agresti–Coull",
        "NEWCOMBE, 'Newcombe, of a gap'",
        "KOOPMAN, 'Koopman, of a ratio'",
        "KATZ, 'Katz, of a ratio'",
        "EXACT, 'exact Poisson, of a rate'",
        "BYAR, 'Byar, of a rate'"
    })
    void coverageOfEveryIntervalIsReported(String method, String name) throws IOException {
        List<String[]> sums = Files.readAllLines(SUMS).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(method))
                .filter(cells -> !List.of("5", "20").contains(cells[1]))
                .toList();
        assertFalse(sums.isEmpty());
        for (String[] sum : sums) {
            String people = sum[1].isEmpty() ? "–" : sum[1].replace(",", " and ");
            assertChapterSays(
                    "| " + name + " | " + people + " | %.3f | %.3f |",
                    Double.parseDouble(sum[2]),
                    Double.parseDouble(sum[3]));
        }
    }

    @Test
    void everyVerdictIsExplained() throws IOException {
        for (Verdict verdict : Verdict.values()) {
            assertTrue(chapter().contains("**" + verdict.getLabel() + "**"), verdict::getLabel);
        }
    }

    @Test
    void snippetsStandInTheChapterAsTheyRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(9, run.size());
        assertEquals(
                run.stream().sorted().toList(),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().toList());
    }

    /** In the text a figure may stand at the end of a line. */
    private static String chapter() throws IOException {
        return Files.readString(CHAPTER).replaceAll("\\s+", " ");
    }

    private static void assertChapterSays(String sentence, Object... figures) throws IOException {
        String expected = String.format(Locale.UK, sentence, figures);
        assertTrue(chapter().contains(expected), () -> "The chapter does not say: " + expected);
    }
}
