package org.ediframework.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueWriter;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;

/** Writes the canonical form of a document: one value, one text. */
final class JsonWriter implements ValueWriter {

    private final Appendable out;
    private int depth;

    private JsonWriter(Appendable out) {
        this.out = out;
    }

    /** Writes a document, with a newline at its end. */
    static <T> void write(Appendable out, ObjectType<T, ?> type, T value) throws IOException {
        try {
            new JsonWriter(out).document(type, value);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** A document as text, with a newline at its end. */
    static <T> String text(ObjectType<T, ?> type, T value) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).document(type, value);
        return text.toString();
    }

    /** An object as text whose members are not fixed by the format, without a newline at its end. */
    static String text(Map<String, OpenValue> members) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).open(members);
        return text.toString();
    }

    private <T> void document(ObjectType<T, ?> type, T value) {
        type.writeBy(this, value);
        append("\n");
    }

    @Override
    public void scalar(ScalarKind<?> kind, Object value) {
        String text = kind.format(value);
        if (kind.form() == ScalarKind.Form.TEXT) {
            quoted(text);
        } else {
            append(text);
        }
    }

    @Override
    public void due(DueKind kind, Due value) {
        if (value.isDescribed()) {
            kind.words().writeBy(this, value);
        } else {
            quoted(value.toString());
        }
    }

    @Override
    public void object(ObjectType<?, ?> type, Object value) {
        boolean first = true;
        List<List<?>> written = type.written(value);
        for (int at = 0; at < written.size(); at++) {
            first = property(type.properties().get(at), written.get(at), first);
        }
        close(first, "{", "}");
    }

    private boolean property(Property property, List<?> values, boolean first) {
        if (values.isEmpty()) {
            return first;
        }
        open(first, "{");
        name(property.name());
        if (property.isList()) {
            each(values, "[", "]", entry -> property.kind().writeBy(this, entry));
        } else {
            property.kind().writeBy(this, values.get(0));
        }
        return false;
    }

    @Override
    public void map(MapKind<?> kind, Map<?, ?> members) {
        each(members.entrySet(), "{", "}", member -> {
            name(member.getKey().toString());
            kind.values().writeBy(this, member.getValue());
        });
    }

    @Override
    public void open(Map<String, OpenValue> members) {
        each(members.entrySet(), "{", "}", member -> {
            name(member.getKey());
            open(member.getValue());
        });
    }

    private void open(OpenValue value) {
        if (value instanceof OpenValue.Members members) {
            open(members.values());
        } else if (value instanceof OpenValue.Elements elements) {
            each(elements.values(), "[", "]", this::open);
        } else if (value instanceof OpenValue.Text text) {
            quoted(text.value());
        } else if (value instanceof OpenValue.Numeral numeral) {
            append(numeral.literal());
        } else if (value instanceof OpenValue.Truth truth) {
            append(Boolean.toString(truth.value()));
        } else {
            append("null");
        }
    }

    /** The members of an object or the elements of a list, between its marks. */
    private <T> void each(Iterable<T> things, String from, String to, Consumer<T> one) {
        boolean first = true;
        for (T thing : things) {
            open(first, from);
            first = false;
            one.accept(thing);
        }
        close(first, from, to);
    }

    private void name(String name) {
        quoted(name);
        append(": ");
    }

    /** Begins a member or an element; before the first one, the object or list itself. */
    private void open(boolean first, String mark) {
        if (first) {
            append(mark);
            depth++;
        } else {
            append(",");
        }
        newLine();
    }

    /** Ends an object or list, or writes an empty one. */
    private void close(boolean empty, String from, String to) {
        if (empty) {
            append(from);
        } else {
            depth--;
            newLine();
        }
        append(to);
    }

    private void newLine() {
        append("\n");
        append("  ".repeat(depth));
    }

    private void quoted(String text) {
        append("\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                append(text, from, i);
                append(escape(unit));
                from = i + 1;
            }
        }
        append(text, from, text.length());
        append("\"");
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) unit);
        };
    }

    private void append(String text) {
        append(text, 0, text.length());
    }

    private void append(String text, int from, int to) {
        try {
            out.append(text, from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
