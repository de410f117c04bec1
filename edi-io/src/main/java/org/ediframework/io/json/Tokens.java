package org.ediframework.io.json;

import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

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
                // What is no finite number is told where it stands, and the reader goes on.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    Limits limits() {
        return limits;
    }

    JsonParser over(JsonText text) {
        return factory.createParser(ObjectReadContext.empty(), text.characters(), 0, text.length());
    }

    /** Whether the literal of a number is one that JSON knows. */
    static boolean isFinite(String literal) {
        return Character.isDigit(literal.charAt(literal.length() - 1));
    }

    /** Where the current token begins. */
    static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** What the current token is, with its article and, for a plain value, the value. */
    static Phrase describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> found("object");
            case START_ARRAY -> found("list");
            case VALUE_STRING -> found("text", parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> found("truth", parser.getString());
            default -> found("number", parser.getString());
        };
    }

    private static Phrase found(String name, Object... gaps) {
        return StructureRule.WRONG_TYPE.phrase("found." + name, gaps);
    }
}
