package org.ediframework.metrics.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.ComparisonNote;

/**
 * A table of named figures that may be shown: what every form of output takes. Immutable and thread-safe.
 *
 * <p>It is made from what a {@link PublishedTable} shows. A figure that rests on a withheld count is
 * {@linkplain org.ediframework.metrics.measure.Absence#SUPPRESSED withheld} too; the others follow from the counts shown, so
 * that they tell nothing that these do not.
 */
public final class PublishedFigures {

    private final Sentence title;
    private final List<FigureColumn> columns;
    private final List<FigureRow> rows;
    private final List<NamedFigure> whole;
    private final List<Sentence> methods;
    private final List<Sentence> notes;
    private final List<Reference> references;
    private final Optional<DisclosurePolicy> policy;
    private final boolean holdsSmallCounts;
    private final boolean isPublic;

    private PublishedFigures(Builder builder) {
        this.title = builder.title;
        this.columns = List.copyOf(builder.columns);
        this.rows = List.copyOf(builder.rows);
        this.whole = List.copyOf(builder.whole);
        this.methods = List.copyOf(builder.methods);
        this.notes = List.copyOf(builder.notes);
        this.references = builder.shown.map(PublishedTable::references).orElse(List.of());
        this.policy = builder.shown.flatMap(PublishedTable::policy);
        this.holdsSmallCounts =
                builder.shown.filter(PublishedTable::holdsSmallCounts).isPresent();
        this.isPublic = builder.isPublic;
    }

    /**
     * A builder of figures that are computed from what a table shows.
     *
     * @param title what they are, with a capital
     * @param shown whose counts they are computed from, all of them
     */
    public static Builder of(String title, PublishedTable shown) {
        return of(Sentence.given(title), shown);
    }

    /** The same with a title in several languages. */
    public static Builder of(Sentence title, PublishedTable shown) {
        return new Builder(title, Optional.of(shown));
    }

    /** A builder of figures that were published by whom they are about, and so may be shown to everybody. */
    public static Builder published(String title) {
        return published(Sentence.given(title));
    }

    /** The same with a title in several languages. */
    public static Builder published(Sentence title) {
        return new Builder(title, Optional.empty());
    }

    /**
     * A builder of figures of which it was decided elsewhere what may be shown.
     *
     * @param isForEverybody whether everybody may see them; otherwise those who may see everything
     */
    static Builder decided(Sentence title, boolean isForEverybody) {
        Builder builder = new Builder(title, Optional.empty());
        builder.isPublic = isForEverybody;
        return builder;
    }

    /** What the figures are, with a capital, in British English. */
    public String title() {
        return title.toString();
    }

    /** The same in a language. */
    public String title(Locale language) {
        return title.in(language);
    }

    /** The columns from left to right. */
    public List<FigureColumn> columns() {
        return columns;
    }

    /** The rows from top to bottom. */
    public List<FigureRow> rows() {
        return rows;
    }

    /** The figures of the table as a whole; empty where all are in rows. */
    public List<NamedFigure> whole() {
        return whole;
    }

    /** How the figures are computed, a sentence each in British English. */
    public List<String> methods() {
        return methods(Locale.UK);
    }

    /** The same in a language. */
    public List<String> methods(Locale language) {
        return methods.stream().map(sentence -> sentence.in(language)).toList();
    }

    /** What to know before reading them, a sentence each in British English; it holds no count that is not shown. */
    public List<String> notes() {
        return notes(Locale.UK);
    }

    /** The same in a language. */
    public List<String> notes(Locale language) {
        return notes.stream().map(sentence -> sentence.in(language)).toList();
    }

    /** What people were held against, each once; empty where they are compared with each other. */
    public List<Reference> references() {
        return references;
    }

    /** What decided; absent where everything is shown. */
    public Optional<DisclosurePolicy> policy() {
        return policy;
    }

    /** Whether the counts behind them have some of 1 to 4 people, which only some may see. */
    public boolean holdsSmallCounts() {
        return holdsSmallCounts;
    }

    /** Whether everybody may see them: they are under a policy, or were published before. */
    public boolean isForEverybody() {
        return isPublic || policy.isPresent();
    }

    /** Builds {@link PublishedFigures}; mutable and for one thread. */
    public static final class Builder {

        private final Sentence title;
        private final Optional<PublishedTable> shown;
        private final List<FigureColumn> columns = new ArrayList<>();
        private final List<FigureRow> rows = new ArrayList<>();
        private final List<NamedFigure> whole = new ArrayList<>();
        private final List<Sentence> methods = new ArrayList<>();
        private final List<Sentence> notes = new ArrayList<>();

        private boolean isPublic;

        private Builder(Sentence title, Optional<PublishedTable> shown) {
            this.title = title;
            this.isPublic = shown.isEmpty();
            this.shown = shown;
            shown.ifPresent(table -> table.groups().forEach(this::notesOf));
        }

        private void notesOf(ComparedGroup group) {
            for (ComparisonNote note : group.notes()) {
                Sentence sentence = group.scope()
                        .getPlace()
                        .map(place -> Sentence.of("note.inPlace", place, note.sentence()))
                        .orElse(note.sentence());
                if (!notes.contains(sentence)) {
                    notes.add(sentence);
                }
            }
        }

        /** One more column, before any row. */
        public Builder column(String name, String heading, FigureKind kind) {
            columns.add(new FigureColumn(name, heading, kind));
            return this;
        }

        /**
         * One more row.
         *
         * @param cells one for each column
         * @throws IllegalArgumentException when there are more or fewer, or one is of another kind than its column
         */
        public Builder row(Measured<?>... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        "There are " + cells.length + " cells for " + columns.size() + " columns. Give one for each.");
            }
            for (int i = 0; i < cells.length; i++) {
                requireKind(columns.get(i), cells[i]);
            }
            rows.add(new FigureRow(List.of(cells)));
            return this;
        }

        /**
         * A figure of the whole table.
         *
         * @throws IllegalArgumentException when it is of another kind
         */
        public Builder whole(String name, String heading, FigureKind kind, Measured<?> value) {
            FigureColumn column = new FigureColumn(name, heading, kind);
            requireKind(column, value);
            whole.add(new NamedFigure(column, value));
            return this;
        }

        /** The day that a payroll is of. */
        Builder snapshotDate(LocalDate day) {
            return whole("snapshot_date", "snapshot date", FigureKind.TEXT, Measured.of(day.toString()));
        }

        /** How they are computed, in a sentence. */
        public Builder method(String sentence) {
            return method(Sentence.given(sentence));
        }

        /** The same in several languages. */
        public Builder method(Sentence sentence) {
            methods.add(sentence);
            return this;
        }

        /** What to know, in a sentence that holds no count. */
        public Builder note(String sentence) {
            return note(Sentence.given(sentence));
        }

        /** The same in several languages. */
        public Builder note(Sentence sentence) {
            notes.add(sentence);
            return this;
        }

        private static void requireKind(FigureColumn column, Measured<?> value) {
            if (value.find()
                    .filter(any -> !column.kind().type().isInstance(any))
                    .isPresent()) {
                throw new IllegalArgumentException("A figure of the column '" + column.name() + "' is a "
                        + value.get().getClass().getSimpleName() + ". Allowed is a "
                        + column.kind().type().getSimpleName() + ".");
            }
        }

        /** The figures. */
        public PublishedFigures build() {
            return new PublishedFigures(this);
        }
    }
}
