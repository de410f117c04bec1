package org.ediframework.core.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
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

    /** What is asked of a value by itself. */
    interface Check<V> {
        void of(V value, Breaches breaches);
    }

    /** What texts of a kind are. */
    enum Use {
        PLAIN,
        /** Ids and codes, of which several fit into one cell of a table. */
        CODE,
        /** What people write as they like. */
        FREE_TEXT
    }

    private static final Check<?> NOTHING = (value, breaches) -> {};

    private final Class<?> type;
    private final Form form;
    private final Use use;
    private final Phrase expected;
    private final StructureRule rule;
    private final String variant;
    private final List<String> choices;
    private final Parser<V> parser;
    private final Function<V, String> format;
    private final V standIn;
    private final Check<V> check;
    private final boolean isAsking;

    private ScalarKind(
            Class<?> type,
            Form form,
            Use use,
            Phrase expected,
            StructureRule rule,
            String variant,
            List<String> choices,
            Parser<V> parser,
            Function<V, String> format,
            V standIn,
            Check<V> check) {
        this.type = type;
        this.form = form;
        this.use = use;
        this.expected = expected;
        this.rule = rule;
        this.variant = variant;
        this.choices = List.copyOf(choices);
        this.parser = parser;
        this.format = format;
        this.standIn = Objects.requireNonNull(standIn, "standIn");
        this.check = check;
        isAsking = check != NOTHING;
    }

    /**
     * Texts of which nothing is asked, and that break the rule on types where they are none of the kind.
     *
     * @param parser reads a value, and null where the text is none
     * @param standIn a neutral value
     */
    static <V> ScalarKind<V> of(
            Class<?> type, Phrase expected, Parser<V> parser, Function<V, String> format, V standIn) {
        StructureRule rule = StructureRule.WRONG_TYPE;
        return new ScalarKind<>(
                type, Form.TEXT, Use.PLAIN, expected, rule, "", List.of(), parser, format, standIn, nothing());
    }

    /** What asks nothing of a value. */
    @SuppressWarnings("unchecked")
    static <V> Check<V> nothing() {
        return (Check<V>) NOTHING;
    }

    /** Texts of which something is asked. */
    static ScalarKind<String> text(Use use, Check<String> check) {
        ScalarKind<String> any = of(String.class, Kinds.expected("text"), text -> text, Function.identity(), "");
        return any.with(any.form, use, any.rule, any.variant, any.choices, check);
    }

    private ScalarKind<V> with(
            Form form, Use use, StructureRule rule, String variant, List<String> choices, Check<V> check) {
        return new ScalarKind<>(type, form, use, expected, rule, variant, choices, parser, format, standIn, check);
    }

    /** The same kind, written so in JSON; another text breaks this sentence of the rule. */
    ScalarKind<V> written(Form as, StructureRule broken, String sentence) {
        return with(as, use, broken, sentence, choices, check);
    }

    /** The same kind, of which these words alone are allowed. */
    ScalarKind<V> among(List<String> words) {
        return with(form, use, StructureRule.NOT_ALLOWED, variant, words, check);
    }

    /** The same kind, with more asked of a value by itself. */
    ScalarKind<V> asking(Check<V> more) {
        return with(form, use, rule, variant, choices, more);
    }

    /** The same kind, of which several fit into one cell of a table. */
    ScalarKind<V> together() {
        return with(form, Use.CODE, rule, variant, choices, check);
    }

    /** How a value is written in JSON. */
    public Form form() {
        return form;
    }

    /** The Java type of the values. */
    public Class<?> type() {
        return type;
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
        return use == Use.CODE;
    }

    /** Whether people write what they like. */
    public boolean isFreeText() {
        return use == Use.FREE_TEXT;
    }

    /** The words allowed; empty where any value of the form may do. */
    public List<String> choices() {
        return choices;
    }

    /** Whether anything is asked of a value by itself. */
    public boolean isAsking() {
        return isAsking;
    }

    /** Reports what a value of this kind breaks by itself (rules C). */
    @SuppressWarnings("unchecked")
    public void check(Object value, Breaches breaches) {
        check.of((V) value, breaches);
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
    @SuppressWarnings("unchecked")
    public String format(Object value) {
        return format.apply((V) value);
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
    public void writeBy(ValueWriter writer, Object value) {
        writer.scalar(this, value);
    }
}
