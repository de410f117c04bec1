package org.ediframework.core.wording;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The same sentences in several languages: {@code NAME.properties} in British English, {@code NAME_cy.properties} in Welsh.
 * A language is read when it is asked for first. Thread-safe.
 */
public final class Bundle {

    /** The language that has every sentence. */
    public static final String ENGLISH = "en";

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

    private final Function<String, Optional<InputStream>> resources;
    private final String name;
    private final Wording english;
    private final Map<String, Wording> others = new ConcurrentHashMap<>();

    /**
     * The sentences of this name.
     *
     * @param resources opens the file of that name beside the class that has the sentences; empty where there is none
     * @throws IllegalArgumentException when there is none in English
     */
    public Bundle(Function<String, Optional<InputStream>> resources, String name) {
        this(
                resources,
                name,
                Wording.read(
                        resources
                                .apply(name + ".properties")
                                .orElseThrow(
                                        () -> new IllegalArgumentException("There is no " + name + ".properties.")),
                        ENGLISH));
    }

    private Bundle(Function<String, Optional<InputStream>> resources, String name, Wording english) {
        this.resources = resources;
        this.name = name;
        this.english = english;
    }

    /** Sentences whose English stands elsewhere, such as in a table: none in English, and others where there are some. */
    public static Bundle ofTranslations(Function<String, Optional<InputStream>> resources, String name) {
        return new Bundle(resources, name, Wording.none());
    }

    /** In British English. */
    public Wording english() {
        return english;
    }

    /** In this language, English where it has not that sentence; empty where there is nothing in it. */
    public Optional<Wording> in(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals(ENGLISH) || !TAG.matcher(language).matches()) {
            return Optional.empty();
        }
        Optional<Wording> known = Optional.ofNullable(others.get(language));
        if (known.isPresent()) {
            return known;
        }
        Optional<Wording> read = resources
                .apply(name + "_" + language + ".properties")
                .map(stream -> english.under(Wording.read(stream, language)));
        read.ifPresent(wording -> others.putIfAbsent(language, wording));
        return read;
    }
}
