package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Nobody is counted in a group and in its part, whatever both are called. */
class GroupsBesideTheirPartsTest {

    private static final String[] INDENTED = {
        "Ethnic group,Stevenage",
        "\"Asian, Asian British or Asian Welsh\",50",
        "  Indian,30",
        "  Pakistani,15",
        "  Other Asian,5",
        "Mixed or Multiple ethnic groups,20",
        "White,130"
    };

    private static String[] with(String[] lines, String last) {
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = last;
        return all;
    }

    @Test
    void groupOfAClassificationIsKnownWhateverItsPartsBeginWith() {
        String read =
                "Stevenage: race: Indian 30, Pakistani 15, Other Asian 5, Mixed or Multiple ethnic groups 20, White 130,"
                        + " ^Asian, Asian British or Asian Welsh[Indian, Pakistani, Other Asian]";
        assertRead(read, OPEN, INDENTED);
        assertRead(read + ", =200", OPEN, with(INDENTED, "Total,200"));
    }

    @Test
    void groupThatMayHoldItsPartsIsAskedAbout() {
        assertRefused(
                "'White' reads like the sum of others and has 300 people; they add up to 45.",
                OPEN,
                "Ethnicity,Number",
                "White,300",
                "White British,40",
                "White Irish,5",
                "Indian,20");
        assertRead(
                "race: White 300, White British 40, White Irish 5, Indian 20",
                TableQuestion.builder().addAnswers("White").build(),
                "Ethnicity,Number",
                "White,300",
                "White British,40",
                "White Irish,5",
                "Indian,20");
    }

    @Test
    void whatTheQuestionProposesIsAnAnswer() {
        assertRead(
                "race: White 100, White: British 80, White: Irish 10, All other groups 30",
                TableQuestion.builder().addAnswers("White", "All other groups").build(),
                "Ethnicity,Number",
                "White,100",
                "White: British,80",
                "White: Irish,10",
                "All other groups,30");
    }

    @Test
    void wordsOfPeopleThatAreNoGroupsAreCategories() {
        assertRead(
                "race: White 30, White British 400, White Irish 50, Indian 20",
                OPEN,
                "Ethnicity,Number",
                "White,30",
                "White British,400",
                "White Irish,50",
                "Indian,20");
        assertRead(
                "race: White 300, White British 40, White Irish 5, Indian 20, =365",
                OPEN,
                "Ethnicity,Number",
                "White,300",
                "White British,40",
                "White Irish,5",
                "Indian,20",
                "Total,365");
    }

    @Test
    void totalProvesWhatHoldsThoseBelowIt() {
        String[] lines = {
            "Team,Headcount", "Music,60", "Strings,40", "Brass,20", "Arts,30", "Dance,20", "Drama,10", "Total,90"
        };
        assertRead(
                "team: Strings 40, Brass 20, Dance 20, Drama 10, ^Music[Strings, Brass], ^Arts[Dance, Drama], =90",
                OPEN,
                lines);
        lines[7] = "Total,180";
        assertRead("team: Music 60, Strings 40, Brass 20, Arts 30, Dance 20, Drama 10, =180", OPEN, lines);
    }

    @Test
    void categoryAsLargeAsThoseBelowItIsToldOf() {
        assertNoted(
                "'Music' has 60 people, as many as those below it together: 'Strings', 'Brass'.",
                OPEN,
                "Team,Headcount",
                "Music,60",
                "Strings,40",
                "Brass,20",
                "Dance,7");
    }

    @Test
    void totalOfAGroupWithoutPartsIsTheGroup() {
        assertRead(
                "race: White: Scottish 70, White: Polish 20, Asian: Total 6, African: Total 4,"
                        + " ^White: Total[White: Scottish, White: Polish], =100",
                OPEN,
                "Ethnic group,Count",
                "All people,100",
                "White: Total,90",
                "White: Scottish,70",
                "White: Polish,20",
                "Asian: Total,6",
                "African: Total,4");
    }

    /** One of the parts is called as no list calls it, so that those that lists know do not add up. */
    @Test
    void totalWhosePartsAreNotAllKnownIsTheSumOfThoseBesideIt() {
        assertRead(
                "race: White British 40, White Irish 5, Travelling people 7, Indian 20, Pakistani 9,"
                        + " ^White Total[White British, White Irish, Travelling people]",
                OPEN,
                "Ethnicity,Number",
                "White Total,52",
                "White British,40",
                "White Irish,5",
                "Travelling people,7",
                "Indian,20",
                "Pakistani,9");
    }
}
