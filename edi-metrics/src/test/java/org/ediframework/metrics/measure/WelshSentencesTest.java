package org.ediframework.metrics.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.funnel.FunnelPosition;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.TargetDoubt;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.pay.GapStanding;
import org.ediframework.metrics.pay.work.ModelProblem;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.representation.Verdict;
import org.ediframework.metrics.trend.TargetTracking;
import org.junit.jupiter.api.Test;

/** What is said of figures has its Welsh: sentences with the same gaps, labels, reasons, and no English word. */
class WelshSentencesTest {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final SortedMap<String, String> ENGLISH = Sentence.all(Locale.UK);
    private static final SortedMap<String, String> WELSH = Sentence.all(CYMRAEG);

    /** Words that Welsh has too, or has taken over with this spelling. */
    private static final Set<String> WELSH_TOO = Set.of("a", "i", "o", "am", "at", "cell", "person", "model", "roma");

    /** Persons, methods and signs. */
    private static final Set<String> NAMES = Set.of(
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
            "benjamini",
            "hochberg",
            "reardon",
            "firebaugh",
            "newcombe",
            "cochran",
            "armitage",
            "cfr",
            "d",
            "h",
            "p",
            "q",
            "z",
            "eta",
            "beta",
            "n",
            "τ");

    /** Persons and signs of models of pay, letters of a list, and words that both languages have. */
    private static final Set<String> NAMES_IN_MODELS = Set.of(
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

    private static Set<Integer> gaps(String sentence) {
        Set<Integer> gaps = new TreeSet<>();
        for (Matcher gap = GAP.matcher(sentence); gap.find(); ) {
            gaps.add(Integer.valueOf(gap.group(1)));
        }
        return gaps;
    }

    private static Set<String> words(String sentence) {
        String plain = FORMS.matcher(GAP.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static <E extends Enum<E>> Stream<Sentence> labels(Class<E> type, Function<E, String> label) {
        return Stream.of(type.getEnumConstants()).map(constant -> Sentence.of(constant, label.apply(constant)));
    }

    /** The words of cells, which have no constant behind them any more. */
    private static <E extends Enum<E>> Stream<Sentence> words(Class<E> type, Function<E, String> label) {
        return Stream.of(type.getEnumConstants())
                .map(label)
                .map(words -> Sentence.known("word." + words.replace(' ', '-'), words));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Each label with the words that English has for it. */
    private static List<Sentence> labels() {
        return Stream.of(
                        labels(Verdict.class, Verdict::getLabel),
                        labels(SignificanceTest.class, SignificanceTest::getLabel),
                        labels(ActionState.class, ActionState::getLabel),
                        labels(FigureSource.class, FigureSource::getLabel),
                        labels(TargetDoubt.class, TargetDoubt::getLabel),
                        labels(TargetOutcome.class, TargetOutcome::getLabel),
                        words(FunnelPosition.class, WelshSentencesTest::name),
                        words(TargetTracking.Status.class, WelshSentencesTest::name),
                        words(Verdict.class, Verdict::getLabel),
                        words(GapStanding.class, WelshSentencesTest::name),
                        labels(ModelProblem.Kind.class, ModelProblem.Kind::getExplanation),
                        labels(Absence.class, Absence::getExplanation),
                        Characteristic.protectedCharacteristics().stream().map(Sentence::of))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Set<String> english() {
        Set<String> english = new HashSet<>();
        ENGLISH.values().forEach(sentence -> english.addAll(words(sentence)));
        labels().forEach(label -> english.addAll(words(label.toString())));
        english.removeAll(WELSH_TOO);
        english.removeAll(NAMES);
        english.removeAll(NAMES_IN_MODELS);
        return english;
    }

    private static Set<String> english(String told) {
        Set<String> english = words(told);
        english.retainAll(english());
        return english;
    }

    @Test
    void everySentenceHasItsWelshWithTheSameGaps() {
        ENGLISH.forEach((key, sentence) -> {
            String welsh = WELSH.getOrDefault(key, "");
            assertEquals(gaps(sentence), gaps(welsh), key);
            boolean isPlain = words(sentence).isEmpty();
            assertTrue(isPlain || !sentence.equals(welsh), key + " is not told in Welsh.");
        });
    }

    @Test
    void whatWelshHasMoreAreLabelsHeadingsAndReasons() {
        Set<String> more = new TreeSet<>(WELSH.keySet());
        more.removeAll(ENGLISH.keySet());
        labels().forEach(label -> more.remove(label.key()));
        more.removeIf(key -> key.startsWith("column.")
                || key.startsWith("cell.")
                || key.startsWith("source.")
                || key.startsWith("reason."));
        assertEquals(Set.of(), more);
    }

    @Test
    void everyLabelHasItsWelsh() {
        for (Sentence label : labels()) {
            assertTrue(WELSH.containsKey(label.key()), label.key());
            assertNotEquals(label.toString(), label.in(CYMRAEG));
        }
        assertEquals("hil × rhyw", Sentence.of(Characteristic.of("race*sex")).in(CYMRAEG));
        assertEquals("race and sex", Sentence.of(Characteristic.of("race*sex")).toString());
        assertEquals(
                "care experience",
                Sentence.of(Characteristic.of("care-experience")).in(CYMRAEG));
    }

    @Test
    void everyReasonOfAMappingHasItsWelsh() {
        long reasons = ClassificationCatalogue.bundled().getMappings().stream()
                .flatMap(mapping -> mapping.getMatches().stream())
                .filter(match -> match.reason().isPresent())
                .peek(match -> assertTrue(WELSH.containsKey("reason." + match.source()), match.source()))
                .count();
        assertTrue(reasons > 5, "reasons: " + reasons);
    }

    @Test
    void noWelshSentenceHoldsAnEnglishWord() {
        WELSH.forEach((key, sentence) -> assertEquals(Set.of(), english(sentence), key + " = " + sentence));
        assertFalse(english("Rhennir pob cyfradd with the highest.").isEmpty());
        ENGLISH.entrySet().stream()
                .filter(entry -> words(entry.getValue()).size() > 3)
                .forEach(entry -> assertNotEquals(Set.of(), english(entry.getValue()), entry.getKey()));
    }

    @Test
    void everyNumberThatChoosesHasAllSixForms() {
        for (Map.Entry<String, String> entry : WELSH.entrySet()) {
            int choices = entry.getValue().split(", plural,", -1).length - 1;
            Set<String> forms = new TreeSet<>();
            for (Matcher form = FORMS.matcher(entry.getValue()); form.find(); ) {
                forms.add(form.group(1));
            }
            assertEquals(choices == 0 ? 0 : 6, forms.size(), entry.toString());
        }
    }

    @Test
    void sentencesWithinSentencesAreToldInTheirLanguage() {
        Sentence note = Sentence.of("apart", Sentence.of("apart.lists", Sentence.of(Characteristic.SEX), "x"));
        assertTrue(note.in(CYMRAEG).startsWith("Cedwir y cyfan yn ôl: byddai rhyw wrth ochr x yn"), note.in(CYMRAEG));
        assertTrue(note.toString().startsWith("Withheld wholly: sex beside x would let"), note.toString());
        assertEquals("a, b", Sentence.given("a, b").in(CYMRAEG));
        assertEquals(
                "x: 9 Mai 2027",
                Sentence.of("source", "x", LocalDate.of(2027, 5, 9)).in(CYMRAEG));
        assertEquals(
                "The reference also has a, b, with which no counts are compared; that is not the same as nobody.",
                Sentence.of("reference.categories", List.of("a", "b")).toString());
    }
}
