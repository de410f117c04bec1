package org.ediframework.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.ediframework.io.binding.CanonicalTokens;

/** Writes a value as the tokens of its canonical form. */
final class WrittenJson<T> extends JsonSerializer<T> {

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
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        tokens.write(value, new Generated(generator));
    }

    private record Generated(JsonGenerator generator) implements CanonicalTokens.Target<IOException> {

        @Override
        public void startObject() throws IOException {
            generator.writeStartObject();
        }

        @Override
        public void endObject() throws IOException {
            generator.writeEndObject();
        }

        @Override
        public void startArray() throws IOException {
            generator.writeStartArray();
        }

        @Override
        public void endArray() throws IOException {
            generator.writeEndArray();
        }

        @Override
        public void name(String name) throws IOException {
            generator.writeFieldName(name);
        }

        @Override
        public void string(String value) throws IOException {
            generator.writeString(value);
        }

        @Override
        public void truth(boolean value) throws IOException {
            generator.writeBoolean(value);
        }

        @Override
        public void nothing() throws IOException {
            generator.writeNull();
        }

        /** To the digit: as it is written where the target is text, else as a number that can hold it. */
        @Override
        public void number(String literal) throws IOException {
            if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                generator.writeNumber(literal);
            } else {
                generator.writeNumber(new BigDecimal(literal));
            }
        }
    }
}
