package org.ediframework.core.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ediframework.core.wording.Bundle;
import org.ediframework.core.wording.Wording;

/**
 * The sentences in which findings are told: what was wrong, the value, and what is allowed.
 *
 * <p>They stand in {@code messages.properties} (UTF-8), British English, a key for each rule code and, where a rule is
 * broken in several ways, for each variant: {@code EDI-R-002.nearest}. Phrases that fill a gap of such a sentence have
 * keys of the rule as well: {@code EDI-R-002.of.places}. Another language is another file beside it,
 * {@code messages_cy.properties}, or sentences {@linkplain #with of the application's own}; what is not translated stays
 * English. There, keys that begin with {@code rule.} are what {@link RuleCatalogue#in} says of the rules. The machine's own language has no say. The Welsh sentences await the review of a Welsh speaker.
 *
 * <p>A number in a gap may choose between forms, as {@code {0, plural, one {# row} other {# rows}}}; Welsh has six of them.
 * Arguments fill the gaps {@code {0}}, {@code {1}} as they are given; a value of a document is given as its
 * {@link #excerpt}. Thread-safe.
 */
public final class RuleMessages {

    /** What keys begin with that are about a rule of the catalogue and not about a finding. */
    static final String OF_RULES = "rule.";

    private static final Bundle BUNDLE =
            new Bundle(name -> Optional.ofNullable(RuleMessages.class.getResourceAsStream(name)), "messages");
    private static final RuleMessages STANDARD = new RuleMessages(BUNDLE.english(), Bundle.ENGLISH);

    private final Wording wording;
    private final String language;

    private RuleMessages(Wording wording, String language) {
        this.wording = wording;
        this.language = language;
    }

    /** In British English. */
    public static RuleMessages standard() {
        return STANDARD;
    }

    /** In this language where there are sentences in it, in British English otherwise. */
    public static RuleMessages in(Locale locale) {
        return BUNDLE.in(locale)
                .map(own -> new RuleMessages(own.without(OF_RULES), locale.getLanguage()))
                .orElse(STANDARD);
    }

    /** The language of these sentences, British English as {@code en}. */
    public Locale getLanguage() {
        return Locale.forLanguageTag(language);
    }

    /**
     * The same, but with these sentences: a translation that the library does not have, or the application's own way of
     * putting things. A number chooses between forms as it does in the language of these messages.
     *
     * @param sentences by their keys, as {@link #sentences()} lists them
     * @throws IllegalArgumentException when there is no sentence of such a key, or one of these has a gap that it has
     *     not
     */
    public RuleMessages with(Map<String, String> sentences) {
        return new RuleMessages(wording.with(sentences, language), language);
    }

    /** Every sentence and phrase with its gaps, by key and in the order of the keys: what a translator has to do. */
    public SortedMap<String, String> sentences() {
        return wording.sentences();
    }

    /** Whether there is a sentence for this rule code or variant. */
    public boolean has(String key) {
        return wording.has(key);
    }

    /**
     * The sentence for a rule code or one of its variants.
     *
     * @param key for example {@code EDI-S-004} or {@code EDI-R-002.nearest}
     * @param arguments what fills the gaps, in their order
     * @throws IllegalArgumentException when there is no such sentence, or it has more gaps than there are arguments
     */
    public String format(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** A value of a document as messages show it: on one line, and cut at 80 UTF-16 units, never through a pair. */
    public static String excerpt(String value) {
        return Excerpt.of(value);
    }
}
