package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Level;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.PlanComparison;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.Profile;
import org.ediframework.core.review.Rule;
import org.ediframework.core.review.RuleCatalogue;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two documents for each rule of the catalogue: one with a fault and beside it where findings are due, code, pointer,
 * line and column; and its neighbour, which comes close to the fault and breaks no rule.
 */
class RuleDocumentsTest {

    /** Rules on tables and packages, which no JSON document can break. */
    private static final Set<String> ON_TABLES = Set.of("EDI-S-014", "EDI-S-015");

    /** The rule on two plans. */
    private static final String LINEAGE = "EDI-T-018";

    /** The documents of these levels are made from a plan that knows neither frameworks nor governance. */
    private static final Set<Level> EARLY = EnumSet.of(Level.STRUCTURE, Level.VALUE, Level.REFERENCE);

    private static final Framework KNOWN = Framework.builder()
            .id("known-framework")
            .version("1")
            .title("A framework")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .addKeyAreas(RequiredKeyArea.builder()
                    .id("required-area")
                    .title("Those who take part")
                    .kind(KeyAreaKind.PARTICIPANTS)
                    .required(true)
                    .build())
            .addCommitments(RequiredCommitment.builder()
                    .id("required-commitment")
                    .title("A plan")
                    .kind(CommitmentKind.ACTION_PLAN)
                    .required(true)
                    .build())
            .build();

    @TempDir
    private Path folder;

    private static Stream<String> codes() {
        return RuleCatalogue.standard().getRules().stream().map(Rule::getCode);
    }

    static Stream<String> documents() {
        return Stream.concat(Stream.of("sound", "whole"), faults());
    }

    static Stream<String> faults() {
        return codes().filter(code -> !ON_TABLES.contains(code) && !code.equals(LINEAGE));
    }

    private static Loaded<ActionPlan> review(String document) throws IOException {
        return review(document, document + ".json");
    }

    private static Loaded<ActionPlan> review(String document, String file) throws IOException {
        PlanReview.Builder review = PlanReview.builder()
                .asOf(LocalDate.of(2027, 6, 15))
                .knownFrameworks(List.of(KNOWN))
                .profile(profile(document));
        return DocumentReview.with(review.build()).review(read(document + ".json"), file);
    }

    private static Profile profile(String document) throws IOException {
        String name = document + ".profile.json";
        return RuleDocumentsTest.class.getResource("/org/ediframework/io/rules/" + name) == null
                ? Profile.builder().build()
                : JsonFormat.profiles().read(read(name), name).orThrow();
    }

    /** What the review finds of the levels for which the document is meant. */
    private static String found(String document) throws IOException {
        boolean isEarly = document.equals("sound")
                || EARLY.stream().anyMatch(level -> document.startsWith("EDI-" + level.getLetter()));
        return review(document).getFindings().getFirst().stream()
                .filter(finding -> !isEarly || EARLY.contains(finding.getLevel()))
                .map(RuleDocumentsTest::notation)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void oneFaultIsFoundWhereItStandsAndNothingElse(String document) throws IOException {
        assertEquals(new String(read(document + ".findings"), StandardCharsets.UTF_8), found(document));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void neighbourOfTheFaultBreaksNoRule(String code) throws IOException {
        assertEquals("", found(code + ".near"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDI-S-014", "EDI-S-015"})
    void faultInAPackageIsFoundAndItsNeighbourIsNone(String code) throws IOException {
        assertTrue(codesFoundIn(code).contains(code));
        assertEquals(Set.of(), codesFoundIn(code + ".near"));
    }

    /** Reviews the package made from the whole plan, edited as a file says: where, what, and what stands there instead. */
    private Set<String> codesFoundIn(String edit) throws IOException {
        Path target = folder.resolve(edit);
        CsvPackage.ofPlans().write(review("whole").orThrow(), target);
        List<String> lines =
                new String(read(edit + ".edit"), StandardCharsets.UTF_8).lines().toList();
        Path file = target.resolve(lines.get(0));
        String text = Files.readString(file);
        assertTrue(text.contains(lines.get(1)), text);
        Files.writeString(file, text.replace(lines.get(1), lines.get(2)));
        return CsvPackage.ofPlans().read(target).getFindings().getFirst().stream()
                .map(Finding::getCode)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDI-T-018", "EDI-T-018.near"})
    void faultBetweenTwoPlansIsFoundByComparison(String document) throws IOException {
        ActionPlan earlier = ActionPlan.builder()
                .from(review("whole").orThrow())
                .id("plan-2026")
                .revision(Revision.builder()
                        .from(review("whole").orThrow().getRevision())
                        .number(1)
                        .adoptedOn(LocalDate.of(2026, 11, 30))
                        .build())
                .build();
        List<Finding> lineage =
                PlanComparison.of(earlier, review(document).orThrow()).getLineage();
        assertEquals(
                document.endsWith(".near") ? List.of() : List.of("EDI-T-018 /revision/revises"),
                lineage.stream()
                        .map(finding -> finding.getCode() + " " + finding.getPointer())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlanIsGivenExactlyWhenItsStructureIsSound(String document) throws IOException {
        String expected = new String(read(document + ".findings"), StandardCharsets.UTF_8);
        boolean isBroken = expected.contains("EDI-S-") && !expected.contains("EDI-S-016");

        Optional<?> plan = review(document).getValue();

        assertEquals(isBroken, plan.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findingsNameTheFileAndSayWhatIsAllowed(String document) throws IOException {
        for (Finding finding : review(document, "plan.json").getFindings().getFirst()) {
            assertEquals(Optional.of("plan.json"), finding.getLocation().map(Location::getFile));
            assertTrue(finding.getMessage().length() > 20, finding.getMessage());
        }
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return String.join(
                        " ",
                        finding.getCode(),
                        finding.getPointer().toString(),
                        location.getLine().orElseThrow().toString(),
                        location.getColumn().orElseThrow().toString())
                + "\n";
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream source = RuleDocumentsTest.class.getResourceAsStream("/org/ediframework/io/rules/" + name)) {
            if (source == null) {
                throw new AssertionError("There is no test document " + name);
            }
            return source.readAllBytes();
        }
    }
}
