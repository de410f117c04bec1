package org.ediframework.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.load.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a value whose meaning the format does not fix, to the digit. */
final class OpenReader {

    private final JsonParser parser;
    private final Report report;
    private final TextCheck textCheck;
    private final Limits limits;

    OpenReader(JsonParser parser, Report report, TextCheck textCheck, Limits limits) {
        this.parser = parser;
        this.report = report;
        this.textCheck = textCheck;
        this.limits = limits;
    }

    /** Reads the object that begins at the current token. */
    Map<String, OpenValue> members(Pointer self) {
        Map<String, OpenValue> values = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int offset = Tokens.offset(parser);
            Pointer place = self.child(name);
            if (!textCheck.passes(name)) {
                report.fail(place);
                textCheck.report(name, place, offset);
            }
            parser.nextToken();
            if (values.containsKey(name)) {
                report.fail(place);
                report.add(StructureRule.DUPLICATE_PROPERTY, place, offset, name);
                parser.skipChildren();
            } else {
                values.put(name, value(place));
            }
        }
        return values;
    }

    private OpenValue value(Pointer self) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new OpenValue.Members(members(self));
            case START_ARRAY -> new OpenValue.Elements(elements(self));
            case VALUE_NULL -> new OpenValue.Nothing();
            case VALUE_TRUE -> new OpenValue.Truth(true);
            case VALUE_FALSE -> new OpenValue.Truth(false);
            case VALUE_STRING -> new OpenValue.Text(text(self));
            default -> number(self);
        };
    }

    private String text(Pointer self) {
        String text = parser.getString();
        if (!textCheck.passes(text)) {
            report.fail(self);
            textCheck.report(text, self, Tokens.offset(parser));
        }
        return text;
    }

    private OpenValue number(Pointer self) {
        if (parser.getStringLength() > limits.getNumberLength()) {
            report.fail(self);
            Breakdown.numberTooLong(report, self, parser, limits.getNumberLength());
            return new OpenValue.Nothing();
        }
        String literal = parser.getString();
        if (!Tokens.isFinite(literal)) {
            report.fail(self);
            report.add(
                    StructureRule.NOT_A_NUMBER,
                    self,
                    Tokens.offset(parser),
                    literal,
                    StructureRule.WRONG_TYPE.phrase("of.number"));
            return new OpenValue.Nothing();
        }
        return new OpenValue.Numeral(literal);
    }

    private List<OpenValue> elements(Pointer self) {
        List<OpenValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(self.child(values.size())));
        }
        return values;
    }
}
