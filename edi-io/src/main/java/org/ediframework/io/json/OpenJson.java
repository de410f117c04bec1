package org.ediframework.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.StructureFindings;
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
        return find(json.getBytes(StandardCharsets.UTF_8), limits);
    }

    /**
     * Reads one JSON object from UTF-8, with or without a byte order mark.
     *
     * @return empty where the bytes are malformed or no JSON object, hold a name twice, or exceed the limits
     */
    public static Optional<Map<String, OpenValue>> find(byte[] json, Limits limits) {
        JsonText text = JsonText.decode(json, "");
        Report report = new Report(text, limits.getFindings(), StructureFindings.standard());
        try (JsonParser parser = new Tokens(limits).over(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, OpenValue> members =
                    new OpenReader(parser, report, new TextCheck(report, true), limits).members(Pointer.ROOT);
            boolean isSound = parser.nextToken() == null
                    && text.problem().isEmpty()
                    && report.draft(Optional.empty()).findings().isEmpty();
            return isSound ? Optional.of(members) : Optional.empty();
        } catch (JacksonException | Report.TooMany malformed) {
            return Optional.empty();
        }
    }

    /** Writes one JSON object; {@link #find} reads it as an equal one. */
    public static String toJson(Map<String, OpenValue> members) {
        return JsonWriter.text(members);
    }
}
