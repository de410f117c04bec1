package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LookalikesTest {

    private static final List<String> PARTS = List.of(
            "a", "A", "b", "k", "K", "\u212a", "i", "I", "\u0130", "é", "É", "\u03a3", "1", "2", " ", "  ", "\n", "-",
            "\u2003");

    @Test
    void noTextStandsThereMoreOftenThanItSays() {
        Random random = new Random(17);
        Lookalikes lookalikes = new Lookalikes();
        Map<String, Integer> counts = new HashMap<>();
        String[] texts = new String[5_000];
        for (int at = 0; at < texts.length; at++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            texts[at] = text.toString();
            lookalikes.add(texts[at]);
            counts.merge(bare(texts[at]), 1, Integer::sum);
        }
        lookalikes.count();
        for (int at = 0; at < texts.length; at++) {
            assertTrue(lookalikes.most(at) >= counts.getOrDefault(bare(texts[at]), 0), texts[at]);
        }
    }

    @Test
    void differentTextsAreMostlyToldApart() {
        Lookalikes lookalikes = new Lookalikes();
        for (int at = 0; at < 10_000; at++) {
            lookalikes.add("Offer lessons in venue number " + at);
        }
        lookalikes.count();
        int alone = 0;
        for (int at = 0; at < 10_000; at++) {
            alone += lookalikes.most(at) == 1 ? 1 : 0;
        }
        assertEquals(1, alone / 8_000);
    }

    private static String bare(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
