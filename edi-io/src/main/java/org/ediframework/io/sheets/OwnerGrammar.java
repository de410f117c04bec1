package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the owners of an action apart. Semicolons, lines, {@code /} and {@code +} separate them; a comma or an
 * <i>and</i> only where a part of the text owns something by itself elsewhere in the sheet, or where the map says so:
 * <i>Head of HR and Organisational Development</i> is one.
 */
final class OwnerGrammar {

    /** Not the one of <i>N/A</i>. */
    private static final String SLASH = "/(?!(?<=\\b[Nn]/)[Aa]\\b)";

    private static final Pattern ALWAYS = Pattern.compile("[;\\n]|\\s\\+\\s|" + SLASH);
    private static final Pattern PERHAPS = Pattern.compile(",|\\s(?:and|&)\\s");
    private static final Set<String> NOBODY = Set.of("n/a", "-", "\u2013", "none", "n.a.");
    private static final String KEPT = "\uFFFC";

    private final SheetMap.Column column;
    private final Set<String> alone = new HashSet<>();

    OwnerGrammar(SheetMap.Column column) {
        this.column = column;
    }

    /**
     * The owners of a text.
     *
     * @param isDoubted whether it was taken for one or for several by no more than the rest of the sheet says
     */
    record Owners(List<String> names, boolean isDoubted) {}

    /** Learns from a text of the sheet who owns something alone. */
    void learn(String text) {
        for (String part : pieces(text, ALWAYS)) {
            if (!PERHAPS.matcher(part).find()) {
                alone.add(part.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Tells the owners of a text apart. */
    Owners split(String text) {
        if (NOBODY.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return new Owners(List.of(), true);
        }
        if (!column.split().isEmpty()) {
            return new Owners(pieces(text, said()), false);
        }
        List<String> owners = new ArrayList<>();
        boolean isDoubted = false;
        for (String part : pieces(text, ALWAYS)) {
            boolean isOpen = PERHAPS.matcher(part).find() && !column.keep().contains(part);
            List<String> smaller = isOpen ? pieces(part, PERHAPS) : List.of(part);
            boolean isSplit = smaller.stream().anyMatch(each -> alone.contains(each.toLowerCase(Locale.ROOT)));
            owners.addAll(isOpen && isSplit ? smaller : List.of(part));
            isDoubted |= isOpen;
        }
        return new Owners(owners.stream().distinct().toList(), isDoubted);
    }

    /** What the map says separates owners. */
    private Pattern said() {
        List<String> marks = new ArrayList<>();
        for (String mark : column.split()) {
            marks.add(
                    switch (mark) {
                        case "line" -> "\\n";
                        case "and" -> "\\s(?:and|&)\\s";
                        case "/" -> SLASH;
                        default -> Pattern.quote(mark);
                    });
        }
        return Pattern.compile(String.join("|", marks));
    }

    /** The parts of a text; what the map keeps whole stays whole. */
    private List<String> pieces(String text, Pattern separator) {
        String marked = text;
        List<String> kept = column.keep();
        for (int at = 0; at < kept.size(); at++) {
            marked = marked.replace(kept.get(at), KEPT + at + KEPT);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : separator.split(marked, -1)) {
            String whole = piece;
            for (int at = 0; at < kept.size(); at++) {
                whole = whole.replace(KEPT + at + KEPT, kept.get(at));
            }
            String name = whole.replaceAll("[\\s\\u00a0]+", " ")
                    .strip()
                    .replaceAll("^[-\u2022*]\\s+|[,;]+$", "")
                    .strip();
            if (!name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                pieces.add(name);
            }
        }
        return pieces;
    }
}
