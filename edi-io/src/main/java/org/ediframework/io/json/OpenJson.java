package org.ediframework.io.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.review.Pointer;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of values whose meaning no format fixes, where it stands by itself in a cell or a field. */
public final class OpenJson {

    private OpenJson() {}

    /**
     * Reads one JSON object.
     *
     * @return empty where the text is no JSON object, holds a name twice, or exceeds the limits
     */
    public static Optional<Map<String, OpenValue>> find(String json, Limits limits) {
        JsonText text = JsonText.decode(json.getBytes(StandardCharsets.UTF_8), "");
        Report report = new Report(text);
        try (JsonParser parser = new Tokens(limits).over(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, OpenValue> members =
                    new OpenReader(parser, report, new TextCheck(report, true), limits).members(Pointer.ROOT);
            boolean isSound = parser.nextToken() == null
                    && report.draft(Optional.empty()).findings().isEmpty();
            return isSound ? Optional.of(members) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** Writes one JSON object; {@link #find} reads it as an equal one. */
    public static String toJson(Map<String, OpenValue> members) {
        StringBuilder text = new StringBuilder();
        try {
            JsonWriter.write(text, members);
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in the memory cannot fail.", impossible);
        }
        return text.toString();
    }
}
