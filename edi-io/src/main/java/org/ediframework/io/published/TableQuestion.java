package org.ediframework.io.published;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * Which figures of a published table are meant, where the table leaves a choice. Whatever is not said is taken where there is
 * only one possibility, and asked for otherwise. Names are compared without regard to case and blanks. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface TableQuestion {

    static Builder builder() {
        return new Builder();
    }

    /** Nothing said. */
    static TableQuestion open() {
        return builder().build();
    }

    /** The column of counts; absent: the only one there is. */
    Optional<String> getMeasure();

    /** The column of categories; absent: the only one that varies. */
    Optional<String> getBy();

    /** The column of places; absent: what the headers and codes say, if anything. */
    Optional<String> getWithin();

    /** Columns, or {@code block} for the name above a block of columns, and the one value that each is to have. */
    Map<String, String> getWhere();

    /**
     * What the names of the columns of counts are categories of, for a table with a column for each category; absent:
     * whatever the table looks like.
     */
    Optional<String> getWide();

    /** The sheet of a workbook; absent: the only one that holds a table. A file of text has none. */
    Optional<String> getSheet();

    /** Which table of the file or sheet, counted from 1; absent: the first. */
    Optional<Integer> getTable();

    /** The unit to which every count is rounded, such as 5; absent: what the figures say. */
    Optional<Long> getRounded();

    /** What a sign in place of a count says of its size, such as {@code c} from 1 to 4. */
    Map<String, Withheld> getWithheld();

    /** The charset of files without a byte order mark; absent: UTF-8. */
    Optional<Charset> getCharset();

    /** Labels that are answers, although they read like totals or missing answers. */
    Set<String> getAnswers();

    /** Labels that stand for a missing answer, although they read like answers. */
    Set<String> getUndeclared();

    /**
     * The size of a count that is not shown.
     *
     * @param lowest 0 or more
     * @param highest the lowest or more
     */
    record Withheld(long lowest, long highest) {

        /**
         * A size.
         *
         * @throws IllegalArgumentException when the lowest is negative or above the highest
         */
        public Withheld {
            if (lowest < 0 || highest < lowest) {
                throw new IllegalArgumentException("A withheld count is from " + lowest + " to " + highest
                        + ". Allowed is a lowest of 0 or more and a highest that is not below it.");
            }
        }
    }

    /** Builds a {@link TableQuestion}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableTableQuestion.Builder implements ValueBuilder<TableQuestion, Builder> {}
}
