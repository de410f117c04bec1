package org.ediframework.io.published;

import static org.ediframework.io.published.ReadTables.OPEN;
import static org.ediframework.io.published.ReadTables.assertNoted;
import static org.ediframework.io.published.ReadTables.assertRead;
import static org.ediframework.io.published.ReadTables.assertRefused;
import static org.ediframework.io.published.ReadTables.read;
import static org.ediframework.io.published.ReadTables.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

/** What each habit of publishers and spreadsheets does to the form of a small table, and what becomes of it. */
class PublishedTableReaderTest {

    @Test
    void semicolonsTabsAndBarsSeparateWhereLinesAgreeOnThem() {
        assertRead("sex: Female 12, Male 20", OPEN, "characteristic;category;count", "sex;Female;12", "sex;Male;20");
        assertRead(
                "sex: Female 12, Male 20", OPEN, "characteristic\tcategory\tcount", "sex\tFemale\t12", "sex\tMale\t20");
        assertRead("sex: Female 12, Male 20", OPEN, "characteristic|category|count", "sex|Female|12", "sex|Male|20");
        assertRead(
                "sex: Women, girls 12, Men, boys 20",
                OPEN,
                "characteristic;category;count",
                "sex;Women, girls;12",
                "sex;Men, boys;20");
    }

    @Test
    void firstLineMaySayTheSeparator() {
        assertRead("sex: a,b 12, c 20", OPEN, "sep=;", "characteristic;category;count", "sex;a,b;12", "sex;c;20");
    }

    @Test
    void headersAreTakenInAnyCaseAndWithBlanks() {
        assertRead(
                "sex: Female 12, Male 20", OPEN, " Characteristic , CATEGORY,Count ", "sex,Female,12", "sex,Male,20");
    }

    @Test
    void blanksThatDoNotBreakAreBlanks() {
        assertRead(
                "sex: Female 1234, Male 20",
                OPEN,
                "characteristic,category,count",
                "sex,\u00A0Female\u00A0,1\u00A0234",
                "sex,Male,\u00A020");
    }

    @Test
    void thousandsMayHaveCommasAndWholeNumbersAPoint() {
        assertRead(
                "sex: Female 1234, Male 20",
                OPEN,
                "characteristic,category,count",
                "sex,Female,\"1,234\"",
                "sex,Male,20.0");
    }

    @Test
    void titlesBlankLinesAndNotesArePassedOverAndQuoted() {
        String[] lines = {
            "Workforce by sex March 2026,,",
            ",,",
            "characteristic,category,count",
            "sex,Female,12",
            "sex,Male,20",
            ",,",
            "Source: HR system,,",
            "Note: c = fewer than 5,,"
        };
        assertRead("sex: Female 12, Male 20", OPEN, lines);
        assertNoted("The first: Workforce by sex March 2026", OPEN, lines);
    }

    @Test
    void rowWithANumberThatCannotBeReadIsNoNote() {
        assertRefused(
                "'twenty' under 'count' is not a number of people",
                OPEN,
                "characteristic,category,count",
                "sex,Female,12",
                "sex,Male,twenty");
    }

    @Test
    void secondTableIsNotReadIntoTheFirst() {
        String[] lines = {
            "characteristic,category,count",
            "sex,Female,12",
            "sex,Male,20",
            ",,",
            "Ages,,",
            "characteristic,category,count",
            "age,young,5",
            "age,old,6"
        };
        assertRead("sex: Female 12, Male 20", OPEN, lines);
        assertRead("age: young 5, old 6", TableQuestion.builder().table(2).build(), lines);
        assertNoted("There are 2 tables in the file", OPEN, lines);
        assertRefused("There is no table 3", TableQuestion.builder().table(3).build(), lines);
    }

    @Test
    void charsetsAreTakenFromTheMarkOrTheCaller() {
        String text = "characteristic,category,count\nsex,Frauen und Mädchen,12\nsex,Männer,20\n";
        String expected = "sex: Frauen und Mädchen 12, Männer 20";
        assertEquals(expected, told(read(OPEN, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))));
        assertEquals(expected, told(read(OPEN, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))));
        assertEquals(expected, told(read(OPEN, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))));
        Charset windows = Charset.forName("windows-1252");
        assertEquals(
                expected, told(read(TableQuestion.builder().charset(windows).build(), text.getBytes(windows))));
        Loaded<List<PublishedBreakdown>> refused = read(OPEN, text.getBytes(windows));
        assertEquals(1, refused.getFindings().getTotal());
        Finding cause = refused.getFindings().getFirst().get(0);
        assertTrue(cause.getMessage().contains("--charset windows-1252"), cause::getMessage);
        assertEquals(2, cause.getLocation().orElseThrow().getLine().orElseThrow());
    }

    @Test
    void nulBytesAtTheEndAreNothing() {
        assertRead(
                "sex: Female 12, Male 20",
                OPEN,
                "characteristic,category,count",
                "sex,Female,12",
                "sex,Male,20",
                "\0\0\0");
    }

    @Test
    void workbookIsCalledOne() {
        assertRefused("The file is a workbook", OPEN, "PK\3\4rest");
    }
}
