package org.ediframework.io.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The part of the schema of SARIF 2.1.0 that logs of findings need, as a table: the properties that a type may have, all
 * others being refused as the schema refuses them, which are required, and what may stand there; {@code {}} marks a list
 * whose entries must differ.
 *
 * <p>The table was compared with the published schema, {@code sarif-schema-2.1.0.json} of Errata 01 as it stands in the
 * repository of the technical committee since 2 May 2024, on 26 November 2026: every type of the table refuses further
 * properties there (property bags and messages aside), every property exists, has the same kind and is required by the
 * same types; beyond the schema the table asks for the text of a message and for the file of a place, where the schema
 * would take an id and an address instead. {@value FindingsReports#COUNT} logs of {@link FindingsReports} were validated
 * against the schema itself that day with networknt's json-schema-validator 3.0.9, and none was refused.
 */
final class SarifSchema {

    private record Rule(String value, boolean isRequired) {}

    private final Map<String, Map<String, Rule>> types = new LinkedHashMap<>();

    SarifSchema() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(SarifSchema.class.getResourceAsStream("sarif-2.1.0.tsv"))) {
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        types.computeIfAbsent(cells[0], type -> new LinkedHashMap<>())
                                .put(cells[1], new Rule(cells[2], cells[3].equals("required")));
                    });
        }
    }

    /** What is wrong with a log, each with its place. */
    List<String> problems(JsonNode log) {
        List<String> problems = new ArrayList<>();
        check(log, "log", "", problems);
        return problems;
    }

    private void check(JsonNode node, String kind, String place, List<String> problems) {
        if (kind.endsWith("{}")) {
            Set<JsonNode> entries = new HashSet<>();
            node.forEach(entry -> require(entries.add(entry), place, "no entry twice", problems));
            check(node, kind.substring(0, kind.length() - 2) + "[]", place, problems);
        } else if (kind.endsWith("[]")) {
            String entry = kind.substring(0, kind.length() - 2);
            require(node.isArray(), place, "a list", problems);
            for (int index = 0; index < node.size(); index++) {
                check(node.get(index), entry, place + "/" + index, problems);
            }
        } else if (types.containsKey(kind)) {
            object(node, Objects.requireNonNull(types.get(kind)), place, problems);
        } else {
            require(isScalar(node, kind), place, kind, problems);
        }
    }

    private void object(JsonNode node, Map<String, Rule> rules, String place, List<String> problems) {
        require(node.isObject(), place, "an object", problems);
        node.propertyNames()
                .forEach(name -> require(rules.containsKey(name), place + "/" + name, "no such property", problems));
        rules.forEach((name, rule) -> {
            JsonNode value = node.get(name);
            require(value != null || !rule.isRequired(), place + "/" + name, "required", problems);
            if (value != null) {
                check(value, rule.value(), place + "/" + name, problems);
            }
        });
    }

    private static boolean isScalar(JsonNode node, String kind) {
        return switch (kind) {
            case "text" -> node.isString();
            case "boolean" -> node.isBoolean();
            case "bag" -> node.isObject();
            case "atLeast1" -> node.isInt() && node.asInt() >= 1;
            case "atLeast-1" -> node.isInt() && node.asInt() >= -1;
            case "language" -> node.isString() && node.asString().matches("[a-zA-Z]{2}(-[a-zA-Z]{2})?");
            case "uri" -> node.isString() && isUri(node.asString());
            default ->
                kind.startsWith("=") && List.of(kind.substring(1).split("\\|")).contains(node.asString());
        };
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).toASCIIString().equals(text);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static void require(boolean holds, String place, String rule, List<String> problems) {
        if (!holds) {
            problems.add(place + ": " + rule);
        }
    }
}
