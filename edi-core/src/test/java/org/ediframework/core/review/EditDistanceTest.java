package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "music, music, 0",
        "music, musik, 1",
        "music, musics, 1",
        "music, usic, 1",
        "music, umsic, 1",
        "music, musci, 1",
        "music, msuci, 2",
        "kitten, sitting, 3",
        "abc, xyz, 3",
        "'', abc, 3",
        "abc, '', 3",
        "ca, abc, 3"
    })
    void slipsAreCounted(String left, String right, int slips) {
        assertEquals(slips, EditDistance.between(left, right, 3));
        assertEquals(slips, EditDistance.between(right, left, 3));
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 2", "abc, abcdef, 2", "abcdefgh, xbxdxfxh, 3"})
    void moreSlipsThanTheLimitAreMoreThanTheLimit(String left, String right, int limit) {
        assertTrue(EditDistance.between(left, right, limit) > limit);
    }

    @Test
    void nearestIdIsTheOneWithTheFewestSlips() {
        NearestId nearest = new NearestId(Map.of("workforce", 0, "workplace", 1, "worship", 2));
        assertEquals(Optional.of("workplace"), nearest.to("Workplaec"));
        assertEquals(Optional.empty(), nearest.to("w"));
    }

    @Test
    void shortIdsAllowOneSlipOnly() {
        NearestId nearest = new NearestId(Map.of("a12", 0));
        assertEquals(Optional.of("a12"), nearest.to("a13"));
        assertEquals(Optional.empty(), nearest.to("a34"));
    }
}
