package org.ediframework.core.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: a property's name, what it holds and how often, what it refers to, and how the comparison of two
 * revisions calls it when it differs.
 */
public final class Property {

    /** How many values a property has. */
    private enum Many {
        ONE,
        MAYBE,
        LIST,
        SOME
    }

    private final String name;
    private final @Nullable Kind<?> kind;
    private final Many many;
    private final @Nullable Object fallback;
    private final Optional<Referent> target;
    private final ChangeWord word;
    private final List<?> usual;
    private final Optional<String> instead;
    private final boolean isList;
    private final boolean isMap;
    private final boolean isOptional;
    private final boolean isFreeText;

    private Property(
            String name,
            @Nullable Kind<?> kind,
            Many many,
            @Nullable Object fallback,
            @Nullable Referent target,
            ChangeWord word,
            Optional<String> instead) {
        this.instead = instead;
        this.name = name;
        this.kind = kind;
        this.many = many;
        this.fallback = fallback;
        this.target = Optional.ofNullable(target);
        this.word = word;
        usual = fallback == null ? List.of() : List.of(fallback);
        isList = many == Many.LIST || many == Many.SOME;
        isMap = kind instanceof MapKind || kind instanceof OpenKind;
        isOptional = many == Many.MAYBE && fallback == null && !isMap;
        isFreeText = kind instanceof ScalarKind<?> scalar && scalar.isFreeText();
    }

    private static Property of(String name, @Nullable Kind<?> kind, Many many) {
        return new Property(name, kind, many, null, null, ChangeWord.CHANGED, Optional.empty());
    }

    /** Exactly one value. */
    public static Property one(String name, Kind<?> kind) {
        return of(name, kind, Many.ONE);
    }

    /** One value, or none; an empty map is none. */
    public static Property maybe(String name, Kind<?> kind) {
        return of(name, kind, Many.MAYBE);
    }

    /** One value of the type that has the property, or none. */
    static Property maybeOfItsOwn(String name) {
        return of(name, null, Many.MAYBE);
    }

    /** A list that may be absent or empty. */
    public static Property list(String name, Kind<?> kind) {
        return of(name, kind, Many.LIST);
    }

    /** A list of at least one. */
    public static Property some(String name, Kind<?> kind) {
        return of(name, kind, Many.SOME);
    }

    /** The same, with a value that it has where nothing is written. */
    Property orElse(Object value) {
        return new Property(name, kind, many, value, target.orElse(null), word, instead);
    }

    /** The same, naming another part of the plan. */
    Property to(Referent named) {
        return new Property(name, kind, many, fallback, named, word, instead);
    }

    /** The same, called so when it differs between two revisions. */
    Property told(ChangeWord called) {
        return new Property(name, kind, many, fallback, target.orElse(null), called, instead);
    }

    /** The same list, in whose place this word may stand. */
    Property orWord(String single) {
        return new Property(name, kind, many, fallback, target.orElse(null), word, Optional.of(single));
    }

    Property within(ObjectType<?, ?> owner) {
        return kind != null ? this : new Property(name, owner, many, fallback, target.orElse(null), word, instead);
    }

    /** The name in documents. */
    public String name() {
        return name;
    }

    /** What it holds; for a list, what its entries are. */
    public Kind<?> kind() {
        if (kind == null) {
            throw new IllegalStateException("The table of '" + name + "' is under construction.");
        }
        return kind;
    }

    /** Whether it holds a list, in the order of the document. */
    public boolean isList() {
        return isList;
    }

    /** The word that may stand in place of a list; it is read as its only entry. Empty where only a list may. */
    public Optional<String> instead() {
        return instead;
    }

    /** Whether a document must have it, a list with an entry at least. */
    public boolean isRequired() {
        return fallback == null && (many == Many.ONE || many == Many.SOME);
    }

    /** The value in what an accessor of a property that holds no list answers; null where it is absent. */
    @Nullable
    Object single(Object answer) {
        if (isOptional) {
            return ((Optional<?>) answer).orElse(null);
        }
        return isMap && ((Map<?, ?>) answer).isEmpty() ? null : answer;
    }

    /** The values in what an accessor answers: none where there is none, the entries of a list. */
    List<?> values(Object answer) {
        if (isList) {
            return (List<?>) answer;
        }
        Object value = single(answer);
        return value == null ? List.of() : List.of(value);
    }

    /** The value that it has where nothing is written; empty where it then has none. */
    public Optional<Object> fallback() {
        return Optional.ofNullable(fallback);
    }

    /** The values that need not be written. */
    List<?> usual() {
        return usual;
    }

    /** What it names; empty where it is no reference. */
    public Optional<Referent> target() {
        return target;
    }

    /** What it is called when it differs between two revisions. */
    public ChangeWord word() {
        return word;
    }

    /** Whether people write what they like in it, so that it may hold what identifies somebody. */
    public boolean isFreeText() {
        return isFreeText;
    }

    /** What is expected in its place, for messages. */
    public Phrase expected() {
        return isList() ? Kinds.expected("list") : kind().expected();
    }
}
