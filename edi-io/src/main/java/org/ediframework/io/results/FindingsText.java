package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Severity;

/** What was found in a document as text for people: the counts first, then a paragraph for each finding. */
public final class FindingsText {

    private FindingsText() {}

    /**
     * The findings, lines ended by LF.
     *
     * @param document the name of the document
     */
    public static String write(String document, Findings findings) {
        StringBuilder text = new StringBuilder(document)
                .append(": ")
                .append(counts(findings))
                .append('\n');
        for (Finding finding : findings.getFirst()) {
            text.append('\n')
                    .append(heading(finding))
                    .append('\n')
                    .append("  ")
                    .append(finding.getMessage())
                    .append('\n');
        }
        if (findings.isTruncated()) {
            text.append("\nThese are the first ")
                    .append(findings.getFirst().size())
                    .append("; the counts above are of all.\n");
        }
        return text.toString();
    }

    private static String counts(Findings findings) {
        if (findings.getTotal() == 0) {
            return "nothing found";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = findings.count(severity);
            if (count > 0) {
                counts.add(String.format(Locale.UK, "%,d %s%s", count, severity, count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", counts);
    }

    /** The severity, the rule and the place of a finding on one line. */
    static String heading(Finding finding) {
        return finding.getSeverity() + " " + finding.getCode() + place(finding);
    }

    private static String place(Finding finding) {
        StringBuilder place = new StringBuilder();
        finding.getLocation().ifPresent(location -> place.append(" in ").append(written(location)));
        String pointer = finding.getPointer().toString();
        return pointer.isEmpty()
                ? place.toString()
                : place.append(" at ").append(pointer).toString();
    }

    private static String written(Location location) {
        StringBuilder text = new StringBuilder(location.getFile());
        location.getLine().ifPresent(line -> text.append(", line ").append(line));
        location.getColumn().ifPresent(column -> text.append(", column ").append(column));
        location.getRow().ifPresent(row -> text.append(", row ").append(row));
        location.getHeader()
                .ifPresent(header -> text.append(", column '").append(header).append("'"));
        return text.toString();
    }
}
