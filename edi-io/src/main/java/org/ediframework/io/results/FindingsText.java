package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;

/**
 * What was found in a document as text for people: the counts first, then a paragraph for each finding, and one for all
 * that say the same in different places.
 */
public final class FindingsText {

    /** How many places of what says the same are listed. */
    private static final int LISTED = 10;

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
        for (List<Finding> alike : grouped(findings.getFirst())) {
            Finding first = alike.get(0);
            boolean isAlone = alike.size() == 1;
            text.append('\n')
                    .append(isAlone ? heading(first) : heading(first, alike.size()))
                    .append("\n  ")
                    .append(first.getMessage())
                    .append('\n');
            if (!isAlone) {
                places(alike, text);
            }
        }
        if (findings.isTruncated()) {
            text.append("\nThese are the first ")
                    .append(findings.getFirst().size())
                    .append("; the counts above are of all.\n");
        }
        return text.toString();
    }

    /** What says the same stands together, where the first of it stands. */
    private static Collection<List<Finding>> grouped(List<Finding> findings) {
        record Said(String code, Severity severity, String message) {}
        Map<Said, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Said said = new Said(finding.getCode(), finding.getSeverity(), finding.getMessage());
            groups.computeIfAbsent(said, unused -> new ArrayList<>()).add(finding);
        }
        return groups.values();
    }

    private static String heading(Finding finding, int places) {
        return String.format(Locale.UK, "%s %s in %,d places", finding.getSeverity(), finding.getCode(), places);
    }

    private static void places(List<Finding> alike, StringBuilder text) {
        for (Finding finding : alike.subList(0, Math.min(LISTED, alike.size()))) {
            text.append("   ").append(place(finding)).append('\n');
        }
        if (alike.size() > LISTED) {
            text.append(String.format(Locale.UK, "    and %,d more", alike.size() - LISTED))
                    .append('\n');
        }
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
        if (!pointer.isEmpty()) {
            place.append(" at ").append(pointer);
        }
        finding.getThing()
                .filter(thing ->
                        !thing.getKind().equals("plan") && thing.getId().isPresent())
                .ifPresent(thing -> place.append(" (").append(named(thing)).append(')'));
        return place.toString();
    }

    private static String named(NamedThing thing) {
        return thing.getKind() + " " + RuleMessages.excerpt(thing.getId().orElse(""))
                + thing.getTitle()
                        .map(title -> " '" + RuleMessages.excerpt(title) + "'")
                        .orElse("");
    }

    private static String written(Location location) {
        StringBuilder text = new StringBuilder(location.getFile());
        if (location.getCell().isPresent()) {
            text.append(", ").append(location.getCell().get());
        } else {
            location.getLine().ifPresent(line -> text.append(", line ").append(line));
            location.getColumn().ifPresent(column -> text.append(", column ").append(column));
            location.getRow().ifPresent(row -> text.append(", row ").append(row));
        }
        location.getHeader()
                .ifPresent(header -> text.append(", column '").append(header).append("'"));
        return text.toString();
    }
}
