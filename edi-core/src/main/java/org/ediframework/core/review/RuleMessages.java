package org.ediframework.core.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentences in which findings are told: what was wrong, the value, and what is allowed.
 *
 * <p>They stand in {@code messages.properties} (UTF-8), British English, a key for each rule code and, where a rule is
 * broken in several ways, for each variant: {@code EDI-R-002.nearest}. Another language is another file beside it,
 * {@code messages_cy.properties}; what it does not translate stays English. The machine's own language has no say.
 *
 * <p>Arguments fill the gaps {@code {0}}, {@code {1}} as they are given; a value of a document is given as its
 * {@link #excerpt}. Thread-safe.
 */
public final class RuleMessages {

    private static final RuleMessages STANDARD = new RuleMessages(Locale.ROOT);

    private final Map<String, MessagePattern> patterns = new HashMap<>();

    private RuleMessages(Locale locale) {
        load("messages.properties");
        String language = locale.getLanguage();
        if (!language.isEmpty()) {
            load("messages_" + language + ".properties");
        }
    }

    /** In British English. */
    public static RuleMessages standard() {
        return STANDARD;
    }

    /** In this language where there are sentences in it, in British English otherwise. */
    public static RuleMessages in(Locale locale) {
        return new RuleMessages(locale);
    }

    private void load(String resource) {
        try (InputStream bytes = RuleMessages.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                return;
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            sentences
                    .stringPropertyNames()
                    .forEach(key -> patterns.put(key, new MessagePattern(sentences.getProperty(key))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is a sentence for this rule code or variant. */
    public boolean has(String key) {
        return patterns.containsKey(Objects.requireNonNull(key, "key"));
    }

    /**
     * The sentence for a rule code or one of its variants.
     *
     * @param key for example {@code EDI-S-004} or {@code EDI-R-002.nearest}
     * @param arguments what fills the gaps, in their order
     * @throws IllegalArgumentException when there is no such sentence, or it has more gaps than there are arguments
     */
    public String format(String key, Object... arguments) {
        MessagePattern pattern = patterns.get(Objects.requireNonNull(key, "key"));
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No message '" + key + "'. Allowed is a rule code, or a code and a variant of it.");
        }
        return pattern.fill(arguments);
    }

    /** A value of a document as messages show it: on one line, and cut at 80 UTF-16 units, never through a pair. */
    public static String excerpt(String value) {
        return Excerpt.of(value);
    }
}
