package org.ediframework.metrics.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void figureThatExistsIsGivenAndHasNoReason() {
        Measured<Double> share = Measured.of(0.25);
        assertTrue(share.isPresent());
        assertEquals(0.25, share.get());
        assertEquals(Optional.of(0.25), share.find());
        assertEquals(Optional.empty(), share.getAbsence());
        assertEquals("0.25", share.toString());
    }

    @Test
    void figureThatDoesNotExistSaysWhyHoweverItIsAsked() {
        Measured<Double> share = Measured.absent(Absence.NO_OBSERVATIONS);
        assertFalse(share.isPresent());
        assertEquals(Optional.empty(), share.find());
        assertEquals(Optional.of(Absence.NO_OBSERVATIONS), share.getAbsence());
        assertEquals("[NO_OBSERVATIONS]", share.toString());
        var error = assertThrows(IllegalStateException.class, share::get);
        assertEquals(
                "There is no figure, because nobody was counted. Ask isPresent() or find() first.", error.getMessage());
    }

    @Test
    void figureMadeFromAnotherIsAbsentForTheSameReason() {
        assertEquals(Measured.of(0.5), Measured.of(0.25).map(share -> 2 * share));
        Measured<Double> absent = Measured.absent(Absence.SUPPRESSED);
        assertEquals(Measured.absent(Absence.SUPPRESSED), absent.map(share -> 2 * share));
    }

    @Test
    void figureThatLeadsToNoneIsAbsentForTheReasonMetFirst() {
        Measured<Double> none = Measured.absent(Absence.NO_REFERENCE);
        Measured<Double> withheld = Measured.absent(Absence.SUPPRESSED);
        assertEquals(Measured.of(2L), Measured.of(1L).flatMap(one -> Measured.of(one + 1)));
        assertEquals(none, Measured.of(1L).flatMap(one -> none));
        assertEquals(withheld, withheld.flatMap(any -> none));
    }

    @Test
    void whatMayBeMissingIsAbsentForTheReasonGiven() {
        assertEquals(Measured.of("x"), Measured.of(Optional.of("x"), Absence.NOT_LISTED));
        assertEquals(Measured.absent(Absence.NOT_LISTED), Measured.of(Optional.empty(), Absence.NOT_LISTED));
        assertEquals(Measured.of(0.5), Measured.of(OptionalDouble.of(0.5), Absence.NOT_LISTED));
        assertEquals(Measured.absent(Absence.NOT_LISTED), Measured.of(OptionalDouble.empty(), Absence.NOT_LISTED));
    }

    @Test
    void equalFiguresAndEqualReasonsAreEqual() {
        assertEquals(Measured.of(3L), Measured.of(3L));
        assertEquals(Measured.of(3L).hashCode(), Measured.of(3L).hashCode());
        assertNotEquals(Measured.of(3L), Measured.of(4L));
        assertNotEquals(Measured.of(3L).hashCode(), Measured.of(4L).hashCode());
        assertNotEquals(Measured.absent(Absence.SUPPRESSED), Measured.absent(Absence.NO_REFERENCE));
        assertNotEquals(Measured.of(3L), Measured.absent(Absence.SUPPRESSED));
        assertNotEquals(Measured.of(3L), (Object) 3L);
    }

    @Test
    void everyReasonHasWordsOfItsOwn() {
        var words = Arrays.stream(Absence.values()).map(Absence::getExplanation).collect(Collectors.toList());
        assertEquals(words.size(), new HashSet<>(words).size());
        words.forEach(word -> assertTrue(word.matches("[a-z].*[a-z]"), word));
    }
}
