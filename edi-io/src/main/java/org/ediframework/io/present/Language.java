package org.ediframework.io.present;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.wording.Bundle;
import org.ediframework.core.wording.Wording;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.statistics.Interval;

/**
 * The language of a result, and all that depends on it: sentences, labels, dates, what is said around a number. Numbers
 * themselves are written the British way in every language, so that a figure is the same wherever it stands.
 *
 * <p>British English, or Welsh, which awaits the review of a Welsh speaker. Immutable and thread-safe.
 */
public final class Language {

    private static final Bundle BUNDLE =
            new Bundle(name -> Optional.ofNullable(Language.class.getResourceAsStream(name)), "words");
    private static final Language ENGLISH = new Language(BUNDLE.english());

    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    private final Wording wording;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Language(Wording wording) {
        this.wording = wording;
        this.locale = Locale.forLanguageTag(wording.say("language"));
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /** British English. */
    public static Language english() {
        return ENGLISH;
    }

    /** This language where there are words in it, British English otherwise. */
    public static Language of(Locale locale) {
        return BUNDLE.in(locale)
                .map(wording -> KNOWN.computeIfAbsent(locale.getLanguage(), tag -> new Language(wording)))
                .orElse(ENGLISH);
    }

    /** The language and, for English, its country. */
    public Locale locale() {
        return locale;
    }

    /** The tag of a page in it, such as {@code cy}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Every sentence with its gaps, by key: what a translator has to do. */
    public SortedMap<String, String> sentences() {
        return wording.sentences();
    }

    /** The sentence of this key with its gaps filled. */
    public String say(String key, Object... gaps) {
        return wording.say(key, gaps);
    }

    /** The words of this key, which have no gaps; empty where the language has none. */
    public Optional<String> find(String key) {
        return wording.find(key);
    }

    /** What is said of so many things, such as 31 days. */
    public String counted(String key, long number) {
        return wording.say(key, Figures.whole(number));
    }

    /** The label of a constant, which has another one in British English. */
    public String label(Enum<?> constant, String english) {
        return Sentence.of(constant, english).in(locale);
    }

    /** What things of a kind of documents are called; as the format has it where there is no word. */
    public String thing(String kind) {
        return find("thing." + kind).orElse(kind);
    }

    /** Why there is no figure, as words that complete "because …". */
    public String reason(Absence absence) {
        return label(absence, absence.getExplanation());
    }

    /** A characteristic as sentences have it. */
    public String label(Characteristic characteristic) {
        return Sentence.of(characteristic).in(locale);
    }

    /** The name of where people are; absent where nobody says. */
    public Optional<String> place(Where where, PlaceNames names) {
        return where.isEverywhere()
                ? Optional.of(say("everywhere"))
                : where.getPlace().map(names::of);
    }

    /** A day, such as 31 March 2027. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A month, such as March 2027. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** An interval of fractions, such as 6.3% to 7.2%. */
    public String percent(Interval fractions) {
        return range(Figures.percent(fractions.low()), Figures.percent(fractions.high()));
    }

    /** From one figure to another. */
    public String range(String low, String high) {
        return say("range", low, high);
    }

    /** A difference of fractions, such as 4.2 percentage points. */
    public String points(double fraction) {
        return say("points", Figures.decimal(fraction * 100, 1));
    }
}
