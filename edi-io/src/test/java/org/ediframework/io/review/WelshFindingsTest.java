package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.csv.CsvPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings in Welsh hold no English word that the document itself has not, and say of the same things as much as in English. */
class WelshFindingsTest {

    private static final RuleMessages WELSH = RuleMessages.in(Locale.forLanguageTag("cy"));
    private static final Set<String> ENGLISH = englishAlone();

    @TempDir
    private Path folder;

    private static Set<String> englishAlone() {
        Set<String> english = new HashSet<>();
        RuleMessages.standard().sentences().values().forEach(sentence -> english.addAll(lower(sentence)));
        WELSH.sentences().values().forEach(sentence -> english.removeAll(lower(sentence)));
        return english;
    }

    private static Set<String> lower(String text) {
        Set<String> words = new TreeSet<>();
        OtherLanguage.words(text).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Set<String> english(String message, String document) {
        Set<String> english = lower(message);
        english.retainAll(ENGLISH);
        english.removeAll(lower(document));
        OtherLanguageTest.NAMES.forEach(name -> english.removeAll(lower(name)));
        return english;
    }

    private static void assertWelsh(Findings findings, String document) {
        assertFalse(findings.getFirst().isEmpty(), "Nothing is found.");
        for (Finding finding : findings.getFirst()) {
            assertEquals(Set.of(), english(finding.getMessage(), document), finding.toString());
        }
    }

    static Stream<String> faults() {
        return RuleDocuments.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void documentThatBreaksARuleIsToldSoInWelsh(String code) {
        Findings welsh = RuleDocuments.review(code, "plan.json", WELSH).getFindings();
        Findings english =
                RuleDocuments.review(code, "plan.json", RuleMessages.standard()).getFindings();
        assertWelsh(welsh, RuleDocuments.json(code) + RuleDocuments.settings(code));
        assertEquals(places(english), places(welsh));
        for (Severity severity : Severity.values()) {
            assertEquals(english.count(severity), welsh.count(severity));
        }
    }

    private static List<String> places(Findings findings) {
        return findings.getFirst().stream()
                .map(finding -> finding.getPointer() + " " + finding.getCode())
                .sorted()
                .toList();
    }

    static Stream<Map.Entry<String, String>> brokenTables() {
        return OtherLanguageTest.brokenTables();
    }

    @ParameterizedTest
    @MethodSource("brokenTables")
    void brokenTableIsToldSoInWelsh(Map.Entry<String, String> broken) throws IOException {
        CsvPackage.ofPlans().write(RuleDocuments.review("whole").orThrow(), folder);
        Files.writeString(folder.resolve(broken.getKey()), broken.getValue());
        StringBuilder content = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.append(file.getFileName()).append(' ').append(Files.readString(file));
            }
        }
        PlanReview review = PlanReview.builder().messages(WELSH).build();
        assertWelsh(DocumentReview.with(review).review(folder).getFindings(), content.toString());
    }

    @Test
    void findingInEnglishIsFoundOut() {
        for (String code : List.of("EDI-S-004", "EDI-C-001", "EDI-R-002", "EDI-T-003", "EDI-P-002")) {
            for (Finding finding : RuleDocuments.review(code).getFindings().getFirst()) {
                assertNotEquals(Set.of(), english(finding.getMessage(), ""), finding.toString());
            }
        }
    }
}
