package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one cell. Each has a line; where one of them has several itself, each begins with a bullet and its
 * further lines are indented, so that nobody has to guess where one ends.
 */
final class TextLines {

    private static final String BULLET = "\u2022 ";
    private static final String INDENT = "  ";

    private TextLines() {}

    static String join(List<String> texts) {
        boolean isPlain = texts.stream().noneMatch(text -> text.indexOf('\n') >= 0 || text.isBlank())
                && !texts.get(0).startsWith(BULLET);
        if (isPlain) {
            return String.join("\n", texts);
        }
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(BULLET + text.replace("\n", "\n" + INDENT));
        }
        return String.join("\n", lines);
    }

    static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        if (!cell.startsWith(BULLET)) {
            // A line break at the end of a cell, or two between texts, is how people type.
            for (String line : cell.split("\n", -1)) {
                if (!line.isBlank()) {
                    texts.add(line);
                }
            }
            return texts;
        }
        for (String line : cell.split("\n", -1)) {
            if (line.startsWith(BULLET)) {
                texts.add(line.substring(BULLET.length()));
            } else {
                String more = line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "\n" + more);
            }
        }
        return texts;
    }
}
