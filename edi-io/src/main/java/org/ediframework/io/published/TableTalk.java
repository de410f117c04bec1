package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableFindings;

/**
 * What is said of a published table while it is read: faults, choices to be made, and readings that are not its plain words.
 * The same note on many rows is told once, with its first row and how many there are.
 */
final class TableTalk {

    static final int MOST_VALUES = 12;

    private final TableFindings findings;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private boolean isRefused;

    /** A note and how often it was made. */
    private static final class Note {
        private final int line;
        private final Object[] gaps;
        private int times;

        Note(int line, Object[] gaps) {
            this.line = line;
            this.gaps = gaps;
        }
    }

    TableTalk(TableFindings findings) {
        this.findings = findings;
    }

    /** Whether something has been said that the figures cannot be read without. */
    boolean isRefused() {
        return isRefused;
    }

    /** A choice that only the caller can make; nothing that follows from its absence is said. */
    void ask(int line, String variant, Object... gaps) {
        isRefused = true;
        findings.addToLine(line, StructureRule.CHOICE_OPEN, variant, gaps);
    }

    /** A fault of the table. */
    void refuse(int line, StructureRule rule, String variant, Object... gaps) {
        isRefused = true;
        findings.addToLine(line, rule, variant, gaps);
    }

    /** A fault of one cell. */
    void refuseCell(Grid.Line row, Column column, StructureRule rule, String variant, Object... gaps) {
        isRefused = true;
        findings.addToGridCell(row.number(), column.index(), column.name(), rule, variant, gaps);
    }

    /** A reading that is not the plain meaning of what stands there; told by {@link #tellNotes}. */
    void note(int line, String variant, Object... gaps) {
        notes.computeIfAbsent(variant, any -> new Note(line, gaps)).times++;
    }

    /** Tells each note once; nothing where the table was refused for another reason. */
    void tellNotes() {
        notes.forEach((variant, note) -> {
            List<Object> gaps = new ArrayList<>(Arrays.asList(note.gaps));
            gaps.add(
                    note.times > 1
                            ? StructureRule.READ_OTHERWISE.phrase("alike", note.times - 1)
                            : StructureRule.READ_OTHERWISE.phrase("alone"));
            findings.addNoteToLine(note.line, StructureRule.READ_OTHERWISE, variant, gaps.toArray());
        });
    }

    /** Values for a message, the first ones. */
    static List<String> some(Collection<String> values) {
        List<String> some = new ArrayList<>(values.stream()
                .distinct()
                .limit(MOST_VALUES)
                .map(value -> "'" + value + "'")
                .toList());
        if (values.size() > MOST_VALUES) {
            some.add("… (" + values.size() + ")");
        }
        return some;
    }

    /** Asks for another column than one that is not there. */
    void askColumn(Grid.Line header, String option, String name, List<Column> columns) {
        ask(
                header.number(),
                ".noColumn",
                option,
                name,
                some(columns.stream()
                        .map(Column::name)
                        .filter(text -> !text.isEmpty())
                        .toList()));
    }
}
