package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.present.EnglishLeft;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.MonitorText;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.figures.CountedFigures;
import org.ediframework.metrics.figures.FunnelFigures;
import org.ediframework.metrics.figures.LikelihoodFigures;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.SegregationFigures;
import org.ediframework.metrics.figures.TrendFigures;
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
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedDirectiveReport;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.publication.PublishedWithinGrade;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** Pages and texts in Welsh hold no English word, and the same figures as in English. */
class WelshPagesProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final Pattern HIDDEN = Pattern.compile("<style>.*?</style>|<meta[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile(" (?:data-label|aria-label|alt)=\"([^\"]*)\"");
    private static final Pattern CELL =
            Pattern.compile("<td class=\"n[^>]*>(.*?)</td>|<span class=\"number\">(.*?)</span>", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("<span class=\"vh\">.*?</span>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final Pattern POSITION = Pattern.compile(" (?:cx|cy|x1|x2|y1|y2|x|y)=\"([^\"]*)\"");

    /** What is read on a page or out loud. */
    private static String read(String page) {
        String plain = HIDDEN.matcher(page).replaceAll(" ");
        StringBuilder text = new StringBuilder(plain.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;|&#[0-9]+;", "'"));
        all(SPOKEN, plain).forEach(words -> text.append(' ').append(words));
        return text.toString();
    }

    /** The English words of a text that are no codes of a published list, which notes call categories by. */
    private static Set<String> english(String text) {
        return EnglishLeft.in(CODE.matcher(text).replaceAll(" "));
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(page); matcher.find(); ) {
            all.add(String.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        return all;
    }

    private static List<String> figures(String page) {
        return all(CELL, page).stream()
                .map(cell -> REASON.matcher(cell).replaceAll(" ").strip())
                .map(cell -> cell.replace(" to ", " hyd "))
                .toList();
    }

    private static void assertSame(String english, String welsh) {
        assertTrue(welsh.contains("<html lang=\"cy\">"), welsh);
        assertEquals(Set.of(), english(read(welsh)), welsh);
        assertNotEquals(Set.of(), english(read(english)));
        assertEquals(figures(english), figures(welsh));
        assertEquals(all(POSITION, english), all(POSITION, welsh));
        assertTrue(welsh.contains("adolygu gan siaradwr Cymraeg"), welsh);
    }

    private static ReportSettings welsh() {
        return ReportSettings.builder().language(CYMRAEG).build();
    }

    private static Publication publication(boolean isInFull) {
        return isInFull ? Publication.inFull() : Publication.under(DisclosurePolicy.standard());
    }

    @Property(tries = 150)
    void tableIsWelsh(@ForAll long seed, @ForAll boolean isInFull) {
        PublishedTable table = publication(isInFull).of(new RandomPlans(seed).table());
        assertSame(
                RepresentationHtml.write(table, ReportSettings.standard()), RepresentationHtml.write(table, welsh()));
        String text = RepresentationText.write(table, CYMRAEG);
        assertEquals(Set.of(), english(text), text);
    }

    @Property(tries = 200)
    void planIsWelsh(@ForAll long seed, @ForAll boolean isInFull) {
        PublishedPlan plan = publication(isInFull).of(new RandomPlans(seed).plan());
        assertSame(MonitorHtml.write(plan, ReportSettings.standard()), MonitorHtml.write(plan, welsh()));
        String text = MonitorText.write(plan, CYMRAEG);
        assertEquals(Set.of(), english(text), text);
    }

    private static PublishedTable places(boolean isInFull, List<String> places, int few) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String place : places) {
            comparisons.add(Comparison.withoutReference(GroupCounts.builder()
                    .characteristic(Characteristic.SEX)
                    .coverage(Coverage.unstated().withPlace(place))
                    .count("qxa", 40 + comparisons.size() * 31)
                    .count("qxb", 200)
                    .count("qxc", few)
                    .build()));
        }
        return publication(isInFull).of(RepresentationAnalysis.standard().analyse(comparisons));
    }

    @Example
    void moreFiguresAreWelsh() {
        for (boolean isInFull : List.of(true, false)) {
            for (int few : List.of(0, 2, 30)) {
                PublishedTable units = places(isInFull, List.of("qxp", "qxq", "qxr"), few);
                PublishedTable years = places(isInFull, List.of("2024", "2025", "2026"), few);
                List<PublishedFigures> all = new ArrayList<>(List.of(
                        SegregationFigures.of(units),
                        SegregationFigures.withIntervals(places(true, List.of("qxp", "qxq"), 30), 100),
                        FunnelFigures.of(units, "qxa", Optional.empty(), true),
                        FunnelFigures.of(units, "qxa", Optional.empty(), false),
                        LikelihoodFigures.ofHighest(units, "qxa"),
                        LikelihoodFigures.against(units, "qxa", "qxp"),
                        TrendFigures.of(years, "qxa", Optional.empty())));
                Stream.of(CountedFigures.values()).map(which -> which.of(units)).forEach(all::add);
                for (PublishedFigures figures : all) {
                    assertSame(
                            FiguresHtml.write(figures, ReportSettings.standard()), FiguresHtml.write(figures, welsh()));
                    String text = FiguresText.write(figures, CYMRAEG);
                    assertEquals(Set.of(), english(text), text);
                }
            }
        }
    }

    /** 60 of one group, 30 of the next, some each of others, and a few who did not say; every third with a bonus. */
    private static List<PayrollRow> rows(int some) {
        List<PayrollRow> rows = new ArrayList<>();
        for (int person = 0; person < 100 + 3 * some; person++) {
            String group = person < 60
                    ? "qxa"
                    : person < 90
                            ? "qxb"
                            : person < 100 ? "" : List.of("qxc", "qxd", "qxe").get(person % 3);
            rows.add(PayrollRow.builder()
                    .sex(person % 2 == 0 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .hourlyPay(BigDecimal.valueOf(1_200 + 37L * person, 2))
                    .bonusOfTheYear(BigDecimal.valueOf(person % 3 == 0 ? 100 + person : 0))
                    .groups(Map.of("qxunit", group, "qxother", person < 5 ? "qxf" : "qxg"))
                    .build());
        }
        return rows;
    }

    @Example
    void payIsWelsh() {
        for (int some : List.of(0, 1, 5, 20)) {
            Payroll payroll = Payroll.of(rows(some));
            PayReturn bySex = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
            List<PayByGroup> byGroup = Stream.of("qxunit", "qxother", "qxnobody")
                    .map(column -> PayByGroup.of(PayGrouping.by(column).of(payroll)))
                    .toList();
            List<PublishedPayByGroup> shown = PublishedPayByGroup.forEverybody(payroll, bySex, byGroup);
            List<PublishedPayByGroup> inFull = byGroup.stream()
                    .map(one -> PublishedPayByGroup.inFull(payroll, bySex, one))
                    .toList();
            List<List<PayIntervals>> intervals = byGroup.stream()
                    .map(one -> one.comparisons().stream()
                            .map(groups -> PayIntervals.of(groups, Resampling.standard()))
                            .toList())
                    .toList();
            assertSame(PayByGroupHtml.write(shown, ReportSettings.standard()), PayByGroupHtml.write(shown, welsh()));
            assertSame(
                    PayByGroupHtml.write(inFull, intervals, ReportSettings.standard()),
                    PayByGroupHtml.write(inFull, intervals, welsh()));
            PublishedPayReturn sexes = PublishedPayReturn.forEverybody(payroll, bySex);
            assertSame(PayReturnHtml.write(sexes, ReportSettings.standard()), PayReturnHtml.write(sexes, welsh()));
            List<WorkingPerson> people = WorkingPerson.of(payroll, rows(some));
            for (String column : List.of("qxunit", "qxnobody")) {
                DirectiveReport report = DirectiveReport.of(rows(some), column);
                for (PublishedDirectiveReport article : List.of(
                        PublishedDirectiveReport.forEverybody(report), PublishedDirectiveReport.inFull(report))) {
                    assertSame(
                            DirectiveReportHtml.write(article, DAY, ReportSettings.standard()),
                            DirectiveReportHtml.write(article, DAY, welsh()));
                }
                PublishedWithinGrade within = PublishedWithinGrade.forEverybody(people, column);
                assertSame(
                        WithinGradeHtml.write(within, DAY, ReportSettings.standard()),
                        WithinGradeHtml.write(within, DAY, welsh()));
            }
            for (PublishedFigures figures : List.of(
                    PayByGroupFigures.of(shown),
                    PayByGroupFigures.withIntervals(inFull, intervals),
                    PayReturnFigures.of(sexes))) {
                assertSame(FiguresHtml.write(figures, ReportSettings.standard()), FiguresHtml.write(figures, welsh()));
                String text = FiguresText.write(figures, CYMRAEG);
                assertEquals(Set.of(), english(text), text);
            }
        }
    }
}
