package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the class files of the library call of the JDK: nothing that a host would have to open, allow or fear. */
class NoTricksTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ediframework.core", "org.ediframework.metrics", "org.ediframework.io");

    /** Packages of which no class of ours knows any class; of a database only the rows that a host has asked for. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(sun|com\\.sun|jdk)\\..*|java\\.net\\.(?!URI).*|java\\.(rmi|awt)\\..*"
                    + "|java\\.sql\\.(?!(ResultSet|ResultSetMetaData|SQLException|Types)$).*"
                    + "|java\\.lang\\.(foreign|instrument|reflect)\\..*|java\\.util\\.logging\\..*|javax\\.naming\\..*");

    /** Methods that reach into classes, load code, leave the program, or read what the caller has not given. */
    private static final Set<String> NEVER_CALLED = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.newInstance",
            "java.lang.invoke.MethodHandles.lookup",
            "java.lang.invoke.MethodHandles.privateLookupIn",
            "java.lang.ClassLoader.loadClass",
            "java.lang.System.exit",
            "java.lang.System.getenv",
            "java.lang.System.setProperty",
            "java.lang.System.load",
            "java.lang.System.loadLibrary",
            "java.lang.System.setOut",
            "java.lang.Runtime.exec",
            "java.lang.Runtime.halt",
            "java.lang.Runtime.addShutdownHook",
            "java.lang.ProcessBuilder.start",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.Instant.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis");

    private static Stream<JavaAccess<?>> accesses() {
        return LIBRARY.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    @Test
    void libraryCallsNothingThatReachesInOrLeaves() {
        List<String> called = accesses()
                .filter(access -> NEVER_CALLED.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();

        assertTrue(LIBRARY.size() > 500, "only " + LIBRARY.size() + " classes were found");
        assertEquals("", String.join("\n", called));
    }

    @Test
    void libraryKnowsNoClassOfTheInsideOfTheJdkNorOfTheNetwork() {
        List<String> known = LIBRARY.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        FOREIGN.matcher(dependency.getTargetClass().getName()).matches())
                .map(dependency -> dependency.getDescription())
                .sorted()
                .toList();

        assertEquals("", String.join("\n", known));
    }

    @Test
    void libraryHasNoNativeMethod() {
        Set<String> having = LIBRARY.stream()
                .filter(type -> type.getMethods().stream().anyMatch(method -> method.getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.NATIVE)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), having);
    }
}
