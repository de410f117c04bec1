package org.ediframework.io.published;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.NonResponse;

/** What the words mean that people's own rows and published tables have for a group: upper and lower case and usual spellings. */
public final class CategoryWords {

    private static final Pattern FOR_ALL =
            Pattern.compile("(?:grand |overall )?(?:total|all|overall|sum|everyone|everybody)\\b");

    private CategoryWords() {}

    /** The code of the category that a word stands for; empty where the classification has none such. */
    public static Optional<String> code(String word, Classification classification) {
        return CategoryCodes.of(word, classification);
    }

    /** The state of missing answer that a word stands for, as {@code prefer not to say} does; empty where it stands for none. */
    public static Optional<NonResponse> missing(String word) {
        return Spellings.bundled().missing(word);
    }

    /** Whether a word stands for everybody or for every place, as {@code Total} and {@code All schools} do; no country does. */
    public static boolean isTotal(String word) {
        Spellings spellings = Spellings.bundled();
        boolean isListed = spellings.is(Spellings.Kind.TOTAL, word) || spellings.is(Spellings.Kind.TOTALPLACE, word);
        return isListed && FOR_ALL.matcher(Spellings.compared(word)).lookingAt();
    }
}
