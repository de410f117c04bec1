package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;
import static org.ediframework.io.published.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** A sign in place of a count, and a count that is rounded, is known to within what the table says. */
class SignsInPlaceOfCountsTest {

    @Test
    void withheldCountIsBetweenZeroAndWhatTheTotalLeaves() {
        assertRead(
                "race: White 120, Asian 0..20, Black 0..4, Mixed 0..20, Other 0..20, =140",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,c",
                "race,Black,<5",
                "race,Mixed,[c]",
                "race,Other,*",
                "race,Total,140");
    }

    @Test
    void oneWithheldCountIsKnownFromTheTotal() {
        assertRead(
                "race: White 120, Asian 20, =140",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,c",
                "race,Total,140");
    }

    @Test
    void withheldCountWithoutATotalHasNoBound() {
        assertRead(
                "race: White 120, Asian 0..", OPEN, "characteristic,category,count", "race,White,120", "race,Asian,c");
    }

    @Test
    void legendAndCallerSayTheSize() {
        assertRead(
                "race: White 120, Asian 0..4",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,c",
                ",,",
                "Note: c = fewer than 5,,");
        assertRead(
                "race: White 120, Asian 1..9",
                TableQuestion.builder()
                        .putWithheld("c", new TableQuestion.Withheld(1, 9))
                        .build(),
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,c");
    }

    @Test
    void dashIsAskedAboutUnlessTheTableSaysWhatItIs() {
        String[] lines = {"characteristic,category,count", "race,White,120", "race,Asian,-"};
        assertRefused("'-' stands in place of a count under 'count'", OPEN, lines);
        assertRead(
                "race: White 120, Asian 0",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,-",
                ",,",
                "' - ' denotes zero,,");
    }

    @Test
    void zeroThatCannotBeIsWithheld() {
        assertRead(
                "A: race: White 5, Asian 0, =5 / B: race: White 0..2, Asian 0..2, =2",
                OPEN,
                "Org,All ethnicities,White,Asian",
                "A,5,5,-",
                "B,2,-,-",
                ",,,",
                "'-' denotes zero,,,");
    }

    @Test
    void countThatIsNotToBeHadIsNotZeroAndOneThatCannotBeIsNoRow() {
        assertRead(
                "race: White 120, Asian 0..",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,Asian,x",
                "race,Roma,z");
    }

    @Test
    void categoryCalledSuppressedIsRefused() {
        assertRefused(
                "'suppressed' is no category: it holds 20 people",
                OPEN,
                "characteristic,category,count",
                "race,White,120",
                "race,suppressed,20");
    }

    @Test
    void bandThatASpreadsheetMadeADayOfIsTold() {
        assertRefused(
                "'04-Jan' looks like a day that a spreadsheet made of a band",
                OPEN,
                "characteristic,category,count",
                "age,04-Jan,12",
                "age,16-24,20");
    }

    @Test
    void timesPercentagesAndFractionsAreNamedAsSuch() {
        assertRefused("is a day or a time", OPEN, "characteristic,category,count", "race,White,12", "race,Asian,00:10");
        assertRefused("is a percentage", OPEN, "characteristic,category,count", "race,White,12", "race,Asian,9%");
        assertRefused(
                "is below 0", OPEN, "characteristic,category,count", "race,White,12", "race,Black,4", "race,Asian,-3");
        assertRefused(
                "is not a whole number of people",
                OPEN,
                "characteristic,category,count",
                "race,White,12",
                "race,Black,4",
                "race,Mixed,5",
                "race,Other,5",
                "race,Roma,7",
                "race,Asian,3.5");
    }

    @Test
    void roundedCountsAddUpWithinTheirRounding() {
        String[] lines = new String[24];
        lines[0] = "characteristic,category,count";
        for (int i = 1; i < 23; i++) {
            lines[i] = "age," + (20 + i) + " years," + 5 * i;
        }
        lines[23] = "age,Total,1290";
        assertNoted("All counts divide by 5", OPEN, lines);
        assertFalse(read(OPEN, lines).getFindings().toString().contains("not broken down"));
    }

    /** One sign alone beside a total hides nothing, which whoever uses the table has to know before publishing from it. */
    @Test
    void countThatFollowsFromTheTotalIsTold() {
        String[] one = {"ethnic group,number", "White,88", "Asian,c", "Black,9", "Total,100"};
        assertRead("ethnic group: White 88, Asian 3, Black 9, =100".replace("ethnic group", "race"), OPEN, one);
        assertNoted("No count is shown for 'Asian', and it follows from the total and the others: 3.", OPEN, one);
        String[] two = {"ethnic group,number", "White,88", "Asian,c", "Black,c", "Total,100"};
        assertFalse(read(OPEN, two).getFindings().toString().contains("follows from the total"));
    }
}
