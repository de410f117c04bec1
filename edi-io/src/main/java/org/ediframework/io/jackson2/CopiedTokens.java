package org.ediframework.io.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import org.ediframework.io.binding.BrokenDocument;
import org.ediframework.io.binding.CopiedJson;
import org.ediframework.io.load.Limits;

/** Copies the value at which a parser of Jackson 2 stands, and leaves the parser at its end. */
final class CopiedTokens {

    private CopiedTokens() {}

    static CopiedJson of(JsonParser parser, Limits limits) throws IOException {
        CopiedJson copy = new CopiedJson(limits);
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            append(parser, token, copy);
            if (copy.isComplete()) {
                break;
            }
        }
        return copy;
    }

    private static void append(JsonParser parser, JsonToken token, CopiedJson copy) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        switch (token) {
            case START_OBJECT -> copy.open('{', line, column);
            case START_ARRAY -> copy.open('[', line, column);
            case END_OBJECT -> copy.close('}', line, column);
            case END_ARRAY -> copy.close(']', line, column);
            case FIELD_NAME -> copy.name(parser.currentName(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (parser.isNaN()) {
                    throw JsonMappingException.from(parser, BrokenDocument.noNumber(parser.getText()));
                }
                copy.literal(parser.getText(), line, column);
            }
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> copy.string(String.valueOf(parser.getText()), line, column);
            default -> copy.literal(token.asString(), line, column);
        }
    }
}
