package org.ediframework.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.DueKind;
import org.ediframework.io.document.ListProperty;
import org.ediframework.io.document.MapKind;
import org.ediframework.io.document.ObjectType;
import org.ediframework.io.document.Property;
import org.ediframework.io.document.ScalarKind;
import org.ediframework.io.document.ValueWriter;

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
            JsonWriter writer = new JsonWriter(out);
            type.writeBy(writer, value);
            writer.append("\n");
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Writes an object whose members are not fixed by the format, without a newline at its end. */
    static void write(Appendable out, Map<String, OpenValue> members) throws IOException {
        try {
            new JsonWriter(out).open(members);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public <V> void scalar(ScalarKind<V> kind, V value) {
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
    public <V, B> void object(ObjectType<V, B> type, V value) {
        boolean first = true;
        for (Property<V, B, ?> property : type.properties()) {
            first = property(property, value, first);
        }
        close(first, "{}", "}");
    }

    private <T, B, V> boolean property(Property<T, B, V> property, T owner, boolean first) {
        List<V> values = property.written(owner);
        if (values.isEmpty()) {
            return first;
        }
        open(first, "{");
        quoted(property.name());
        append(": ");
        if (property instanceof ListProperty<T, B, V>) {
            boolean firstEntry = true;
            for (V entry : values) {
                open(firstEntry, "[");
                firstEntry = false;
                property.kind().writeBy(this, entry);
            }
            close(firstEntry, "[]", "]");
        } else {
            property.kind().writeBy(this, values.get(0));
        }
        return false;
    }

    @Override
    public <V> void map(MapKind<V> kind, Map<String, V> members) {
        boolean first = true;
        for (Map.Entry<String, V> member : members.entrySet()) {
            open(first, "{");
            first = false;
            quoted(member.getKey());
            append(": ");
            kind.values().writeBy(this, member.getValue());
        }
        close(first, "{}", "}");
    }

    @Override
    public void open(Map<String, OpenValue> members) {
        boolean first = true;
        for (Map.Entry<String, OpenValue> member : members.entrySet()) {
            open(first, "{");
            first = false;
            quoted(member.getKey());
            append(": ");
            open(member.getValue());
        }
        close(first, "{}", "}");
    }

    private void open(OpenValue value) {
        if (value instanceof OpenValue.Members members) {
            open(members.values());
        } else if (value instanceof OpenValue.Elements elements) {
            boolean first = true;
            for (OpenValue element : elements.values()) {
                open(first, "[");
                first = false;
                open(element);
            }
            close(first, "[]", "]");
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
    private void close(boolean empty, String emptyForm, String mark) {
        if (empty) {
            append(emptyForm);
        } else {
            depth--;
            newLine();
            append(mark);
        }
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
