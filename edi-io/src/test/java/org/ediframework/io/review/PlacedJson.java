package org.ediframework.io.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as JSON in a random layout, with random white space, line ends, escapes and order of members, and
 * remembers where each value and each name came to stand. It shares no code with the reader, so that the places are
 * a second opinion.
 */
final class PlacedJson {

    private static final String[] SPACES = {"", "", " ", "\n", "\r\n", "\r", "\t", "\n  ", " \n\n"};
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final Random random;
    private final Map<String, String> instead;
    private final Map<String, String> extra;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private PlacedJson(Random random, Map<String, String> instead, Map<String, String> extra) {
        this.random = random;
        this.instead = instead;
        this.extra = extra;
    }

    /**
     * Writes a document.
     *
     * @param instead for some pointers, what to write there in place of the value
     * @param extra for pointers of members, a value to write under that name behind all other members of its object
     */
    static PlacedJson write(JsonNode document, Map<String, String> instead, Map<String, String> extra, Random random) {
        PlacedJson placed = new PlacedJson(random, instead, extra);
        placed.space();
        placed.value(document, "");
        placed.space();
        return placed;
    }

    /** The document. */
    String text() {
        return text.toString();
    }

    /** Line and column of a value, or of what is around it where there is none. */
    String placeOfValue(String pointer) {
        String around = pointer;
        while (!values.containsKey(around)) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return place(values.getOrDefault(around, 0));
    }

    /** Line and column of the last name of a member. */
    String placeOfName(String pointer) {
        return place(Objects.requireNonNull(names.get(pointer), pointer));
    }

    private String place(int offset) {
        Matcher ends = LINE_END.matcher(text);
        int line = 1;
        int start = 0;
        while (ends.find() && ends.end() <= offset) {
            line++;
            start = ends.end();
        }
        return line + ":" + (offset - start + 1);
    }

    private void value(JsonNode node, String pointer) {
        values.put(pointer, text.length());
        if (instead.containsKey(pointer)) {
            text.append(instead.get(pointer));
        } else if (node.isObject()) {
            object(node, pointer);
        } else if (node.isArray()) {
            text.append('[');
            for (int index = 0; index < node.size(); index++) {
                text.append(index == 0 ? "" : ",");
                space();
                value(node.get(index), pointer + "/" + index);
                space();
            }
            text.append(']');
        } else if (node.isString()) {
            quoted(node.asString());
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode node, String pointer) {
        List<String> members = new ArrayList<>(node.propertyNames());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(members, random);
        }
        text.append('{');
        boolean first = true;
        for (String member : members) {
            first = name(member, pointer, first);
            value(node.get(member), child(pointer, member));
            space();
        }
        for (Map.Entry<String, String> added : extra.entrySet()) {
            int slash = added.getKey().lastIndexOf('/');
            if (added.getKey().substring(0, slash).equals(pointer)) {
                first = name(added.getKey().substring(slash + 1), pointer, first);
                values.putIfAbsent(added.getKey(), text.length());
                text.append(added.getValue());
                space();
            }
        }
        text.append('}');
    }

    private boolean name(String member, String pointer, boolean first) {
        text.append(first ? "" : ",");
        space();
        names.put(child(pointer, member), text.length());
        quoted(member);
        space();
        text.append(':');
        space();
        return false;
    }

    static String child(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private void space() {
        text.append(SPACES[random.nextInt(SPACES.length)]);
    }

    private void quoted(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            boolean mustEscape = unit < ' ' || unit == '"' || unit == '\\';
            if (mustEscape || (!Character.isSurrogate(unit) && random.nextInt(20) == 0)) {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }
}
