package org.ediframework.io.jackson;

import java.util.Arrays;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * The tokens of one value as JSON on a single line, so that a column of it is a token, with the place at which each
 * token stands in the document that it comes from. Whatever is wrong with the value is wrong with the copy: names that
 * stand twice, halves of characters, numbers to the digit.
 */
final class CopiedTokens {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;

    private CopiedTokens(int most) {
        this.most = most;
    }

    /**
     * Copies the value at which a parser stands, and leaves the parser at its end.
     *
     * @param most when to stop, in characters; what is beyond is passed over
     */
    static CopiedTokens of(JsonParser parser, int most) {
        CopiedTokens copy = new CopiedTokens(most);
        copy.value(parser);
        return copy;
    }

    /** The value as JSON; longer than was allowed where there is more of it. */
    String text() {
        return text.toString();
    }

    private void value(JsonParser parser) {
        int depth = 0;
        boolean isFirst = true;
        JsonToken token = parser.currentToken();
        while (true) {
            boolean isEnd = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
            if (text.length() <= most) {
                if (!isFirst && !isEnd) {
                    text.append(',');
                }
                note(parser.currentTokenLocation());
                append(parser, token);
            }
            isFirst = token == JsonToken.PROPERTY_NAME || token.isStructStart();
            depth += token.isStructStart() ? 1 : isEnd ? -1 : 0;
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
    }

    private void note(TokenStreamLocation place) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        starts[count] = text.length();
        lines[count] = place.getLineNr();
        columns[count++] = place.getColumnNr();
    }

    private void append(JsonParser parser, JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> {
                quoted(parser.currentName());
                text.append(':');
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (parser.isNaN()) {
                    throw DatabindException.from(
                            parser, "'" + parser.getString() + "' is no number of JSON. Allowed are finite numbers.");
                }
                text.append(parser.getString());
            }
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> quoted(String.valueOf(parser.getString()));
            default -> text.append(token.asString());
        }
    }

    private void quoted(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)) {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    /** A finding on the copy, at its place in the document that the copy comes from. */
    Finding located(Finding finding) {
        return Finding.builder()
                .from(finding)
                .location(finding.getLocation().map(this::original))
                .build();
    }

    private Location original(Location inCopy) {
        int offset = inCopy.getColumn().orElse(1) - 1;
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int token = found >= 0 ? found : Math.max(0, -found - 2);
        Location.Builder location = Location.builder().file(inCopy.getFile());
        // Parsers over a tree and the like have neither.
        if (lines[token] > 0 && columns[token] > 0) {
            location.line(lines[token]).column(columns[token]);
        }
        return location.build();
    }
}
