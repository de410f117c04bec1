package org.ediframework.io.json;

import org.ediframework.core.review.RuleMessages;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into tokens under limits. Jackson's parser over characters counts columns in UTF-16 units. */
final class Tokens {

    private final JsonFactory factory;
    private final Limits limits;

    Tokens(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.getBytes())
                        .maxNestingDepth(limits.getDepth())
                        .maxTokenCount(limits.getTokens())
                        .maxStringLength(limits.getTextLength())
                        .maxNameLength(limits.getTextLength())
                        // Numbers are measured by the reader, which can go on after one that is too long.
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    Limits limits() {
        return limits;
    }

    JsonParser over(JsonText text) {
        return factory.createParser(ObjectReadContext.empty(), text.characters(), 0, text.length());
    }

    /** Where the current token begins. */
    static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** What the current token is, with its article and, for a plain value, the value. */
    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        String value = RuleMessages.excerpt(parser.getString());
        return token == JsonToken.VALUE_STRING
                ? "the text '" + value + "'"
                : token.isNumeric() ? "the number " + value : value;
    }
}
