package org.ediframework.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MatchingTest {

    private static Character first(String word) {
        return word.charAt(0);
    }

    @Test
    void ofSeveralWithOneKeyTheFirstIsTheFirstAndTheLastAreGoneOrNew() {
        Matching<String> fewer = Matching.of(List.of("a1", "b1", "a2", "a3"), List.of("a4", "c1"), MatchingTest::first);
        assertEquals(List.of(new Matching.Pair<>("a1", "a4")), fewer.getPairs());
        assertEquals(List.of("c1"), fewer.getAdded());
        assertEquals(List.of("b1", "a2", "a3"), fewer.getDropped());
        Matching<String> more = Matching.of(List.of("a1"), List.of("a2", "a3"), MatchingTest::first);
        assertEquals(List.of("a3"), more.getAdded());
        assertEquals(List.of(), more.getDropped());
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void manyWithOneKeyAreMatchedInATimeThatGrowsWithTheirNumberOnly() {
        List<String> earlier = Collections.nCopies(400_000, "same");
        Matching<String> matching = Matching.of(earlier, earlier.subList(0, 200_000), word -> word);
        assertEquals(200_000, matching.getPairs().size());
        assertEquals(earlier.subList(200_000, 400_000), matching.getDropped());
    }
}
