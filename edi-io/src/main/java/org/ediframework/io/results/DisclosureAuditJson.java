package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.metrics.disclosure.CellAudit;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.CoalitionWitness;
import org.ediframework.metrics.disclosure.ComplementWitness;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.ProofVerdict;
import org.ediframework.metrics.disclosure.Witness;
import tools.jackson.core.JsonGenerator;

/**
 * An audit as JSON that anybody who has the true table can replay: what a reader is taken to know, how many cells there
 * are, what the verdicts are, and for each audited cell why it is withheld and its witnesses. A witness is the true table plus its {@code changes}, so the file is as
 * confidential as the data, and says so in its first line.
 */
public final class DisclosureAuditJson {

    private static final String WARNING =
            "A witness is the true table plus its changes: this file is as confidential as the data. Do not publish"
                    + " it.";

    private DisclosureAuditJson() {}

    /**
     * The audit, indented, with LF and one newline at the end.
     *
     * @param dimensions those of the table, in which every cell is named
     */
    public static String write(DisclosureAudit audit, List<String> dimensions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeStringProperty("confidential", WARNING);
            json.writeArrayPropertyStart("reader");
            audit.getReaderKnowledge().getStatements().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("cells", audit.getCellCount());
            json.writeNumberProperty("primary", audit.count(CellStatus.PRIMARY));
            json.writeNumberProperty("secondary", audit.count(CellStatus.SECONDARY));
            json.writeObjectPropertyStart("verdicts");
            for (ProofVerdict verdict : ProofVerdict.values()) {
                json.writeNumberProperty(verdict.name(), audit.count(verdict));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("witnesses");
            audit.getCells().forEach(cell -> write(cell, dimensions, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        // The warning belongs in the first line, where the indented form has a lone bracket.
        return "{" + text.toString().substring(1).stripLeading() + "\n";
    }

    private static void write(CellAudit cell, List<String> dimensions, JsonGenerator json) {
        json.writeStartObject();
        ProtectionJson.writeCell("cell", cell.cell(), dimensions, json);
        json.writeStringProperty("status", cell.status().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("verdict", cell.verdict().name());
        write("low", cell.low(), dimensions, json);
        write("high", cell.high(), dimensions, json);
        if (!cell.between().isEmpty()) {
            json.writeArrayPropertyStart("between");
            cell.between().forEach(witness -> {
                json.writeStartObject();
                writeContent(witness, dimensions, json);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        if (!cell.coalitions().isEmpty()) {
            json.writeArrayPropertyStart("coalitions");
            for (CoalitionWitness known : cell.coalitions()) {
                json.writeStartObject();
                json.writeArrayPropertyStart("singletons");
                known.singletons().forEach(single -> {
                    json.writeStartObject();
                    ProtectionJson.writeCell("cell", single, dimensions, json);
                    json.writeEndObject();
                });
                json.writeEndArray();
                write("witness", Optional.of(known.witness()), dimensions, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!cell.complements().isEmpty()) {
            json.writeArrayPropertyStart("complements");
            for (ComplementWitness known : cell.complements()) {
                json.writeStartObject();
                ProtectionJson.writeCell("margin", known.margin(), dimensions, json);
                write("low", Optional.of(known.low()), dimensions, json);
                write("high", Optional.of(known.high()), dimensions, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(String name, Optional<Witness> found, List<String> dimensions, JsonGenerator json) {
        found.ifPresent(witness -> {
            json.writeObjectPropertyStart(name);
            writeContent(witness, dimensions, json);
            json.writeEndObject();
        });
    }

    private static void writeContent(Witness witness, List<String> dimensions, JsonGenerator json) {
        json.writeNumberProperty("value", witness.value());
        json.writeArrayPropertyStart("changes");
        witness.changes().forEach(change -> {
            json.writeStartObject();
            ProtectionJson.writeCell("cell", change.cell(), dimensions, json);
            json.writeNumberProperty("delta", change.delta());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
