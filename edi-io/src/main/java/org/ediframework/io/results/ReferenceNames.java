package org.ediframework.io.results;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.representation.RepresentationTable;

/** What a table was held against, as the last sentence of its text: source, date and population, without the places. */
final class ReferenceNames {

    private static final int MOST = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ReferenceNames() {}

    /** The sentence with its newline; empty where there is no reference. */
    static String sentence(RepresentationTable table) {
        List<String> names =
                table.references().stream().map(ReferenceNames::name).distinct().toList();
        if (names.isEmpty()) {
            return "";
        }
        String listed = names.stream().limit(MOST).collect(Collectors.joining("; "));
        int more = names.size() - MOST;
        return "Reference: " + listed + (more > 0 ? "; and " + more + " more" : "") + ".\n";
    }

    private static String name(Reference reference) {
        List<String> details = new ArrayList<>();
        reference.getAsOf().map(DAY::format).ifPresent(details::add);
        reference.getCoverage().getDescription().ifPresent(details::add);
        reference.getCoverage().getAges().map(ages -> "ages " + ages).ifPresent(details::add);
        return reference.getSource() + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }
}
