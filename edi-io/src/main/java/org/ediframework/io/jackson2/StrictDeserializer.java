package org.ediframework.io.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;

/** Hands the tokens of a document to the strict reader of its format. */
final class StrictDeserializer<T> extends JsonDeserializer<T> {

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
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Loaded<T> loaded = CopiedTokens.of(parser, limits).read(format);
        if (loaded.getValue().isEmpty()) {
            throw new BrokenDocumentException(parser, type, loaded.getFindings());
        }
        return loaded.getValue().get();
    }
}
