package org.ediframework.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.ediframework.io.binding.CanonicalTokens;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes a value as the tokens of its canonical form. */
final class WrittenJson<T> extends JsonSerializer<T> {

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
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try (JsonParser written = CanonicalTokens.of(canonical.apply(value))) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                switch (token) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeFieldName(written.currentName());
                    case VALUE_STRING -> generator.writeString(written.getString());
                    case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
                    case VALUE_NULL -> generator.writeNull();
                    default -> number(written.getString(), generator);
                }
            }
        }
    }

    /** To the digit: as it is written where the target is text, else as a number that can hold it. */
    private static void number(String literal, JsonGenerator generator) throws IOException {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(literal);
        } else {
            generator.writeNumber(new BigDecimal(literal));
        }
    }
}
