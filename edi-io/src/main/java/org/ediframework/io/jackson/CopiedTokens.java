package org.ediframework.io.jackson;

import org.ediframework.io.binding.BrokenDocument;
import org.ediframework.io.binding.CopiedJson;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** Copies the value at which a parser of Jackson 3 stands, and leaves the parser at its end. */
final class CopiedTokens {

    private CopiedTokens() {}

    static CopiedJson of(JsonParser parser, Limits limits) {
        CopiedJson copy = new CopiedJson(limits);
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            append(parser, token, copy);
            if (copy.isComplete()) {
                break;
            }
        }
        return copy;
    }

    private static void append(JsonParser parser, JsonToken token, CopiedJson copy) {
        TokenStreamLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        switch (token) {
            case START_OBJECT -> copy.open('{', line, column);
            case START_ARRAY -> copy.open('[', line, column);
            case END_OBJECT -> copy.close('}', line, column);
            case END_ARRAY -> copy.close(']', line, column);
            case PROPERTY_NAME -> copy.name(parser.currentName(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (parser.isNaN()) {
                    throw DatabindException.from(parser, BrokenDocument.noNumber(parser.getString()));
                }
                copy.literal(parser.getString(), line, column);
            }
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> copy.string(String.valueOf(parser.getString()), line, column);
            default -> copy.literal(token.asString(), line, column);
        }
    }
}
