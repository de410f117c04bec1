package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiversityReturnsTest {

    private static final String START = "published,organisation,employees,";

    private static Loaded<List<DiversityReturn>> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8, DiversityReturns.standard());
    }

    private static Loaded<List<DiversityReturn>> read(String text, Charset charset, DiversityReturns reader)
            throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(charset)), "returns.csv");
    }

    private static DiversityReturn only(Loaded<List<DiversityReturn>> loaded) {
        List<DiversityReturn> returns = loaded.orThrow();
        assertEquals(1, returns.size());
        return returns.get(0);
    }

    private static Finding onlyFinding(Loaded<?> loaded) {
        assertEquals(1, loaded.getFindings().getTotal(), loaded::toString);
        return loaded.getFindings().getFirst().get(0);
    }

    private static void assertAt(int row, String header, Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        assertEquals("returns.csv", location.getFile());
        assertEquals(Optional.of(row), location.getRow());
        assertEquals(Optional.of(header), location.getHeader());
    }

    @Test
    void missingAnswersAreKeptApartByTheirReason() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START
                + "religion_christian,religion_no,religion_prefernottosay,religion_undisclosed\n"
                + "2021-10,A Council,20,6,4,3,7\n");
        GroupCounts counts = only(loaded)
                .find(Characteristic.RELIGION_OR_BELIEF)
                .orElseThrow()
                .groups();
        assertEquals(Map.of("christian", 6L, "no", 4L), counts.getCounts());
        assertEquals(Map.of(NonResponse.DECLINED, 3L, NonResponse.NOT_OBTAINED, 7L), counts.getNonResponses());
        assertEquals(OptionalLong.of(20), counts.getStatedBase());
        assertEquals(0, loaded.getFindings().getTotal());
    }

    @Test
    void totalOfTheBreakdownIsItsBaseRatherThanAllEmployees() throws IOException {
        Loaded<List<DiversityReturn>> loaded =
                read(START + "gender_female,gender_male,gender_total\n2021,A Council,20,6,4,10\n");
        assertEquals(
                OptionalLong.of(10),
                only(loaded).find(Characteristic.SEX).orElseThrow().groups().getStatedBase());
        assertEquals(0, loaded.getFindings().getTotal());
    }

    @ParameterizedTest(name = "{0} people, parts {1} and {2}, of {3}: {4}")
    @CsvSource({
        "30, 10, 20, 100, ROLL_UP, 30, 0",
        "40, 10, 20, 110, MORE_THAN_PARTS, 40, 10",
        "5, 10, 20, 105, REMAINDER, 35, 5",
        "30, 10, 20, 130, REMAINDER, 60, 30",
        "5, 10, 20, 77, CONTRADICTED, 5, 0",
        "5, 10, 20, '', CONTRADICTED, 5, 0",
        "'', 10, 20, 100, PARTS_ONLY, 30, 0",
    })
    void groupWithPartsIsReadByItsBase(
            String group, long one, long other, String base, ParentCount.Reading reading, long people, long unexplained)
            throws IOException {
        DiversityBreakdown breakdown = only(read(START
                        + "ethnicity_asian,ethnicity_asian_indian,ethnicity_asian_chinese,ethnicity_white\n"
                        + "2021,A Council," + base + "," + group + "," + one + "," + other + ",70\n"))
                .find(Characteristic.RACE)
                .orElseThrow();
        ParentCount parent = breakdown.parents().get(0);
        assertEquals(reading, parent.reading());
        assertEquals(30, parent.parts());
        assertEquals(unexplained, parent.unexplained());
        assertEquals(OptionalLong.of(people), breakdown.groups().getCount("asian"));
        assertEquals(List.of("asian", "white"), breakdown.groups().getCategories());
        assertEquals(OptionalLong.of(one), breakdown.finest().getCount("asian_indian"));
        assertEquals(
                unexplained == 0 ? OptionalLong.empty() : OptionalLong.of(unexplained),
                breakdown.finest().getCount("asian"));
    }

    @Test
    void remainderThatCouldBeEitherOfTwoGroupsIsNotProven() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START
                + "ethnicity_asian,ethnicity_asian_indian,ethnicity_black,ethnicity_black_african\n"
                + "2021,A Council,25,10,5,10,5\n");
        DiversityBreakdown breakdown = only(loaded).find(Characteristic.RACE).orElseThrow();
        assertEquals(
                List.of(ParentCount.Reading.MORE_THAN_PARTS, ParentCount.Reading.MORE_THAN_PARTS),
                breakdown.parents().stream().map(ParentCount::reading).toList());
        assertAt(2, "employees", onlyFinding(loaded));
    }

    @Test
    void contradictedGroupIsReportedAtItsCell() throws IOException {
        Finding finding = onlyFinding(read(START.replace("employees,", "employees,ethnicity_total,")
                + "ethnicity_asian,ethnicity_asian_indian\n2021,A Council,5,5,5,8\n"));
        assertEquals("EDI-S-008", finding.getCode());
        assertAt(2, "ethnicity_asian", finding);
    }

    @Test
    void breakdownThatMissesItsBaseIsReportedAndBothNumbersAreKept() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female,gender_male\n2021,A Council,20,6,4\n");
        GroupCounts counts = only(loaded).find(Characteristic.SEX).orElseThrow().groups();
        assertEquals(OptionalLong.of(10), counts.getBaseDifference());
        assertEquals(10, counts.getDeclared());
        Finding finding = onlyFinding(loaded);
        assertEquals(Severity.WARNING, finding.getSeverity());
        assertEquals("EDI-S-008", finding.getCode());
        assertAt(2, "employees", finding);
    }

    @Test
    void blankBaseLeavesTheCountsWithoutOne() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female,gender_male\n2021,A Council,,6,4\n");
        assertEquals(OptionalLong.empty(), only(loaded).employees());
        assertEquals(
                OptionalLong.empty(),
                only(loaded).find(Characteristic.SEX).orElseThrow().groups().getStatedBase());
        assertAt(2, "employees", onlyFinding(loaded));
    }

    @Test
    void emptyRecordIsPassedOverAndReported() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n,,,\n2021,A Council,6,6\n");
        assertEquals(3, only(loaded).row());
        Finding finding = onlyFinding(loaded);
        assertEquals("EDI-S-004", finding.getCode());
        assertEquals(Optional.of(2), finding.getLocation().orElseThrow().getRow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "z", "x", "low", "*", "..", "LOW"})
    void markerIsAFigureThatIsNotKnownAndNeverNought(String marker) throws IOException {
        Loaded<List<DiversityReturn>> loaded =
                read(START + "gender_female,gender_male,gender_other\n2021,A Council,10,6," + marker + ",1\n");
        DiversityBreakdown breakdown = only(loaded).find(Characteristic.SEX).orElseThrow();
        assertEquals(Map.of("female", 6L, "other", 1L), breakdown.groups().getCounts());
        assertEquals(List.of("male"), breakdown.withheld());
        Finding finding = onlyFinding(loaded);
        assertEquals(Severity.WARNING, finding.getSeverity());
        assertAt(2, "gender_male", finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "1.5", "1e3", "\"1,204\"", "about 10", "9999999999999", "\uFF13"})
    void cellThatIsNoNumberLosesThatCellAndNothingElse(String cell) throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START
                + "gender_female,gender_male,gender_other\n2021,A Council,10,6," + cell
                + ",1\n2022,A Council,4,1,2,1\n");
        assertEquals(2, loaded.orThrow().size());
        DiversityBreakdown breakdown =
                loaded.orThrow().get(0).find(Characteristic.SEX).orElseThrow();
        assertEquals(Map.of("female", 6L, "other", 1L), breakdown.groups().getCounts());
        Finding finding = onlyFinding(loaded);
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertAt(2, "gender_male", finding);
    }

    @Test
    void tabBeforeANumberIsReportedAndTheNumberTaken() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n2021,A Council,\t1402,1402\n");
        assertEquals(OptionalLong.of(1402), only(loaded).employees());
        Finding finding = onlyFinding(loaded);
        assertEquals(Severity.WARNING, finding.getSeverity());
        assertTrue(finding.getMessage().contains("'\\t1402'"), finding.getMessage());
        assertAt(2, "employees", finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31, 0",
        "2020-02, 2020-02-01, 2020-02-29, 0",
        "2021-10-19, 2021-10-19, 2021-10-19, 0",
        "16/05/2022, 2022-05-16, 2022-05-16, 1",
        "05/16/2022, 2022-05-16, 2022-05-16, 1",
        "05/05/2022, 2022-05-05, 2022-05-05, 1",
    })
    void dayMonthOrYearIsReadAsExactlyAsItIsGiven(String text, LocalDate first, LocalDate last, int warnings)
            throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n" + text + ",A Council,5,5\n");
        PublishedOn published = only(loaded).published().orElseThrow();
        assertEquals(first, published.firstDay());
        assertEquals(last, published.lastDay());
        assertEquals(warnings, loaded.getFindings().count(Severity.WARNING));
        assertTrue(loaded.getFindings().isValid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06/05/2022", "2022-06-31", "2022-13", "31/02/2022", "May 2022", "22"})
    void dayThatIsNoneOrCouldBeTwoIsNotRead(String text) throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n" + text + ",A Council,5,5\n");
        assertEquals(Optional.empty(), only(loaded).published());
        Finding finding = onlyFinding(loaded);
        assertEquals("EDI-S-007", finding.getCode());
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertAt(2, "published", finding);
    }

    @Test
    void mixedEndsOfLinesAndBreaksInsideQuotesAreRead() throws IOException {
        List<DiversityReturn> returns = read(START
                        + "sic_codes\r\n2021,\"A\r\nCouncil\",5,\"84110,\r\n85200\"\n2022,B,6,84110;85421\r\n")
                .orThrow();
        assertEquals("A\r\nCouncil", returns.get(0).organisation());
        assertEquals(List.of("84110", "85200"), returns.get(0).industries());
        assertEquals(List.of("84110", "85421"), returns.get(1).industries());
    }

    @Test
    void linesMayEndInCarriageReturnsAlone() throws IOException {
        assertEquals(
                2,
                read(START + "gender_female\r2021,A,5,5\r2022,A,6,6\r")
                        .orThrow()
                        .size());
    }

    @Test
    void declaredCharsetIsUsedAndNeverGuessed() throws IOException {
        String text = START + "gender_female\n2021,Ynys M\u00F4n \u2013 Council,5,5\n";
        Charset windows = Charset.forName("windows-1252");
        DiversityReturns declared = DiversityReturns.standard().withCharset(windows);
        assertEquals(
                "Ynys M\u00F4n \u2013 Council",
                only(read(text, windows, declared)).organisation());
        Finding refused = onlyFinding(read(text, windows, DiversityReturns.standard()));
        assertEquals("EDI-S-013", refused.getCode());
        String marked = "\uFEFF" + text;
        assertEquals("Ynys M\u00F4n \u2013 Council", only(read(marked)).organisation());
        assertEquals(
                "Ynys M\u00F4n \u2013 Council",
                only(read(marked, StandardCharsets.UTF_8, declared)).organisation());
    }

    @Test
    void categoryThatTheStandardLacksIsKeptAndAColumnOfNothingKnownIsRefused() throws IOException {
        Loaded<List<DiversityReturn>> loaded =
                read(START + "ethnicity_white,ethnicity_white_roma,colour\n2021,A Council,9,9,2,red\n");
        assertEquals(
                OptionalLong.of(2),
                only(loaded).find(Characteristic.RACE).orElseThrow().finest().getCount("white_roma"));
        assertEquals(
                List.of(Severity.WARNING, Severity.ERROR),
                loaded.getFindings().getFirst().stream()
                        .map(Finding::getSeverity)
                        .toList());
    }

    @Test
    void rowWithTooFewFieldsLosesItselfAndNoOther() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n2021,A\n2022,B,5,5\n");
        assertEquals("B", only(loaded).organisation());
        assertEquals("EDI-S-014", onlyFinding(loaded).getCode());
    }

    @Test
    void secondRecordOfOneOrganisationAndTimeIsKeptAndReported() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read(START + "gender_female\n2021,A,5,5\n2021,A,5,5\n");
        assertEquals(2, loaded.orThrow().size());
        Finding finding = onlyFinding(loaded);
        assertEquals("EDI-S-003", finding.getCode());
        assertAt(3, "organisation", finding);
    }

    @Test
    void fileWithoutOrganisationsIsNotRead() throws IOException {
        Loaded<List<DiversityReturn>> loaded = read("published,employees\n2021,5\n");
        assertEquals(Optional.empty(), loaded.getValue());
        assertEquals("EDI-S-004", onlyFinding(loaded).getCode());
    }
}
