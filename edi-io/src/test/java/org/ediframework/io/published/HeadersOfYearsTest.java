package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables for people call a column by its year, or not at all, and put what is counted into the title. */
class HeadersOfYearsTest {

    private static final String SEX = "sex: Female 1010, Male 820";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sex,2024",
                "Sex,2024*",
                "Sex,2024 (provisional)",
                "Sex,2023/24",
                "Sex,2023-24",
                "Sex,31/03/2024",
                "Sex,2024 no.",
                "Sex,Headcount 2024",
                "Gender,1999",
                "Workforce by sex,2024",
                ",2024",
                ",Headcount",
                ",Staff in post"
            })
    void yearNamesTheOnlyColumn(String header) {
        assertRead(SEX, OPEN, header, "Female,1010", "Male,820");
        assertRead(SEX, OPEN, "Our people", "", header, "Female,1010", "Male,820");
        assertRead(SEX, OPEN, "Published:,31 March 2024", header, "Female,1010", "Male,820");
        assertRead(SEX, OPEN, "Published,31 March 2024", "", header, "Female,1010", "Male,820");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sex,2024,%", "Sex,2024,2024 %", "Sex,2024,2024%", "Sex,2024,Per cent", ",2024,%"})
    void shareBesideItIsNoPeople(String header) {
        assertRead(SEX, OPEN, header, "Female,1010,55.2%", "Male,820,44.8%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sex,2023,2024 | --measure \"2023\"",
                ",2023,2024 | --measure \"2023\"",
                "Disability,2023 no.,2023 %,2024 no.,2024 % | --measure \"2023 no.\"",
                "Disability,2023,2023 %,2024,2024 % | --measure \"2023\""
            })
    void severalYearsAreAskedFor(String header, String choice) {
        String figures = ",10".repeat((int) header.chars().filter(c -> c == ',').count());
        assertRefused(choice, OPEN, header, "One" + figures, "Other" + figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Female", "Grade 4", "White British", "Over 65"})
    void numberThatLooksLikeAYearIsNoNameAndNotLost(String category) {
        assertRefused("whether 2024 in the first line is a year", OPEN, category + ",2024", "Male,820");
        assertRead("grade: " + category + " 2024, Other 820", OPEN, "Grade,Headcount", category + ",2024", "Other,820");
        assertRead(
                "grade: " + category + " 2024, Other 1999, =4023",
                OPEN,
                "Grade,2025",
                category + ",2024",
                "Other,1999",
                "Total,4023");
    }

    @Test
    void answerThatIsCalledAsItsQuestionIsNoHeader() {
        assertRefused("whether 2024 in the first line is a year", OPEN, "Disabled,2024", "Not disabled,820");
        assertRead("disability: Yes 101, No 820", OPEN, "Disabled,2024", "Yes,101", "No,820");
    }

    @Test
    void totalTellsAYearFromAFigure() {
        assertRead("grade: A 1010, B 820, =1830", OPEN, "Grade,2024", "A,1010", "B,820", "Total,1830");
        assertRefused("whether 2024 in the first line", OPEN, "Grade 1,2024", "Grade 2,820", "Total,2844");
    }

    @Test
    void rowsThatAreCalledAsCharacteristicsAreStayRows() {
        assertRead(
                "question: Ethnicity 2024, Disability 1990, Sex 2010",
                OPEN,
                "Question,Answered",
                "Ethnicity,2024",
                "Disability,1990",
                "Sex,2010");
    }

    @Test
    void titleOrTheCategoriesNameAColumnWithoutAName() {
        String[] rows = {",Headcount", "Yes,12", "No,88"};
        assertRead("disability: Yes 12, No 88", OPEN, "Table 4: Staff by disability", rows[0], rows[1], rows[2]);
        assertNoted("It is read as 'disability'", OPEN, "Table 4: Staff by disability", rows[0], rows[1], rows[2]);
        assertRead(": Yes 12, No 88", OPEN, "Table 4: Staff by disability and sex", rows[0], rows[1], rows[2]);
        assertRead("race: White 12, Black 88", OPEN, ",Headcount", "White,12", "Black,88");
        assertRead(": White Hart 12, Red Lion 88", OPEN, ",Headcount", "White Hart,12", "Red Lion,88");
    }

    @Test
    void whomATableCountsIsNoPartOfWhatItCountsBy() {
        assertRead("race: White 12, Asian 88", OPEN, "Pupils by ethnic group,Number", "White,12", "Asian,88");
        assertRead("ethnicity-by-sex: White 12, Asian 88", OPEN, "Ethnicity by sex,Number", "White,12", "Asian,88");
    }

    @Test
    void manyLinesWithoutANameAreRefused() {
        String[] lines = IntStream.range(0, 40_000)
                .mapToObj(line -> line % 2 == 0 ? "note " + line : "x" + line + ",2024")
                .toArray(String[]::new);
        assertRefused("", OPEN, lines);
    }
}
