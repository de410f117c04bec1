package org.ediframework.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueReader;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.StructureFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one document in one pass, driven by the tables. Whatever is wrong is reported where it stands and replaced by
 * a stand-in, and reading goes on; only malformed JSON and an exceeded limit end it.
 */
final class JsonReader implements ValueReader {

    private final JsonText text;
    private final Tokens tokens;
    private final JsonParser parser;
    private final Report report;
    private final TextCheck textCheck;
    private final String readable;

    /** The object or list in which the current value stands, and its name or index there. */
    private Pointer container = Pointer.ROOT;

    private @Nullable String name;
    private int index = -1;

    /** Whether the value last read could not be read. */
    private boolean failed;

    private Optional<String> version = Optional.empty();
    private int versionOffset;

    private JsonReader(JsonText text, Tokens tokens, JsonParser parser, String readable, StructureFindings wording) {
        this.text = text;
        this.tokens = tokens;
        this.parser = parser;
        this.report = new Report(text, tokens.limits().getFindings(), wording);
        this.textCheck = new TextCheck(report, text.hasEscapes());
        this.readable = readable;
    }

    /**
     * Reads a document.
     *
     * @param readable the version of the format that the table describes
     * @param wording the language in which it tells what is wrong
     */
    static <T> Draft<T> read(
            JsonText text, Tokens tokens, ObjectType<T, ?> type, String readable, StructureFindings wording) {
        try (JsonParser parser = tokens.over(text)) {
            return new JsonReader(text, tokens, parser, readable, wording).document(type);
        }
    }

    private <T> Draft<T> document(ObjectType<T, ?> type) {
        try {
            return whole(type);
        } catch (Report.TooMany stopped) {
            report.refuseUnknown();
            report.stopped(Tokens.offset(parser));
            return report.draft(Optional.empty());
        }
    }

    private <T> Draft<T> whole(ObjectType<T, ?> type) {
        Optional<T> completed = Optional.empty();
        boolean ended = false;
        try {
            if (parser.nextToken() == null) {
                Breakdown.ofEmpty(text, report);
                return report.draft(completed);
            }
            boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
            T value = type.readBy(this);
            ended = true;
            completed = isObject ? Optional.of(value) : completed;
            if (parser.nextToken() != null) {
                Breakdown.afterEnd(text, report, Tokens.offset(parser));
            } else if (text.problem().isPresent()) {
                Breakdown.undecoded(text, report);
                completed = Optional.empty();
            }
        } catch (JacksonException broken) {
            completed = ended ? completed : Optional.empty();
            new Breakdown(text, report, tokens.limits()).report(parser, broken, ended);
        }
        return versioned(completed);
    }

    private <T> Draft<T> versioned(Optional<T> completed) {
        FormatVersion comparison =
                version.map(named -> FormatVersion.compare(named, readable)).orElse(FormatVersion.READABLE);
        switch (comparison) {
            case READABLE -> report.refuseUnknown();
            case NEWER -> report.warnOfUnknown(version.orElse(""));
            case REFUSED -> {
                Pointer place = Pointer.ROOT.child(FormatVersion.PROPERTY);
                report.clear();
                report.fail(place);
                report.add(StructureRule.UNSUPPORTED_VERSION, place, versionOffset, version.orElse(""), readable);
                return report.draft(Optional.empty());
            }
        }
        return report.draft(completed);
    }

    @Override
    public <V> V scalar(ScalarKind<V> kind) {
        failed = false;
        JsonToken token = parser.currentToken();
        boolean fits =
                switch (kind.form()) {
                    case TEXT -> token == JsonToken.VALUE_STRING;
                    case NUMBER -> token.isNumeric();
                    case TRUTH -> token.isBoolean();
                };
        if (!fits) {
            return mismatch(kind);
        }
        if (kind.form() == ScalarKind.Form.NUMBER && isTooLong()) {
            return kind.standIn();
        }
        String literal = parser.getString();
        if (kind.form() == ScalarKind.Form.TEXT && !textCheck.passes(literal)) {
            fail();
            textCheck.report(literal, here(), Tokens.offset(parser));
            return kind.standIn();
        }
        V value = kind.parse(literal);
        if (value == null) {
            return refused(kind, literal);
        }
        if (kind.rule() == StructureRule.UNSUPPORTED_VERSION) {
            version = Optional.of(literal);
            versionOffset = Tokens.offset(parser);
        }
        return value;
    }

    private <V> V refused(ScalarKind<V> kind, String literal) {
        fail();
        int offset = Tokens.offset(parser);
        if (!kind.choices().isEmpty()) {
            report.addStranger(kind.rule(), here(), offset, literal, kind.choices());
        } else {
            report.addVariant(kind.rule(), kind.variant(), here(), offset, literal, kind.expected());
        }
        return kind.standIn();
    }

    /** Whether the current number has more characters than allowed, which is then reported. */
    private boolean isTooLong() {
        int most = tokens.limits().getNumberLength();
        boolean tooLong = parser.getStringLength() > most;
        if (tooLong) {
            fail();
            Breakdown.numberTooLong(report, here(), parser, most);
        }
        return tooLong;
    }

    @Override
    public Due due(DueKind kind) {
        failed = false;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return kind.words().readBy(this);
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return mismatch(kind);
        }
        String literal = parser.getString();
        Optional<Due> due = kind.find(literal);
        if (due.isEmpty()) {
            fail();
            report.addVariant(StructureRule.NOT_A_DATE, ".due", here(), Tokens.offset(parser), literal);
        }
        return due.orElseGet(kind::standIn);
    }

    @Override
    public Map<String, OpenValue> open(OpenKind kind) {
        failed = false;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return mismatch(kind);
        }
        return new OpenReader(parser, report, textCheck, tokens.limits()).members(here());
    }

    @Override
    public <V> Map<String, V> map(MapKind<V> kind) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return mismatch(kind);
        }
        Pointer self = here();
        Map<String, V> values = new LinkedHashMap<>();
        for (String next = parser.nextName(); next != null; next = parser.nextName()) {
            container = self;
            name = next;
            if (values.containsKey(next)) {
                fail();
                report.add(StructureRule.DUPLICATE_PROPERTY, here(), Tokens.offset(parser), next);
                skipValue();
            } else {
                parser.nextToken();
                values.put(next, kind.values().readBy(this));
            }
        }
        failed = false;
        return values;
    }

    @Override
    public <V, B> V object(ObjectType<V, B> type) {
        Pointer self = here();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return mismatch(type);
        }
        int start = Tokens.offset(parser);
        B builder = type.newBuilder();
        long seen = 0;
        long meant = 0;
        int likely = 0;
        for (String next = parser.nextName(); next != null; next = parser.nextName()) {
            container = self;
            name = next;
            int position = type.find(next, likely);
            if (position < 0) {
                meant |= report.unknown(self, next, Tokens.offset(parser), type);
                skipValue();
            } else if ((seen & 1L << position) != 0) {
                fail();
                report.add(StructureRule.DUPLICATE_PROPERTY, here(), Tokens.offset(parser), next);
                skipValue();
            } else {
                seen |= 1L << position;
                likely = position + 1;
                parser.nextToken();
                read(type, type.properties().get(position), builder);
            }
        }
        container = self;
        reportMissing(type, builder, seen, meant, start);
        failed = false;
        return type.build(builder);
    }

    /** Moves to the end of the value at which it stands; what is no JSON is told in there too. */
    private void skipChildren() {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth > 0 && parser.nextToken().isNumeric() && !Tokens.isFinite(parser.getString())) {
                Breakdown.notANumber(report, here(), parser);
            }
        } while (depth > 0);
    }

    private void skipValue() {
        parser.nextToken();
        skipChildren();
    }

    /**
     * Reports what is missing.
     *
     * @param seen the positions of the properties that are there
     * @param meant the positions of those that were probably meant by an unknown name
     */
    private <V, B> void reportMissing(ObjectType<V, B> type, B builder, long seen, long meant, int start) {
        for (int position = 0; position < type.properties().size(); position++) {
            Property property = type.properties().get(position);
            boolean isMissing = (seen & 1L << position) == 0;
            boolean isMisspelt = (meant & 1L << position) != 0;
            if (isMissing && (property.isRequired() || isMisspelt)) {
                name = property.name();
                fail();
                if (property.isRequired()) {
                    report.missing(here(), start, property.name(), isMisspelt);
                    type.fill(builder, property);
                }
            }
        }
    }

    private <T, B> void read(ObjectType<T, B> type, Property property, B builder) {
        if (property.isList()) {
            type.set(builder, property.name(), entries(property));
        } else {
            Object value = property.kind().readBy(this);
            if (!failed || property.isRequired()) {
                type.set(builder, property.name(), value);
            }
        }
    }

    private List<Object> entries(Property property) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            boolean isWord = parser.currentToken() == JsonToken.VALUE_STRING
                    && property.instead().filter(parser.getString()::equals).isPresent();
            if (isWord) {
                return List.of(property.kind().readBy(this));
            }
            reportMismatch(property.expected());
            return List.of();
        }
        Pointer self = here();
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            container = self;
            name = null;
            index = values.size();
            values.add(property.kind().readBy(this));
        }
        return values;
    }

    private <V> V mismatch(Kind<V> kind) {
        reportMismatch(kind.expected());
        return kind.standIn();
    }

    private void reportMismatch(Phrase expected) {
        fail();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report.add(StructureRule.NULL, here(), Tokens.offset(parser));
        } else {
            report.add(StructureRule.WRONG_TYPE, here(), Tokens.offset(parser), expected, Tokens.describe(parser));
        }
        skipChildren();
    }

    /** Notes that the value at which it stands could not be read; a list without one of its entries is incomplete. */
    private void fail() {
        failed = true;
        report.fail(here());
        if (name == null) {
            report.incomplete(container);
        }
    }

    private Pointer here() {
        String property = name;
        if (property != null) {
            return container.child(property);
        }
        return index < 0 ? container : container.child(index);
    }
}
