package org.ediframework.metrics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.junit.jupiter.api.Test;

class YearlyCountsTest {

    private static final GroupCounts SCHOOL_2020 =
            counts("ethnicity@dfe-school-census", Map.of("AIND", 7L, "OOTH", 3L, "WIRT", 2L, "WROM", 1L));
    private static final GroupCounts CENSUS_2022 =
            counts("ethnic-group@census-2021", Map.of("asian-indian", 9L, "other-arab", 4L, "white-roma", 2L));

    private static GroupCounts counts(String classification, Map<String, Long> counts) {
        GroupCounts.Builder builder = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(ClassificationId.parse(classification));
        new TreeMap<>(counts).forEach(builder::count);
        return builder.build();
    }

    private static Measured<List<YearCount>> follow(String category, GroupCounts first, GroupCounts last) {
        return YearlyCounts.of(
                new TreeMap<>(Map.of(2020, first, 2022, last)), category, ClassificationCatalogue.bundled());
    }

    @Test
    void categoryIsFollowedThroughTheMapping() {
        assertEquals(
                List.of(new YearCount(2020, 7, 13), new YearCount(2022, 9, 15)),
                follow("asian-indian", SCHOOL_2020, CENSUS_2022).get());
    }

    @Test
    void mappingIsFollowedBackwards() {
        assertEquals(
                List.of(new YearCount(2020, 9, 15), new YearCount(2022, 7, 13)),
                follow("AIND", CENSUS_2022, SCHOOL_2020).get());
    }

    @Test
    void categoryThatTheOtherListDividesOtherwiseIsRefused() {
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                follow("white-roma", SCHOOL_2020, CENSUS_2022).getAbsence().orElseThrow());
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                follow("other-arab", SCHOOL_2020, CENSUS_2022).getAbsence().orElseThrow());
    }

    @Test
    void yearThatDoesNotListTheCategoryAndListWithoutAMappingAreRefused() {
        GroupCounts without = counts("ethnicity@dfe-school-census", Map.of("WBRI", 7L));
        assertEquals(
                Absence.NO_COUNTERPART,
                follow("asian-indian", without, CENSUS_2022).getAbsence().orElseThrow());
        GroupCounts unknown = counts("ethnicity@own-list", Map.of("asian-indian", 7L));
        assertEquals(
                Absence.NO_MAPPING,
                follow("asian-indian", unknown, CENSUS_2022).getAbsence().orElseThrow());
    }
}
