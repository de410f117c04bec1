package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestIdTest {

    private static Optional<String> nearest(String mistaken, String... ids) {
        Map<String, Integer> table = new HashMap<>();
        for (String id : ids) {
            table.put(id, 0);
        }
        return new NearestId(table).to(mistaken);
    }

    @Test
    void shortWordMayHaveOneSlipAndALongOneThree() {
        assertEquals(Optional.of("ab"), nearest("ax", "ab"));
        assertEquals(Optional.empty(), nearest("xy", "ab"));
        assertEquals(Optional.of("abcdef"), nearest("abcdxy", "abcdef"));
        assertEquals(Optional.empty(), nearest("abcxyz", "abcdef"));
        assertEquals(Optional.of("abcdefghi"), nearest("abcdefxyz", "abcdefghi"));
        assertEquals(Optional.empty(), nearest("abcdefghuvwx", "abcdefghijkl"));
    }

    @Test
    void closestIsNamedAndOfSeveralTheFirst() {
        assertEquals(Optional.of("lessons"), nearest("lesson", "lemons", "lessons", "less"));
        assertEquals(Optional.of("team-a"), nearest("team-x", "team-c", "team-b", "team-a"));
    }

    @Test
    void caseCountsForNothing() {
        assertEquals(Optional.of("Lessons"), nearest("LESSONS", "Lessons", "others"));
    }

    @Test
    void nothingIsNearInAnEmptyList() {
        assertEquals(Optional.empty(), nearest("a"));
    }

    @Test
    void idIsFoundAmongManyAtEitherEndAndInTheMiddle() {
        String[] ids = new String[1_000];
        for (int index = 0; index < ids.length; index++) {
            ids[index] = String.format("action-%03d-of-the-plan", index);
        }
        assertEquals(Optional.of("action-000-of-the-plan"), nearest("action-000-of-the-plam", ids));
        assertEquals(Optional.of("action-500-of-the-plan"), nearest("action-500-of-teh-plan", ids));
        assertEquals(Optional.of("action-999-of-the-plan"), nearest("action-999-of-the-plann", ids));
    }

    @Test
    void slipInTheFirstLetterIsFoundInASmallListOnly() {
        String[] few = {"alpha", "beta", "gamma", "delta"};
        assertEquals(Optional.of("alpha"), nearest("zlpha", few));
        String[] many = new String[200];
        for (int index = 0; index < many.length; index++) {
            many[index] = String.format("m%03d", index);
        }
        many[0] = "alpha";
        assertEquals(Optional.empty(), nearest("zlpha", many));
    }
}
