package org.ediframework.io.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

/** What each habit of publishers and spreadsheets does to a small table, and what becomes of it. */
class PublishedTableReaderTest {

    private static final TableQuestion OPEN = TableQuestion.open();

    private static Loaded<List<PublishedBreakdown>> read(TableQuestion question, byte[] file) {
        try {
            return PublishedTableReader.standard()
                    .withQuestion(question)
                    .readCounts(new ByteArrayInputStream(file), "table.csv");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Loaded<List<PublishedBreakdown>> read(TableQuestion question, String... lines) {
        return read(question, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The breakdowns as one text: place, characteristic, counts, {@code ^} parents, {@code ?} missing, {@code =} total. */
    private static String told(Loaded<List<PublishedBreakdown>> loaded) {
        StringJoiner all = new StringJoiner(" / ");
        for (PublishedBreakdown breakdown : loaded.orThrow()) {
            StringJoiner one = new StringJoiner(", ");
            breakdown.counts().forEach((label, count) -> one.add(label + " " + told(count)));
            breakdown.shares().forEach((label, share) -> one.add(label + " " + share.toPlainString()));
            breakdown.parents().forEach((label, parts) -> one.add("^" + label + parts));
            breakdown.missing().forEach((state, count) -> one.add("?" + state.getId() + " " + told(count)));
            breakdown.total().ifPresent(total -> one.add("=" + told(total)));
            all.add(breakdown.place().map(place -> place + ": ").orElse("") + breakdown.characteristic() + ": " + one);
        }
        return all.toString();
    }

    private static String told(PublishedCount count) {
        return count.isKnown()
                ? Long.toString(count.lowest())
                : count.lowest() + ".." + (count.highest() == Long.MAX_VALUE ? "" : count.highest());
    }

    private static void assertRead(String expected, TableQuestion question, String... lines) {
        assertEquals(expected, told(read(question, lines)));
    }

    /** The first finding is an error that says this, and there is no value. */
    private static void assertRefused(String message, TableQuestion question, String... lines) {
        Loaded<List<PublishedBreakdown>> loaded = read(question, lines);
        assertTrue(loaded.getValue().isEmpty(), () -> told(loaded));
        List<Finding> errors = loaded.getFindings().getFirst().stream()
                .filter(finding -> finding.getSeverity() == org.ediframework.core.finding.Severity.ERROR)
                .toList();
        assertFalse(errors.isEmpty());
        assertTrue(errors.get(0).getMessage().contains(message), () -> errors.get(0)
                .getMessage());
    }

    private static void assertNoted(String message, TableQuestion question, String... lines) {
        Loaded<List<PublishedBreakdown>> loaded = read(question, lines);
        assertTrue(
                loaded.getFindings().getFirst().stream()
                        .anyMatch(finding -> finding.getMessage().contains(message)),
                () -> loaded.getFindings().toString());
    }

    // -- form

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

    // -- slices

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

    // -- totals and groups beside their parts

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

    // -- missing answers

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

    // -- signs

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

    // -- rounding

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
}
