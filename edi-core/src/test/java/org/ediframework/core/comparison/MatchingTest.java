package org.ediframework.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.finding.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MatchingTest {

    private static List<Matching.Placed<String>> list(String... words) {
        return Matching.place(Pointer.ROOT, List.of(words), word -> word.substring(0, 1));
    }

    private static List<String> words(List<Matching.Placed<String>> placed) {
        return placed.stream().map(each -> each.thing() + each.place()).toList();
    }

    @Test
    void ofSeveralWithOneIdTheFirstIsTheFirstAndTheLastAreGoneOrNew() {
        Matching<String> fewer = Matching.of(list("a1", "b1", "a2", "a3"), list("a4", "c1"), Matching.Placed::id);
        assertEquals(
                List.of("a1/0 a4/0"),
                fewer.getPairs().stream()
                        .map(pair -> words(List.of(pair.was(), pair.now())))
                        .map(pair -> String.join(" ", pair))
                        .toList());
        assertEquals(List.of("c1/1"), words(fewer.getAdded()));
        assertEquals(List.of("b1/1", "a2/2", "a3/3"), words(fewer.getDropped()));
        Matching<String> more = Matching.of(list("a1"), list("a2", "a3"), Matching.Placed::id);
        assertEquals(List.of("a3/1"), words(more.getAdded()));
        assertEquals(List.of(), more.getDropped());
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void manyWithOneIdAreMatchedInATimeThatGrowsWithTheirNumberOnly() {
        List<Matching.Placed<String>> earlier =
                Matching.place(Pointer.ROOT, Collections.nCopies(400_000, "same"), word -> word);
        Matching<String> matching = Matching.of(earlier, earlier.subList(0, 200_000), Matching.Placed::id);
        assertEquals(200_000, matching.getPairs().size());
        assertEquals(earlier.subList(200_000, 400_000), matching.getDropped());
    }
}
