package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.ComparedEntity;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.maturity.SelfAssessment;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.calendar.CalendarFile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.present.Language;
import org.ediframework.io.returns.PayGapFigures;
import org.ediframework.io.returns.WorkforceFigures;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.io.review.RuleDocuments;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Comparisons, calendars, self-assessments and reports of findings in Welsh hold no word of the same result in English, but
 * for those of the document and of the format.
 */
class WelshResultsTest {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final Path RULES = Path.of("src/test/resources/org/ediframework/io/rules");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names of the format stand in quotes. */
    private static final Pattern QUOTED = Pattern.compile("'[A-Za-z]+'");

    private static final LocalDate DAY = LocalDate.of(2028, 5, 2);

    /** What Welsh has too, and what formats, laws and makers of lists are called. */
    static final Set<String> SHARED = Set.of(
            "all", "at", "go", "id", "sector", "tag", "json", "csv", "utf", "http", "https", "rfc", "iso", "bcp",
            "owasp", "asvs", "gdpr", "gss", "ons", "dfe", "tabular", "data", "package", "set", "edi", "is", "person");

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (Matcher word = WORD.matcher(QUOTED.matcher(text).replaceAll(" ")); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Holds one result against the other; what both have in common must stand in the document or be named. */
    static void assertWelsh(String english, String welsh, String document, Set<String> names) {
        Set<String> common = words(welsh);
        common.retainAll(words(english));
        common.removeAll(words(document));
        common.removeAll(names);
        assertEquals(Set.of(), common, welsh);
        Set<String> told = words(english);
        told.removeAll(words(document));
        assertNotEquals(Set.of(), told);
    }

    private static String text(String file) throws IOException {
        return Files.readString(RULES.resolve(file));
    }

    private static ActionPlan plan(String json) {
        return JsonFormat.plans()
                .read(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                .orThrow();
    }

    @Test
    void comparisonIsWelsh() throws IOException {
        String before = text("sound.json");
        String after = before.replace("\"2027-09-30\"", "\"2027-10-02\"")
                .replace("\"2027-12\"", "\"2027-11\"")
                .replace("\"number\": 1", "\"number\": 7, \"revises\": \"other\"")
                .replace("\"Form\"", "\"Sheet\"")
                .replace("\"NOT_STARTED\"", "\"COMPLETE\", \"completedOn\": \"2027-05-01\"")
                .replace("\"bursaries\"", "\"grants\"")
                .replace("\"village\"", "\"farms\"");
        ActionPlan earlier = plan(before);
        ActionPlan later = plan(after);
        String english = ComparisonText.write("a", "b", PlanComparison.of(earlier, later));
        String welsh =
                ComparisonText.write("a", "b", PlanComparison.of(earlier, later, RuleMessages.in(CYMRAEG)), CYMRAEG);

        assertWelsh(english, welsh, before + after, SHARED);
        assertTrue(welsh.contains("  2027-09-30 → 2027-10-02, 2 ddiwrnod yn hwyrach\n"), welsh);
        assertTrue(welsh.contains("llithrodd: cam gweithredu lessons 'Lessons in the village hall', due ger"), welsh);
        assertEquals(
                "a → b: ni newidiodd dim\n",
                withoutLineage(ComparisonText.write("a", "b", PlanComparison.of(earlier, earlier), CYMRAEG)));
    }

    private static String withoutLineage(String comparison) {
        return comparison.substring(0, comparison.indexOf('\n') + 1);
    }

    /** Whatever can happen to whatever thing has a word. */
    @Test
    void everyChangeAndEveryThingHasItsWelsh() {
        Language welsh = Language.of(CYMRAEG);
        for (ChangeKind kind : ChangeKind.values()) {
            assertNotEquals(Language.english().say("diff." + kind.name()), welsh.say("diff." + kind.name()));
        }
        for (ComparedEntity entity : ComparedEntity.values()) {
            assertEquals(entity.toString(), Language.english().thing(entity.toString()));
            assertNotEquals(entity.toString(), welsh.thing(entity.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(Jurisdiction.class)
    void calendarIsWelsh(Jurisdiction nation) throws IOException {
        String json = text("sound.json")
                .replace(
                        "\"period\": {",
                        "\"jurisdiction\": \"" + nation + "\", \"sector\": \"PUBLIC\", \"publications\": [{\"kind\":"
                                + " \"EQUALITY_OBJECTIVES\", \"on\": \"2025-04-01\"}],"
                                + " \"accountability\": [{\"id\": \"board\", \"name\":"
                                + " \"Board\", \"reportsEvery\": \"P1Y\"}], \"period\": {")
                .replace("\"number\": 1", "\"number\": 1, \"reviewDue\": \"2027-06-01\"");
        PlanCalendar calendar = PlanCalendar.of(plan(json), DAY);
        PlanCalendar inWelsh = calendar.in(CYMRAEG);
        List<CalendarDay> days = calendar.between(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));
        List<CalendarDay> welshDays = inWelsh.between(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));

        assertEquals(
                days.stream().map(CalendarDay::key).toList(),
                welshDays.stream().map(CalendarDay::key).toList());
        assertTrue(days.size() > 3, () -> days.toString());
        assertWelsh(
                CalendarText.write(days, calendar.getDutiesWithoutDay()),
                CalendarText.write(welshDays, inWelsh.getDutiesWithoutDay(), CYMRAEG),
                json,
                SHARED);
        assertWelsh(
                summaries(CalendarFile.write(days, DAY)),
                summaries(CalendarFile.write(welshDays, DAY, CYMRAEG)),
                json,
                SHARED);
    }

    /** What a calendar program shows of a file, lines unfolded. */
    private static String summaries(String file) {
        StringBuilder shown = new StringBuilder();
        file.replace("\r\n ", "")
                .lines()
                .filter(line -> line.matches("(?s)(SUMMARY|DESCRIPTION|CATEGORIES):.*"))
                .forEach(line -> shown.append(line.substring(line.indexOf(':'))).append('\n'));
        return shown.toString();
    }

    @Test
    void calendarWithoutAnythingIsWelsh() {
        assertEquals("Dim diwrnod.\n", CalendarText.write(List.of(), List.of(), CYMRAEG));
    }

    @Test
    void selfAssessmentIsWelsh() throws IOException {
        Framework framework = BundledFrameworks.find("eflg-2021").orElseThrow();
        String module = framework.getModules().get(0).getId();
        String json = text("sound.json")
                .replace(
                        "\"period\": {",
                        "\"maturity\": [{\"framework\": \"eflg-2021\", \"module\": \"" + module
                                + "\", \"level\": \"developing\", \"on\": \"2027-02-01\"}], \"period\": {");
        SelfAssessment assessment = SelfAssessment.of(plan(json), framework);
        String welsh = MaturityText.write(assessment, CYMRAEG);

        assertWelsh(
                MaturityText.write(assessment), welsh, JsonFormat.frameworks().toJson(framework), SHARED);
        assertTrue(welsh.contains("\n  Nesaf: "), welsh);
        assertTrue(welsh.contains(": heb ei asesu\n"), welsh);
        assertTrue(welsh.contains(", ar 2027-02-01\n"), welsh);
    }

    @ParameterizedTest
    @EnumSource(ZeroCounts.class)
    void notesOfAProtectedTableAreWelsh(ZeroCounts zeros) {
        FrequencyTable counts = FrequencyTable.builder()
                .dimension("town")
                .cell(List.of("Ware"), 20)
                .cell(List.of("Hitchin"), 30)
                .build();
        for (long threshold : List.of(2L, 5L)) {
            ProtectedTable table = DisclosureControl.of(DisclosurePolicy.builder()
                            .threshold(threshold)
                            .zeros(zeros)
                            .build())
                    .protect(counts);
            String english = ProtectionJson.write(table);
            String welsh = ProtectionJson.write(
                    table, ProtectionForm.builder().language(CYMRAEG).build());
            assertWelsh(english, welsh, "notes cells cell count town Ware Hitchin Total", SHARED);
        }
    }

    @Test
    void publishedReturnsAreWelsh() {
        PublishedFigures gaps = PayGapFigures.of(List.of());
        PublishedFigures workforce = WorkforceFigures.of(Publication.inFull(RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(GroupCounts.builder()
                        .scope(Scope.of(Characteristic.SEX).withWhere(Where.place("Cwmni")))
                        .count("f", 40)
                        .count("m", 60)
                        .build())))));
        for (PublishedFigures figures : List.of(gaps, workforce)) {
            assertWelsh(FiguresText.write(figures), FiguresText.write(figures, CYMRAEG), "Cwmni Wilson", SHARED);
        }
    }

    private static Findings review(String json, Locale language) {
        PlanReview review = PlanReview.builder().language(language).asOf(DAY).build();
        return DocumentReview.with(review)
                .review(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                .getFindings();
    }

    static Stream<String> documents() throws IOException {
        return Stream.of(
                text("sound.json"),
                RuleDocuments.json("EDI-R-002"),
                RuleDocuments.json("EDI-T-020"),
                "{\"actions\": [" + "1,".repeat(2_000) + "1]}");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsOfFindingsAreWelsh(String json) {
        Findings english = review(json, Locale.UK);
        Findings welsh = review(json, CYMRAEG);
        assertFalse(english.getFirst().isEmpty());
        assertWelsh(
                FindingsText.write("plan.json", english),
                FindingsText.write("plan.json", welsh, CYMRAEG),
                json + places(english),
                SHARED);
        assertWelsh(
                junit(FindingsJunit.write("plan.json", english, List.of(Severity.NOTE), Locale.UK)),
                junit(FindingsJunit.write("plan.json", welsh, List.of(Severity.NOTE), CYMRAEG)),
                json + places(english),
                SHARED);
        String sarif = FindingsSarif.write("plan.json", welsh, CYMRAEG);
        assertTrue(sarif.contains("\"language\": \"cy\""), sarif);
        assertWelsh(texts(FindingsSarif.write("plan.json", english)), texts(sarif), json + places(english), SHARED);
    }

    private static String places(Findings findings) {
        return " formatVersion plan "
                + findings.getFirst().stream()
                        .map(finding -> finding.getPointer() + " ")
                        .toList();
    }

    /** What a build server shows of a report: names and messages, without the names of elements. */
    private static String junit(String report) {
        return report.replaceAll("<(/?)[a-z?-]+", " ")
                .replaceAll(" [a-z]+=\"", " ")
                .replaceAll("&[a-z]+;", " ");
    }

    /** The texts of a log, without the names of its properties. */
    private static String texts(String sarif) {
        StringBuilder texts = new StringBuilder();
        Matcher text = Pattern.compile("\"text\" ?: \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(sarif);
        while (text.find()) {
            texts.append(text.group(1)).append('\n');
        }
        return texts.toString();
    }
}
