package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.wording.Twins;
import org.junit.jupiter.api.Test;

/** What the catalogue says of every rule has its Welsh. */
class WelshRulesTest {

    private static final RuleCatalogue WELSH = RuleCatalogue.in(Locale.forLanguageTag("cy"));

    /** Words that Welsh has too, what formats, laws and makers of lists are called, and values that a parameter has. */
    private static final Set<String> SHARED = Set.of(
            "a",
            "all",
            "at",
            "go",
            "c",
            "id",
            "sector",
            "tag",
            "e",
            "json",
            "csv",
            "utf",
            "http",
            "https",
            "rfc",
            "iso",
            "bcp",
            "owasp",
            "asvs",
            "v",
            "gdpr",
            "gss",
            "ons",
            "dfe",
            "si",
            "tabular",
            "data",
            "package",
            "adopted",
            "new",
            "or",
            "in",
            "progress",
            "embedded");

    private static Map<String, String> told(RuleCatalogue catalogue) {
        Map<String, String> told = new TreeMap<>();
        for (Rule rule : catalogue.getRules()) {
            told.put(rule.getCode() + ".title", rule.getTitle());
            told.put(rule.getCode() + ".why", rule.getWhy());
            told.put(rule.getCode() + ".source", rule.getSource());
            rule.getParameters()
                    .forEach(parameter -> told.put(rule.getCode() + "." + parameter.name(), parameter.meaning()));
        }
        return told;
    }

    private static Map<String, String> withWords(Map<String, String> told, Twins twins, Map<String, String> english) {
        Map<String, String> some = new TreeMap<>(told);
        some.keySet()
                .removeIf(key -> twins.english(english.getOrDefault(key, "")).isEmpty());
        return some;
    }

    /** The sources that are nothing but signs and names are the same in every language. */
    private static Twins twins() {
        Map<String, String> english = told(RuleCatalogue.standard());
        Twins all = new Twins(english, Map.of(), SHARED);
        return new Twins(withWords(english, all, english), withWords(told(WELSH), all, english), SHARED);
    }

    @Test
    void everyRuleIsToldInWelsh() {
        twins().assertSameKeysAndGaps();
        assertNotEquals(0, told(WELSH).size());
    }

    @Test
    void noWelshSentenceHoldsAnEnglishWord() {
        twins().assertNoEnglish();
    }

    /** What a rule does is the same in every language. */
    @Test
    void onlyWordsDiffer() {
        for (Rule rule : RuleCatalogue.standard().getRules()) {
            Rule welsh = WELSH.get(rule.getCode());
            assertEquals(rule.getSeverity(), welsh.getSeverity());
            assertEquals(rule.getLevel(), welsh.getLevel());
            assertEquals(rule.getSince(), welsh.getSince());
            assertEquals(values(rule), values(welsh));
        }
        assertSame(RuleCatalogue.standard(), RuleCatalogue.in(Locale.forLanguageTag("gd")));
    }

    private static List<String> values(Rule rule) {
        return rule.getParameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.type() + " " + parameter.usual())
                .toList();
    }
}
