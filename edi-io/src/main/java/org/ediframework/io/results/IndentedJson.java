package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as this library writes it: two spaces, LF, no space before a colon, characters as they are. */
final class IndentedJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private IndentedJson() {}

    /** A text of one value, with one newline at the end. */
    static String text(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            value.accept(json);
        }
        return text.append('\n').toString();
    }

    /** A text of one object with these properties, with one newline at the end. */
    static String object(Consumer<JsonGenerator> properties) {
        return text(json -> {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        });
    }

    /** A property that is an object with these properties. */
    static void object(JsonGenerator json, String name, Runnable properties) {
        json.writeObjectPropertyStart(name);
        properties.run();
        json.writeEndObject();
    }

    /** A property that is an object of texts, numbers and truths by their names. */
    static void values(JsonGenerator json, String name, Map<?, ?> values) {
        object(json, name, () -> values.forEach((of, value) -> value(json, of.toString(), value)));
    }

    /** A property that is a truth, a number, or the text of anything else. */
    static void value(JsonGenerator json, String name, Object value) {
        json.writeName(name);
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number) {
            json.writeNumber(value.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    /** A property that is a list, in the order of the things. */
    static <T> void list(JsonGenerator json, String name, Collection<T> things, Consumer<? super T> each) {
        json.writeArrayPropertyStart(name);
        things.forEach(each);
        json.writeEndArray();
    }

    /** A property that is a list of objects, each with the properties that are written of it. */
    static <T> void objects(JsonGenerator json, String name, Collection<T> things, Consumer<? super T> properties) {
        list(json, name, things, thing -> {
            json.writeStartObject();
            properties.accept(thing);
            json.writeEndObject();
        });
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
