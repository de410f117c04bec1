package org.ediframework.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.ediframework.core";
    private static final List<String> LOWER_ONES_FIRST = List.of(
            "wording",
            "constraint",
            "vocabulary",
            "finding",
            "population",
            "reference",
            "plan",
            "framework",
            "duty",
            "maturity",
            "document",
            "review",
            "comparison");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<Arguments> packagesWithThoseAbove() {
        return IntStream.range(0, LOWER_ONES_FIRST.size() - 1)
                .mapToObj(i -> Arguments.of(
                        LOWER_ONES_FIRST.get(i),
                        LOWER_ONES_FIRST.subList(i + 1, LOWER_ONES_FIRST.size()).stream()
                                .map(above -> ROOT + "." + above + "..")
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesWithThoseAbove")
    void packageKnowsNoneAboveIt(String lower, List<String> above) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(new String[0]))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        TreeSet<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(LOWER_ONES_FIRST), packages);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
