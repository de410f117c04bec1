package org.ediframework.io.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.publication.PublishedTable;

/** What a table was held against, as the last sentence of its text: source, date and population, without the places. */
public final class ReferenceNames {

    private static final int MOST = 3;

    private ReferenceNames() {}

    /** The sentence with its newline; empty where there is no reference. */
    public static String sentence(PublishedTable table, Language language) {
        List<String> names = table.references().stream()
                .map(reference -> name(reference, language))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String listed = names.stream().limit(MOST).collect(Collectors.joining("; "));
        int more = names.size() - MOST;
        return (more > 0 ? language.say("text.against.more", listed, more) : language.say("text.against", listed))
                + "\n";
    }

    private static String name(Reference reference, Language language) {
        List<String> details = new ArrayList<>();
        reference.getAsOf().map(language::day).ifPresent(details::add);
        reference.getCoverage().getDescription().ifPresent(details::add);
        reference
                .getCoverage()
                .getAges()
                .map(ages -> language.say("text.ages", ages))
                .ifPresent(details::add);
        return reference.getSource() + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }
}
