package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.review.PlanRule;
import org.junit.jupiter.api.Test;

/**
 * What a minor version may add: an accessor to a value, since the library alone implements it. Interfaces that callers
 * implement keep their one method, which the compiler sees to, or the methods that stand here.
 */
class PublicInterfacesTest {

    /** By interface that callers implement and that is not functional. */
    private static final Set<String> OF_CALLERS = Set.of(PlanRule.class.getName());

    /** Implemented by every builder of a value, and by nobody outside. */
    private static final Set<String> OF_BUILDERS = Set.of(ValueBuilder.class.getName());

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern EXCLUDED = Pattern.compile("<exclude>(org\\.ediframework\\.[\\w.]+)</exclude>");

    /** What the modules export to everybody. */
    private static final Set<String> EXPORTS = Stream.of("edi-core", "edi-metrics", "edi-io")
            .flatMap(module -> found(EXPORTED, Path.of("..", module, "src/main/java/module-info.java")))
            .collect(Collectors.toSet());

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ediframework");

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isHidden(JavaClass type) {
        return !EXPORTS.contains(type.getPackageName());
    }

    /** What no module exports is nobody's API, and what one does is compared. */
    @Test
    void comparisonLeavesOutWhatNoModuleExports() {
        Set<String> hidden = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && isHidden(type))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> leftOut =
                new TreeSet<>(found(EXCLUDED, Path.of("../pom.xml")).toList());
        assertEquals(hidden, leftOut);
    }

    @Test
    void callersImplementWhatIsFunctionalOrNamedHere() {
        List<String> open = CLASSES.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true)
                        && !isHidden(type))
                .filter(type -> !type.isAnnotatedWith(FunctionalInterface.class)
                        && !type.reflect().isSealed()
                        && !isValue(type))
                .map(JavaClass::getName)
                .filter(name -> !OF_CALLERS.contains(name) && !OF_BUILDERS.contains(name))
                .sorted()
                .toList();
        assertEquals(List.of(), open);
    }

    /** Implemented by a class that is generated beside it and that nobody outside sees. */
    private static boolean isValue(JavaClass type) {
        return CLASSES.contain(type.getPackageName() + ".Immutable" + type.getSimpleName());
    }

    @Test
    void ruleOfAnApplicationHasTheMethodsThatItHad() {
        assertEquals(
                Set.of("getRule", "check"),
                Arrays.stream(PlanRule.class.getMethods()).map(Method::getName).collect(Collectors.toSet()));
        assertTrue(Arrays.stream(PlanRule.class.getMethods()).noneMatch(Method::isDefault));
    }
}
