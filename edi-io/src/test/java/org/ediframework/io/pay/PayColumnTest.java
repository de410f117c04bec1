package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.io.load.Loaded;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.Payroll;
import org.junit.jupiter.api.Test;

class PayColumnTest {

    private static PayrollFile read(String header, String... groups) throws IOException {
        StringBuilder text = new StringBuilder("sex,hourly_pay,").append(header).append('\n');
        for (String group : groups) {
            text.append("F,12,").append(group).append('\n');
        }
        return PayrollReader.standard()
                .read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "payroll.csv")
                .orThrow();
    }

    private static GroupedPayroll grouped(PayrollFile file, String column) {
        PayColumn found = PayColumn.find(file, column).orElseThrow();
        Classification list =
                found.classification(ClassificationCatalogue.bundled()).orElseThrow();
        return found.grouping(file, list).orThrow().of(Payroll.of(file.rows()));
    }

    @Test
    void usualSpellingsAreGroupsOfTheClassificationOfTheColumn() throws IOException {
        PayrollFile file = read(
                "Ethnic Group",
                "White British",
                "white irish",
                "Asian",
                "INDIAN",
                "Prefer not to say",
                "",
                "black african");
        GroupedPayroll grouped = grouped(file, "ethnic-group");
        assertEquals("White", grouped.reference().label());
        assertEquals(2, grouped.reference().people().size());
        assertEquals(3, grouped.allOthers().people().size());
        assertEquals(2, grouped.undisclosed().size());
    }

    @Test
    void disabledPeopleAreComparedWithOthersHoweverManyTheyAre() throws IOException {
        GroupedPayroll grouped = grouped(read("disability", "yes", "yes", "yes", "no", "unknown"), "Disability");
        assertEquals("Not disabled under the Equality Act", grouped.reference().label());
        assertEquals(3, grouped.allOthers().people().size());
    }

    @Test
    void wordsThatNoListHasStandForThemselves() throws IOException {
        PayrollFile file = read("ethnic group", "White", "Martian", "prefer not to say");
        PayColumn column = PayColumn.find(file, "ethnic group").orElseThrow();
        assertEquals(Optional.empty(), column.classification(ClassificationCatalogue.bundled()));
        GroupedPayroll grouped = column.grouping().of(Payroll.of(file.rows()));
        assertEquals(2, grouped.groups().size());
        assertEquals(1, grouped.undisclosed().size());
    }

    @Test
    void wordThatAListGivenDoesNotHaveIsAFindingAtItsLine() throws IOException {
        PayrollFile file = read("ethnic group", "White", "Martian");
        Classification list = ClassificationCatalogue.bundled().getClassifications().stream()
                .filter(known -> known.getId().toString().equals("ethnic-group@census-2021"))
                .findFirst()
                .orElseThrow();
        Loaded<PayGrouping> loaded =
                PayColumn.find(file, "ethnic group").orElseThrow().grouping(file, list);
        assertTrue(loaded.getValue().isEmpty());
        assertEquals(
                Optional.of(3),
                loaded.getFindings().getFirst().get(0).getLocation().flatMap(Location::getLine));
        assertTrue(loaded.getFindings().getFirst().get(0).getMessage().contains("Martian"));
    }

    @Test
    void columnsThatHoldCharacteristicsAreListed() throws IOException {
        PayrollFile file = read("grade,age", "4,30");
        assertEquals(List.of("age", "grade"), PayColumn.names(file));
        assertEquals(Optional.empty(), PayColumn.find(file, "sex"));
    }

    private static boolean makesGroups(PayrollFile file, String name) {
        return PayColumn.find(file, name)
                .orElseThrow()
                .faultsIn(file, "payroll.csv", RuleMessages.standard())
                .isValid();
    }

    @Test
    void columnInWhichEverybodyStandsAloneMakesNoGroups() throws IOException {
        PayrollFile file = read(
                "locker,grade",
                IntStream.range(0, 40).mapToObj(at -> "E" + at + ",G" + at % 5).toArray(String[]::new));
        assertFalse(makesGroups(file, "locker"));
        assertTrue(makesGroups(file, "grade"));
    }
}
