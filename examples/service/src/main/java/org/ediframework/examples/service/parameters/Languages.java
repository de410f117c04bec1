package org.ediframework.examples.service.parameters;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of what people read: British English, or Welsh, which awaits the review of a Welsh speaker. */
public final class Languages {

    private static final Choice<Locale> KNOWN =
            new Choice<>("language", Map.of("en", Locale.UK, "cy", Locale.forLanguageTag("cy")));

    private Languages() {}

    /**
     * The language that a request asks for; British English where it asks for none.
     *
     * @throws org.ediframework.examples.service.problems.UnusableRequestException when it is none of them
     */
    public static Locale of(@Nullable String word) {
        return KNOWN.of(word == null ? "en" : word);
    }
}
