package org.ediframework.examples.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    /** As in Unicode Standard Annex 11: wide are 女 and ｆ, narrow ｶ, and an accent stands on its letter. */
    @Test
    void widthIsThatOfATerminalAndNotOfAString() {
        assertEquals(4, TextWidth.of("abcd"));
        assertEquals(2, TextWidth.of("女"));
        assertEquals(2, TextWidth.of("ｆ"));
        assertEquals(1, TextWidth.of("ｶ"));
        assertEquals(1, TextWidth.of("e\u0301"));
        assertEquals(2, TextWidth.of("\uD83D\uDE00"));
        assertEquals(0, TextWidth.of("\u200D"));
    }

    @Test
    void wordsAreKeptWholeAndBrokenAtHyphensBetweenLetters() {
        assertEquals(List.of("slightly over-", "represented"), TextWidth.wrapped("slightly over-represented", 17));
        assertEquals(List.of("on 2021-03-21", "here"), TextWidth.wrapped("on 2021-03-21 here", 14));
        assertEquals(List.of("ab cd", "ef"), TextWidth.wrapped("ab cd ef", 5));
        assertEquals(List.of(""), TextWidth.wrapped("", 5));
    }

    @Test
    void wordThatIsLongerThanALineIsBrokenAnywhere() {
        assertEquals(List.of("abcde", "fghij", "k"), TextWidth.wrapped("abcdefghijk", 5));
        assertEquals(List.of("女性", "の"), TextWidth.wrapped("女性の", 5));
    }
}
