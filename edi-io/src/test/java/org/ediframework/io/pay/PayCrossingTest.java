package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGroup;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.EarlierPay;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.junit.jupiter.api.Test;

class PayCrossingTest {

    private final StringBuilder rows = new StringBuilder("sex,grade,team,hourly_pay\n");

    private void add(int people, String sex, String grade) {
        for (int person = 0; person < people; person++) {
            rows.append("%s,%s,t,%d.5\n".formatted(sex, grade, 12 + person));
        }
    }

    private PayrollFile file() {
        return PayrollReader.standard()
                .read(rows.toString().getBytes(StandardCharsets.UTF_8), "payroll.csv")
                .orThrow();
    }

    private PayCrossing crossing(String name) {
        return PayCrossing.find(file(), name, ClassificationCatalogue.bundled()).orElseThrow();
    }

    private static Map<String, Integer> sizes(GroupedPayroll grouped) {
        return grouped.groups().stream().collect(Collectors.toMap(PayGroup::label, group -> group.people()
                .size()));
    }

    @Test
    void pairsOfFewAreInTheirFirstGroupFirst() {
        add(20, "F", "one");
        add(4, "M", "one");
        add(12, "F", "two");
        add(15, "M", "two");
        add(6, "F", "three");
        add(7, "M", "three");
        add(3, "F", "");
        add(2, "", "two");
        GroupedPayroll grouped = crossing("Grade + SEX").of(Payroll.of(file().rows()), Optional.of("two × Men"));
        assertEquals("grade × sex", grouped.characteristic());
        assertEquals(15, grouped.reference().people().size());
        assertEquals(5, grouped.undisclosed().size());
        // Four men of one join the women of one; both of three are put together, and so nobody is alone in a small
        // group.
        assertEquals(Map.of("two × Men", 15, "one", 24, "two × Women", 12, "three", 13), sizes(grouped));
    }

    @Test
    void allOfAFirstGroupAreComparedWith() {
        add(20, "F", "one");
        add(14, "M", "one");
        add(12, "F", "two");
        GroupedPayroll grouped = crossing("sex×grade").of(Payroll.of(file().rows()), Optional.of("Women"));
        assertEquals(32, grouped.reference().people().size());
        assertEquals("sex × grade", grouped.characteristic());
        assertThrows(IllegalArgumentException.class, () -> crossing("sex×grade")
                .of(Payroll.of(file().rows()), Optional.of("Teachers")));
    }

    @Test
    void twoColumnsThatAreThereAreNeeded() {
        add(20, "F", "one");
        for (String name : List.of("grade", "grade + colour", "grade + team + sex", "sex + sex", "+")) {
            assertTrue(
                    PayCrossing.find(file(), name, ClassificationCatalogue.bundled())
                            .isEmpty(),
                    name);
        }
    }

    @Test
    void crossingIsFoundAgainInTheLedger() {
        add(20, "F", "one");
        add(14, "M", "one");
        add(12, "F", "two");
        add(15, "M", "two");
        PayrollFile file = file();
        Payroll payroll = Payroll.of(file.rows());
        PayReturn figures = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027);
        PayByGroup crossed = PayByGroup.of(crossing("grade+sex").of(payroll, Optional.empty()));
        Ledger ledger = Ledger.EMPTY.with(
                PublishedPayByGroup.forEverybody(payroll, figures, List.of(crossed), EarlierPay.nothing(payroll))
                        .get(0)
                        .ledgerEntry("council"));
        EarlierPayReader.Found found =
                EarlierPayReader.of(file, payroll).find(ledger, "council", LocalDate.of(2027, 4, 5));
        assertEquals(List.of(), found.ofAnother());
        assertTrue(!found.earlier().before().isEmpty());
    }
}
