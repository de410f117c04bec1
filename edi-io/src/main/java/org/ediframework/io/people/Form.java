package org.ediframework.io.people;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.GridReader;

/**
 * How rows for people are written: in which charset, with what between cells, and on which line the header stands, told from
 * the beginning of a file by the names of the columns that are wanted.
 *
 * @param separator between cells
 * @param headerLine counted from 1
 * @param names the wanted columns by the names that they have there, where they are written otherwise
 */
record Form(Charset charset, char separator, int headerLine, Map<String, String> names) {

    /** A header is looked for within so many lines. */
    private static final int LINES = 30;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}_]+");
    private static final String SAYS = "sep=";

    /** As the reader counts it without being turned into anything else. */
    boolean isPlain() {
        return charset.equals(StandardCharsets.UTF_8) && separator == ',' && headerLine == 1 && names.isEmpty();
    }

    /** The form of a text in which no header is found, of which the reader says what is wrong with it. */
    static Form plain(byte[] start, Optional<Charset> declared) {
        return new Form(charset(start, declared), ',', 1, Map.of());
    }

    /**
     * The form of a text; empty where no line names all columns that are wanted.
     *
     * @param start the first bytes of it
     * @param wanted the names of columns
     * @param declared the charset where there is no byte order mark
     */
    static Optional<Form> find(byte[] start, Collection<String> wanted, Optional<Charset> declared) {
        Charset charset = charset(start, declared);
        String text = new String(start, charset);
        String[] lines = LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, LINES + 1);
        for (boolean isExact : new boolean[] {true, false}) {
            for (int line = 0; line < Math.min(lines.length, LINES); line++) {
                for (char separator : separators(lines[0])) {
                    Optional<Map<String, String>> names = names(cells(lines[line], separator), wanted, isExact);
                    if (names.isPresent()) {
                        return Optional.of(new Form(charset, separator, line + 1, names.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The form of the cells of a sheet; empty where no line names all columns that are wanted. */
    static Optional<Form> find(Grid cells, Collection<String> wanted) {
        for (boolean isExact : new boolean[] {true, false}) {
            for (Grid.Line line :
                    cells.lines().subList(0, Math.min(LINES, cells.lines().size()))) {
                Optional<Map<String, String>> names = names(line.cells(), wanted, isExact);
                if (names.isPresent()) {
                    return Optional.of(new Form(StandardCharsets.UTF_8, ',', line.number(), names.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Charset charset(byte[] start, Optional<Charset> declared) {
        return GridReader.marked(start).or(() -> declared).orElse(StandardCharsets.UTF_8);
    }

    private static char[] separators(String first) {
        return first.startsWith(SAYS) && first.length() == SAYS.length() + 1
                ? new char[] {first.charAt(SAYS.length())}
                : SEPARATORS;
    }

    /** How the wanted columns are written in this line, where they all are, and each once; empty where they are not. */
    private static Optional<Map<String, String>> names(List<String> cells, Collection<String> wanted, boolean isExact) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String column : wanted) {
            List<String> like = cells.stream()
                    .filter(cell ->
                            isExact ? cell.equals(column) : compared(cell).equals(compared(column)))
                    .toList();
            if (like.isEmpty() || (!isExact && like.size() > 1) || !taken.add(like.get(0))) {
                return Optional.empty();
            }
            if (!like.get(0).equals(column)) {
                names.put(like.get(0), column);
            }
        }
        return Optional.of(names);
    }

    private static String compared(String name) {
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The cells of a line, without their quotes. */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (unit == '"') {
                isQuoted = !isQuoted;
            } else if (unit == separator && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(unit);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
