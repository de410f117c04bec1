package org.ediframework.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

/** The arrows between packages point downward: each knows only those that stand before it. */
class ArchitectureTest {

    private static final String ROOT = "org.ediframework.io.";
    private static final List<String> LOWER_ONES_FIRST = List.of(
            "present",
            "plot",
            "load",
            "document",
            "table",
            "cells",
            "published",
            "json",
            "rows",
            "csv",
            "workbook",
            "sheets",
            "review",
            "counts",
            "people",
            "returns",
            "pay",
            "disclosure",
            "bundled",
            "results",
            "calendar",
            "binding",
            "jackson",
            "jackson2",
            "page",
            "report");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ediframework.io");

    private static boolean isInAPackage(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertEquals(
                new TreeSet<>(LOWER_ONES_FIRST),
                CLASSES.stream()
                        .filter(ArchitectureTest::isInAPackage)
                        .map(ArchitectureTest::packageOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void packageKnowsNoneAboveIt() {
        List<String> upward = CLASSES.stream()
                .filter(ArchitectureTest::isInAPackage)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isInAPackage(dependency.getTargetClass()))
                .filter(dependency -> LOWER_ONES_FIRST.indexOf(packageOf(dependency.getTargetClass()))
                        > LOWER_ONES_FIRST.indexOf(packageOf(dependency.getOriginClass())))
                .map(dependency -> dependency.getDescription())
                .toList();
        assertTrue(upward.isEmpty(), String.join("\n", upward));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** What may be shown is decided once, before anything is written: no writer can be handed anything else. */
    @Test
    void noWriterKnowsAResultThatIsNotPublished() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "present..", ROOT + "results..", ROOT + "page..", ROOT + "report..", ROOT + "plot..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JavaClass.Predicates.type(RepresentationTable.class)
                        .or(JavaClass.Predicates.type(MonitoredPlan.class)))
                .check(CLASSES);
    }

    /** Figures leave as {@code PublishedFigures}, and no writer computes or takes any other. */
    @Test
    void noWriterKnowsAMetricThatIsNotPublished() {
        String metrics = "org.ediframework.metrics.";
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "present..", ROOT + "results..", ROOT + "page..", ROOT + "report..", ROOT + "plot..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        metrics + "segregation..",
                        metrics + "likelihood..",
                        metrics + "funnel..",
                        metrics + "intersection..",
                        metrics + "summary..",
                        metrics + "trend..",
                        metrics + "strata..",
                        metrics + "tally..")
                .check(CLASSES);
    }
}
