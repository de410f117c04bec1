package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of several figures that a table has, one is meant: it is asked for, and never chosen. */
class TableChoicesTest {

    private static final String[] TIDY = {
        "time_period,geographic_level,ethnicity,sex,count",
        "202526,National,Total,Total,100",
        "202526,National,Total,Female,60",
        "202526,National,Total,Male,40",
        "202526,National,White,Total,88",
        "202526,National,White,Female,56",
        "202526,National,White,Male,32",
        "202526,National,Asian,Total,12",
        "202526,National,Asian,Female,4",
        "202526,National,Asian,Male,8"
    };

    @Test
    void severalDimensionsAreAskedForWithACommand() {
        assertRefused("Choose the categories: --by \"ethnicity\"", OPEN, TIDY);
    }

    @Test
    void otherDimensionsAreFixedToTheirTotal() {
        assertRead(
                "race: White 88, Asian 12, =100",
                TableQuestion.builder().by("Ethnicity").build(),
                TIDY);
        assertRead(
                "sex: Female 60, Male 40, =100",
                TableQuestion.builder().by("sex").build(),
                TIDY);
        assertNoted(
                "'sex' divides the rows too, and was fixed to 'Total'",
                TableQuestion.builder().by("ethnicity").build(),
                TIDY);
    }

    @Test
    void dimensionCanBeFixedToAValue() {
        assertRead(
                "sex: Female 56, Male 32, =88",
                TableQuestion.builder().by("sex").putWhere("ethnicity", "white").build(),
                TIDY);
        assertRefused(
                "No row has 'Whyte' under 'ethnicity'. There are: 'Total', 'White', 'Asian'",
                TableQuestion.builder().by("sex").putWhere("ethnicity", "Whyte").build(),
                TIDY);
        assertRefused(
                "--by names the column 'gender'",
                TableQuestion.builder().by("gender").build(),
                TIDY);
    }

    @Test
    void unitsOfAnyNameCanBeTakenAsPlaces() {
        String[] teams = {"Team,White,Asian,Total", "North,120,14,134", "South,98,2,100"};
        assertRefused("--where \"Team=South\"; or, where people are in one of them each", OPEN, teams);
        assertRead(
                "North: race: White 120, Asian 14, =134 / South: race: White 98, Asian 2, =100",
                TableQuestion.builder().within("Team").build(),
                teams);
        assertRefused(
                "Choose one: --where \"Ethnicity=Black\"",
                OPEN,
                "Ethnicity,Disabled,Not disabled",
                "White,12,210",
                "Black,1,18");
    }

    @Test
    void yearIsNeverChosen() {
        assertRefused(
                "'year' has several values: '2024', '2025'. Choose one: --where \"year=2025\"",
                OPEN,
                "year,ethnic group,number",
                "2024,White,10",
                "2024,Asian,20",
                "2025,White,11",
                "2025,Asian,21");
    }

    @Test
    void dimensionWithoutATotalIsAskedFor() {
        assertRefused(
                "'grade' has several values: 'senior', 'junior'",
                TableQuestion.builder().by("sex").build(),
                "grade,sex,count",
                "senior,Female,3",
                "senior,Male,9",
                "junior,Female,30",
                "junior,Male,20");
    }

    @Test
    void severalColumnsThatCountAreAskedFor() {
        String[] lines = {"ethnicity,headcount,events,rate", "White,1000,40,4.0", "Asian,500,10,2.0", "Black,100,2,2.0"
        };
        assertRefused("Choose the one that counts people: --measure \"headcount\"", OPEN, lines);
        assertRead(
                "race: White 1000, Asian 500, Black 100",
                TableQuestion.builder().measure("headcount").build(),
                lines);
        assertRefused(
                "'rate' looks like a percentage",
                TableQuestion.builder().measure("rate").build(),
                lines);
    }

    @Test
    void columnsThatAreNoPeopleAreNeverTakenForThem() {
        for (String name : List.of("percentage", "FTE", "average score", "rate per 1,000", "mean pay £", "days")) {
            assertRefused("No column counts people", OPEN, "ethnicity,\"" + name + "\"", "White,10", "Asian,20");
        }
    }

    @Test
    void oneColumnForEachCategoryIsReadAcross() {
        assertRead(
                "Northshire: race: White 1020, Asian 90, Black 40, Mixed 35, Other 15, =1200"
                        + " / Southshire: race: White 0..760, Asian 0..760, Black 20, Mixed 12, Other 8, =800",
                OPEN,
                "Local authority,All people,White,Asian,Black,Mixed,Other",
                "Northshire,\"1,200\",\"1,020\",90,40,35,15",
                "Southshire,800,c,c,20,12,8");
    }

    @Test
    void blocksOfYearsAreAskedForAndChosen() {
        String[] lines = {
            "Doctors by ethnicity,,,,,,",
            ",,,,,,",
            ",March 2025,,,March 2026,,",
            "Org,All ethnicities,White,Asian,All ethnicities,White,Asian",
            "A,30,20,10,33,22,11"
        };
        assertRefused("Choose one: --where \"block=March 2025\"", OPEN, lines);
        assertRead(
                "A: race: White 22, Asian 11, =33",
                TableQuestion.builder().putWhere("block", "March 2026").build(),
                lines);
    }

    @Test
    void codesBesideWordsAreNoCategories() {
        assertRead(
                "E92000001: race: White 10, Asian 20, ?not-applicable 0",
                OPEN,
                "Countries Code,Countries,Ethnic group (20 categories) Code,Ethnic group (20 categories),Observation",
                "E92000001,England,-8,Does not apply,0",
                "E92000001,England,1,White,10",
                "E92000001,England,2,Asian,20");
    }

    private static final String[] NESTED = {
        "Breakdown,Group,Headcount",
        "Gender,Female,321",
        "Gender,Male,172",
        "Disability,Yes,45",
        "Disability,No,400",
        "Disability,Prefer not to say,55"
    };

    @Test
    void columnThatDividesIntoAnotherIsChosenFromFirst() {
        String[] topics = NESTED.clone();
        for (int at = 1; at < topics.length; at++) {
            topics[at] = topics[at].replace("Gender,", "Survey A,").replace("Disability,", "Survey B,");
        }
        assertRefused("'Breakdown' divides into 'Group': it has 'Survey A', 'Survey B'.", OPEN, topics);
        assertRefused("--by \"Group\" --where \"Breakdown=Survey A\"", OPEN, topics);
        assertRead(
                "sex: Female 321, Male 172",
                TableQuestion.builder()
                        .by("Group")
                        .putWhere("Breakdown", "Gender")
                        .build(),
                NESTED);
    }

    @Test
    void columnOfCharacteristicsSaysWhatTheOtherOneDivides() {
        for (String name : List.of("Characteristic", "Protected characteristic", "Breakdown", "Strand", "")) {
            String[] named = NESTED.clone();
            named[0] = name + ",Group,Headcount";
            String[] expected = name.equals("Characteristic")
                    ? new String[] {"Gender", "Disability"}
                    : new String[] {"sex", "disability"};
            assertRead(
                    expected[0] + ": Female 321, Male 172 / " + expected[1] + ": Yes 45, No 400, ?declined 55",
                    OPEN,
                    named);
        }
    }

    private static final String[] MERGED = {
        "Protected characteristic;Group;Staff",
        "Sex;Female;48",
        ";Male;31",
        ";Prefer not to say;1",
        "Disability;Disabled;9",
        ";Not disabled;66",
        ";Prefer not to say;5",
        "Caring;Carer;20",
        ";No carer;55",
        ";Prefer not to say;5"
    };

    @Test
    void cellsThatWereMergedAreReadAsTheOneAbove() {
        assertRead(
                "sex: Female 48, Male 31, ?declined 1 / disability: Disabled 9, Not disabled 66, ?declined 5"
                        + " / Caring: Carer 20, No carer 55, ?declined 5",
                OPEN,
                MERGED);
        assertNoted(
                "Under 'Protected characteristic' 6 rows have nothing. They are read as the row above", OPEN, MERGED);
        assertRead(
                "Leeds: sex: Female 40, Male 30 / Bradford: sex: Female 20, Male 15",
                OPEN,
                "Place,Sex,Count",
                "Leeds,Female,40",
                ",Male,30",
                "Bradford,Female,20",
                ",Male,15");
    }

    @Test
    void cellsThatStandForAllAreNotReadAsTheOneAbove() {
        assertRead(
                "sex: Female 60, Male 45",
                TableQuestion.builder().by("Sex").build(),
                "Nationality,Sex,Count",
                "British,Female,40",
                "British,Male,30",
                "Other,Female,20",
                "Other,Male,15",
                ",Female,60",
                ",Male,45");
    }

    @Test
    void headingsBetweenRowsSayWhatTheRowsDivide() {
        assertRead(
                "sex: Female 48, Male 31, ?declined 1 / disability: Disabled 9, Not disabled 66, ?declined 5"
                        + " / Caring: Carer 20, No carer 60",
                OPEN,
                "Group,Staff",
                "Sex,",
                "Female,48",
                "Male,31",
                "Prefer not to say,1",
                "Disability,",
                "Disabled,9",
                "Not disabled,66",
                "Prefer not to say,5",
                "Caring,",
                "Carer,20",
                "No carer,60");
    }

    @Test
    void headingsOfGroupsAreNone() {
        assertRead(
                "race: British 210, Irish 12, Indian 30, Chinese 9",
                OPEN,
                "Ethnic group,Staff",
                "White,",
                "British,210",
                "Irish,12",
                "Asian,",
                "Indian,30",
                "Chinese,9");
    }

    @Test
    void lowerOfTwoLinesOfNamesNamesTheColumns() {
        String[] lines = {
            ",Headcount,,Percentage,",
            "Ethnicity,2024,2025,2024,2025",
            "White,2104,2011,78.2%,76.9%",
            "Asian,198,214,7.4%,8.2%"
        };
        assertRefused("Several columns count something: '2024' (whole numbers), '2025' (whole numbers)", OPEN, lines);
        assertRead(
                "race: White 2011, Asian 214",
                TableQuestion.builder().measure("2025").build(),
                lines);
    }

    @Test
    void headerThatEndsInNumberCountsUnlessItNamesWhoseNumberItIs() {
        assertRead(
                "religion-or-belief: Christian 17330, Muslim 2911",
                TableQuestion.builder().measure("2021 number").build(),
                "Religion,2021 number,2011 number",
                "Christian,17330,22110",
                "Muslim,2911,2101");
        assertRead("sex: Female 17, Male 29", OPEN, "Company number,Sex,Staff", "123456,Female,17", "123456,Male,29");
    }

    @Test
    void questionOfAFormIsTheCharacteristicThatItAsksFor() {
        for (String question : List.of(
                "Do you consider yourself disabled?=disability",
                "What is your ethnic group?=race",
                "Ethnic origin=race",
                "Age band=age",
                "What is your age?=age",
                "Gender=sex",
                "Sex at birth=sex",
                "Gender identity=gender-reassignment",
                "Faith=religion-or-belief",
                "What is your sexual orientation?=sexual-orientation",
                "Marital status=marriage-and-civil-partnership",
                "Sex by age=sex-by-age",
                "Type of disability=type-of-disability",
                "Nationality=nationality")) {
            String[] named = question.split("=", 2);
            assertRead(named[1] + ": One 40, Two 30", OPEN, named[0] + ",Staff", "One,40", "Two,30");
        }
    }

    @Test
    void categoriesInColumnsSayWhatTheyAreOfWhereAllButOneAreKnown() {
        assertRead(
                "Leeds: sex: Boys 61204, Girls 58990, =120194",
                OPEN,
                "LA name,Boys,Girls,All pupils",
                "Leeds,61204,58990,120194");
    }

    /** Where each of its columns names one place, a row is about the smallest of them, in whatever order they stand. */
    @Test
    void fileAboutOneAuthorityIsNotAboutItsNation() {
        List<List<String>> columns = List.of(
                List.of("country_name", "England"),
                List.of("region_name", "East of England"),
                List.of("la_name", "Northshire"),
                List.of("school", "Hill School"));
        for (int size = 2; size <= columns.size(); size++) {
            List<List<String>> present = columns.subList(0, size);
            for (int first = 0; first < size; first++) {
                List<List<String>> turned = new ArrayList<>(present);
                Collections.rotate(turned, first);
                String header = turned.stream().map(column -> column.get(0)).collect(Collectors.joining(","));
                String places = turned.stream().map(column -> column.get(1)).collect(Collectors.joining(","));
                assertRead(
                        present.get(size - 1).get(1) + ": race: White 88, Asian 12",
                        OPEN,
                        header + ",ethnicity,count",
                        places + ",White,88",
                        places + ",Asian,12");
            }
        }
        assertRead(
                "E10000015: race: White 88, Asian 12",
                OPEN,
                "country_code,country_name,region_code,region_name,new_la_code,la_name,ethnicity,count",
                "E92000001,England,E12000006,East of England,E10000015,Hertfordshire,White,88",
                "E92000001,England,E12000006,East of England,E10000015,Hertfordshire,Asian,12");
    }

    @Test
    void columnsThatAreCalledAsPlacesHoldTheirPeople() {
        String read = "Stevenage: race: White 80, Asian 20, =100 / Watford: race: White 60, Asian 40, =100";
        String[] lines = {"Ethnic group,Stevenage,Watford", "Total,100,100", "White,80,60", "Asian,20,40"};
        assertRead(read, OPEN, lines);
        assertRead(read, TableQuestion.builder().wide("race").build(), lines);
        lines[0] = "Ethnic group,E07000243,E07000103";
        assertRead(read.replace("Stevenage", "E07000243").replace("Watford", "E07000103"), OPEN, lines);
        lines[0] = "Ethnic group,Stevenage,Elsewhere";
        assertRefused("Several columns count something: 'Stevenage'", OPEN, lines);
    }
}
