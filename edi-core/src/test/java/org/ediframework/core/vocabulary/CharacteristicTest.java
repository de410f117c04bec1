package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharacteristicTest {

    private static final Characteristic SEX_AND_RACE =
            Characteristic.crossing(List.of(Characteristic.SEX, Characteristic.RACE));

    @Test
    void crossingKnowsItsPartsHoweverItWasMade() {
        for (Characteristic crossing : List.of(SEX_AND_RACE, Characteristic.of("sex*race"))) {
            assertTrue(crossing.isCrossing());
            assertEquals("sex*race", crossing.getId());
            assertEquals("sex and race", crossing.getLabel());
            assertEquals(List.of(Characteristic.SEX, Characteristic.RACE), crossing.getParts());
            assertFalse(crossing.isProtected());
        }
        assertEquals(
                Characteristic.of("sex*race*religion-or-belief"),
                Characteristic.crossing(List.of(SEX_AND_RACE, Characteristic.RELIGION_OR_BELIEF)));
    }

    /** An asterisk at an end is a footnote mark, as in published tables. */
    @Test
    void whatIsNoCrossingIsItsOnlyPart() {
        for (String id : List.of("sex", "sex*", "*", "", "sex**race")) {
            Characteristic single = Characteristic.of(id);
            assertFalse(single.isCrossing(), id);
            assertEquals(List.of(single), single.getParts());
        }
    }

    @Test
    void crossingOfOneOrOfTheSameTwiceIsRefused() {
        for (List<Characteristic> parts : List.of(
                List.<Characteristic>of(),
                List.of(Characteristic.SEX),
                List.of(Characteristic.SEX, Characteristic.SEX),
                List.of(SEX_AND_RACE, Characteristic.RACE))) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Characteristic.crossing(parts));
            assertEquals(
                    "Not a crossing of characteristics: " + parts + ". Allowed are two or more, each once.",
                    refused.getMessage());
        }
    }
}
