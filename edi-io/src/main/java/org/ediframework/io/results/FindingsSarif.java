package org.ediframework.io.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What was found in a document as SARIF 2.1.0 (OASIS Standard, 27 March 2020), the form that code review tools show
 * beside the lines.
 *
 * <p>The rules are told with it, so that a tool can say why a finding matters. A finding has a region only where its
 * line is known; the place in the document is its logical location, a JSON Pointer. Columns are counted in UTF-16 units.
 */
public final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;

    private FindingsSarif(Language language) {
        this.language = language;
    }

    /**
     * The findings with the rules in British English, indented, with LF and one newline at the end.
     *
     * @param document the document's path as the review tool knows it, relative and with {@code /} between its parts,
     *     for example {@code plans/2027.json}; what was found in a file of another name is placed beneath it
     */
    public static String write(String document, Findings findings) {
        return write(document, findings, Locale.UK);
    }

    /**
     * The same with the rules in a language, British English where there are no words in it; the findings themselves are in
     * that of the review.
     *
     * @param document the document's path as the review tool knows it
     */
    public static String write(String document, Findings findings, Locale language) {
        return new FindingsSarif(Language.of(language)).text(document, findings);
    }

    private String text(String document, Findings findings) {
        return IndentedJson.object(json -> {
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            run(document, findings, json);
            json.writeEndArray();
        });
    }

    private void run(String document, Findings findings, JsonGenerator json) {
        SarifRules rules = SarifRules.behind(findings.getFirst(), language);
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "EDI Framework");
        json.writeStringProperty("language", language.tag());
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        if (findings.isTruncated()) {
            saysThatThereAreMore(findings, json);
        }
        IndentedJson.list(
                json,
                "results",
                findings.getFirst(),
                finding -> result(finding, rules.indexOf(finding.getCode()), document, json));
        json.writeObjectPropertyStart("properties");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            json.writeNumberProperty(severity.toString(), findings.count(severity));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void saysThatThereAreMore(Findings findings, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        json.writeStartObject();
        json.writeStringProperty("level", "warning");
        message(
                language.say(
                        "findings.first",
                        Figures.whole(findings.getFirst().size()),
                        Figures.whole(findings.getTotal())),
                json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void result(Finding finding, int rule, String document, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.getCode());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", finding.getSeverity().toString());
        message(finding.getMessage(), json);
        json.writeArrayPropertyStart("locations");
        location(document, finding.getLocation(), finding.getPointer(), finding.getThing(), json);
        json.writeEndArray();
        if (!finding.getRelated().isEmpty()) {
            // The format allows no related place twice.
            IndentedJson.list(
                    json,
                    "relatedLocations",
                    new LinkedHashSet<>(finding.getRelated()),
                    related -> location(document, Optional.empty(), related, Optional.empty(), json));
        }
        json.writeEndObject();
    }

    private static void message(String text, JsonGenerator json) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static void location(
            String document,
            Optional<Location> place,
            Pointer pointer,
            Optional<NamedThing> thing,
            JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        String path = place.map(known -> FilePath.of(document, known.getFile())).orElse(document);
        json.writeStringProperty("uri", FilePath.toUri(path));
        json.writeEndObject();
        place.ifPresent(known -> region(known, json));
        json.writeEndObject();
        if (!pointer.equals(Pointer.ROOT)) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", pointer.toString());
            thing.filter(known -> !known.getKind().equals("plan"))
                    .flatMap(NamedThing::getTitle)
                    .ifPresent(title -> json.writeStringProperty("name", title));
            json.writeEndObject();
            json.writeEndArray();
        }
        place.ifPresent(known -> cell(known, json));
        json.writeEndObject();
    }

    private static void region(Location place, JsonGenerator json) {
        place.getLine().ifPresent(line -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", line);
            place.getColumn().ifPresent(column -> json.writeNumberProperty("startColumn", column));
            json.writeEndObject();
        });
    }

    /** SARIF has no words for the cells of a table; a property bag holds what has none. */
    private static void cell(Location place, JsonGenerator json) {
        if (place.getRow().isEmpty() && place.getHeader().isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("properties");
        place.getRow().ifPresent(row -> json.writeNumberProperty("row", row));
        place.getColumnNumber().ifPresent(column -> json.writeNumberProperty("columnNumber", column));
        place.getHeader().ifPresent(header -> json.writeStringProperty("header", header));
        json.writeEndObject();
    }
}
