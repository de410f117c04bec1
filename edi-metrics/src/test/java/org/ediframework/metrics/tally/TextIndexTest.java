package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of one hash code cost no more than others, by the number of entries looked at. */
class TextIndexTest {

    private static final int TEXTS = 20_000;

    /** "Aa" and "BB" have one hash code, so every sequence of them does. */
    private static List<String> alike() {
        List<String> texts = List.of("");
        while (texts.size() < TEXTS) {
            List<String> longer = new ArrayList<>();
            texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
            texts = longer;
        }
        return texts.subList(0, TEXTS);
    }

    @Test
    void twentyThousandTextsOfOneHashCodeAreToldApartWithFewProbes() {
        TextIndex index = new TextIndex();
        List<String> texts = alike();
        assertEquals(1, texts.stream().mapToInt(String::hashCode).distinct().count());
        long probes = 0;
        for (int code = 0; code < TEXTS; code++) {
            assertEquals(TextIndex.UNKNOWN, index.search(texts.get(code)));
            probes += index.probes(texts.get(code));
            index.add(texts.get(code), code);
        }
        for (int code = 0; code < TEXTS; code++) {
            assertEquals(code, index.search(texts.get(code)));
            probes += index.probes(texts.get(code));
        }

        assertEquals(TEXTS, index.size());
        long most = 2L * TEXTS * 10;
        long seen = probes;
        assertTrue(probes <= most, () -> seen + " entries looked at");
    }
}
