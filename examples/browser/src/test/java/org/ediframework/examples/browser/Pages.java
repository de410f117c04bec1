package org.ediframework.examples.browser;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.examples.hertfordshire.MainJob;
import org.ediframework.io.report.DirectiveReportHtml;
import org.ediframework.io.report.PayByGroupHtml;
import org.ediframework.io.report.PayReturnHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;

/** The pages that are looked at, each written as its users write it. */
final class Pages {

    /** Markup that would run if it were taken for markup, and words that no line has room for. */
    static final List<String> HOSTILE = List.of(
            "<script>window.ran = 1</script>",
            "<img src=x onerror=\"window.ran = 2\">",
            "\"><svg onload=\"window.ran = 3\">",
            "' onfocus='window.ran = 4' autofocus x='",
            "\u202Ereversed",
            "x".repeat(10_000));

    private Pages() {}

    /** The plan of Hertfordshire, held against the data. */
    static Path plan(Path folder) throws IOException {
        Path page = folder.resolve("plan.html");
        MainJob.main(new String[] {page.toString()});
        return page;
    }

    /** A comparison of Leeds City Council's workforce with Census 2021, and a small place of which much is withheld. */
    static Path representation(Path folder) throws IOException {
        RepresentationTable table = RepresentationAnalysis.standard()
                .analyse(List.of(
                        comparison("Leeds", 845, 11_739, 1_523, List.of("disabled", "not disabled")),
                        comparison("Otley", 3, 47, 2, List.of("disabled", "not disabled"))));
        return write(folder.resolve("representation.html"), table, ReportSettings.standard());
    }

    /** A pay gap return with ties, leave and partners, of whom so few got a bonus that figures are withheld. */
    static Path pay(Path folder) throws IOException {
        Payroll payroll = payroll();
        return Files.writeString(
                folder.resolve("pay.html"),
                PayReturnHtml.write(
                        PublishedPayReturn.forEverybody(
                                payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026)),
                        ReportSettings.builder()
                                .title("Gender pay gap")
                                .addSources("Payroll: made up")
                                .build()));
    }

    /** The same people by grade and by unit, one with a name that does not break, with intervals for those who may see pay. */
    static Path payByGroup(Path folder) throws IOException {
        Payroll payroll = payroll();
        PayReturn bySex = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
        List<PayByGroup> byGroup = Stream.of("grade", "unit")
                .map(column -> PayByGroup.of(PayGrouping.by(column).of(payroll)))
                .toList();
        return Files.writeString(
                folder.resolve("pay-by-group.html"),
                PayByGroupHtml.write(
                        byGroup.stream()
                                .map(one -> PublishedPayByGroup.inFull(payroll, bySex, one))
                                .toList(),
                        byGroup.stream()
                                .map(one -> one.comparisons().stream()
                                        .map(groups -> PayIntervals.of(groups, Resampling.standard()))
                                        .toList())
                                .toList(),
                        ReportSettings.builder()
                                .title("Pay by grade and unit")
                                .addSources("Payroll: made up")
                                .build()));
    }

    /** Pay by unit as everybody may see it: a unit of few people is put together with another, and bonuses are withheld. */
    static Path payByGroupForEverybody(Path folder) throws IOException {
        Payroll payroll = payroll();
        PayReturn bySex = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
        return Files.writeString(
                folder.resolve("pay-by-group-for-everybody.html"),
                PayByGroupHtml.write(
                        PublishedPayByGroup.forEverybody(
                                payroll,
                                bySex,
                                List.of(PayByGroup.of(PayGrouping.by("unit").of(payroll)))),
                        ReportSettings.builder().title("Pay by unit").build()));
    }

    /** What article 9 asks of the same people by unit, with the limit of 5 % and words in cells. */
    static Path directive(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("directive.html"),
                DirectiveReportHtml.write(
                        PublishedDirectiveReport.inFull(DirectiveReport.of(rows(), "unit")),
                        LocalDate.of(2026, 12, 31),
                        ReportSettings.builder().title("Pay by unit").build()));
    }

    private static Payroll payroll() {
        return Payroll.of(rows());
    }

    private static List<PayrollRow> rows() {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 300; person++) {
            PayrollRow.Builder row = PayrollRow.builder()
                    .sex(person % 5 < 3 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .groups(Map.of(
                            "grade",
                            "grade " + person % 3,
                            "unit",
                            person % 60 == 0 ? "Few" : person % 7 < 4 ? "Unit" + "x".repeat(60) : "Other units"))
                    .hourlyPay(BigDecimal.valueOf(1200 + 25L * (person % 40) + (person % 5 < 3 ? 0 : 150), 2))
                    .reducedByLeave(person % 20 == 0)
                    .status(person % 25 == 1 ? PayrollRow.Status.PARTNER : PayrollRow.Status.EMPLOYEE);
            if (person % 50 == 3) {
                row.bonusOfTheYear(BigDecimal.valueOf(500));
            }
            rows.add(row.build());
        }
        return rows;
    }

    /** A page all of whose words are hostile. */
    static Path hostile(Path folder) throws IOException {
        RepresentationTable table = RepresentationAnalysis.standard()
                .analyse(HOSTILE.stream()
                        .map(words -> comparison(words, 40, 60, 10, List.of(words, words + " too")))
                        .toList());
        ReportSettings settings = ReportSettings.builder()
                .title(String.join(" ", HOSTILE))
                .about(String.join(" ", HOSTILE))
                .addAllSources(HOSTILE)
                .build();
        return write(folder.resolve("hostile.html"), table, settings);
    }

    private static Path write(Path page, RepresentationTable table, ReportSettings settings) throws IOException {
        return Files.writeString(
                page, RepresentationHtml.write(Publication.under(DisclosurePolicy.standard(), table), settings));
    }

    private static Comparison comparison(
            String place, long first, long second, long undeclared, List<String> categories) {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .coverage(Coverage.unstated().withPlace(place))
                .count(categories.get(0), first)
                .count(categories.get(1), second)
                .nonResponse(NonResponse.DECLINED, undeclared)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("Census 2021")
                .count(categories.get(0), 135_681)
                .count(categories.get(1), 676_272)
                .build();
        return Comparison.of(counts, reference);
    }
}
