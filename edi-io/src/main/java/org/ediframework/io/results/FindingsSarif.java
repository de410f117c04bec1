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
            IndentedJson.objects(json, "runs", List.of(findings), run -> run(document, run, json));
        });
    }

    private void run(String document, Findings findings, JsonGenerator json) {
        SarifRules rules = SarifRules.behind(findings.getFirst(), language);
        IndentedJson.object(
                json,
                "tool",
                () -> IndentedJson.object(json, "driver", () -> {
                    json.writeStringProperty("name", "EDI Framework");
                    json.writeStringProperty("language", language.tag());
                    rules.write(json);
                }));
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        if (findings.isTruncated()) {
            IndentedJson.objects(json, "invocations", List.of(findings), more -> saysThatThereAre(more, json));
        }
        IndentedJson.objects(
                json,
                "results",
                findings.getFirst(),
                finding -> result(finding, rules.indexOf(finding.getCode()), document, json));
        IndentedJson.object(json, "properties", () -> {
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
                json.writeNumberProperty(severity.toString(), findings.count(severity));
            }
        });
    }

    private void saysThatThereAre(Findings more, JsonGenerator json) {
        String first = Figures.whole(more.getFirst().size());
        String message = language.say("findings.first", first, Figures.whole(more.getTotal()));
        json.writeBooleanProperty("executionSuccessful", true);
        IndentedJson.objects(json, "toolExecutionNotifications", List.of(message), text -> {
            json.writeStringProperty("level", "warning");
            SarifRules.text("message", text, json);
        });
    }

    private static void result(Finding finding, int rule, String document, JsonGenerator json) {
        json.writeStringProperty("ruleId", finding.getCode());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", finding.getSeverity().toString());
        SarifRules.text("message", finding.getMessage(), json);
        IndentedJson.objects(
                json,
                "locations",
                List.of(finding),
                at -> location(document, at.getLocation(), at.getPointer(), at.getThing(), json));
        if (!finding.getRelated().isEmpty()) {
            // The format allows no related place twice.
            IndentedJson.objects(
                    json,
                    "relatedLocations",
                    new LinkedHashSet<>(finding.getRelated()),
                    related -> location(document, Optional.empty(), related, Optional.empty(), json));
        }
    }

    private static void location(
            String document,
            Optional<Location> place,
            Pointer pointer,
            Optional<NamedThing> thing,
            JsonGenerator json) {
        String path = place.map(known -> FilePath.of(document, known.getFile())).orElse(document);
        IndentedJson.object(json, "physicalLocation", () -> {
            IndentedJson.object(json, "artifactLocation", () -> json.writeStringProperty("uri", FilePath.toUri(path)));
            place.ifPresent(known -> region(known, json));
        });
        if (!pointer.equals(Pointer.ROOT)) {
            IndentedJson.objects(json, "logicalLocations", List.of(pointer), logical -> {
                json.writeStringProperty("fullyQualifiedName", logical.toString());
                thing.filter(known -> !known.getKind().equals("plan"))
                        .flatMap(NamedThing::getTitle)
                        .ifPresent(title -> json.writeStringProperty("name", title));
            });
        }
        place.ifPresent(known -> cell(known, json));
    }

    private static void region(Location place, JsonGenerator json) {
        place.getLine()
                .ifPresent(line -> IndentedJson.object(json, "region", () -> {
                    json.writeNumberProperty("startLine", line);
                    place.getColumn().ifPresent(column -> json.writeNumberProperty("startColumn", column));
                }));
    }

    /** SARIF has no words for the cells of a table; a property bag holds what has none. */
    private static void cell(Location place, JsonGenerator json) {
        if (place.getRow().isPresent() || place.getHeader().isPresent()) {
            IndentedJson.object(json, "properties", () -> {
                place.getRow().ifPresent(row -> json.writeNumberProperty("row", row));
                place.getColumnNumber().ifPresent(column -> json.writeNumberProperty("columnNumber", column));
                place.getHeader().ifPresent(header -> json.writeStringProperty("header", header));
            });
        }
    }
}
