package org.ediframework.io.jackson;

import java.math.BigDecimal;
import java.util.function.Function;
import org.ediframework.io.binding.CanonicalTokens;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as the tokens of its canonical form. */
final class WrittenJson<T> extends ValueSerializer<T> {

    private final Class<T> type;
    private final Function<T, String> canonical;

    WrittenJson(Class<T> type, Function<T, String> canonical) {
        this.type = type;
        this.canonical = canonical;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try (JsonParser written = CanonicalTokens.of(canonical.apply(value))) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                if (token.isNumeric()) {
                    number(written.getString(), generator);
                } else {
                    generator.copyCurrentEvent(written);
                }
            }
        }
    }

    /** To the digit: as it is written where the target is text, else as a number that can hold it. */
    private static void number(String literal, JsonGenerator generator) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(literal);
        } else {
            generator.writeNumber(new BigDecimal(literal));
        }
    }
}
