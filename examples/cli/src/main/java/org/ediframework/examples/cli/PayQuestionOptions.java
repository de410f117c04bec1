package org.ediframework.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ediframework.io.pay.CovariateColumn;
import org.ediframework.io.pay.PayColumn;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.report.DirectiveReportHtml;
import org.ediframework.io.report.WithinGradeHtml;
import org.ediframework.metrics.figures.DirectiveFigures;
import org.ediframework.metrics.figures.PayModelFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.RaiseFigures;
import org.ediframework.metrics.figures.WithinGradeFigures;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.PayModel;
import org.ediframework.metrics.pay.work.RobustError;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.EarlierPay;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayModel;
import org.ediframework.metrics.publication.PublishedWithinGrade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else than a return is asked of a payroll: the report of another law, or about equal work. */
final class PayQuestionOptions {

    /** Whose report is asked. */
    enum Law {
        GB,
        EU
    }

    /** What is asked about equal work. */
    enum EqualWork {
        WITHIN,
        REGRESSION,
        DECOMPOSITION,
        RAISE
    }

    @Option(
            names = "--law",
            description =
                    "GB, a pay gap return, unless it is EU: what article 9 of directive (EU) 2023/970 asks, with the"
                            + " gap by --category.")
    private Law law = Law.GB;

    @Option(
            names = "--category",
            paramLabel = "COLUMN",
            description =
                    "With --law EU, --equal-work WITHIN and RAISE: the column of the category or grade of workers.")
    private @Nullable String category;

    @Option(
            names = "--equal-work",
            paramLabel = "QUESTION",
            description =
                    "${COMPLETION-CANDIDATES}: the gap within --category; what pay is associated with beside sex; what"
                            + " the gap goes with; whose raise would close the gap of each --category for the least"
                            + " money.")
    private @Nullable EqualWork equalWork;

    @Option(
            names = "--covariates",
            paramLabel = "COLUMN",
            split = ",",
            description =
                    "With --equal-work REGRESSION and DECOMPOSITION: the columns that people are compared by, such as"
                            + " grade,age,hours. grade:category takes numbers as words, grade=B compares with B.")
    private List<String> covariates = new ArrayList<>();

    @Option(
            names = "--errors",
            description = "With --equal-work REGRESSION: ${COMPLETION-CANDIDATES}; HC3 unless given.")
    private @Nullable RobustError errors;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "With --equal-work RAISE: the gap that may be left, 0 unless given.")
    private @Nullable BigDecimal tolerance;

    @Option(
            names = "--cost",
            description = "With --equal-work RAISE: what is least, ${COMPLETION-CANDIDATES}; AN_HOUR unless given.")
    private CheapestRaise.@Nullable Cost cost;

    /** Whether something else than a return is asked; options that belong to something else are refused. */
    boolean isAsked() {
        boolean takesCategory = law == Law.EU || equalWork == EqualWork.WITHIN || equalWork == EqualWork.RAISE;
        boolean takesCovariates = equalWork == EqualWork.REGRESSION || equalWork == EqualWork.DECOMPOSITION;
        if (law == Law.EU && equalWork != null) {
            throw new UnusableInputException("--law EU and --equal-work ask different things. Give one of them.");
        }
        if (takesCategory && category == null) {
            throw new UnusableInputException((law == Law.EU ? "--law EU" : "--equal-work " + equalWork)
                    + " needs --category, the column of the category or grade of workers.");
        }
        refuse(!takesCategory && category != null, "--category", "--law EU, --equal-work WITHIN and RAISE");
        refuse(!takesCovariates && !covariates.isEmpty(), "--covariates", "--equal-work REGRESSION and DECOMPOSITION");
        refuse(equalWork != EqualWork.REGRESSION && errors != null, "--errors", "--equal-work REGRESSION");
        refuse(equalWork != EqualWork.RAISE && tolerance != null, "--tolerance", "--equal-work RAISE");
        refuse(equalWork != EqualWork.RAISE && cost != null, "--cost", "--equal-work RAISE");
        return law == Law.EU || equalWork != null;
    }

    private static void refuse(boolean isWrong, String option, String of) {
        if (isWrong) {
            throw new UnusableInputException(option + " belongs to " + of + ".");
        }
    }

    /**
     * The answer.
     *
     * @param earlier what everybody knows of the day; absent where the answer is in full
     * @param ledger keeps what is published
     */
    PayAnswer answer(
            Path payroll,
            PayrollFile file,
            Payroll read,
            LocalDate day,
            Optional<EarlierPay> earlier,
            PayLedgerOptions ledger,
            List<String> notes) {
        if (equalWork == null) {
            PublishedDirectiveReport shown =
                    directive(DirectiveReport.of(file.rows(), column(payroll, file)), day, earlier, ledger);
            return new PayAnswer(
                    DirectiveFigures.of(shown, day), settings -> DirectiveReportHtml.write(shown, day, settings));
        }
        List<WorkingPerson> people = WorkingPerson.of(read, file.rows());
        boolean inFull = earlier.isEmpty();
        if (ledger.isGiven() && (equalWork == EqualWork.REGRESSION || equalWork == EqualWork.DECOMPOSITION)) {
            throw new UnusableInputException("--ledger does not take --equal-work " + equalWork
                    + ": what coefficients tell together with other figures of the day is not worked out.");
        }
        return switch (equalWork) {
            case WITHIN -> {
                PublishedWithinGrade shown = within(people, column(payroll, file), day, earlier, ledger);
                yield new PayAnswer(
                        WithinGradeFigures.of(shown, day), settings -> WithinGradeHtml.write(shown, day, settings));
            }
            case REGRESSION ->
                PayAnswer.table(PayModelFigures.regression(
                        model(payroll, file, people, inFull, notes),
                        Optional.ofNullable(errors).orElse(RobustError.HC3),
                        day));
            case DECOMPOSITION ->
                PayAnswer.table(PayModelFigures.decomposition(model(payroll, file, people, inFull, notes), day));
            case RAISE -> PayAnswer.table(raise(file, people, column(payroll, file), day, inFull));
        };
    }

    private static PublishedDirectiveReport directive(
            DirectiveReport report, LocalDate day, Optional<EarlierPay> earlier, PayLedgerOptions ledger) {
        if (earlier.isEmpty()) {
            return PublishedDirectiveReport.inFull(report);
        }
        PublishedDirectiveReport shown = PublishedDirectiveReport.forEverybody(report, earlier.get());
        ledger.keep(shown.ledgerEntry(ledger.scope(), day));
        return shown;
    }

    private static PublishedWithinGrade within(
            List<WorkingPerson> people,
            String grade,
            LocalDate day,
            Optional<EarlierPay> earlier,
            PayLedgerOptions ledger) {
        if (earlier.isEmpty()) {
            return PublishedWithinGrade.inFull(people, grade);
        }
        PublishedWithinGrade shown = PublishedWithinGrade.forEverybody(people, grade, earlier.get());
        ledger.keep(shown.ledgerEntry(ledger.scope(), day));
        return shown;
    }

    private String column(Path payroll, PayrollFile file) {
        String name = Optional.ofNullable(category).orElseThrow();
        return PayColumn.find(file, name)
                .map(PayColumn::name)
                .orElseThrow(() -> new UnusableInputException("--category: " + payroll + " has no column '" + name
                        + "' that says something of anybody. There are " + PayColumn.names(file) + "."));
    }

    private PublishedPayModel model(
            Path payroll, PayrollFile file, List<WorkingPerson> people, boolean inFull, List<String> notes) {
        List<Covariate> found = new ArrayList<>();
        for (String name : covariates) {
            CovariateColumn column = CovariateColumn.find(file, name)
                    .orElseThrow(() -> new UnusableInputException("--covariates: " + payroll + " has no column '" + name
                            + "' that says something of anybody. There are " + CovariateColumn.names(file) + "."));
            if (column.isGuessed()) {
                notes.add("edi: note: '" + column.covariate().name() + "' is taken as a number; " + name
                        + ":category takes its numbers as words.");
            }
            found.add(column.covariate());
        }
        try {
            PayModel model = PayModel.of(people, found);
            return inFull ? PublishedPayModel.inFull(model) : PublishedPayModel.forEverybody(model);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--covariates: " + wrong.getMessage());
        }
    }

    private PublishedFigures raise(
            PayrollFile file, List<WorkingPerson> people, String column, LocalDate day, boolean inFull) {
        if (!inFull) {
            throw new UnusableInputException(
                    "--equal-work RAISE tells what single people are paid. Give --in-full, and keep the result.");
        }
        BigDecimal left = Optional.ofNullable(tolerance).orElse(BigDecimal.ZERO);
        CheapestRaise.Cost least = Optional.ofNullable(cost).orElse(CheapestRaise.Cost.AN_HOUR);
        Map<String, List<WorkingPerson>> byCategory = new TreeMap<>();
        people.forEach(
                person -> Stream.of(person.known().getOrDefault(column, "").strip())
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> byCategory
                                .computeIfAbsent(word, any -> new ArrayList<>())
                                .add(person)));
        Map<String, CheapestRaise.Answer> answers = new TreeMap<>();
        try {
            byCategory.forEach((name, of) -> answers.put(name, CheapestRaise.of(of, left, least)));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--tolerance: " + wrong.getMessage());
        }
        return RaiseFigures.of(answers, file.lines(), left, least, day);
    }
}
