package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Figures about pay as they were published: what a reader of them saw, and nothing of what was withheld or of anybody's pay.
 * Immutable and thread-safe.
 *
 * @param scope whose pay it is, in the publisher's words, such as {@code council}; figures of one scope and one day are of the
 *     same payroll
 * @param day that the payroll is of
 * @param question what was asked of it
 * @param by the column that people were divided by; empty for a return by sex
 * @param classification the list that the groups of the column were read by; absent where they stand for themselves
 * @param figures in the order in which they were computed
 */
public record PayLedgerEntry(
        String scope,
        LocalDate day,
        Question question,
        String by,
        Optional<String> classification,
        List<Figure> figures) {

    /** What was asked of a payroll. */
    public enum Question {
        /** A pay gap return by sex. */
        RETURN,
        /** The same figures by another characteristic. */
        BY_GROUP,
        /** What article 9 of directive (EU) 2023/970 asks. */
        DIRECTIVE,
        /** The gap within grades. */
        WITHIN
    }

    /**
     * A figure as it was printed.
     *
     * @param group whom it is about; empty where that is everybody
     * @param comparedWith whom they were compared with; empty where that goes without saying
     * @param measure what it says
     * @param percent as printed; absent where it was withheld, or there was none
     * @param isWithheld whether a marker stood in its place
     */
    public record Figure(
            String group, String comparedWith, String measure, Optional<BigDecimal> percent, boolean isWithheld) {

        /**
         * A figure.
         *
         * @throws IllegalArgumentException when it is withheld and there
         */
        public Figure {
            if (isWithheld && percent.isPresent()) {
                throw new IllegalArgumentException(
                        "The figure '" + measure + "' is withheld and " + percent.get() + ". Allowed is one of both.");
            }
        }

        /** Whether it is the same figure of the same groups, whatever was printed of it. */
        public boolean isOf(Figure other) {
            return group.equals(other.group)
                    && comparedWith.equals(other.comparedWith)
                    && measure.equals(other.measure);
        }

        private String line() {
            String printed = percent.map(BigDecimal::toPlainString).orElse(isWithheld ? "[c]" : "");
            return List.of(group, comparedWith, measure, printed).toString();
        }
    }

    /** Copies the list. */
    public PayLedgerEntry {
        figures = List.copyOf(figures);
    }

    /**
     * What tells one source from another: a digest of all that was printed of it. Not of the payroll itself, since with that a
     * guess at what somebody is paid could be tested.
     */
    public String digest() {
        return Digest.of(figures.stream().map(Figure::line).toList());
    }
}
