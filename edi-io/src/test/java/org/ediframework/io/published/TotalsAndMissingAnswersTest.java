package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;
import static org.ediframework.io.published.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals, groups beside their parts and people without an answer are no categories. */
class TotalsAndMissingAnswersTest {

    @Test
    void totalIsNoCategory() {
        for (String total :
                List.of("Total", "All", "TOTAL", "Grand total", "All people", "*Total", "Total1,2", "All staff")) {
            assertRead(
                    "race: White 120, Asian 20, =140",
                    OPEN,
                    "characteristic,category,count",
                    "race,White,120",
                    "race,Asian,20",
                    "race,\"" + total + "\",140");
        }
    }

    /** What surveys, councils and arts organisations call everybody and the last lines of their tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Base: all respondents",
                "Base",
                "All respondents",
                "Total respondents",
                "Total number of employees",
                "Total workforce",
                "All members",
                "Total - all staff",
                "Total: all pupils",
                "Number of responses",
                "Overall total"
            })
    void totalIsNoCategoryBesideMissingAnswers(String total) {
        assertRead(
                "disability: Yes 41, No 312, ?declined 22, ?not-answered 13, =388",
                OPEN,
                "Disability,Responses",
                "Yes,41",
                "No,312",
                "Prefer not to say,22",
                "No answer,13",
                "\"" + total + "\",388");
    }

    @Test
    void categoryThatMakesUpAllTheRestIsToldOf() {
        assertNoted(
                "'Whole establishment' has 388 people, as many as all the others together",
                OPEN,
                "Disability,Responses",
                "Yes,41",
                "No,312",
                "Prefer not to say,35",
                "Whole establishment,388");
        assertNoted(
                "'Whole establishment' has 388 people, as many as all the others together",
                TableQuestion.builder()
                        .putWithheld("*", new TableQuestion.Withheld(1, 4))
                        .build(),
                "Ethnic group,Count",
                "White,311",
                "Asian,74",
                "Black,*",
                "Whole establishment,388");
    }

    /** Ways of saying it in tables and forms of councils, the NHS, universities, funders and surveys. */
    @ParameterizedTest
    @CsvSource({
        "Did not answer,NOT_ANSWERED",
        "Didn't answer,NOT_ANSWERED",
        "Not provided,NOT_ANSWERED",
        "Not given,NOT_ANSWERED",
        "Ethnicity not provided,NOT_ANSWERED",
        "No reply received,NOT_ANSWERED",
        "Left blank,NOT_ANSWERED",
        "Not completed,NOT_ANSWERED",
        "Unspecified,NOT_ANSWERED",
        "Undefined,NOT_OBTAINED",
        "Unknown/Null,NOT_OBTAINED",
        "Not declared/Undefined,NOT_OBTAINED",
        "#N/A,NOT_OBTAINED",
        "Unknown ethnicity,NOT_OBTAINED",
        "No ethnicity recorded,NOT_OBTAINED",
        "Z Not stated,NOT_ANSWERED",
        "Awaiting information,NOT_OBTAINED",
        "Anhysbys,NOT_OBTAINED",
        "Gwell gennyf beidio â dweud,DECLINED",
        "Unknown / Anhysbys,NOT_OBTAINED",
        "Don't know,NOT_ANSWERED",
        "Prefer not to disclose,DECLINED",
        "I prefer not to say,DECLINED",
        "I'd rather not say,DECLINED",
        "Do not wish to disclose,DECLINED",
        "I do not wish to disclose my ethnicity,DECLINED",
        "I do not wish to disclose this,DECLINED",
        "Chose not to declare,DECLINED",
        "Declined to answer,DECLINED",
        "Refused to say,DECLINED",
        "Not wishing to say,DECLINED",
        "PNTS,DECLINED",
        "N/K,NOT_OBTAINED",
        "NK,NOT_OBTAINED",
        "Not on record,NOT_OBTAINED",
        "Non-disclosed,NOT_OBTAINED",
        "Non-declared,NOT_OBTAINED",
        "Not held,NOT_OBTAINED",
        "No data held,NOT_OBTAINED",
        "Unrecorded,NOT_OBTAINED",
        "Data not recorded,NOT_OBTAINED",
        "Status unknown,NOT_OBTAINED",
        "Disability status not known,NOT_OBTAINED",
        "Sexual orientation: not recorded,NOT_OBTAINED",
        "Z - Not stated,NOT_ANSWERED",
        "99 Not known,NOT_OBTAINED",
        "Not stated / unknown,NOT_OBTAINED",
        "Unknown or not recorded,NOT_OBTAINED",
        "Prefer not to say / declined,DECLINED",
        "Prefer not to say / not known,NOT_OBTAINED",
        "'Not known, not provided',NOT_OBTAINED",
        "Not asked,NOT_ASKED",
        "Question not asked,NOT_ASKED",
        "Don’t know,NOT_ANSWERED",
        "I’d rather not say,DECLINED",
        "Mae’n well gennyf beidio â dweud,DECLINED",
        "Gwell gan y person beidio ag ateb,DECLINED",
        "keine Angabe,NOT_ANSWERED",
        "Möchte ich nicht angeben,DECLINED",
        "unbekannt,NOT_OBTAINED",
        "Non renseigné,NOT_OBTAINED",
        "Je préfère ne pas répondre,DECLINED",
        "Ne souhaite pas répondre,DECLINED",
        "Is fearr liom gan a rá,DECLINED",
        "Gan sonrú,NOT_ANSWERED"
    })
    void missingAnswerIsToldFromHowALabelIsMade(String label, NonResponse state) {
        assertEquals(Optional.of(state), CategoryWords.missing(label));
        assertEquals(Optional.of(state), CategoryWords.missing("  " + label.toUpperCase(Locale.ROOT) + "2 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No religion",
                "None",
                "No",
                "No disability",
                "Not disabled",
                "Not classified",
                "Not Hispanic or Latino",
                "No known disability",
                "Other",
                "Refugee",
                "Unemployed",
                "Not employed",
                "Non-binary",
                "Undecided voters",
                "Prefer to self-describe",
                "Known carers",
                "Declared disabled",
                "Not limited a lot",
                "Asked and answered yes"
            })
    void answerIsNoMissingOne(String label) {
        assertEquals(Optional.empty(), CategoryWords.missing(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other / not known", "Other or unknown", "No religion/not stated", "Roma, not recorded"})
    void categoryAndMissingAnswerInOneIsAskedAbout(String label) {
        assertRefused(
                "'" + label + "' is a category and missing answers in one.",
                OPEN,
                "Religion,Count",
                "Christian,411",
                "Muslim,312",
                "\"" + label + "\",122");
    }

    @Test
    void labelThatBeginsLikeATotalIsACategory() {
        assertRead(
                "sexual-orientation: All other sexual orientations 5, Bisexual 7, Not classified 3",
                OPEN,
                "characteristic,category,count",
                "sexual-orientation,All other sexual orientations,5",
                "sexual-orientation,Bisexual,7",
                "sexual-orientation,Not classified,3");
    }

    @Test
    void groupBesideItsPartsIsNotCountedTwice() {
        assertRead(
                "race: White: British 80, White : Irish 20, Asian 30, ^White[White: British, White : Irish]",
                OPEN,
                "characteristic,category,count",
                "race,White,100",
                "race,White: British,80",
                "race,White : Irish,20",
                "race,Asian,30");
        assertRead(
                "tactic: Compliant 80, Not compliant 20, Dog 30, ^Handcuffing, of which[Compliant, Not compliant]",
                OPEN,
                "characteristic,category,count",
                "tactic,\"Handcuffing, of which\",100",
                "tactic,Compliant,80",
                "tactic,Not compliant,20",
                "tactic,Dog,30");
    }

    @Test
    void groupThatIsNotTheSumOfItsPartsIsRefusedWithBothSums() {
        assertRefused(
                "'White' reads like the sum of others and has 100 people; they add up to 90",
                OPEN,
                "characteristic,category,count",
                "race,White,100",
                "race,White: British,80",
                "race,White: Irish,10",
                "race,Asian,30");
    }

    @Test
    void restThatIsNotBrokenDownIsTold() {
        assertNoted(
                "'Total' is 150, and its parts add up to 140. The other 10 are not broken down",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,20",
                "race,Total,150");
    }

    @Test
    void answersThatOverlapAreNoPartition() {
        Loaded<List<PublishedBreakdown>> loaded =
                read(OPEN, "characteristic,category,count", "need,Speech,80", "need,Hearing,70", "need,Total,100");
        assertTrue(loaded.orThrow().get(0).overlaps());
        assertNoted(
                "people are counted in several of them",
                OPEN,
                "characteristic,category,count",
                "need,Speech,80",
                "need,Hearing,70",
                "need,Total,100");
    }

    @Test
    void categoryThatMayBeATotalIsCountedAndAskedAbout() {
        String[] lines = {"characteristic,category,count", "race,White,120", "race,Asian,20", "race,People,140"};
        assertRead("race: White 120, Asian 20, People 140", OPEN, lines);
        assertNoted("'People' has 140 people, as many as all the others together", OPEN, lines);
    }

    @Test
    void sameCellTwiceIsOneWhereItIsTheSameAndRefusedWhereNot() {
        assertRead(
                "race: White 120, Asian 20",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,20",
                "race,White,120");
        assertRefused(
                "'White' stands here a second time with another count: 120 in line 2, 121 here",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,20",
                "race,White,121");
    }

    @Test
    void missingAnswersAreNoGroups() {
        assertRead(
                "ethnicity: White 80, Asian 10, ?declined 8, ?not-answered 3, ?not-obtained 4, ?not-classifiable 1",
                OPEN,
                "characteristic,category,count",
                "ethnicity,White,80",
                "ethnicity,Asian,10",
                "ethnicity,Prefer not to say,6",
                "ethnicity,Not known8,4",
                "ethnicity,Information refused,2",
                "ethnicity,Not stated,3",
                "ethnicity,Discontinued codes,1");
    }

    @Test
    void missingAnswerWinsOverATotal() {
        assertRead(
                "activity: work 5, study 6, ?not-obtained 2",
                OPEN,
                "characteristic,category,count",
                "activity,work,5",
                "activity,study,6",
                "activity,Total information not known,2");
    }

    @Test
    void categoryMixedWithMissingAnswersIsAskedAbout() {
        String[] lines = {"characteristic,category,count", "sex,Female,5", "sex,Male,6", "sex,Other / not known,2"};
        assertRefused("'Other / not known' is a category and missing answers in one", OPEN, lines);
        assertRead(
                "sex: Female 5, Male 6, Other / not known 2",
                TableQuestion.builder().addAnswers("other/not known").build(),
                lines);
        assertRead(
                "sex: Female 5, Male 6, ?not-answered 2",
                TableQuestion.builder().addUndeclared("Other / not known").build(),
                lines);
    }

    @Test
    void blankCategoryIsTheTotalOrMissingOrAsked() {
        assertRead(
                "sex: Female 5, Male 6, =11",
                TableQuestion.builder().by("Sex").build(),
                "Sex,Value",
                ",11",
                "Female,5",
                "Male,6");
        assertRead(
                "sex: Female 50, Male 60, ?not-obtained 3",
                TableQuestion.builder().by("Sex").build(),
                "Sex,Value",
                ",3",
                "Female,50",
                "Male,60");
        assertRefused(
                "The row without a category has 100 people",
                TableQuestion.builder().by("Sex").build(),
                "Sex,Value",
                ",100",
                "Female,50",
                "Male,60");
    }
}
