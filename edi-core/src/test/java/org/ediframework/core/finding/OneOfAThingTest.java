package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sentences in which every number is 1 speak of one thing. */
class OneOfAThingTest {

    private static final Object[] ONES = {"1", "1", "1", "1", "1", "1"};

    /** What is told of several things only: circles, and a choice of tables or sheets. */
    private static final Set<String> OF_SEVERAL = Set.of(
            "EDI-R-003",
            "EDI-R-005",
            "EDI-S-011.most.ratio",
            "EDI-S-017.tables",
            "EDI-S-018.noGroups",
            "EDI-S-018.sheets");

    /** Several things after a 1; a verb is none. */
    private static final Pattern SEVERAL = Pattern.compile("(?<![\\w.'])1 (?:further )?"
            + "(?:(?!(?:is|as|has|was|asks|says|stands|allows|comes|names)\\b)[a-z]+s|people|others)\\b");

    private static final Pattern SEVERAL_IN_WELSH = Pattern.compile("(?<![\\w.'])1 o (?!leiaf|dan)\\p{L}+");

    private static List<String> wrong(RuleMessages messages, Pattern several) {
        return messages.sentences().keySet().stream()
                .filter(key -> !OF_SEVERAL.contains(key))
                .map(key -> key + " = " + messages.format(key, ONES))
                .filter(sentence -> several.matcher(sentence).find())
                .toList();
    }

    @Test
    void noEnglishSentenceSpeaksOfOneThingAsOfSeveral() {
        assertEquals(List.of(), wrong(RuleMessages.standard(), SEVERAL));
    }

    @Test
    void noWelshSentenceSpeaksOfOneThingAsOfSeveral() {
        assertEquals(List.of(), wrong(RuleMessages.in(Locale.forLanguageTag("cy")), SEVERAL_IN_WELSH));
    }
}
