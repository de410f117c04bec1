package org.ediframework.core.document;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.vocabulary.Due;

/** A due: one of four exact forms as a text, or an object with the single property {@code text} for words. */
public final class DueKind implements Kind<Due> {

    private static final Due STAND_IN = Due.described("-");

    private final ObjectType<Due, ?> words = new DueWordsTable();

    DueKind() {}

    /** The table of the object that holds the words of a due that only words describe. */
    public ObjectType<Due, ?> words() {
        return words;
    }

    /** Reads one of the four exact forms; empty where the text has none of them or names no real day. */
    public Optional<Due> find(String text) {
        if (Days.hasForm(text)) {
            LocalDate day = Days.find(text);
            return day == null ? Optional.empty() : Optional.of(Due.on(day));
        }
        return Due.find(text);
    }

    @Override
    public Due standIn() {
        return STAND_IN;
    }

    @Override
    public Phrase expected() {
        return Kinds.expected("due");
    }

    @Override
    public Due readBy(ValueReader reader) {
        return reader.due(this);
    }

    @Override
    public void writeBy(ValueWriter writer, Object value) {
        writer.due(this, (Due) value);
    }
}
