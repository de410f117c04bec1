package org.ediframework.io.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void tablesListThePropertiesOfTheFormatInItsOrder() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Tables.all()
                .forEach((name, type) -> written.put(
                        name,
                        type.properties().stream().map(TablesTest::notation).collect(Collectors.joining(" "))));

        assertEquals(format(), written);
    }

    @Test
    void tablesListExactlyTheAccessorsOfTheModel() {
        Tables.all().forEach((name, type) -> {
            Set<String> accessors = Arrays.stream(modelOf(type).getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .map(TablesTest::property)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            Set<String> listed = type.names().stream()
                    .filter(property -> !property.equals(FormatVersion.PROPERTY))
                    .map(property -> property.replace("$", ""))
                    .collect(Collectors.toSet());
            assertEquals(accessors, listed, name);
        });
    }

    @Test
    void whatTheModelHoldsAsAListIsAListInTheTable() {
        Tables.all().forEach((name, type) -> {
            for (Property property : type.properties()) {
                boolean isList = Arrays.stream(modelOf(type).getMethods())
                        .filter(method -> property(method)
                                .equals(Optional.of(property.name().replace("$", ""))))
                        .anyMatch(method -> method.getReturnType() == List.class);
                assertEquals(isList, property.isList(), name + "." + property.name());
            }
        });
    }

    private static Class<?> modelOf(ObjectType<?, ?> type) {
        return Arrays.stream(type.standIn().getClass().getInterfaces())
                .filter(model -> model.getSimpleName().equals(type.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model interface is called " + type.name()));
    }

    private static Optional<String> property(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0 || method.getDeclaringClass() == Object.class) {
            return Optional.empty();
        }
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0
                ? Optional.empty()
                : Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
    }

    private static String notation(Property property) {
        String mark = property.isList() ? property.isRequired() ? "+" : "*" : property.isRequired() ? "" : "?";
        return property.name() + mark;
    }

    private static Map<String, String> format() throws IOException {
        Map<String, String> format = new TreeMap<>();
        try (InputStream source = TablesTest.class.getResourceAsStream("format-1.0.txt")) {
            for (String line : new String(source.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    format.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        return format;
    }
}
