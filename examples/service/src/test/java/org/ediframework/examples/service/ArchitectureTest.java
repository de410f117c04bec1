package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between packages point downward: each knows only those that stand before it. */
class ArchitectureTest {

    private static final String ROOT = "org.ediframework.examples.service.";
    private static final List<String> LOWER_ONES_FIRST = List.of(
            "settings",
            "intake",
            "problems",
            "answers",
            "parameters",
            "ledger",
            "plans",
            "people",
            "pay",
            "disclosure",
            "forms");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ediframework.examples.service");

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
        String upward = CLASSES.stream()
                .filter(ArchitectureTest::isInAPackage)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isInAPackage(dependency.getTargetClass()))
                .filter(dependency -> LOWER_ONES_FIRST.indexOf(packageOf(dependency.getTargetClass()))
                        > LOWER_ONES_FIRST.indexOf(packageOf(dependency.getOriginClass())))
                .map(dependency -> dependency.getDescription())
                .collect(Collectors.joining("\n"));
        assertEquals("", upward);
    }
}
