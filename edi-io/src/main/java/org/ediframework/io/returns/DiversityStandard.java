package org.ediframework.io.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;

/** The columns of the open diversity data standard, version 1.1, as its definition lists them. */
final class DiversityStandard {

    static final Set<String> LEVELS =
            Set.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");

    /** What a return says besides its breakdowns. */
    static final List<String> DESCRIPTION = List.of(
            "published",
            "organisation",
            "organisation_grouping",
            "organisation_level",
            "employees",
            "link_to_dei_info",
            "sic_codes");

    static final String TOTAL = "total";
    private static final String DECLINED = "prefernottosay";
    private static final String NOT_OBTAINED = "undisclosed";
    private static final String NOT_APPLICABLE = "notapplicable";
    private static final Set<String> COMMON = Set.of(TOTAL, DECLINED, NOT_OBTAINED);

    /** What stands for people without an answer. */
    static final SortedMap<String, NonResponse> STATES = new TreeMap<>(Map.of(
            DECLINED, NonResponse.DECLINED,
            NOT_OBTAINED, NonResponse.NOT_OBTAINED,
            NOT_APPLICABLE, NonResponse.NOT_APPLICABLE));

    private static final List<Section> SECTIONS = List.of(
            section("age", Characteristic.AGE, "0-14 15-24 25-34 35-44 45-54 55-64 65-69 70+"),
            section("carer", Characteristic.of("carers"), "no yes yes_1-19 yes_20-49 yes_50"),
            section("disability", Characteristic.DISABILITY, "no yes yes_daytodayalot yes_daytodayalittle"),
            section(
                    "ethnicity",
                    Characteristic.RACE,
                    "asian asian_bangladeshi asian_chinese asian_indian asian_pakistani asian_other"
                            + " black black_african black_caribbean black_other"
                            + " mixed mixed_african mixed_asian mixed_caribbean mixed_other"
                            + " other other_arab other_anyother"
                            + " white white_british white_irish white_traveller white_other"),
            section("gender", Characteristic.SEX, "female male other"),
            section("genderidentitymatchesthatassignedatbirth", Characteristic.GENDER_REASSIGNMENT, "no yes"),
            section(
                    "religion",
                    Characteristic.RELIGION_OR_BELIEF,
                    "buddhist christian hindu jewish muslim no other sikh"),
            section("sexuality", Characteristic.SEXUAL_ORIENTATION, "bisexual gaylesbian straight usedifferentterm"),
            section("seb_at14", Characteristic.of("occupation-at-14"), "lower intermediate professional"),
            section(
                    "seb_school",
                    Characteristic.of("school-attended"),
                    "independent independent+bursary outsideuk staterun"),
            section("seb_fsm", Characteristic.of("free-school-meals"), "no notapplicable yes"),
            section("seb_parentuni", Characteristic.of("parents-at-university"), "no notsure yes"));

    private DiversityStandard() {}

    /**
     * The columns of one characteristic.
     *
     * @param prefix what their names begin with
     * @param categories what their names may end with
     */
    record Section(String prefix, Characteristic characteristic, Set<String> categories) {

        String column(String category) {
            return prefix + '_' + category;
        }

        private Optional<String> categoryOf(String column) {
            return column.startsWith(prefix + '_')
                    ? Optional.of(column.substring(prefix.length() + 1))
                    : Optional.empty();
        }

        /** The categories among these columns that are people with an answer, those the standard lacks included. */
        List<String> answersIn(List<String> columns) {
            List<String> answers = new ArrayList<>();
            for (String column : columns) {
                categoryOf(column)
                        .filter(category -> !category.isBlank() && !COMMON.contains(category))
                        .filter(category -> !category.equals(NOT_APPLICABLE))
                        .ifPresent(answers::add);
            }
            return answers;
        }
    }

    private static Section section(String prefix, Characteristic characteristic, String categories) {
        Set<String> all = new HashSet<>(List.of(categories.split(" ")));
        all.addAll(COMMON);
        return new Section(prefix, characteristic, Set.copyOf(all));
    }

    static List<Section> sections() {
        return SECTIONS;
    }

    /** Whether the standard has this column. */
    static boolean has(String column) {
        return DESCRIPTION.contains(column)
                || SECTIONS.stream().anyMatch(section -> section.categoryOf(column)
                        .filter(section.categories()::contains)
                        .isPresent());
    }

    /** Whether this column would be one of a characteristic, were its category in the standard. */
    static boolean hasSectionOf(String column) {
        return SECTIONS.stream().anyMatch(section -> section.categoryOf(column).isPresent());
    }
}
