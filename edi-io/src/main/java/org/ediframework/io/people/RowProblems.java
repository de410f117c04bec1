package org.ediframework.io.people;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.TableFindings;

/** What kept rows of one part of the file from being counted: the first ones in full, of the others the number. */
final class RowProblems {

    private record Problem(long line, StructureRule rule, List<Object> parts) {}

    /** One less than are kept, so that how many more there are comes after them and is kept too. */
    private static final int MOST_LISTED = Findings.LIMIT - 1;

    private final List<Problem> first = new ArrayList<>();
    private long leftOut;
    private long unlisted;
    private long firstUnlisted;
    private long blank;
    private long firstBlank;

    /** A row that is not counted. */
    void leaveOut(long line, StructureRule rule, Object... parts) {
        leftOut++;
        add(line, rule, parts);
    }

    /** A row that holds nothing, and counts for nobody. */
    void passOver(long line) {
        firstBlank = blank == 0 ? line : firstBlank;
        blank++;
    }

    /** Something that concerns no single row. */
    void add(long line, StructureRule rule, Object... parts) {
        if (first.size() < MOST_LISTED) {
            first.add(new Problem(line, rule, List.of(parts)));
        } else {
            firstUnlisted = unlisted == 0 ? line : firstUnlisted;
            unlisted++;
        }
    }

    long leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return first.isEmpty() && blank == 0;
    }

    /**
     * Hands the findings over.
     *
     * @param linesBefore the lines of the file before this part
     */
    void addTo(TableFindings findings, long linesBefore) {
        for (Problem problem : first) {
            int line = lineOf(linesBefore + problem.line());
            String variant =
                    switch (problem.rule()) {
                        case MALFORMED -> ".csv";
                        case FIELD_COUNT -> ".notCounted";
                        default -> "";
                    };
            findings.addToLine(line, problem.rule(), variant, problem.parts().toArray());
        }
        if (blank > 0) {
            findings.addNoteToLine(lineOf(linesBefore + firstBlank), StructureRule.READ_OTHERWISE, ".blankRows", blank);
        }
        if (unlisted > 0) {
            findings.addToLine(
                    lineOf(linesBefore + firstUnlisted),
                    StructureRule.LIMIT_EXCEEDED,
                    "",
                    StructureRule.LIMIT_EXCEEDED.phrase("of.moreRows", unlisted),
                    StructureRule.LIMIT_EXCEEDED.phrase("most.findings", Findings.LIMIT));
        }
    }

    private static int lineOf(long line) {
        return (int) Math.min(Integer.MAX_VALUE, line);
    }
}
