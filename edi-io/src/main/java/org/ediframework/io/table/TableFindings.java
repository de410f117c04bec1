package org.ediframework.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;

/**
 * Gathers what is wrong with a table, each finding at its cell. A rule that is broken in several ways has a variant, with a
 * dot, or none, empty. An accumulator, for one thread.
 */
public final class TableFindings {

    private final String file;
    private final StructureFindings wording;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<CellNames> cells = Optional.empty();

    /** How the cells of a sheet are called. */
    @FunctionalInterface
    public interface CellNames {

        /**
         * The name of a cell.
         *
         * @param row counted from 1
         * @param column counted from 0
         */
        String of(int row, int column);
    }

    /** Findings that name this file, told in British English. */
    public TableFindings(String file) {
        this(file, StructureFindings.standard());
    }

    /**
     * Findings that name this file.
     *
     * @param wording the language in which they are told
     */
    public TableFindings(String file, StructureFindings wording) {
        this.file = file;
        this.wording = wording;
    }

    /** From here on the table is a sheet of a workbook, whose cells are called so. */
    public void nameCells(CellNames names) {
        cells = Optional.of(names);
    }

    private Location.Builder at(int line, int column) {
        Location.Builder location = Location.builder().file(file).line(line);
        cells.ifPresent(names -> location.row(line).cell(names.of(line, column)));
        return location;
    }

    /** Something that another reader has found. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Something about the file as a whole. */
    public void addToFile(StructureRule rule, String variant, Object... gaps) {
        add(rule, variant, Location.builder().file(file), Pointer.ROOT, gaps);
    }

    /** Something about the file as a whole that a reader has to know, and that is no fault. */
    public void addNoteToFile(StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.noteAt(
                rule, variant, Pointer.ROOT, Location.builder().file(file).build(), gaps));
    }

    /** More than the limits allow in the file as a whole, such as {@code file} of so many {@code bytes}. */
    public void exceededByFile(String what, String unit, long most) {
        findings.add(wording.exceeded(Location.builder().file(file).build(), what, unit, most));
    }

    /** More than the limits allow at a line, such as {@code table} of so many {@code rows}. */
    public void exceededAtLine(int line, String what, String unit, long most) {
        findings.add(wording.exceeded(at(line, 0).build(), what, unit, most));
    }

    /** Something about a line that is no row. */
    public void addToLine(int line, StructureRule rule, String variant, Object... gaps) {
        add(rule, variant, at(line, 0), Pointer.ROOT, gaps);
    }

    /** Something about a line that a reader has to know, and that is no fault. */
    public void addNoteToLine(int line, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.noteAt(rule, variant, Pointer.ROOT, at(line, 0).build(), gaps));
    }

    /** Something about the cell of a line in a column, counted from 0, of a table that stands anywhere in its file. */
    public void addToGridCell(int line, int column, String header, StructureRule rule, String variant, Object... gaps) {
        Location.Builder location = at(line, column).row(line).columnNumber(column + 1);
        findings.add(wording.variantAt(
                rule,
                variant,
                Pointer.ROOT.child(line - 1).child(header),
                (header.isEmpty() ? location : location.header(header)).build(),
                gaps));
    }

    /** Something about a cell of a table that stands anywhere in its file, from which nothing was lost. */
    public void addWarningToGridCell(int line, int column, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.warningAt(
                rule,
                variant,
                Pointer.ROOT.child(line - 1),
                at(line, column).row(line).columnNumber(column + 1).build(),
                gaps));
    }

    /** Something about a row. */
    public void addToRow(Table.Row row, StructureRule rule, String variant, Object... gaps) {
        add(
                rule,
                variant,
                Location.builder().file(file).line(row.line()).row(row.number()),
                Pointer.ROOT.child(row.number() - 1),
                gaps);
    }

    /** Something about a row from which nothing was lost. */
    public void addWarningToRow(Table.Row row, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.warningAt(
                rule,
                variant,
                Pointer.ROOT.child(row.number() - 1),
                Location.builder().file(file).line(row.line()).row(row.number()).build(),
                gaps));
    }

    /** Something about a cell from which nothing was lost. */
    public void addWarningToCell(
            Table.Row row, Table table, int column, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.warningAt(rule, variant, pointerTo(row, table, column), cell(row, table, column), gaps));
    }

    /** Something about a name in the header from which nothing was lost. */
    public void addWarningToHeader(int column, String name, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.warningAt(rule, variant, Pointer.ROOT.child(name), header(column, name), gaps));
    }

    private Pointer pointerTo(Table.Row row, Table table, int column) {
        return Pointer.ROOT.child(row.number() - 1).child(table.header().get(column));
    }

    private Location cell(Table.Row row, Table table, int column) {
        return Location.builder()
                .file(file)
                .line(row.line())
                .row(row.number())
                .columnNumber(column + 1)
                .header(table.header().get(column))
                .build();
    }

    private Location header(int column, String name) {
        return Location.builder()
                .file(file)
                .line(1)
                .row(1)
                .columnNumber(column + 1)
                .header(name)
                .build();
    }

    /** Something about the cell of a row in the column of this index. */
    public void addToCell(Table.Row row, Table table, int column, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, pointerTo(row, table, column), cell(row, table, column), gaps));
    }

    /** Something about a name in the header. */
    public void addToHeader(int column, String name, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, Pointer.ROOT.child(name), header(column, name), gaps));
    }

    /** A name that stands in the header a second time. */
    public void addSecondHeader(int column, String name) {
        findings.add(wording.variantAt(
                StructureRule.DUPLICATE_PROPERTY, ".header", Pointer.ROOT.child(name), header(column, name), name));
    }

    private void add(StructureRule rule, String variant, Location.Builder location, Pointer pointer, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, pointer, location.build(), gaps));
    }

    /** How many there are so far. */
    public int size() {
        return findings.size();
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Everything gathered so far, however much it is. */
    public List<Finding> toList() {
        return List.copyOf(findings);
    }

    /** Everything gathered so far. */
    public Findings toFindings() {
        return Findings.of(findings);
    }
}
