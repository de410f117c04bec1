package org.ediframework.io.published;

import java.util.Optional;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.NonResponse;

/** What the words mean that people's own rows and published tables have for a group: upper and lower case and usual spellings. */
public final class CategoryWords {

    private CategoryWords() {}

    /** The code of the category that a word stands for; empty where the classification has none such. */
    public static Optional<String> code(String word, Classification classification) {
        return CategoryCodes.of(word, classification);
    }

    /** The state of missing answer that a word stands for, as {@code prefer not to say} does; empty where it stands for none. */
    public static Optional<NonResponse> missing(String word) {
        return Spellings.bundled().missing(word);
    }
}
