package org.ediframework.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sentences by key, each in the language in which it was found. Immutable and thread-safe. */
public final class Wording {

    private final Map<String, SentencePattern> patterns;

    private Wording(Map<String, SentencePattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * The sentences of a bundle: a file of properties in UTF-8. The stream is closed.
     *
     * @param language of the sentences, a tag of two letters such as {@code cy}
     */
    public static Wording read(InputStream bundle, String language) {
        Properties sentences = new Properties();
        try (InputStreamReader text = new InputStreamReader(bundle, StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, SentencePattern> patterns = new HashMap<>();
        sentences.forEach(
                (key, sentence) -> patterns.put((String) key, new SentencePattern((String) sentence, language)));
        return new Wording(patterns);
    }

    /** No sentences. */
    static Wording none() {
        return new Wording(Map.of());
    }

    /** These sentences where there are some, and those of this wording otherwise. */
    public Wording under(Wording others) {
        Map<String, SentencePattern> merged = new HashMap<>(patterns);
        merged.putAll(others.patterns);
        return new Wording(merged);
    }

    /** The same without the sentences whose keys begin so. */
    public Wording without(String beginning) {
        Map<String, SentencePattern> others = new HashMap<>(patterns);
        others.keySet().removeIf(key -> key.startsWith(beginning));
        return new Wording(others);
    }

    /**
     * The same, but with these sentences.
     *
     * @throws IllegalArgumentException when there is no sentence of such a key, or one of these has a gap that it has
     *     not, or has forms that cannot be read
     */
    public Wording with(Map<String, String> sentences, String language) {
        Map<String, SentencePattern> own = new HashMap<>();
        sentences.forEach((key, sentence) -> {
            SentencePattern pattern = new SentencePattern(sentence, language);
            SentencePattern known = pattern(key);
            if (!known.gaps().containsAll(pattern.gaps())) {
                throw new IllegalArgumentException("Sentence '" + sentence + "' for '" + key
                        + "' has a gap too many. Allowed are the gaps of: '" + known + "'.");
            }
            own.put(key, pattern);
        });
        return under(new Wording(own));
    }

    /** Every sentence with its gaps, by key and in the order of the keys. */
    public SortedMap<String, String> sentences() {
        SortedMap<String, String> sentences = new TreeMap<>();
        patterns.forEach((key, pattern) -> sentences.put(key, pattern.toString()));
        return sentences;
    }

    /** Whether there is a sentence of this key. */
    public boolean has(String key) {
        return patterns.containsKey(Objects.requireNonNull(key, "key"));
    }

    /**
     * The sentence of this key with its gaps filled.
     *
     * @throws IllegalArgumentException when there is none, or it has more gaps than there are arguments
     */
    public String say(String key, Object... gaps) {
        return pattern(key).fill(gaps);
    }

    /** The sentence of this key, which has no gaps; empty where there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key)).map(SentencePattern::fill);
    }

    private SentencePattern pattern(String key) {
        SentencePattern pattern = patterns.get(Objects.requireNonNull(key, "key"));
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No message '" + key + "'. Allowed is a rule code, or a code and a variant of it.");
        }
        return pattern;
    }
}
