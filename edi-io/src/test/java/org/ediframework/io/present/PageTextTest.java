package org.ediframework.io.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void textOfAnyScriptIsKeptAsItIs() {
        for (String text :
                new String[] {"", "Gwŷr a gwragedd", "עברית \u200F", "\u2067العربية\u2069", "👩🏽‍🎤", "a\tb\nc"}) {
            assertSame(text, PageText.of(text));
        }
    }

    @Test
    void controlCharactersAreSeen() {
        assertEquals("a\uFFFDb\uFFFD\uFFFDc\uFFFD", PageText.of("a\u0000b\u001B\u0085c\u007F"));
    }

    @Test
    void halvesOfCharactersAndNoncharactersAreSeen() {
        assertEquals("\uFFFDx\uFFFD\uFFFD\uFFFD", PageText.of("\uD83Dx\uDE00\uFDD0\uDBFF\uDFFF"));
    }

    /** U+202E makes "gpj.exe" read as "exe.jpg". */
    @Test
    void overridesOfTheWritingDirectionAreSeen() {
        assertEquals("\uFFFDgpj.exe\uFFFD", PageText.of("\u202Egpj.exe\u202C"));
    }
}
