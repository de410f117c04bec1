package org.ediframework.core.duty;

import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.wording.Bundle;
import org.ediframework.core.wording.Wording;

/** What a calendar says in words of the library's own. */
final class CalendarWords {

    private static final Bundle BUNDLE =
            new Bundle(name -> Optional.ofNullable(CalendarWords.class.getResourceAsStream(name)), "calendar");

    private CalendarWords() {}

    /** In this language where there are words in it, in British English otherwise. */
    static Wording in(Locale language) {
        return BUNDLE.in(language).orElseGet(BUNDLE::english);
    }

    /** Whether there are words in a language other than British English. */
    static boolean hasWordsIn(Locale language) {
        return BUNDLE.in(language).isPresent();
    }

    /** The duty with its title and source in this language, where there are words for it. */
    static Duty in(Locale language, Duty duty) {
        Wording words = in(language);
        String key = "duty." + duty.getId();
        FrameworkSource source = duty.getSource();
        String citation = words.find(key + ".source").orElseGet(source::getCitation);
        return Duty.builder()
                .from(duty)
                .title(words.find(key).orElseGet(duty::getTitle))
                .source(FrameworkSource.builder()
                        .from(source)
                        .citation(citation)
                        .build())
                .build();
    }
}
