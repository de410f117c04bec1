package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.review.PlanRule;
import org.junit.jupiter.api.Test;

/**
 * What a minor version may add: an accessor to a value, since the library alone implements it. Interfaces that callers
 * implement keep their one method, which the compiler sees to, or the methods that stand here.
 */
class PublicInterfacesTest {

    /** By interface that callers implement and that is not functional. */
    private static final Set<String> OF_CALLERS = Set.of(PlanRule.class.getName());

    /** What no module exports. */
    private static final List<String> HIDDEN = List.of(
            "core.document",
            "core.wording",
            "metrics.disclosure.proof",
            "io.binding",
            "io.cells",
            "io.document",
            "io.page",
            "io.plot",
            "io.rows",
            "io.table");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ediframework");

    private static boolean isHidden(JavaClass type) {
        return HIDDEN.stream().anyMatch(name -> type.getPackageName().equals("org.ediframework." + name));
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
                .filter(name -> !OF_CALLERS.contains(name))
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
