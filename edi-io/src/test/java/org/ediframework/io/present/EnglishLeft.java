package org.ediframework.io.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.TargetDoubt;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.representation.Verdict;

/** Which words of a result in Welsh are English: those that the library says in English, and that Welsh has not. */
public final class EnglishLeft {

    static final Locale CYMRAEG = Locale.forLanguageTag("cy");

    /** Words that Welsh has too, or has taken over with this spelling. */
    static final Set<String> WELSH_TOO =
            Set.of("a", "i", "o", "am", "at", "cell", "person", "model", "roma", "y", "data", "ac", "un");

    /** Persons, methods, tags and signs. */
    private static final Set<String> NAMES = Set.of("c", "l", "p", "wilson", "cy", "gb", "hochberg", "benjamini");

    /** What sentences on equal work bring: persons, signs, letters of a list, and words that both languages have. */
    private static final Set<String> OF_EQUAL_WORK = Set.of(
            "oaxaca",
            "blinder",
            "jann",
            "fieller",
            "welch",
            "student",
            "hc",
            "t",
            "e",
            "eᵇ",
            "b",
            "f",
            "m",
            "w",
            "σ",
            "band",
            "bonus",
            "cost",
            "logarithm",
            "eu");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:}|, plural,)");
    private static final Pattern FORMS = Pattern.compile("\\b(zero|one|two|few|many|other) \\{");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH = english();

    private EnglishLeft() {}

    static Set<String> words(String text) {
        String plain = FORMS.matcher(GAP.matcher(text).replaceAll(" ")).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static Set<String> english() {
        List<String> said = new ArrayList<>(Language.english().sentences().values());
        said.addAll(Sentence.all(Locale.UK).values());
        Stream.of(Verdict.values()).map(Verdict::getLabel).forEach(said::add);
        Stream.of(SignificanceTest.values()).map(SignificanceTest::getLabel).forEach(said::add);
        Stream.of(ActionState.values()).map(ActionState::getLabel).forEach(said::add);
        Stream.of(FigureSource.values()).map(FigureSource::getLabel).forEach(said::add);
        Stream.of(TargetDoubt.values()).map(TargetDoubt::getLabel).forEach(said::add);
        Stream.of(TargetOutcome.values()).map(TargetOutcome::getLabel).forEach(said::add);
        Stream.of(Absence.values()).map(Absence::getExplanation).forEach(said::add);
        Characteristic.protectedCharacteristics().stream()
                .map(Characteristic::getLabel)
                .forEach(said::add);
        ClassificationCatalogue.bundled().getClassifications().stream()
                .flatMap(list -> list.getCategories().stream())
                .map(Category::getLabel)
                .forEach(said::add);
        said.add("january february march april may june july august september october november december");
        said.add("position rate ratio evenness interaction isolation dissimilarity information corrected chance");
        Set<String> english = new HashSet<>();
        said.forEach(sentence -> english.addAll(words(sentence)));
        Set<String> welsh = new HashSet<>();
        Sentence.all(CYMRAEG).values().forEach(sentence -> welsh.addAll(words(sentence)));
        welsh.retainAll(Set.of(
                "shannon",
                "gini",
                "simpson",
                "hill",
                "blau",
                "pielou",
                "spiegelhalter",
                "marshall",
                "koopman",
                "katz",
                "fisher",
                "reardon",
                "firebaugh",
                "newcombe",
                "cochran",
                "armitage",
                "cfr",
                "d",
                "h",
                "q",
                "z",
                "eta",
                "beta",
                "theil",
                "n",
                "τ"));
        english.removeAll(welsh);
        english.removeAll(WELSH_TOO);
        english.removeAll(OF_EQUAL_WORK);
        english.removeAll(NAMES);
        return english;
    }

    /** The English words of a text. */
    public static Set<String> in(String text) {
        Set<String> english = words(text);
        english.retainAll(ENGLISH);
        return english;
    }
}
