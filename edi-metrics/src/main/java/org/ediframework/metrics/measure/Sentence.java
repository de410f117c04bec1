package org.ediframework.metrics.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.wording.Bundle;
import org.ediframework.core.wording.Wording;

/**
 * What is said of figures, not yet told in any language: a note, a heading, how something was computed.
 *
 * <p>The sentences stand in {@code sentences.properties}, British English, and {@code sentences_cy.properties}, Welsh, which
 * awaits the review of a Welsh speaker. Numbers and names in them are the same in every language. Immutable and thread-safe.
 *
 * @param key of the sentence in the bundle
 * @param gaps what fills its gaps: names, numbers, days, lists of them, and sentences
 */
public record Sentence(String key, List<Object> gaps) {

    private static final String GIVEN = "given";

    /** A sentence. */
    public Sentence {
        gaps = List.copyOf(gaps);
    }

    /** A sentence of the library. */
    public static Sentence of(String key, Object... gaps) {
        return new Sentence(key, List.of(gaps));
    }

    /** Words of the application's own, or of a document, which are the same in every language. */
    public static Sentence given(String words) {
        return of(GIVEN, words);
    }

    /**
     * Words that the library knows by a key in other languages, and everybody in their own.
     *
     * @param key among the sentences; where it is none of a language, the words stand
     */
    public static Sentence known(String key, String words) {
        return of(key, words);
    }

    /** A characteristic by its label. */
    public static Sentence of(Characteristic characteristic) {
        return characteristic.getParts().stream()
                .map(part -> known("characteristic." + part.getId(), part.getLabel()))
                .reduce((one, next) -> of("crossing", one, next))
                .orElseThrow();
    }

    /**
     * The label of a constant.
     *
     * @param label in British English
     */
    public static Sentence of(Enum<?> constant, String label) {
        return known(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), label);
    }

    /** Every sentence of the library in a language, with its gaps and by its key: what a translator has to do. */
    public static SortedMap<String, String> all(Locale language) {
        return wording(language).sentences();
    }

    /** The sentence in this language; in British English where there is none in it. */
    public String in(Locale language) {
        Wording wording = wording(language);
        return told(wording, wording == Bundled.SENTENCES.english() ? Locale.UK : language, this);
    }

    private static Wording wording(Locale language) {
        return Bundled.SENTENCES.in(language).orElseGet(Bundled.SENTENCES::english);
    }

    private static String told(Wording wording, Locale language, Object said) {
        if (said instanceof Sentence sentence) {
            Object[] told = sentence.gaps.stream()
                    .map(gap -> told(wording, language, gap))
                    .toArray();
            return wording.say(wording.has(sentence.key) || told.length != 1 ? sentence.key : GIVEN, told);
        }
        if (said instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
        }
        return said instanceof Collection<?> several
                ? several.stream().map(each -> told(wording, language, each)).collect(Collectors.joining(", "))
                : said.toString();
    }

    /** The sentence in British English. */
    @Override
    public String toString() {
        return in(Locale.UK);
    }

    /** Read when something is told first: many figures are computed of which nothing is said. */
    private static final class Bundled {

        private static final Bundle SENTENCES =
                new Bundle(name -> Optional.ofNullable(Sentence.class.getResourceAsStream(name)), "sentences");

        private Bundled() {}
    }
}
