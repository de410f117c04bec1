package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Finding at(String pointer, String code) {
        return Finding.builder()
                .code(code)
                .severity(Severity.WARNING)
                .level(RuleLevel.POLICY)
                .message("A message")
                .pointer(Pointer.parse(pointer))
                .build();
    }

    private static Finding inFile(String file, int line, int column, Optional<Integer> columnNumber) {
        return Finding.builder()
                .from(at("", "EDI-P-001"))
                .location(Location.builder()
                        .file(file)
                        .line(line)
                        .column(column)
                        .columnNumber(columnNumber)
                        .build())
                .build();
    }

    private static List<Finding> actions(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(index -> at("/actions/" + index, "EDI-P-010"))
                .toList());
    }

    private static void assertInOrder(List<Finding> expected) {
        List<Finding> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, Findings.of(shuffled).getFirst());
        }
    }

    @Test
    void findingsStandInTheOrderOfTheirPlacesAndThenOfTheirCodes() {
        assertInOrder(List.of(
                at("", "EDI-P-005"),
                at("/actions", "EDI-P-016"),
                at("/actions/2", "EDI-P-010"),
                at("/actions/2", "EDI-T-001"),
                at("/actions/10", "EDI-P-010"),
                at("/metrics/0", "EDI-P-015")));
    }

    @Test
    void placesInFilesComeBeforePlacesInDocuments() {
        assertInOrder(List.of(
                at("/title", "EDI-C-001"),
                inFile("actions.csv", 2, 9, Optional.empty()),
                inFile("actions.csv", 10, 1, Optional.of(2)),
                inFile("actions.csv", 10, 1, Optional.of(10)),
                inFile("actions.csv", 10, 4, Optional.empty()),
                inFile("plan.csv", 1, 1, Optional.empty())));
    }

    @Test
    void firstThousandAreKeptInFullWhereverTheyCome() {
        List<Finding> all = actions(2_500);
        List<Finding> first = all.subList(0, 1_000);
        assertEquals(first, Findings.of(all).getFirst());
        List<Finding> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        assertEquals(first, Findings.of(backwards).getFirst());
        Collections.shuffle(backwards, new Random(1));
        assertEquals(first, Findings.of(backwards).getFirst());
    }

    @Test
    void countsAreOfAllFindings() {
        List<Finding> all = actions(1_000);
        assertFalse(Findings.of(all).isTruncated());
        all.add(Finding.builder()
                .from(at("/title", "EDI-C-001"))
                .severity(Severity.ERROR)
                .build());
        Findings findings = Findings.of(all);
        assertTrue(findings.isTruncated());
        assertEquals(1_001, findings.getTotal());
        assertEquals(1_000, findings.count(Severity.WARNING));
        assertEquals(1, findings.count(Severity.ERROR));
        assertEquals(0, findings.count(Severity.NOTE));
    }

    @Test
    void warningsAloneLeaveADocumentValid() {
        Findings warnings = Findings.of(actions(1));
        assertTrue(warnings.isValid());
        assertTrue(warnings.hasAtLeast(Severity.NOTE));
        assertTrue(warnings.hasAtLeast(Severity.WARNING));
        assertFalse(warnings.hasAtLeast(Severity.ERROR));
        assertTrue(Findings.none().isValid());
        assertFalse(Findings.none().hasAtLeast(Severity.NOTE));
    }

    @Test
    void textHasALineForEach() {
        assertEquals(
                "EDI-P-010 /actions/0: A message\n", Findings.of(actions(1)).toString());
        assertEquals("", Findings.none().toString());
    }
}
