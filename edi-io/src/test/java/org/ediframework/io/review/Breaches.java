package org.ediframework.io.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code breaches.txt}, whose first lines say how an entry is written. */
final class Breaches {

    private static final Map<String, Breach> ALL = read();

    private final String code;
    private final String severity;
    private final List<Edit> fault = new ArrayList<>();
    private final List<Edit> near = new ArrayList<>();
    private final List<Breach.Due> found = new ArrayList<>();
    private boolean saysFault;
    private boolean saysNear;
    private boolean isCompared;
    private Optional<String> shownBy = Optional.empty();

    private Breaches(String code, String severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Every entry, in the order of the file. */
    static List<Breach> all() {
        return List.copyOf(ALL.values());
    }

    /** The entry of a rule. */
    static Breach of(String code) {
        return Optional.ofNullable(ALL.get(code)).orElseThrow(() -> new AssertionError("No entry for " + code));
    }

    private static Map<String, Breach> read() {
        Map<String, Breach> all = new LinkedHashMap<>();
        Optional<Breaches> open = Optional.empty();
        for (String line : lines(RuleDocuments.text("breaches.txt"))) {
            if (line.startsWith("EDI-")) {
                open.ifPresent(entry -> entry.close(all));
                String[] words = line.split(" ", 2);
                open = Optional.of(new Breaches(words[0], words[1]));
            } else {
                open.orElseThrow(() -> new AssertionError("Before the first code: " + line))
                        .line(line);
            }
        }
        open.orElseThrow().close(all);
        return all;
    }

    /** The lines without comments and empty ones; one that begins with spaces belongs to that before it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("  ")) {
                lines.add(lines.remove(lines.size() - 1) + " " + line.strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void line(String line) {
        String word = line.split(" ", 2)[0];
        String rest = line.substring(Math.min(line.length(), word.length() + 1));
        switch (word) {
            case "fault" -> saysFault |= edit(rest, fault);
            case "near" -> saysNear |= edit(rest, near);
            case "both" -> {
                edit(rest, fault);
                edit(rest, near);
            }
            case "found" -> {
                String[] place = rest.split(" ", 2);
                found.add(new Breach.Due(
                        place[0].equals("document") ? "" : place[0], place.length > 1 && place[1].equals("name")));
            }
            case "compared" -> isCompared = true;
            case "shown" -> shownBy = Optional.of(rest.substring("by ".length()));
            default -> throw new AssertionError(code + " has a line of another kind: " + line);
        }
    }

    private static boolean edit(String edit, List<Edit> edits) {
        if (!edit.equals("unchanged")) {
            edits.add(Edit.of(edit));
        }
        return true;
    }

    private void close(Map<String, Breach> all) {
        Breach breach = new Breach(
                code, severity, isCompared, shownBy, List.copyOf(fault), List.copyOf(near), List.copyOf(found));
        if (shownBy.isEmpty() && !(saysFault && saysNear)) {
            throw new AssertionError(code + " needs both a line 'fault' and a line 'near'.");
        }
        if (shownBy.isEmpty() && !breach.isOfPackages() && found.isEmpty()) {
            throw new AssertionError(code + " needs a line 'found'.");
        }
        if (all.put(code, breach) != null) {
            throw new AssertionError(code + " has two entries.");
        }
    }
}
