package org.ediframework.metrics.publication;

/**
 * What people of a breakdown have in common, so finely that nothing counted is a part of it.
 *
 * @param kind whether they are a category, or what others leave
 * @param category the category as the counts name it; empty where it is none
 */
record Answer(Kind kind, String category) implements Comparable<Answer> {

    static final Answer UNLISTED = new Answer(Kind.UNLISTED, "");
    static final Answer NONE = new Answer(Kind.NONE, "");

    /** Kinds of answers. */
    enum Kind {
        /** A category. */
        CATEGORY,
        /** The people of a category who are in none of the parts that are listed beside it. */
        REST,
        /** People who answered something that no row lists. */
        UNLISTED,
        /** People without an answer. */
        NONE
    }

    /** As a table of its own has to call it. */
    String label() {
        return switch (kind) {
            case CATEGORY -> category;
            case REST -> "others in " + category;
            case UNLISTED -> "another answer";
            case NONE -> "no answer";
        };
    }

    @Override
    public int compareTo(Answer other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : category.compareTo(other.category);
    }
}
