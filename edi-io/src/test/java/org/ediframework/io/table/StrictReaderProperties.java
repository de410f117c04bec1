package org.ediframework.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StrictReaderProperties {

    /** Long stretches of ASCII with other characters of one to four bytes between them. */
    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append("Stevenage,F\n".repeat(random.nextInt(4_000) / (1 + random.nextInt(4_000))));
            text.append(random.nextInt(3) == 0 ? "ŵ" : random.nextInt(2) == 0 ? "–Ω" : "\uD83C\uDFB5é");
        }
        return text.toString();
    }

    /** Gives few bytes at a time, as a slow source does. */
    private static InputStream dripping(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(9_000)));
            }
        };
    }

    private static void readAll(Reader reader, Random random, StringBuilder into) throws IOException {
        char[] buffer = new char[5_000];
        while (true) {
            int offset = random.nextInt(10);
            int length = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : buffer.length - offset;
            int read = reader.read(buffer, offset, length);
            if (read < 0) {
                return;
            }
            assertTrue(read > 0 && read <= length, "read " + read + " of " + length);
            into.append(buffer, offset, read);
        }
    }

    @Property(tries = 200)
    void wholeTextIsReadInWhateverPiecesItComesAndIsAskedFor(@ForAll long seed, @ForAll @IntRange(max = 200) int pieces)
            throws IOException {
        Random random = new Random(seed);
        String text = text(random, pieces);
        StringBuilder read = new StringBuilder();
        try (Reader reader =
                new StrictReader(dripping(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8)) {
            readAll(reader, random, read);
        }

        assertEquals(text, read.toString());
    }

    @Property(tries = 200)
    void everythingBeforeMalformedBytesIsGivenFirst(@ForAll long seed, @ForAll @IntRange(max = 60) int pieces) {
        Random random = new Random(seed);
        String sound = text(random, pieces);
        byte[] before = sound.getBytes(StandardCharsets.UTF_8);
        byte[][] malformed = {
            {(byte) 0xFC, 'r'},
            {(byte) 0xC3},
            {(byte) 0xE2, (byte) 0x82},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xF0, (byte) 0x9F, (byte) 0x8E},
            {(byte) 0x80, 'a'}
        };
        byte[] wrong = malformed[random.nextInt(malformed.length)];
        byte[] bytes = Arrays.copyOf(before, before.length + wrong.length);
        System.arraycopy(wrong, 0, bytes, before.length, wrong.length);
        StringBuilder read = new StringBuilder();

        assertThrows(
                CharacterCodingException.class,
                () -> readAll(new StrictReader(dripping(bytes, random), StandardCharsets.UTF_8), random, read));
        assertEquals(sound, read.toString());
    }

    @Example
    void nothingIsReadFromNothing() throws IOException {
        try (Reader reader = new StrictReader(InputStream.nullInputStream(), StandardCharsets.UTF_8)) {
            assertEquals(-1, reader.read());
            assertEquals(-1, reader.read(new char[3]));
            assertEquals(0, reader.read(new char[3], 1, 0));
        }
    }
}
