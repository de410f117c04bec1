package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.junit.jupiter.api.Test;

class PayGroupingTest {

    private static final Classification ETHNIC = ClassificationCatalogue.bundled()
            .find(ClassificationId.parse("ethnic-group@census-2021"))
            .orElseThrow();

    private static Payroll payroll(Map<String, Integer> people) {
        List<PayrollRow> rows = new ArrayList<>();
        people.forEach((word, number) -> {
            for (int person = 0; person < number; person++) {
                rows.add(PayrollRow.builder()
                        .sex(person % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                        .hourlyPay(new BigDecimal("12").add(BigDecimal.valueOf(7L * person % 31)))
                        .putGroups("group", word)
                        .build());
            }
        });
        return Payroll.of(rows);
    }

    private static Map<String, Integer> people(Object... wordsAndNumbers) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (int at = 0; at < wordsAndNumbers.length; at += 2) {
            people.put((String) wordsAndNumbers[at], (Integer) wordsAndNumbers[at + 1]);
        }
        return people;
    }

    private static Map<String, Integer> sizes(GroupedPayroll grouped) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        grouped.groups()
                .forEach(group -> sizes.put(group.label(), group.people().size()));
        return sizes;
    }

    @Test
    void groupsOfFewerThanTenArePutTogetherWithTheOtherSmallOnes() {
        GroupedPayroll grouped = PayGrouping.by("group")
                .in(ETHNIC)
                .comparedWith("white")
                .of(payroll(people(
                        "white-british",
                        40,
                        "white-irish",
                        3,
                        "asian-indian",
                        12,
                        "black-african",
                        6,
                        "other-arab",
                        5,
                        "declined",
                        4,
                        "",
                        2)));
        assertEquals(
                people("White", 43, "Asian, Asian British or Asian Welsh", 12, "Other groups together", 11),
                sizes(grouped));
        assertEquals(
                List.of("Black, Black British, Black Welsh, Caribbean or African", "Other ethnic group"),
                grouped.others().get(1).merged());
        assertEquals(6, grouped.undisclosed().size());
        assertEquals(23, grouped.allOthers().people().size());
    }

    @Test
    void whatIsLeftOfSmallOnesTakesTheNextSmallest() {
        GroupedPayroll grouped = PayGrouping.by("group").of(payroll(people("A", 50, "B", 30, "C", 20, "D", 4)));
        assertEquals(people("A", 50, "B", 30, "Other groups together", 24), sizes(grouped));
        assertEquals(List.of("D", "C"), grouped.others().get(1).merged());
    }

    @Test
    void detailedGroupsAreMergedWithinTheirParentFirst() {
        GroupedPayroll grouped = PayGrouping.by("group")
                .in(ETHNIC)
                .inDetail()
                .comparedWith("White")
                .of(payroll(people(
                        "white-british",
                        40,
                        "asian-indian",
                        15,
                        "asian-pakistani",
                        11,
                        "asian-chinese",
                        6,
                        "asian-bangladeshi",
                        5,
                        "black-african",
                        8,
                        "black-caribbean",
                        9)));
        assertEquals(
                people(
                        "White",
                        40,
                        "Asian, Asian British or Asian Welsh: Indian",
                        15,
                        "Asian, Asian British or Asian Welsh: Pakistani",
                        11,
                        "Asian, Asian British or Asian Welsh: other groups",
                        11,
                        "Black, Black British, Black Welsh, Caribbean or African",
                        17),
                sizes(grouped));
    }

    @Test
    void groupWithNobodyToBePutTogetherWithIsWithheldWithItsReason() {
        Payroll payroll = payroll(people("A", 50, "B", 4));
        PayByGroup figures = PayByGroup.of(PayGrouping.by("group").of(payroll));
        PublishedPayByGroup shown = PublishedPayByGroup.forEverybody(
                        payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027), List.of(figures))
                .get(0);
        assertTrue(shown.figures().stream()
                .allMatch(figure -> figure.percent().getAbsence().equals(Optional.of(Absence.SUPPRESSED))));
        assertTrue(shown.reasons().contains(PayWithheld.FEW_PEOPLE));
        // 4 of 54 would follow from the other share.
        assertTrue(shown.composition().values().stream()
                .filter(share -> share.isPresent())
                .allMatch(share -> share.get().signum() == 0));
    }

    @Test
    void compositionHasThoseWhoDidNotSayBesideTheGroups() {
        Payroll payroll = payroll(people("A", 50, "B", 30, "", 20));
        PublishedPayByGroup shown = PublishedPayByGroup.forEverybody(
                        payroll,
                        payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027),
                        List.of(PayByGroup.of(PayGrouping.by("group").of(payroll))))
                .get(0);
        assertEquals(
                Map.of(
                        "A",
                        Measured.of(new BigDecimal("50.0")),
                        "B",
                        Measured.of(new BigDecimal("30.0")),
                        PublishedPayByGroup.UNDISCLOSED,
                        Measured.of(new BigDecimal("20.0"))),
                shown.composition());
    }

    @Test
    void bySexItIsTheReturn() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 90; person++) {
            boolean isWoman = person % 3 == 0;
            rows.add(PayrollRow.builder()
                    .sex(isWoman ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .hourlyPay(BigDecimal.valueOf(1100 + 37L * person % 900, 2))
                    .bonusOfTheYear(BigDecimal.valueOf(person % 2 * (100L + person)))
                    .putGroups("group", isWoman ? "W" : "M")
                    .build());
        }
        Payroll payroll = Payroll.of(rows);
        PayReturn bySex = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027);
        GroupComparison byGroup =
                PayByGroup.of(PayGrouping.by("group").of(payroll)).comparisons().get(0);
        assertEquals(bySex.pay(), byGroup.pay());
        assertEquals(bySex.bonus(), byGroup.bonus());
        assertEquals(bySex.womenWithBonus(), byGroup.comparedWithBonus());
        assertEquals(bySex.menWithBonus(), byGroup.referenceWithBonus());
        assertEquals(bySex.quarters().stream().map(PayQuarter::women).toList(), byGroup.quarters());
    }

    @Test
    void groupThatNobodyIsInAndWordsOfNoListAreRefused() {
        Payroll payroll = payroll(people("A", 20, "B", 20));
        assertThrows(
                IllegalArgumentException.class,
                () -> PayGrouping.by("group").comparedWith("C").of(payroll));
        assertThrows(
                IllegalArgumentException.class,
                () -> PayGrouping.by("group").in(ETHNIC).of(payroll));
        assertThrows(IllegalArgumentException.class, () -> PayGrouping.by("group")
                .in(ETHNIC)
                .comparedWith("white-irish")
                .of(payroll(people("white-irish", 20, "asian-indian", 20))));
    }

    @Test
    void columnThatNobodyAnswersLeavesNothingToCompare() {
        PayByGroup figures = PayByGroup.of(PayGrouping.by("group").of(payroll(people("", 30))));
        assertTrue(figures.comparisons().isEmpty());
        assertEquals(30, figures.grouped().undisclosed().size());
    }
}
