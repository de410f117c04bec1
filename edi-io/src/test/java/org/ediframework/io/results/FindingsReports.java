package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;

/** Findings of all sorts, located in every way and worded awkwardly, for the forms in which they are reported. */
final class FindingsReports {

    /** How many sets of findings there are. */
    static final int COUNT = 200;

    private static final String[] PIECES = {
        "text", " ", "é", "🎻", "\u0000", "\u0008", "\uD800", "\uFFFE", "<b>", "&amp;", "]]>", "\"", "'", "\\", "/",
        "~", "%41", "\n", "\r\n", "\u2028", "{0}"
    };

    private FindingsReports() {}

    /** The same sets every time. */
    static List<Findings> all() {
        List<Findings> all = new ArrayList<>();
        all.add(Findings.none());
        for (int seed = 1; seed < COUNT; seed++) {
            Random random = new Random(seed);
            List<Finding> findings = new ArrayList<>();
            for (int i = seed % 50 == 0 ? Findings.LIMIT + 5 : 1 + random.nextInt(8); i > 0; i--) {
                findings.add(finding(random));
            }
            all.add(Findings.of(findings));
        }
        return all;
    }

    private static Finding finding(Random random) {
        List<Rule> rules = List.copyOf(RuleCatalogue.standard().getRules());
        Finding.Builder finding = Finding.builder()
                .code(
                        random.nextInt(5) == 0
                                ? "COUNTY-7"
                                : rules.get(random.nextInt(rules.size())).getCode())
                .severity(List.of(Severity.values()).get(random.nextInt(3)))
                .level(List.of(RuleLevel.values()).get(random.nextInt(5)))
                .message("t" + text(random))
                .pointer(pointer(random))
                .location(location(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            finding.addRelated(pointer(random));
        }
        return finding.build();
    }

    private static Pointer pointer(Random random) {
        Pointer pointer = Pointer.ROOT;
        for (int i = random.nextInt(4); i > 0; i--) {
            pointer = random.nextBoolean() ? pointer.child(text(random)) : pointer.child(random.nextInt(3));
        }
        return pointer;
    }

    private static Optional<Location> location(Random random) {
        Location.Builder location = Location.builder().file(random.nextBoolean() ? "actions.csv" : text(random));
        switch (random.nextInt(5)) {
            case 0 -> {
                return Optional.empty();
            }
            case 1 -> location.line(1 + random.nextInt(9));
            case 2 -> location.line(1 + random.nextInt(9)).column(1 + random.nextInt(9));
            case 3 -> location.line(2).row(2).columnNumber(3).header(text(random));
            default -> location.row(2);
        }
        return Optional.of(location.build());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
