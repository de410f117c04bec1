package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among counts and is none, and counts that are of no partition. */
class WhatIsNoCountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average age",
                "Mean age",
                "Median",
                "% disabled",
                "Percentage of women",
                "Disclosure rate",
                "Response rate",
                "FTE",
                "Total FTE",
                "Proportion declared",
                "Female to male ratio"
            })
    void rowOfAnAverageOrARateIsNoCategory(String label) {
        assertRefused(
                "'" + label + "' reads like an average or a rate, and not like people (41).",
                OPEN,
                "Age,Count",
                "16-24,10",
                "25-34,20",
                label + ",41");
        assertRead(
                "age: 16-24 10, 25-34 20, " + label + " 41",
                TableQuestion.builder().addAnswers(label).build(),
                "Age,Count",
                "16-24,10",
                "25-34,20",
                label + ",41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Most deprived 10%", "Up to 16 hours", "£20,000 to £30,000", "Part time", "Corporate"})
    void categoryWithANumberInItsNameIsOne(String label) {
        assertRead("team: A 10, B 20, " + label + " 41", OPEN, "Team;Count", "A;10", "B;20", label + ";41");
    }

    @Test
    void countWithItsShareBesideItIsACount() {
        String[] lines = {"Gender,2024,2025", "Female,45 (60%),50 (62%)", "Male,30 (40%),\"1,031 (38.1 %)\""};
        assertRead(
                "sex: Female 50, Male 1031",
                TableQuestion.builder().measure("2025").build(),
                lines);
        assertNoted(
                "'50 (62%)' was read as 50, the share beside it passed over.",
                TableQuestion.builder().measure("2025").build(), lines);
    }

    @Test
    void agesInSingleYearsAreCategories() {
        assertRead("age: 5 20, 6 25, 7 30", OPEN, "Age group,Number of pupils", "5,20", "6,25", "7,30");
        assertRefused("Several columns count something", OPEN, "Team,Staff,Board", "A,5,20", "B,6,25");
    }

    @Test
    void pivotTableThatNobodyNamedIsOfWhatItsLabelsAre() {
        assertRead(
                "race: Asian 20, White 160, =180",
                OPEN,
                "Row Labels,Count of Staff No",
                "Asian,20",
                "White,160",
                "Grand Total,180");
        assertRead("row-labels: Strings 20, Brass 10", OPEN, "Row Labels,Count of Id", "Strings,20", "Brass,10");
    }

    @Test
    void rowsOfPeopleAreSentToWhereTheyAreCounted() {
        assertRefused("Where each row is a person, count them: --people", OPEN, "Name,Sex", "Ann,F", "Bob,M");
    }

    @Test
    void percentagesTellOfPeopleInSeveralRows() {
        assertRefused(
                "Under '% of staff' each count is divided by about 200 people, and the rows have 505 together",
                OPEN,
                "Category,Number,% of staff",
                "Men,80,40",
                "Women,120,60",
                "Protestant,95,47.5",
                "Catholic,90,45",
                "Disabled,120,60");
    }

    @Test
    void percentagesOfAPartitionSayNothing() {
        assertRead(
                "race: White 80, Asian 15, ?not-answered 5",
                OPEN,
                "Ethnic group,Number,%",
                "White,80,84.2",
                "Asian,15,15.8",
                "Not stated,5,");
        assertRead("team: A 10, B 20, C 30", OPEN, "Team,Number,% women", "A,10,50", "B,20,12.5", "C,30,66.7");
        assertRead(
                "race: White: British 80, White: Irish 20, Asian 30, ^White[White: British, White: Irish]",
                OPEN,
                "Ethnic group,Number,%",
                "White,100,76.9",
                "White: British,80,61.5",
                "White: Irish,20,15.4",
                "Asian,30,23.1");
    }

    @Test
    void numberOfASchoolIsNoneOfItsPupils() {
        assertRead(
                "Alpha: race: WBRI 210, AIND 12, ?declined 1, =223 / Beta: race: WBRI 150, AIND 30, ?declined 2, =182",
                OPEN,
                "Reference,School,WBRI,AIND,REFU,Total",
                "9191001,Alpha,210,12,1,223",
                "9191002,Beta,150,30,2,182");
        assertRead(
                "Alpha: race: WBRI 210, AIND 12, ?declined 1, =223",
                OPEN,
                "LAEstab,School,WBRI,AIND,REFU,Total",
                "9191001,Alpha,210,12,1,223");
    }
}
