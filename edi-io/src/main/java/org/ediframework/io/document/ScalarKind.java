package org.ediframework.io.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that is written as one text, number or truth value.
 *
 * @param <V> the kind's Java type
 */
public final class ScalarKind<V> implements Kind<V> {

    /** How a value is written in JSON. */
    public enum Form {
        TEXT,
        NUMBER,
        TRUTH
    }

    /** Reads the text of a value. */
    interface Parser<V> {
        /** The value, or null where the text is none of this kind. */
        @Nullable
        V parse(String text);
    }

    private final Form form;
    private final Phrase expected;
    private final StructureRule rule;
    private final String variant;
    private final List<String> choices;
    private final Parser<V> parser;
    private final Function<V, String> format;
    private final V standIn;

    ScalarKind(
            Form form,
            Phrase expected,
            StructureRule rule,
            String variant,
            List<String> choices,
            Parser<V> parser,
            Function<V, String> format,
            V standIn) {
        this.form = form;
        this.expected = expected;
        this.rule = rule;
        this.variant = variant;
        this.choices = List.copyOf(choices);
        this.parser = parser;
        this.format = format;
        this.standIn = Objects.requireNonNull(standIn, "standIn");
    }

    /** How a value is written in JSON. */
    public Form form() {
        return form;
    }

    /** The rule that a text breaks which has the right form but is no value of this kind. */
    public StructureRule rule() {
        return rule;
    }

    /** Which sentence of the rule fits this kind, with a dot; empty for the usual one. */
    public String variant() {
        return variant;
    }

    /** Whether several of them fit into one cell of a table, as ids and codes do and free text does not. */
    public boolean fitsTogether() {
        return this == Kinds.REFERENCE || this == Kinds.CHARACTERISTIC;
    }

    /** The words allowed; empty where any value of the form may do. */
    public List<String> choices() {
        return choices;
    }

    /**
     * Reads the text of a value: a JSON text without its quotes, the literal of a number or truth value, or a cell of
     * a table.
     *
     * @return null where the text is no value of this kind
     */
    public @Nullable V parse(String text) {
        return parser.parse(text);
    }

    /** The text that {@link #parse} reads. */
    public String format(V value) {
        return format.apply(value);
    }

    @Override
    public V standIn() {
        return standIn;
    }

    @Override
    public Phrase expected() {
        return expected;
    }

    @Override
    public V readBy(ValueReader reader) {
        return reader.scalar(this);
    }

    @Override
    public void writeBy(ValueWriter writer, V value) {
        writer.scalar(this, value);
    }
}
