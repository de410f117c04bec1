package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ediframework.core.Refusal;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;

class GroupCountsTest {

    private static GroupCounts.Builder staff() {
        return GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("Male", 40)
                .count("Female", 55)
                .nonResponse(NonResponse.NOT_OBTAINED, 3)
                .nonResponse(NonResponse.DECLINED, 2);
    }

    @Test
    void peopleWhoDeclaredAreCountedApartFromThoseWhoDidNot() {
        GroupCounts counts = staff().build();
        assertEquals(95, counts.getDeclared());
        assertEquals(5, counts.getUndeclared());
        assertEquals(100, counts.getEveryone());
        assertEquals(List.of("Male", "Female"), counts.getCategories());
        assertEquals(OptionalLong.of(55), counts.getCount("Female"));
        assertEquals(Map.of(NonResponse.DECLINED, 2L, NonResponse.NOT_OBTAINED, 3L), counts.getNonResponses());
    }

    @Test
    void categoryThatIsNotListedIsAbsentAndNotZero() {
        assertEquals(OptionalLong.empty(), staff().build().getCount("Other"));
        assertFalse(staff().build().getNonResponses().containsKey(NonResponse.NOT_ASKED));
    }

    @Test
    void breakdownThatMissesItsBaseSaysByHowMany() {
        assertEquals(OptionalLong.of(92), staff().statedBase(192).build().getBaseDifference());
        assertEquals(OptionalLong.of(-1), staff().statedBase(99).build().getBaseDifference());
        assertEquals(OptionalLong.empty(), staff().build().getBaseDifference());
    }

    @Test
    void categoryGivenTwiceIsRefusedInsteadOfOneOfThemBeingLost() {
        GroupCounts.Builder builder = staff();
        Refusal.of(IllegalArgumentException.class, () -> builder.count("Male", 41))
                .mentions("'Male'", "40");
        assertThrows(IllegalArgumentException.class, () -> builder.nonResponse(NonResponse.DECLINED, 0));
        assertThrows(IllegalArgumentException.class, () -> builder.count("declined", 1));
        assertThrows(IllegalArgumentException.class, () -> builder.count("Other", -1));
    }

    @Test
    void oneWayTableBecomesCountsAndComesBackTheSame() {
        CountTable table = CountTable.of(
                List.of(Dimension.of("sex", List.of("Female", "Male"), List.of(NonResponse.DECLINED))),
                new long[] {7, 5, 1});
        GroupCounts counts = GroupCounts.of(table);
        assertEquals(Characteristic.SEX, counts.getCharacteristic());
        assertEquals(12, counts.getDeclared());
        assertEquals(1, counts.getUndeclared());
        assertEquals(table, counts.toTable());
    }

    @Test
    void tableOverTwoDimensionsIsRefused() {
        CountTable pair = CountTable.of(
                List.of(Dimension.of("sex", List.of("Female")), Dimension.of("age", List.of("8"))), new long[] {1});
        assertThrows(IllegalArgumentException.class, () -> GroupCounts.of(pair));
    }

    @Test
    void countsWithoutACharacteristicAreRefused() {
        GroupCounts.Builder builder = GroupCounts.builder().count("Female", 1);
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void countsThatAddUpToMoreThanTheLargestCountAreRefused() {
        GroupCounts.Builder builder = staff();
        assertThrows(ArithmeticException.class, () -> builder.count("Other", Long.MAX_VALUE));
    }

    @Test
    void classificationAndCoverageStayWithTheCounts() {
        Coverage adults = Coverage.unstated().withAges(AgeRange.from(16)).withPlace("E07000243");
        GroupCounts counts = staff().classification(ClassificationId.parse("sex@census-2021"))
                .coverage(adults)
                .build();
        assertEquals("ages 16+, E07000243", counts.getCoverage().toString());
        assertEquals("sex@census-2021", counts.getClassification().orElseThrow().toString());
    }
}
