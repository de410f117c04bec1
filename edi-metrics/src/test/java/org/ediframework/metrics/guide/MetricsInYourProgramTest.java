package org.ediframework.metrics.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.funnel.Funnel;
import org.ediframework.metrics.funnel.FunnelPosition;
import org.ediframework.metrics.funnel.UnitCount;
import org.ediframework.metrics.likelihood.GroupRate;
import org.ediframework.metrics.likelihood.LikelihoodMeasure;
import org.ediframework.metrics.likelihood.RelativeLikelihood;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.segregation.Segregation;
import org.ediframework.metrics.segregation.TwoGroupSegregation;
import org.ediframework.metrics.trend.TargetTracking;
import org.ediframework.metrics.trend.Trend;
import org.ediframework.metrics.trend.YearCount;
import org.junit.jupiter.api.Test;

/** Runs the snippets of the chapter for developers, and holds the chapter to them. */
class MetricsInYourProgramTest {

    private static final Path CHAPTER = Path.of("docs/metrics-in-your-program.md");
    private static final Path SOURCE =
            Path.of("src/test/java/org/ediframework/metrics/guide/MetricsInYourProgramTest.java");

    private static GroupCounts pupils(String place, long girls, long boys) {
        return GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withPlace(place))
                .count("female", girls)
                .count("male", boys)
                .build();
    }

    private static Reference survey() {
        // snippet: sample
        Reference survey = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("Household survey 2024, county")
                .count("female", 204)
                .count("male", 196)
                .sampleSize(400)
                .build();
        // end of snippet
        return survey;
    }

    @Test
    void placesAreOneFamilyAndAddUp() {
        GroupCounts stevenage = pupils("E07000243", 120, 80);
        GroupCounts watford = pupils("E07000103", 90, 110);
        Reference survey = survey();
        // snippet: places
        RepresentationAnalysis withTheSum =
                RepresentationAnalysis.builder().rolledUp(true).build();
        RepresentationTable table = withTheSum.analyse(List.of(stevenage, watford), References.of(List.of(survey)));
        for (ComparedGroup group : table.groups()) {
            System.Logger log = System.getLogger("representation");
            log.log(System.Logger.Level.INFO, group.scope() + ": " + group.notes());
        }
        // end of snippet
        assertEquals(6, table.rows().size());
        assertEquals(6, table.familySize());
        assertEquals(Where.everywhere(), table.groups().get(2).scope().getWhere());
        assertEquals(210, table.rows().get(4).getCount().get());
        assertTrue(table.notes().stream().anyMatch(note -> note.kind() == ComparisonNote.Kind.SAMPLED_REFERENCE));
        assertEquals(List.of(survey), table.references());
    }

    @Test
    void yearsAreHeldAgainstATarget() {
        // snippet: years
        List<YearCount> years =
                List.of(new YearCount(2021, 80, 1000), new YearCount(2022, 90, 1000), new YearCount(2024, 110, 1000));
        Trend trend = Trend.of(years);
        TargetTracking tracking = TargetTracking.of(years, new BigDecimal("0.15"), 2028, Direction.INCREASE);
        // end of snippet
        assertEquals(0.01, trend.changePerYear().get(), 1e-12);
        assertEquals(TargetTracking.Status.ON_COURSE, tracking.status().get());
        assertEquals(4, tracking.yearsAtThisPace().get(), 1e-9);
    }

    @Test
    void directionOfALikelihoodIsItsOwn() {
        // snippet: likelihood
        GroupRate white = new GroupRate("White", 40, 200);
        GroupRate bme = new GroupRate("BME", 10, 100);
        RelativeLikelihood appointed = LikelihoodMeasure.WRES_2.of(bme, white, 0.95);
        // end of snippet
        assertEquals(2, appointed.ratio().get(), 1e-12);
        assertEquals("White", appointed.above().group());
    }

    @Test
    void payIsExactUntilTheLastDivision() {
        // snippet: pay
        List<EmployeePay> staff = List.of(
                new EmployeePay(EmployeePay.Sex.WOMAN, Optional.of(new BigDecimal("12.00")), Optional.empty()),
                new EmployeePay(EmployeePay.Sex.WOMAN, Optional.of(new BigDecimal("18.00")), Optional.empty()),
                new EmployeePay(EmployeePay.Sex.MAN, Optional.of(new BigDecimal("20.00")), Optional.empty()));
        PayReturn figures = PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, 2026, staff);
        // end of snippet
        assertEquals(25, figures.pay().mean().get(), 1e-12);
        assertTrue(figures.belowThreshold());
    }

    @Test
    void schoolsAreComparedWithChance() {
        // snippet: schools
        CountTableBuilder builder = CountTable.builder(List.of(
                Dimension.of("school", List.of("North", "South")), Dimension.of("fsm", List.of("eligible", "other"))));
        builder.add(10, "North", "eligible").add(90, "North", "other");
        builder.add(30, "South", "eligible").add(70, "South", "other");
        TwoGroupSegregation spread = Segregation.ofGroup(builder.build(), "school", "eligible");
        // end of snippet
        // ½ (|10/40 − 90/160| + |30/40 − 70/160|)
        assertEquals(0.3125, spread.dissimilarity().get(), 1e-12);
        assertTrue(spread.expectedDissimilarity().get() < spread.dissimilarity().get());
    }

    @Test
    void smallUnitsHaveWideLimits() {
        // snippet: funnel
        Funnel funnel = Funnel.againstOverall(
                List.of(new UnitCount("North", 10, 100), new UnitCount("South", 30, 100), new UnitCount("Hut", 0, 3)));
        // end of snippet
        assertEquals(FunnelPosition.WITHIN, funnel.points().get(2).position().get());
        assertEquals(FunnelPosition.ABOVE, funnel.points().get(1).position().get());
    }

    @Test
    void snippetsStandInTheChapterAsTheyRunHere() throws IOException {
        assertEquals(
                Snippets.inSource(Files.readString(SOURCE)).stream().sorted().toList(),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().toList());
    }
}
