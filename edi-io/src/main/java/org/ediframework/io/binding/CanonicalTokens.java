package org.ediframework.io.binding;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The canonical form of a value, token by token, so that there is only one place that knows this form.
 *
 * @param <T> the value
 */
public final class CanonicalTokens<T> {

    /** What this library wrote itself needs no limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * What takes the tokens.
     *
     * @param <X> what it throws where it cannot
     */
    public interface Target<X extends Exception> {
        void startObject() throws X;

        void endObject() throws X;

        void startArray() throws X;

        void endArray() throws X;

        void name(String name) throws X;

        void string(String value) throws X;

        void truth(boolean value) throws X;

        void nothing() throws X;

        /** A number, as it is spelt. */
        void number(String literal) throws X;
    }

    private final Function<T, String> canonical;

    /** The tokens of what this function writes. */
    public CanonicalTokens(Function<T, String> canonical) {
        this.canonical = canonical;
    }

    /** Gives the tokens of a value to a target. */
    public <X extends Exception> void write(T value, Target<X> target) throws X {
        try (JsonParser written = FACTORY.createParser(ObjectReadContext.empty(), canonical.apply(value))) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                switch (token) {
                    case START_OBJECT -> target.startObject();
                    case END_OBJECT -> target.endObject();
                    case START_ARRAY -> target.startArray();
                    case END_ARRAY -> target.endArray();
                    case PROPERTY_NAME -> target.name(written.currentName());
                    case VALUE_STRING -> target.string(written.getString());
                    case VALUE_TRUE -> target.truth(true);
                    case VALUE_FALSE -> target.truth(false);
                    case VALUE_NULL -> target.nothing();
                    default -> target.number(written.getString());
                }
            }
        }
    }
}
