package org.ediframework.io.disclosure;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ediframework.io.load.Limits;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CountRange;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.LedgerRatio;
import org.ediframework.metrics.disclosure.PublishedRatio;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** One publication as a line of JSON. */
final class LedgerLine {

    private static final int DEPTH = 6;
    private static final Map<String, ZeroCounts> ZEROS =
            Map.of("show", ZeroCounts.SHOWN, "may-hide", ZeroCounts.MAY_BE_HIDDEN, "hide", ZeroCounts.HIDDEN);

    private static final Pattern RATIO = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private LedgerLine() {}

    static String write(LedgerEntry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            entry.getDay().ifPresent(day -> json.writeStringProperty("day", day.toString()));
            json.writeStringProperty("scope", entry.getScope());
            json.writeNumberProperty("threshold", entry.getPolicy().getThreshold());
            ZEROS.forEach((word, zeros) -> {
                if (zeros == entry.getPolicy().getZeros()) {
                    json.writeStringProperty("zeros", word);
                }
            });
            json.writeStringProperty("digest", entry.getDigest());
            json.writeArrayPropertyStart("dimensions");
            entry.getDimensions().forEach(json::writeString);
            json.writeEndArray();
            if (!entry.getWithin().isEmpty()) {
                json.writeObjectPropertyStart("within");
                new TreeMap<>(entry.getWithin()).forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeObjectPropertyStart("hierarchies");
            new TreeMap<>(entry.getHierarchies()).forEach((dimension, groupings) -> {
                json.writeArrayPropertyStart(dimension);
                groupings.forEach(grouping -> {
                    json.writeStartObject();
                    new TreeMap<>(grouping).forEach(json::writeStringProperty);
                    json.writeEndObject();
                });
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("cells");
            entry.getCells().forEach((cell, count) -> {
                json.writeStartArray();
                writeCodes(entry, cell, json);
                if (count.isPresent()) {
                    json.writeNumber(count.getAsLong());
                } else {
                    json.writeNull();
                }
                json.writeEndArray();
            });
            json.writeEndArray();
            if (entry.isRounded()) {
                writeWhatIsNotExact(entry, json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeWhatIsNotExact(LedgerEntry entry, JsonGenerator json) {
        json.writeArrayPropertyStart("ranges");
        entry.getRanges().forEach((cell, range) -> {
            json.writeStartArray();
            writeCodes(entry, cell, json);
            json.writeNumber(range.least());
            json.writeNumber(range.most());
            json.writeEndArray();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("ratios");
        entry.getRatios().forEach(ratio -> {
            json.writeStartArray();
            writeCodes(entry, ratio.ratio().part(), json);
            writeCodes(entry, ratio.ratio().base(), json);
            json.writeString(ratio.value().toPlainString());
            json.writeEndArray();
        });
        json.writeEndArray();
    }

    private static void writeCodes(LedgerEntry entry, CellAddress cell, JsonGenerator json) {
        json.writeStartArray();
        entry.getDimensions().forEach(dimension -> json.writeString(cell.getCode(dimension)));
        json.writeEndArray();
    }

    /**
     * The publication of a line.
     *
     * @throws BrokenLineException if the line is no such publication
     * @throws IllegalArgumentException if one of its values is none that a publication can have
     */
    static LedgerEntry read(Map<?, ?> object) {
        List<String> dimensions = texts(object.get("dimensions"), "dimensions");
        Map<String, String> within = within(object.get("within"));
        LedgerEntry.Builder entry = LedgerEntry.builder()
                .within(within)
                .scope(text(object.get("scope"), "scope"))
                .day(LedgerFile.day(object.get("day") == null ? "" : text(object.get("day"), "day")))
                .policy(policy(object))
                .dimensions(dimensions);
        object(object.get("hierarchies"), "hierarchies").forEach((dimension, groupings) -> {
            List<Map<String, String>> parents = new ArrayList<>();
            for (Object grouping : list(groupings, "hierarchies")) {
                Map<String, String> pairs = new LinkedHashMap<>();
                object(grouping, "hierarchies")
                        .forEach((child, parent) -> pairs.put(text(child, "hierarchies"), text(parent, "hierarchies")));
                parents.add(pairs);
            }
            entry.putHierarchies(text(dimension, "hierarchies"), parents);
        });
        SortedMap<CellAddress, OptionalLong> cells = new TreeMap<>();
        for (Object cell : list(object.get("cells"), "cells")) {
            List<?> pair = list(cell, "cells");
            if (pair.size() != 2) {
                throw BrokenLineException.of("Cell", pair);
            }
            cells.put(cell(pair.get(0), dimensions, within), count(pair.get(1)));
        }
        entry.ranges(ranges(object.get("ranges"), dimensions, within));
        entry.ratios(ratios(object.get("ratios"), dimensions, within));
        LedgerEntry read = entry.cells(cells).build();
        if (!read.getDigest().equals(object.get("digest"))) {
            throw BrokenLineException.of("Digest");
        }
        return read;
    }

    private static Map<String, String> within(@Nullable Object given) {
        Map<String, String> codes = new TreeMap<>();
        if (given != null) {
            object(given, "within")
                    .forEach((dimension, code) -> codes.put(text(dimension, "within"), text(code, "within")));
        }
        return codes;
    }

    private static CellAddress cell(@Nullable Object given, List<String> dimensions, Map<String, String> within) {
        List<String> codes = texts(given, "cells");
        if (codes.size() != dimensions.size()) {
            throw BrokenLineException.of("Cell", codes);
        }
        Map<String, String> named = new TreeMap<>(within);
        for (int d = 0; d < codes.size(); d++) {
            named.put(dimensions.get(d), codes.get(d));
        }
        return CellAddress.of(named);
    }

    private static SortedMap<CellAddress, CountRange> ranges(
            @Nullable Object given, List<String> dimensions, Map<String, String> within) {
        SortedMap<CellAddress, CountRange> ranges = new TreeMap<>();
        for (Object each : given == null ? List.of() : list(given, "ranges")) {
            List<?> range = list(each, "ranges");
            if (range.size() != 3 || !(range.get(1) instanceof Long least) || !(range.get(2) instanceof Long most)) {
                throw BrokenLineException.of("Cell", range);
            }
            ranges.put(cell(range.get(0), dimensions, within), new CountRange(least, most));
        }
        return ranges;
    }

    private static List<LedgerRatio> ratios(
            @Nullable Object given, List<String> dimensions, Map<String, String> within) {
        List<LedgerRatio> ratios = new ArrayList<>();
        for (Object each : given == null ? List.of() : list(given, "ratios")) {
            List<?> ratio = list(each, "ratios");
            if (ratio.size() != 3) {
                throw BrokenLineException.of("Cell", ratio);
            }
            String text = text(ratio.get(2), "ratios");
            if (!RATIO.matcher(text).matches()) {
                throw BrokenLineException.of("Cell", ratio);
            }
            BigDecimal value = new BigDecimal(text);
            ratios.add(new LedgerRatio(
                    new PublishedRatio(
                            cell(ratio.get(0), dimensions, within),
                            cell(ratio.get(1), dimensions, within),
                            value.scale()),
                    value));
        }
        return ratios;
    }

    private static DisclosurePolicy policy(Map<?, ?> object) {
        ZeroCounts zeros = ZEROS.get(text(object.get("zeros"), "zeros"));
        if (zeros == null || !(object.get("threshold") instanceof Long threshold)) {
            throw BrokenLineException.of("Policy");
        }
        return DisclosurePolicy.builder().threshold(threshold).zeros(zeros).build();
    }

    private static OptionalLong count(@Nullable Object given) {
        if (given == null) {
            return OptionalLong.empty();
        }
        if (given instanceof Long count && count >= 0) {
            return OptionalLong.of(count);
        }
        throw BrokenLineException.of("Count", given);
    }

    /**
     * A line as it stands, whatever was published.
     *
     * @throws BrokenLineException if the line is no object of JSON
     */
    static Map<?, ?> object(String line, Limits limits) {
        return object(parse(line, limits), "line");
    }

    static String text(@Nullable Object given, String what) {
        if (given instanceof String text) {
            return text;
        }
        throw BrokenLineException.of("Text", what);
    }

    private static Map<?, ?> object(@Nullable Object given, String what) {
        if (given instanceof Map<?, ?> object) {
            return object;
        }
        throw BrokenLineException.of("Object", what);
    }

    static List<?> list(@Nullable Object given, String what) {
        if (given instanceof List<?> list) {
            return list;
        }
        throw BrokenLineException.of("List", what);
    }

    private static List<String> texts(@Nullable Object given, String what) {
        return list(given, what).stream().map(part -> text(part, what)).toList();
    }

    private static @Nullable Object parse(String line, Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxTokenCount(limits.getTokens())
                        .maxStringLength(limits.getTextLength())
                        .maxNameLength(limits.getTextLength())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw BrokenLineException.of("More");
            }
            return value;
        } catch (JacksonException broken) {
            throw BrokenLineException.of("Json");
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (object.containsKey(name)) {
                    throw BrokenLineException.of("Twice", name);
                }
                object.put(name, value(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        throw BrokenLineException.of("Token", token);
    }
}
