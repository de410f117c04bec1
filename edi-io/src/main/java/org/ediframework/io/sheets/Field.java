package org.ediframework.io.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column can mean. */
enum Field {
    NUMBER("number"),
    ACTION("action"),
    DESCRIPTION("description"),
    OBJECTIVE("objective"),
    RATIONALE("rationale"),
    KEY_AREA("keyArea"),
    CHARACTERISTICS("characteristics"),
    RESPONSIBLE("responsible"),
    ACCOUNTABLE("accountable"),
    START("start"),
    DUE("due"),
    STATUS("status"),
    RATING("rating"),
    SUCCESS_CRITERIA("successCriteria"),
    TARGET("target"),
    MILESTONES("milestones"),
    RESOURCES("resources"),
    COST("cost"),
    PROGRESS("progress"),
    UPDATE_ON("updateOn"),
    COMPLETED_ON("completedOn"),
    NEXT_REVIEW("nextReview"),
    /** A figure that the plan is judged by, which has no place in an action. */
    METRIC("metric"),
    /** A column that is not read. */
    IGNORE("ignore");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** The word for it in a map. */
    String word() {
        return word;
    }

    /** Whether several columns may mean it. */
    boolean isRepeatable() {
        return this == SUCCESS_CRITERIA
                || this == TARGET
                || this == RESPONSIBLE
                || this == DESCRIPTION
                || this == PROGRESS
                || this == IGNORE;
    }

    /** Whether it says to what several actions belong, so that people write it once above them. */
    boolean isOfSeveral() {
        return this == OBJECTIVE || this == KEY_AREA;
    }

    static Optional<Field> find(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** All words that a map may use. */
    static List<String> words() {
        return Arrays.stream(values())
                .filter(field -> field != METRIC)
                .map(Field::word)
                .toList();
    }
}
