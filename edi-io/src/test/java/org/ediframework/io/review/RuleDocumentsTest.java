package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Level;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.Rule;
import org.ediframework.core.review.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document for each rule, a sound plan with one fault, and beside it where the findings are due: code, pointer, line
 * and column.
 */
class RuleDocumentsTest {

    private static final Set<Level> LEVELS = EnumSet.of(Level.STRUCTURE, Level.VALUE, Level.REFERENCE);
    /** Rules on tables and packages, which no JSON document can break. */
    private static final Set<String> ON_TABLES = Set.of("EDI-S-014", "EDI-S-015");

    private static final Framework KNOWN = Framework.builder()
            .id("known-framework")
            .version("1")
            .title("A framework")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .build();

    private final DocumentReview review = DocumentReview.with(
            PlanReview.builder().knownFrameworks(List.of(KNOWN)).build());

    static Stream<String> documents() {
        Stream<String> codes = RuleCatalogue.standard().getRules().stream()
                .filter(rule -> LEVELS.contains(rule.getLevel()))
                .map(Rule::getCode)
                .filter(code -> !ON_TABLES.contains(code));
        return Stream.concat(Stream.of("sound"), codes);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void oneFaultIsFoundWhereItStandsAndNothingElse(String document) throws IOException {
        String found = review.review(read(document + ".json"), document + ".json").getFindings().getFirst().stream()
                .filter(finding -> LEVELS.contains(finding.getLevel()))
                .map(RuleDocumentsTest::notation)
                .collect(Collectors.joining());

        assertEquals(new String(read(document + ".findings"), StandardCharsets.UTF_8), found);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlanIsGivenExactlyWhenItsStructureIsSound(String document) throws IOException {
        String expected = new String(read(document + ".findings"), StandardCharsets.UTF_8);
        boolean isBroken = expected.contains("EDI-S-") && !expected.contains("EDI-S-016");

        Optional<?> plan =
                review.review(read(document + ".json"), document + ".json").getValue();

        assertEquals(isBroken, plan.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findingsNameTheFileAndSayWhatIsAllowed(String document) throws IOException {
        for (Finding finding : review.review(read(document + ".json"), "plan.json")
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

    private static byte[] read(String name) throws IOException {
        try (InputStream source = RuleDocumentsTest.class.getResourceAsStream("/org/ediframework/io/rules/" + name)) {
            if (source == null) {
                throw new AssertionError("There is no test document " + name);
            }
            return source.readAllBytes();
        }
    }
}
