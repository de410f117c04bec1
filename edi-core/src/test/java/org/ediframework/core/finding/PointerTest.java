package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/actions/0/due", "/a~1b/~0c", "/extensions/org.example/01"})
    void textIsReadAndWrittenAlike(String text) {
        assertEquals(text, Pointer.parse(text).toString());
    }

    @Test
    void textWithoutSlashIsRefused() {
        Refusal.of(IllegalArgumentException.class, () -> Pointer.parse("actions"))
                .mentions("'actions'", "begins with '/'");
        Refusal.of(IllegalArgumentException.class, () -> Pointer.ROOT.child(-1)).mentions("-1", "0 or more");
    }

    @Test
    void placesAreOrderedAsAReaderMeetsThem() {
        List<Pointer> ordered =
                List.of("", "/actions", "/actions/2", "/actions/2/due", "/actions/10", "/title").stream()
                        .map(Pointer::parse)
                        .toList();
        List<Pointer> mixed = new ArrayList<>(ordered);
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertEquals(ordered, mixed);
        assertEquals(0, Pointer.parse("/a/1").compareTo(Pointer.parse("/a/1")));
    }

    @Test
    void placesAreEqualWhenTheirStepsAre() {
        Pointer place = Pointer.ROOT.child("actions").child(1).child("due");
        assertEquals(Pointer.parse("/actions/1/due"), place);
        assertEquals(Pointer.parse("/actions/1/due").hashCode(), place.hashCode());
        assertNotEquals(Pointer.parse("/actions/2/due"), place);
        assertNotEquals(Pointer.parse("/actions/1"), place);
        assertNotEquals(place, Pointer.parse("/actions/1"));
        assertNotEquals(Pointer.parse("/metrics/1/due"), place);
    }

    @Test
    void propertyWithoutANameIsAPlaceOfItsOwn() {
        assertNotEquals(Pointer.ROOT, Pointer.ROOT.child(""));
        assertNotEquals(Pointer.ROOT.child(""), Pointer.ROOT);
        assertEquals(Pointer.parse("/"), Pointer.ROOT.child(""));
    }

    /** Places are looked up by the ten thousand, which takes as long as their hashes are alike. */
    @Test
    void placesOfALargeDocumentHashDifferently() {
        Set<Integer> hashes = new HashSet<>();
        for (int entry = 0; entry < 1_000; entry++) {
            Pointer action = Pointer.ROOT.child("actions").child(entry);
            List.of("due", "start", "title", "status")
                    .forEach(name -> hashes.add(action.child(name).hashCode()));
        }
        assertTrue(hashes.size() > 3_900, () -> hashes.size() + " hashes of 4,000 places");
    }

    @Test
    void placeIsWithinItselfAndWhatItIsAPartOf() {
        Pointer place = Pointer.parse("/actions/1/due");
        assertTrue(place.isWithin(place));
        assertTrue(place.isWithin(Pointer.ROOT.child("actions")));
        assertTrue(place.isWithin(Pointer.ROOT));
        assertFalse(Pointer.ROOT.child("actions").isWithin(place));
        assertFalse(place.isWithin(Pointer.ROOT.child("metrics")));
        assertEquals(Optional.of(Pointer.parse("/actions/1")), place.getParent());
        assertEquals(Optional.empty(), Pointer.ROOT.getParent());
    }
}
