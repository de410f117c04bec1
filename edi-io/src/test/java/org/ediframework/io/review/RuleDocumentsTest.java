package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/**
 * Two documents for each rule of the catalogue, from its entry in {@code breaches.txt}: one with a fault, held to where
 * findings are due, code, pointer, line and column; and its neighbour, which comes close to the fault and breaks no rule.
 */
class RuleDocumentsTest {

    private static final Set<RuleLevel> EARLY = EnumSet.of(RuleLevel.STRUCTURE, RuleLevel.VALUE, RuleLevel.REFERENCE);

    @TempDir
    private Path folder;

    static Stream<String> documents() {
        return Stream.concat(Stream.of("sound", "whole"), faults());
    }

    static Stream<String> faults() {
        return RuleDocuments.faults();
    }

    static Stream<String> faultsOfPackages() {
        return RuleDocuments.faultsOfPackages();
    }

    static Stream<String> faultsOfTwo() {
        return RuleDocuments.faultsOfTwo();
    }

    /** What the review finds of the levels for which the document is meant. */
    private static String found(String document) {
        boolean isEarly = RuleDocuments.isEarly(document);
        return RuleDocuments.review(document).getFindings().getFirst().stream()
                .filter(finding -> !isEarly || EARLY.contains(finding.getLevel()))
                .map(RuleDocumentsTest::notation)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void oneFaultIsFoundWhereItStandsAndNothingElse(String document) {
        assertEquals(RuleDocuments.due(document), found(document));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void neighbourOfTheFaultBreaksNoRule(String code) {
        assertEquals("", found(code + ".near"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfPackages")
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
    @MethodSource("faultsOfTwo")
    void faultBetweenTwoPlansIsFoundByComparisonAndItsNeighbourIsNone(String code) {
        List<String> due = Breaches.of(code).found().stream()
                .map(place -> code + " " + place.pointer())
                .toList();
        assertEquals(due, lineage(code));
        assertEquals(List.of(), lineage(code + ".near"));
    }

    private static List<String> lineage(String document) {
        return PlanComparison.of(
                        RuleDocuments.revised(), RuleDocuments.review(document).orThrow())
                .getLineage()
                .stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlanIsGivenExactlyWhenItsStructureIsSound(String document) {
        String due = RuleDocuments.due(document);
        boolean isBroken = due.contains("EDI-S-") && !due.contains("EDI-S-016");

        Optional<?> plan = RuleDocuments.review(document).getValue();

        assertEquals(isBroken, plan.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findingsNameTheFileAndSayWhatIsAllowed(String document) {
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
