package org.ediframework.io.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.metrics.disclosure.CellAudit;
import org.ediframework.metrics.disclosure.CellStatus;
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
        String text = IndentedJson.object(json -> {
            json.writeStringProperty("confidential", WARNING);
            IndentedJson.list(json, "reader", audit.getReaderKnowledge().getStatements(), json::writeString);
            json.writeNumberProperty("cells", audit.getCellCount());
            json.writeNumberProperty("primary", audit.count(CellStatus.PRIMARY));
            json.writeNumberProperty("secondary", audit.count(CellStatus.SECONDARY));
            json.writeObjectPropertyStart("verdicts");
            for (ProofVerdict verdict : ProofVerdict.values()) {
                json.writeNumberProperty(verdict.name(), audit.count(verdict));
            }
            json.writeEndObject();
            IndentedJson.objects(json, "witnesses", audit.getCells(), cell -> write(cell, dimensions, json));
        });
        // The warning belongs in the first line, where the indented form has a lone bracket.
        return "{" + text.substring(1).stripLeading();
    }

    private static void write(CellAudit cell, List<String> dimensions, JsonGenerator json) {
        ProtectionJson.writeCell("cell", cell.cell(), dimensions, json);
        json.writeStringProperty("status", cell.status().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("verdict", cell.verdict().name());
        write("low", cell.low(), dimensions, json);
        write("high", cell.high(), dimensions, json);
        if (!cell.between().isEmpty()) {
            IndentedJson.objects(json, "between", cell.between(), witness -> writeContent(witness, dimensions, json));
        }
        if (!cell.coalitions().isEmpty()) {
            IndentedJson.objects(json, "coalitions", cell.coalitions(), known -> {
                IndentedJson.objects(
                        json,
                        "singletons",
                        known.singletons(),
                        single -> ProtectionJson.writeCell("cell", single, dimensions, json));
                write("witness", Optional.of(known.witness()), dimensions, json);
            });
        }
        if (!cell.complements().isEmpty()) {
            IndentedJson.objects(json, "complements", cell.complements(), known -> {
                ProtectionJson.writeCell("margin", known.margin(), dimensions, json);
                write("low", Optional.of(known.low()), dimensions, json);
                write("high", Optional.of(known.high()), dimensions, json);
            });
        }
    }

    private static void write(String name, Optional<Witness> found, List<String> dimensions, JsonGenerator json) {
        found.ifPresent(witness -> IndentedJson.object(json, name, () -> writeContent(witness, dimensions, json)));
    }

    private static void writeContent(Witness witness, List<String> dimensions, JsonGenerator json) {
        json.writeNumberProperty("value", witness.value());
        IndentedJson.objects(json, "changes", witness.changes(), change -> {
            ProtectionJson.writeCell("cell", change.cell(), dimensions, json);
            json.writeNumberProperty("delta", change.delta());
        });
    }
}
