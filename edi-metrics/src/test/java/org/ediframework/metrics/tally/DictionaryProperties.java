package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DictionaryProperties {

    /** Texts over a small alphabet, zero characters among them, so that many begin, end and hash alike. */
    private static Set<String> texts(Random random, int number, int longest) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < number) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(longest); length > 0; length--) {
                text.append("\0ABaé€".charAt(random.nextInt(6)));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Property(tries = 200)
    void everyTextFindsItsOwnCodeAndNoOther(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3_000) int number,
            @ForAll @IntRange(min = 9, max = 20) int longest) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(texts(random, 2 * number, longest));
        TextIndex strings = new TextIndex();
        SliceIndex slices = new SliceIndex();
        for (int code = 0; code < number; code++) {
            strings.add(texts.get(code), code);
            slices.add(texts.get(code).toCharArray(), 0, texts.get(code).length(), code);
            if (code == number / 2) {
                strings.serveFind();
            }
        }

        char[] buffer = String.join("", texts).toCharArray();
        int offset = 0;
        for (int t = 0; t < texts.size(); t++) {
            String text = texts.get(t);
            int expected = t < number ? t : TextIndex.UNKNOWN;
            assertEquals(expected, strings.search(text));
            int found = strings.find(text);
            assertEquals(expected, found == TextIndex.UNKNOWN ? strings.search(text) : found);
            assertEquals(expected, slices.find(buffer, offset, text.length()));
            offset += text.length();
        }
    }

    @Property(tries = 100)
    void anEmptyTextHasNoCodeOfALabel(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int number) {
        TextIndex strings = new TextIndex();
        SliceIndex slices = new SliceIndex();
        int code = 1;
        for (String text : texts(new Random(seed), number, 9)) {
            strings.add(text, code);
            slices.add(text.toCharArray(), 0, text.length(), code);
            code++;
            int byString = strings.find("");
            int bySlice = slices.find(new char[0], 0, 0);
            assertEquals(0, byString == TextIndex.UNKNOWN ? 0 : byString);
            assertEquals(0, bySlice == TextIndex.UNKNOWN ? 0 : bySlice);
        }
    }
}
