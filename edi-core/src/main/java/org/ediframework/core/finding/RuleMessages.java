package org.ediframework.core.finding;

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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sentences in which findings are told: what was wrong, the value, and what is allowed.
 *
 * <p>They stand in {@code messages.properties} (UTF-8), British English, a key for each rule code and, where a rule is
 * broken in several ways, for each variant: {@code EDI-R-002.nearest}. Phrases that fill a gap of such a sentence have
 * keys of the rule as well: {@code EDI-R-002.of.places}. Another language is another file beside it,
 * {@code messages_cy.properties}, or sentences {@linkplain #with of the application's own}; what is not translated stays
 * English. The machine's own language has no say.
 *
 * <p>Arguments fill the gaps {@code {0}}, {@code {1}} as they are given; a value of a document is given as its
 * {@link #excerpt}. Thread-safe.
 */
public final class RuleMessages {

    private static final RuleMessages STANDARD = new RuleMessages(load("messages.properties"));

    private final Map<String, MessagePattern> patterns;

    private RuleMessages(Map<String, MessagePattern> patterns) {
        this.patterns = patterns;
    }

    /** In British English. */
    public static RuleMessages standard() {
        return STANDARD;
    }

    /** In this language where there are sentences in it, in British English otherwise. */
    public static RuleMessages in(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() ? STANDARD : STANDARD.replacing(load("messages_" + language + ".properties"));
    }

    /**
     * The same, but with these sentences: a translation that the library does not have, or the application's own way of
     * putting things.
     *
     * @param sentences by their keys, as {@link #sentences()} lists them
     * @throws IllegalArgumentException when there is no sentence of such a key, or one of these has a gap that it has
     *     not
     */
    public RuleMessages with(Map<String, String> sentences) {
        Map<String, MessagePattern> own = new HashMap<>();
        sentences.forEach((key, sentence) -> {
            MessagePattern pattern = new MessagePattern(sentence);
            if (!pattern.fitsInto(pattern(key))) {
                throw new IllegalArgumentException("Sentence '" + sentence + "' for '" + key
                        + "' has a gap too many. Allowed are the gaps of: '" + pattern(key) + "'.");
            }
            own.put(key, pattern);
        });
        return replacing(own);
    }

    private RuleMessages replacing(Map<String, MessagePattern> others) {
        Map<String, MessagePattern> merged = new HashMap<>(patterns);
        merged.putAll(others);
        return new RuleMessages(merged);
    }

    private static Map<String, MessagePattern> load(String resource) {
        Map<String, MessagePattern> patterns = new HashMap<>();
        try (InputStream bytes = RuleMessages.class.getResourceAsStream(resource)) {
            if (bytes != null) {
                Properties sentences = new Properties();
                sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                sentences
                        .stringPropertyNames()
                        .forEach(key -> patterns.put(key, new MessagePattern(sentences.getProperty(key))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return patterns;
    }

    /** Every sentence and phrase with its gaps, by key and in the order of the keys: what a translator has to do. */
    public SortedMap<String, String> sentences() {
        SortedMap<String, String> sentences = new TreeMap<>();
        patterns.forEach((key, pattern) -> sentences.put(key, pattern.toString()));
        return sentences;
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
        return pattern(key).fill(arguments);
    }

    private MessagePattern pattern(String key) {
        MessagePattern pattern = patterns.get(Objects.requireNonNull(key, "key"));
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No message '" + key + "'. Allowed is a rule code, or a code and a variant of it.");
        }
        return pattern;
    }

    /** A value of a document as messages show it: on one line, and cut at 80 UTF-16 units, never through a pair. */
    public static String excerpt(String value) {
        return Excerpt.of(value);
    }
}
