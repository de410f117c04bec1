package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.io.csv.CsvPackage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two documents for each rule of the catalogue: one with a fault and beside it where findings are due, code, pointer,
 * line and column; and its neighbour, which comes close to the fault and breaks no rule.
 */
class RuleDocumentsTest {

    /** The documents of these levels are made from a plan that knows neither frameworks nor governance. */
    private static final Set<RuleLevel> EARLY = EnumSet.of(RuleLevel.STRUCTURE, RuleLevel.VALUE, RuleLevel.REFERENCE);

    @TempDir
    private Path folder;

    static Stream<String> documents() {
        return Stream.concat(Stream.of("sound", "whole"), faults());
    }

    static Stream<String> faults() {
        return RuleDocuments.faults();
    }

    /** What the review finds of the levels for which the document is meant. */
    private static String found(String document) throws IOException {
        boolean isEarly = document.equals("sound")
                || EARLY.stream().anyMatch(level -> document.startsWith("EDI-" + level.getLetter()));
        return RuleDocuments.review(document).getFindings().getFirst().stream()
                .filter(finding -> !isEarly || EARLY.contains(finding.getLevel()))
                .map(RuleDocumentsTest::notation)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void oneFaultIsFoundWhereItStandsAndNothingElse(String document) throws IOException {
        assertEquals(new String(RuleDocuments.read(document + ".findings"), StandardCharsets.UTF_8), found(document));
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

    private Set<String> codesFoundIn(String edit) throws IOException {
        return CsvPackage.ofPlans().read(RuleDocuments.edited(edit, folder)).getFindings().getFirst().stream()
                .map(Finding::getCode)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDI-T-018", "EDI-T-018.near"})
    void faultBetweenTwoPlansIsFoundByComparison(String document) throws IOException {
        List<Finding> lineage = PlanComparison.of(
                        RuleDocuments.revised(), RuleDocuments.review(document).orThrow())
                .getLineage();
        assertEquals(
                document.endsWith(".near") ? List.of() : List.of("EDI-T-018 /revision/revises"),
                lineage.stream()
                        .map(finding -> finding.getCode() + " " + finding.getPointer())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlanIsGivenExactlyWhenItsStructureIsSound(String document) throws IOException {
        String expected = new String(RuleDocuments.read(document + ".findings"), StandardCharsets.UTF_8);
        boolean isBroken = expected.contains("EDI-S-") && !expected.contains("EDI-S-016");

        Optional<?> plan = RuleDocuments.review(document).getValue();

        assertEquals(isBroken, plan.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findingsNameTheFileAndSayWhatIsAllowed(String document) throws IOException {
        for (Finding finding : RuleDocuments.review(document, "plan.json", RuleMessages.standard())
                .getFindings()
                .getFirst()) {
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
}
