package org.ediframework.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static Wording of(String sentence, String language) {
        return Wording.read(new ByteArrayInputStream(("key = " + sentence).getBytes(StandardCharsets.UTF_8)), language);
    }

    /** CLDR 46, common/supplemental/plurals.xml: en and cy. */
    @ParameterizedTest
    @CsvSource({
        "cy,0,zero",
        "cy,1,one",
        "cy,2,two",
        "cy,3,few",
        "cy,4,other",
        "cy,5,other",
        "cy,6,many",
        "cy,7,other",
        "cy,10,other",
        "cy,11,other",
        "cy,13,other",
        "cy,16,other",
        "cy,100,other",
        "cy,'1,003',other",
        "cy,2.0,other",
        "en,0,other",
        "en,1,one",
        "en,2,other",
        "en,'1,001',other",
        "en,1.0,other",
        "en,-1,other",
        "en,99999999999999999999,other"
    })
    void numberChoosesTheFormThatTheLanguageHasForIt(String language, String number, String form) {
        Wording forms =
                of("{0, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}", language);
        assertEquals(form, forms.say("key", number));
        assertEquals(form, PluralForm.of(language, number).word());
    }

    @Test
    void formThatIsMissingIsTheOther() {
        assertEquals(
                "7 o resi",
                of("{0, plural, one {# rhes} other {# o resi}}", "cy").say("key", 7));
        assertEquals(
                "2 o resi",
                of("{0, plural, one {# rhes} other {# o resi}}", "cy").say("key", 2));
    }

    @Test
    void formsHaveGapsOfTheirOwnAndWordsOnBothSides() {
        Wording wording = of("At {1}: {0, plural, one {# row of {1}} other {# rows of {1}}}, #{1}.", "en");
        assertEquals("At home: 1 row of home, #home.", wording.say("key", 1, "home"));
        assertEquals("At {0}: 1,000 rows of {0}, #{0}.", wording.say("key", "1,000", "{0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's {", "} {", "{a}", "{12}", "{0 plural", "# {}", "'{'"})
    void bracesThatBeginNoGapStandAsTheyAre(String sentence) {
        assertEquals(sentence, of(sentence, "en").say("key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0, plural, one {x}}",
                "{0, plural, other {x}",
                "{0, plural, sundry {x} other {y}}",
                "{0, plural,}"
            })
    void formsThatCannotBeReadAreRefused(String sentence) {
        assertThrows(IllegalArgumentException.class, () -> of(sentence, "en"));
    }

    @Test
    void sentenceWithMoreGapsThanTheOneItReplacesIsRefused() {
        Wording wording = of("{0} and {1}", "en");
        assertThrows(
                IllegalArgumentException.class,
                () -> wording.with(Map.of("key", "{0, plural, one {{2}} other {x}}"), "en"));
        assertThrows(IllegalArgumentException.class, () -> wording.say("key", 1));
        assertThrows(IllegalArgumentException.class, () -> wording.say("other"));
        assertEquals(Set.of(0, 1), new SentencePattern("{1}{0, plural, other {#}}", "en").gaps());
        assertEquals("b", wording.with(Map.of("key", "{1}"), "en").say("key", "a", "b"));
    }
}
