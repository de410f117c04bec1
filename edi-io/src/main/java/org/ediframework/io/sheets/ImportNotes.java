package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.rows.TablePlace;

/** Gathers what is asked and what is noted of a sheet, each with its cell; the same note about the same text is told once. */
final class ImportNotes {

    private final String file;
    private final StructureFindings wording;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();

    /** A note about a text of a column. */
    private record Told(String variant, int column, String text) {}

    private String sheet = "";

    ImportNotes(String file, StructureFindings wording) {
        this.file = file;
        this.wording = wording;
    }

    void isAbout(String sheetName) {
        sheet = sheetName;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    private Location at(int row, int column, String header) {
        return TablePlace.ofSheet(file, sheet, List.of()).at(row, column, header);
    }

    private Location whole() {
        return Location.builder().file(file).build();
    }

    /** The sheet or the file cannot be read. */
    void refuse(StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, Pointer.ROOT, whole(), gaps));
    }

    /** A row cannot be what it seems. */
    void refuseAt(int row, int column, StructureRule rule, String variant, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, Pointer.ROOT, at(row, column, ""), gaps));
    }

    /** More than one thing may be meant: asked, never chosen. */
    void ask(int row, int column, String header, String variant, Object... gaps) {
        findings.add(wording.variantAt(
                StructureRule.CHOICE_OPEN, "." + variant, Pointer.ROOT, at(row, column, header), gaps));
    }

    /** The same of what a row has under a header. */
    void ask(int row, SheetLine.Entry entry, String variant, Object... gaps) {
        ask(row, entry.column().index(), entry.column().header(), variant, gaps);
    }

    /** Something was read otherwise than the cell's plain meaning. */
    void note(int row, int column, String header, String variant, Object... gaps) {
        findings.add(wording.noteAt(
                StructureRule.READ_OTHERWISE, "." + variant, Pointer.ROOT, at(row, column, header), gaps));
    }

    /** The same of what a row has under a header. */
    void note(int row, SheetLine.Entry entry, String variant, Object... gaps) {
        note(row, entry.column().index(), entry.column().header(), variant, gaps);
    }

    /** The same, once for each text of a column. */
    void noteOnce(int row, SheetLine.Entry entry, String variant, String text, Object... gaps) {
        noteOnce(row, entry.column().index(), entry.column().header(), variant, text, gaps);
    }

    void noteOnce(int row, int column, String header, String variant, String text, Object... gaps) {
        if (told.add(new Told(variant, column, text))) {
            note(row, column, header, variant, gaps);
        }
    }

    /** Something about the file that has no cell. */
    void noteWhole(String variant, Object... gaps) {
        findings.add(wording.noteAt(StructureRule.READ_OTHERWISE, "." + variant, Pointer.ROOT, whole(), gaps));
    }

    /** A finding that somebody else has made. */
    void add(Finding finding) {
        findings.add(finding);
    }
}
