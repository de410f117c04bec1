package org.ediframework.io.results;

import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * What was found in a document as JSON: whether it is valid, that is, without errors; complete counts by severity; and
 * the findings in full, the first thousand where there are more.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * The findings, indented, with LF and one newline at the end.
     *
     * @param document the name of the document
     */
    public static String write(String document, Findings findings) {
        return IndentedJson.object(json -> {
            json.writeStringProperty("document", document);
            write(findings, json);
        });
    }

    /** The findings without the name of the document, for a caller who says elsewhere which it is. */
    public static String write(Findings findings) {
        return IndentedJson.object(json -> write(findings, json));
    }

    /** One finding. */
    public static String write(Finding finding) {
        return IndentedJson.text(json -> write(finding, json));
    }

    private static void write(Findings findings, JsonGenerator json) {
        json.writeBooleanProperty("valid", findings.isValid());
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("error", findings.count(Severity.ERROR));
        json.writeNumberProperty("warning", findings.count(Severity.WARNING));
        json.writeNumberProperty("note", findings.count(Severity.NOTE));
        json.writeEndObject();
        json.writeBooleanProperty("truncated", findings.isTruncated());
        IndentedJson.list(json, "findings", findings.getFirst(), finding -> write(finding, json));
    }

    static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.getCode());
        json.writeStringProperty("severity", finding.getSeverity().toString());
        json.writeStringProperty("level", finding.getLevel().toString());
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("pointer", finding.getPointer().toString());
        finding.getThing().ifPresent(thing -> write(thing, json));
        finding.getLocation().ifPresent(location -> write(location, json));
        if (!finding.getRelated().isEmpty()) {
            IndentedJson.list(json, "related", finding.getRelated(), related -> json.writeString(related.toString()));
        }
        json.writeEndObject();
    }

    private static void write(NamedThing thing, JsonGenerator json) {
        json.writeObjectPropertyStart("thing");
        json.writeStringProperty("kind", thing.getKind());
        thing.getId().ifPresent(id -> json.writeStringProperty("id", id));
        thing.getTitle().ifPresent(title -> json.writeStringProperty("title", title));
        json.writeStringProperty("property", thing.getProperty());
        json.writeEndObject();
    }

    private static void write(Location location, JsonGenerator json) {
        json.writeStringProperty("file", location.getFile());
        writeNumber("line", location.getLine(), json);
        writeNumber("column", location.getColumn(), json);
        writeNumber("row", location.getRow(), json);
        writeNumber("columnNumber", location.getColumnNumber(), json);
        location.getCell().ifPresent(cell -> json.writeStringProperty("cell", cell));
        location.getHeader().ifPresent(header -> json.writeStringProperty("header", header));
    }

    private static void writeNumber(String name, Optional<Integer> number, JsonGenerator json) {
        number.ifPresent(value -> json.writeNumberProperty(name, value));
    }
}
