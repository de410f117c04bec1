package org.ediframework.io.jackson;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as the tokens of its canonical form, so that there is only one place that knows this form. */
final class WrittenJson<T> extends ValueSerializer<T> {

    /** What this library wrote itself needs no limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

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
    public void serialize(T value, JsonGenerator target, SerializationContext context) {
        boolean isText = target.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        try (JsonParser written = FACTORY.createParser(ObjectReadContext.empty(), canonical.apply(value))) {
            for (JsonToken token = written.nextToken(); token != null; token = written.nextToken()) {
                switch (token) {
                    case START_OBJECT -> target.writeStartObject();
                    case END_OBJECT -> target.writeEndObject();
                    case START_ARRAY -> target.writeStartArray();
                    case END_ARRAY -> target.writeEndArray();
                    case PROPERTY_NAME -> target.writeName(written.currentName());
                    case VALUE_STRING -> target.writeString(written.getString());
                    case VALUE_TRUE -> target.writeBoolean(true);
                    case VALUE_FALSE -> target.writeBoolean(false);
                    case VALUE_NULL -> target.writeNull();
                    default -> number(written.getString(), isText, target);
                }
            }
        }
    }

    /** To the digit: as it is written where the target is text, else as a number that can hold it. */
    private static void number(String literal, boolean isText, JsonGenerator target) {
        if (isText) {
            target.writeNumber(literal);
        } else {
            target.writeNumber(new BigDecimal(literal));
        }
    }
}
