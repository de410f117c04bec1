package org.ediframework.io.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A text comes in as the JDK would encode it, however it is cut into pieces, and never with another character in it. */
class IncomingProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(60)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    @Property
    void textBecomesTheBytesOfUtf8(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 7) int piece)
            throws IOException {
        assertArrayEquals(
                text.getBytes(StandardCharsets.UTF_8),
                Incoming.of(new InPieces(text, piece), "text").bytes(Limits.standard()));
    }

    /** Around the size of the buffer, where a character of two units may be cut. */
    @Property(tries = 60)
    void longTextsAreCutNowhere(
            @ForAll @IntRange(min = 4_080, max = 4_110) int before, @ForAll @IntRange(min = 1, max = 5_000) int piece)
            throws IOException {
        String text = "a".repeat(before) + "𝄞ŵ".repeat(6_000) + "z";
        assertArrayEquals(
                text.getBytes(StandardCharsets.UTF_8),
                Incoming.of(new InPieces(text, piece), "text").bytes(Limits.standard()));
    }

    @Property
    void halfACharacterIsNoUtf8(@ForAll("texts") String before, @ForAll boolean isHigh, @ForAll("texts") String after)
            throws IOException {
        byte[] bytes = Incoming.of(new StringReader(before + (isHigh ? "\ud834" : "\udd1e") + after), "text")
                .bytes(Limits.standard());

        assertThrows(
                CharacterCodingException.class,
                () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    }

    @Property(tries = 50)
    void noMoreIsTakenThanTheLimitAndOne(@ForAll @IntRange(min = 1, max = 300) int limit) throws IOException {
        Limits limits = Limits.builder().bytes(limit).build();
        assertEquals(
                limit + 1,
                Incoming.of(new StringReader("é".repeat(400)), "text").bytes(limits).length);
    }

    @Example
    void oneByteAtATimeIsTheSame() throws IOException {
        byte[] expected = "ŵ𝄞a".getBytes(StandardCharsets.UTF_8);
        byte[] read = new byte[expected.length];
        try (var stream = Incoming.of(new StringReader("ŵ𝄞a"), "text").stream()) {
            for (int at = 0; at < read.length; at++) {
                read[at] = (byte) stream.read();
            }
            assertEquals(-1, stream.read());
        }
        assertArrayEquals(expected, read);
    }

    /** Gives so many units at a time, and now and then none. */
    private static final class InPieces extends Reader {

        private final StringReader text;
        private final int piece;
        private boolean isPausing;

        InPieces(String text, int piece) {
            this.text = new StringReader(text);
            this.piece = piece;
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            isPausing = !isPausing;
            Arrays.fill(target, from, from + length, '?');
            return isPausing ? 0 : text.read(target, from, Math.min(piece, length));
        }

        @Override
        public void close() {}
    }
}
