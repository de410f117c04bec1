package org.ediframework.io.jackson;

import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Hands the tokens of a document to the strict reader of its format. */
final class StrictDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final JsonFormat<T> format;
    private final Limits limits;

    StrictDeserializer(Class<T> type, JsonFormat<T> format, Limits limits) {
        this.type = type;
        this.format = format;
        this.limits = limits;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Loaded<T> loaded = CopiedTokens.of(parser, limits).read(format);
        return loaded.getValue().orElseThrow(() -> new BrokenDocumentException(parser, type, loaded.getFindings()));
    }
}
