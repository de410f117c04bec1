package org.ediframework.io.jackson;

import java.math.BigDecimal;
import java.util.function.Function;
import org.ediframework.io.binding.CanonicalTokens;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as the tokens of its canonical form. */
final class WrittenJson<T> extends ValueSerializer<T> {

    private final Class<T> type;
    private final CanonicalTokens<T> tokens;

    WrittenJson(Class<T> type, Function<T, String> canonical) {
        this.type = type;
        this.tokens = new CanonicalTokens<>(canonical);
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        tokens.write(value, new Generated(generator));
    }

    private record Generated(JsonGenerator generator) implements CanonicalTokens.Target<RuntimeException> {

        @Override
        public void startObject() {
            generator.writeStartObject();
        }

        @Override
        public void endObject() {
            generator.writeEndObject();
        }

        @Override
        public void startArray() {
            generator.writeStartArray();
        }

        @Override
        public void endArray() {
            generator.writeEndArray();
        }

        @Override
        public void name(String name) {
            generator.writeName(name);
        }

        @Override
        public void string(String value) {
            generator.writeString(value);
        }

        @Override
        public void truth(boolean value) {
            generator.writeBoolean(value);
        }

        @Override
        public void nothing() {
            generator.writeNull();
        }

        /** To the digit: as it is written where the target is text, else as a number that can hold it. */
        @Override
        public void number(String literal) {
            if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                generator.writeNumber(literal);
            } else {
                generator.writeNumber(new BigDecimal(literal));
            }
        }
    }
}
