package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;

/**
 * What was found in a document as text for people: the counts first, then a paragraph for each finding, and one for all
 * that say the same in different places.
 */
public final class FindingsText {

    /** How many places of what says the same are listed. */
    private static final int LISTED = 10;

    private final Language language;

    private FindingsText(Language language) {
        this.language = language;
    }

    /**
     * The findings with the words around them in British English, lines ended by LF.
     *
     * @param document the name of the document
     */
    public static String write(String document, Findings findings) {
        return write(document, findings, Locale.UK);
    }

    /**
     * The same in a language; the findings themselves are in that of the review.
     *
     * @param document the name of the document
     */
    public static String write(String document, Findings findings, Locale language) {
        return new FindingsText(Language.of(language)).text(document, findings);
    }

    /** The severity, the rule and the place of a finding on one line. */
    static String heading(Finding finding, Language language) {
        return new FindingsText(language).headingOf(finding);
    }

    private String text(String document, Findings findings) {
        StringBuilder text = new StringBuilder(language.say("findings.counts", document, counts(findings)));
        text.append('\n');
        for (List<Finding> alike : grouped(findings.getFirst())) {
            Finding first = alike.get(0);
            boolean isAlone = alike.size() == 1;
            text.append('\n')
                    .append(isAlone ? headingOf(first) : heading(first, alike.size()))
                    .append("\n  ")
                    .append(first.getMessage())
                    .append('\n');
            if (!isAlone) {
                places(alike, text);
            }
        }
        if (findings.isTruncated()) {
            text.append('\n')
                    .append(language.say(
                            "findings.truncated", findings.getFirst().size()))
                    .append('\n');
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

    private String severity(Finding finding) {
        return language.say("findings." + finding.getSeverity());
    }

    private String heading(Finding finding, int places) {
        return language.say("findings.places", severity(finding), finding.getCode(), Figures.whole(places));
    }

    private void places(List<Finding> alike, StringBuilder text) {
        for (Finding finding : alike.subList(0, Math.min(LISTED, alike.size()))) {
            text.append("   ").append(place(finding, "")).append('\n');
        }
        if (alike.size() > LISTED) {
            text.append("    ")
                    .append(language.counted("findings.more", alike.size() - LISTED))
                    .append('\n');
        }
    }

    private String counts(Findings findings) {
        if (findings.getTotal() == 0) {
            return language.say("findings.none");
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = findings.count(severity);
            if (count > 0) {
                counts.add(language.counted("findings." + severity + "s", count));
            }
        }
        return String.join(", ", counts);
    }

    private String headingOf(Finding finding) {
        return place(finding, severity(finding) + " " + finding.getCode());
    }

    /** What is said, with where in the file, where in the document, and of which thing. */
    private String place(Finding finding, String said) {
        String place = finding.getLocation()
                .map(location -> language.say("findings.in", said, written(location)))
                .orElse(said);
        String pointer = finding.getPointer().toString();
        if (!pointer.isEmpty()) {
            place = language.say("findings.at", place, pointer);
        }
        Optional<NamedThing> named = finding.getThing()
                .filter(thing ->
                        !thing.getKind().equals("plan") && thing.getId().isPresent());
        return named.isEmpty() ? place : named(named.get(), place);
    }

    private String named(NamedThing thing, String place) {
        String id = RuleMessages.excerpt(thing.getId().orElse(""));
        String kind = language.thing(thing.getKind());
        return thing.getTitle()
                .map(title -> language.say("findings.titledThing", place, kind, id, RuleMessages.excerpt(title)))
                .orElseGet(() -> language.say("findings.thing", place, kind, id));
    }

    private String written(Location location) {
        String text = location.getFile();
        if (location.getCell().isPresent()) {
            text = language.say("findings.cell", text, location.getCell().get());
        } else {
            text = with("findings.line", text, location.getLine());
            text = with("findings.column", text, location.getColumn());
            text = with("findings.row", text, location.getRow());
        }
        return with("findings.header", text, location.getHeader());
    }

    private String with(String key, String text, Optional<?> part) {
        return part.map(found -> language.say(key, text, found)).orElse(text);
    }
}
