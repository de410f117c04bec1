package org.ediframework.io.results;

import org.ediframework.io.present.Language;

/** What a result says first that not everybody may see. */
final class Notice {

    private Notice() {}

    /** The first line with an empty one after it; nothing where everybody may see the result. */
    static String of(boolean holdsSmallCounts, Language language) {
        return holdsSmallCounts ? language.say("confidential") + "\n\n" : "";
    }
}
