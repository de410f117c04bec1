package org.ediframework.io.table;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Findings;
import org.ediframework.core.review.Level;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.Pointer;
import org.ediframework.io.document.StructureRule;

/** Gathers what is wrong with a table, each finding at its cell. An accumulator, for one thread. */
public final class TableFindings {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    /** Findings that name this file. */
    public TableFindings(String file) {
        this.file = file;
    }

    /** Something about the file as a whole. */
    public void addToFile(StructureRule rule, String... parts) {
        add(rule, Location.builder().file(file), Pointer.ROOT, parts);
    }

    /** Something about a line that is no row. */
    public void addToLine(int line, StructureRule rule, String... parts) {
        add(rule, Location.builder().file(file).line(line), Pointer.ROOT, parts);
    }

    /** Something about a row. */
    public void addToRow(Table.Row row, StructureRule rule, String... parts) {
        add(
                rule,
                Location.builder().file(file).line(row.line()).row(row.number()),
                Pointer.ROOT.child(row.number() - 1),
                parts);
    }

    /** Something about the cell of a row in the column of this index. */
    public void addToCell(Table.Row row, Table table, int column, StructureRule rule, String... parts) {
        String header = table.header().get(column);
        add(
                rule,
                Location.builder()
                        .file(file)
                        .line(row.line())
                        .row(row.number())
                        .columnNumber(column + 1)
                        .header(header),
                Pointer.ROOT.child(row.number() - 1).child(header),
                parts);
    }

    /** Something about a name in the header. */
    public void addToHeader(int column, String name, StructureRule rule, String... parts) {
        add(
                rule,
                Location.builder()
                        .file(file)
                        .line(1)
                        .row(1)
                        .columnNumber(column + 1)
                        .header(name),
                Pointer.ROOT.child(name),
                parts);
    }

    private void add(StructureRule rule, Location.Builder location, Pointer pointer, String... parts) {
        findings.add(Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .level(Level.STRUCTURE)
                .message(rule.message(parts))
                .pointer(pointer)
                .location(location.build())
                .build());
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Everything gathered so far. */
    public Findings toFindings() {
        return Findings.of(findings);
    }
}
