package org.ediframework.examples.service.pay;

import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.io.pay.PayColumn;
import org.ediframework.io.pay.PayCrossing;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.Payroll;

/** Pay by a column of the payroll, or by two crossed. */
final class PayGroups {

    private PayGroups() {}

    static PayByGroup of(String payroll, PayrollFile file, Payroll read, String by, Optional<String> comparedWith) {
        try {
            return PayByGroup.of(grouped(payroll, file, read, by, comparedWith));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableRequestException("The parameter 'by' or 'comparedWith': " + wrong.getMessage());
        }
    }

    private static GroupedPayroll grouped(
            String payroll, PayrollFile file, Payroll read, String by, Optional<String> comparedWith) {
        ClassificationCatalogue lists = ClassificationCatalogue.bundled();
        Optional<PayColumn> column = PayColumn.find(file, by);
        if (column.isEmpty()) {
            return PayCrossing.find(file, by, lists)
                    .orElseThrow(() -> new UnusableRequestException("The parameter 'by' is '" + by
                            + "', which is no column that says something of anybody. There are " + PayColumn.names(file)
                            + ", and two of these or sex with + between them."))
                    .of(read, comparedWith);
        }
        Findings faults = column.get().faultsIn(file, payroll, RuleMessages.standard());
        if (!faults.isValid()) {
            throw new UnusableDocumentException(payroll, faults);
        }
        Optional<Classification> list = column.get().classification(lists);
        PayGrouping grouping = list.isEmpty()
                ? column.get().grouping()
                : UnusableDocumentException.unlessRead(payroll, column.get().grouping(file, list.get()));
        return comparedWith.map(grouping::comparedWith).orElse(grouping).of(read);
    }
}
