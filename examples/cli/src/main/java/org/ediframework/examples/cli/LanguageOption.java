package org.ediframework.examples.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what people read: British English, or Welsh, which awaits the review of a Welsh speaker. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "en|cy",
            description =
                    "The language of pages, texts and findings: en, or cy, which awaits a Welsh speaker's review.")
    private @Nullable String language;

    Locale locale() {
        if (language == null || language.equals("en") || language.equals("en-GB")) {
            return Locale.UK;
        }
        if (language.equals("cy") || language.equals("cy-GB")) {
            return Locale.forLanguageTag("cy");
        }
        throw new UnusableInputException("--language: '" + language + "'. Allowed are en and cy.");
    }
}
