package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Measure;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.PlanRule;
import org.ediframework.core.review.Profile;
import org.ediframework.core.review.ReviewedThings;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.results.ComparisonText;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.io.results.FindingsJunit;
import org.ediframework.io.results.FindingsSarif;
import org.ediframework.io.results.FindingsText;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter shows, and holds the documents and the findings in its text to what comes out. */
class PlanDocumentsTest {

    private static final Path CHAPTER = Path.of("docs/plan-documents.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/PlanDocumentsTest.java");
    private static final Pattern JSON = Pattern.compile("^```json\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OUTPUT = Pattern.compile("^```text\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private static ActionPlan smallest() {
        // snippet: smallest
        ActionPlan plan = ActionPlan.builder()
                .id("lessons-2027")
                .title("Lessons for everyone")
                .organisation(Organisation.builder()
                        .id("service")
                        .name("County Music Service")
                        .build())
                .period(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.DRAFT)
                        .build())
                .addCommitments(Commitment.builder()
                        .id("plan-and-report")
                        .title("Plan and report")
                        .statement("We plan, act and report every year.")
                        .kind(CommitmentKind.ACTION_PLAN)
                        .build())
                .addKeyAreas(KeyArea.builder()
                        .id("pupils")
                        .title("Children and young people")
                        .kind(KeyAreaKind.PARTICIPANTS)
                        .build())
                .addActions(Action.builder()
                        .id("village-lessons")
                        .title("Lessons in the village hall")
                        .addKeyAreas("pupils")
                        .addCommitments("plan-and-report")
                        .addResponsible("Head of service")
                        .due(Due.parse("2027-09"))
                        .status(ActionStatus.NOT_STARTED)
                        .addSuccessCriteria("30 pupils from the village take part")
                        .build())
                .build();
        // end of snippet
        return plan;
    }

    /** A document of the chapter, by its place among those shown. */
    private static String shown(Pattern kind, int place) throws IOException {
        return kind.matcher(Files.readString(CHAPTER))
                .results()
                .map(match -> match.group(1))
                .toList()
                .get(place);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void smallestPlanIsWrittenAsShown() throws IOException {
        ActionPlan plan = smallest();
        Path file = folder.resolve("plan.json");
        // snippet: write
        JsonFormat.plans().write(plan, file);
        // end of snippet
        assertEquals(shown(JSON, 0), Files.readString(file));
        assertEquals(plan, JsonFormat.plans().read(file).orThrow());
    }

    @Test
    void planIsReadAndReviewedInOneGo() throws IOException {
        Path file = file("plan.json", shown(JSON, 0));
        // snippet: review
        PlanReview review = PlanReview.builder().asOf(LocalDate.of(2027, 3, 31)).build();
        Loaded<ActionPlan> loaded = DocumentReview.with(review).review(file);
        Optional<ActionPlan> plan = loaded.getValue();
        Findings findings = loaded.getFindings();
        // end of snippet
        assertTrue(plan.isPresent());
        // snippet: findings
        for (Finding finding : findings.getFirst()) {
            Rule rule = RuleCatalogue.standard().find(finding.getCode()).orElseThrow();
            System.out.printf("%s %s%n  because: %s%n", finding.getCode(), finding.getMessage(), rule.getWhy());
        }
        // end of snippet
        assertEquals(shown(OUTPUT, 0), FindingsText.write("plan.json", findings));
    }

    @Test
    void everyLevelFindsWhereItStands() throws IOException {
        Path file = file("spoilt.json", shown(JSON, 1));
        PlanReview review = PlanReview.builder().asOf(LocalDate.of(2027, 3, 31)).build();
        Findings findings = DocumentReview.with(review).review(file).getFindings();
        assertEquals(
                List.of(RuleLevel.values()),
                findings.getFirst().stream()
                        .map(Finding::getLevel)
                        .distinct()
                        .sorted()
                        .toList());
        assertEquals(shown(OUTPUT, 1), FindingsText.write("spoilt.json", findings));
        // snippet: location
        Finding first = findings.getFirst().get(0);
        Pointer place = first.getPointer();
        Optional<Integer> line = first.getLocation().flatMap(Location::getLine);
        // end of snippet
        assertEquals(Pointer.ROOT, place);
        assertTrue(line.isPresent());
        // snippet: outputs
        String forPeople = FindingsText.write("spoilt.json", findings);
        String forPrograms = FindingsJson.write("spoilt.json", findings);
        String forCodeReview = FindingsSarif.write("spoilt.json", findings);
        String forBuildServers = FindingsJunit.write("spoilt.json", findings);
        // end of snippet
        assertTrue(forPeople.contains("EDI-S-007"));
        assertTrue(forPrograms.contains("\"EDI-S-007\""));
        assertTrue(forCodeReview.contains("\"EDI-S-007\""));
        assertTrue(forBuildServers.contains("EDI-S-007"));
    }

    @Test
    void profileWeighsAndSuppresses() throws IOException {
        Path file = file("profile.json", shown(JSON, 2));
        // snippet: profile
        Profile profile = JsonFormat.profiles().read(file).orThrow();
        PlanReview review = PlanReview.builder().profile(profile).build();
        // end of snippet
        Findings findings = review.review(smallest());
        assertEquals(shown(OUTPUT, 2), FindingsText.write("plan.json", findings));
    }

    @Test
    void frameworkAsksForMore() throws IOException {
        Path file = file("framework.json", shown(JSON, 3));
        // snippet: framework
        Framework framework = JsonFormat.frameworks().read(file).orThrow();
        PlanReview review = PlanReview.builder()
                .asOf(LocalDate.of(2027, 9, 30))
                .framework(framework)
                .build();
        // end of snippet
        assertEquals(shown(OUTPUT, 3), FindingsText.write("plan.json", review.review(smallest())));
    }

    // snippet: rule
    /** Plans of the service are filed by term, so their titles name one. */
    private static final class TitleNamesATerm implements PlanRule {

        @Override
        public Rule getRule() {
            return Rule.builder()
                    .code("MUSIC-001")
                    .level(RuleLevel.POLICY)
                    .severity(Severity.WARNING)
                    .since("1")
                    .title("Title names no term")
                    .why("Plans are filed by term.")
                    .source("The service's handbook")
                    .build();
        }

        @Override
        public void check(ActionPlan plan, Optional<LocalDate> asOf, Reporter reporter) {
            if (!plan.getTitle().contains("term")) {
                reporter.report(
                        Pointer.parse("/title"),
                        "'" + plan.getTitle() + "' names no term. Write one, such as 'Autumn term: Lessons'.");
            }
        }
    }
    // end of snippet

    @Test
    void ruleOfOnesOwnIsApplied() {
        // snippet: own-rule
        PlanReview review = PlanReview.builder().rule(new TitleNamesATerm()).build();
        Findings findings = review.review(smallest());
        // end of snippet
        assertTrue(findings.getFirst().stream()
                .anyMatch(
                        finding -> finding.getCode().equals("MUSIC-001") && finding.getSeverity() == Severity.WARNING));
    }

    @Test
    void findingsAreToldInAnotherLanguage() throws IOException {
        Path file = file("plan.json", shown(JSON, 0));
        // snippet: language
        RuleMessages welsh = RuleMessages.in(Locale.forLanguageTag("cy"));
        PlanReview review = PlanReview.builder().messages(welsh).build();
        Findings findings = DocumentReview.with(review).review(file).getFindings();
        // end of snippet
        assertTrue(findings.getFirst().stream()
                .anyMatch(finding -> finding.getMessage().startsWith("Nid yw'r cynllun")));
    }

    @Test
    void planOfObjectivesIsValidAndNotesSayWhatItLeavesOpen() throws IOException {
        Path file = file("objectives.json", shown(JSON, 4));
        Loaded<ActionPlan> loaded =
                DocumentReview.with(PlanReview.builder().build()).review(file);
        assertTrue(loaded.getFindings().isValid());
        assertEquals(
                List.of("EDI-P-027", "EDI-P-027", "EDI-P-027"),
                loaded.getFindings().getFirst().stream().map(Finding::getCode).toList());
        ActionPlan plan = loaded.orThrow();
        assertEquals(
                plan.getObjectives().get(0).getMeasures(),
                plan.getMeasures().stream().map(Measure::getId).toList());
    }

    @Test
    void planIsChangedByMakingAnother() {
        ActionPlan plan = smallest();
        // snippet: change
        Action lessons = plan.findAction("village-lessons").orElseThrow();
        ActionPlan changed = plan.withAction(
                Action.builder().from(lessons).status(ActionStatus.COMPLETE).build());
        // end of snippet
        assertEquals(1, changed.getActions().size());
        assertEquals(
                Optional.of(ActionStatus.COMPLETE), changed.getActions().get(0).getStatus());
        assertEquals(plan, changed.withAction(lessons));
    }

    @Test
    void findingLeadsToItsAction() {
        ActionPlan plan = smallest()
                .withAction(Action.builder()
                        .id("bursaries")
                        .title("Bursaries")
                        .addKeyAreas("pupil")
                        .build());
        Finding finding = PlanReview.builder().build().review(plan).getFirst().stream()
                .filter(found -> found.getCode().equals("EDI-R-002"))
                .findFirst()
                .orElseThrow();
        // snippet: thing
        Optional<Action> action = ReviewedThings.of(plan).find(finding.getPointer(), Action.class);
        // end of snippet
        assertEquals(plan.findAction("bursaries"), action);
    }

    @Test
    void planComesAsAStream() throws IOException {
        byte[] body = shown(JSON, 0).getBytes(StandardCharsets.UTF_8);
        // snippet: stream
        DocumentReview review = DocumentReview.with(PlanReview.builder().build())
                .withLimits(Limits.builder().bytes(8 << 20).build());
        try (InputStream source = new ByteArrayInputStream(body)) {
            Loaded<ActionPlan> loaded = review.review(source, "plan.json");
            System.out.print(loaded.getFindings());
        }
        // end of snippet
        assertEquals(smallest(), review.review(body, "plan.json").orThrow());
    }

    @Test
    void revisionsAreCompared() throws IOException {
        ActionPlan earlier = smallest();
        ActionPlan later = ActionPlan.builder()
                .from(earlier)
                .id("lessons-2028")
                .revision(Revision.builder()
                        .number(2)
                        .status(RevisionStatus.DRAFT)
                        .revises("lessons-2027")
                        .build())
                .actions(List.of(Action.builder()
                        .from(earlier.getActions().get(0))
                        .due(Due.parse("2027-12"))
                        .build()))
                .build();
        // snippet: compare
        PlanComparison comparison = PlanComparison.of(earlier, later);
        String report = ComparisonText.write("2027", "2028", comparison);
        // end of snippet
        assertEquals(shown(OUTPUT, 4), report);
    }

    @Test
    void planBecomesAPackageOfTablesAndComesBack() throws IOException {
        ActionPlan plan = smallest();
        Path folder = this.folder.resolve("package");
        // snippet: package
        CsvPackage.ofPlans().write(plan, folder);
        ActionPlan same = CsvPackage.ofPlans().read(folder).orThrow();
        // end of snippet
        assertEquals(plan, same);
    }

    @Test
    void everyPieceOfCodeInTheChapterIsRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(16, run.size());
        assertEquals(
                run.stream().sorted().collect(Collectors.joining("\n\n")),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().collect(Collectors.joining("\n\n")));
    }
}
