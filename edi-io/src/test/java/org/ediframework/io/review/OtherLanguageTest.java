package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.duty.StatutoryDuties;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.document.Tables;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a language that translates every sentence, no finding of any rule has English left in it. */
class OtherLanguageTest {

    /** What no language translates. */
    static final Set<String> NAMES = names();

    @TempDir
    private Path folder;

    /** What the format, the classifications, the known frameworks and the law call things. */
    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        RuleDocuments.FRAMEWORKS.forEach(known ->
                names.addAll(OtherLanguage.words(JsonFormat.frameworks().toJson(known))));
        StatutoryDuties.all().forEach(duty -> {
            names.addAll(OtherLanguage.words(duty.getTitle()));
            names.addAll(OtherLanguage.words(duty.getSource().getCitation()));
        });
        Tables.all().values().forEach(table -> table.properties().forEach(property -> {
            names.add(property.name());
            names.addAll(choices(property));
        }));
        Characteristic.protectedCharacteristics().forEach(one -> names.addAll(OtherLanguage.words(one.getId())));
        for (Classification one : ClassificationCatalogue.bundled().getClassifications()) {
            names.addAll(OtherLanguage.words(one.getId().toString()));
            one.getCategories().forEach(category -> names.addAll(OtherLanguage.words(category.getCode())));
        }
        return names;
    }

    private static List<String> choices(Property property) {
        return property.kind() instanceof ScalarKind<?> scalar ? scalar.choices() : List.of();
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

    private static void assertNothingIsEnglish(Findings findings, String document) {
        Set<String> known = new HashSet<>(NAMES);
        known.addAll(OtherLanguage.words(document));
        assertFalse(findings.getFirst().isEmpty(), "Nothing is found.");
        for (Finding finding : findings.getFirst()) {
            assertEquals(Set.of(), OtherLanguage.english(finding.getMessage(), known), finding.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findingsOnADocumentThatBreaksARuleAreTranslated(String code) {
        Findings findings = RuleDocuments.review(code, "plan.json", OtherLanguage.messages())
                .getFindings();
        assertTrue(findings.getFirst().stream()
                .anyMatch(finding -> finding.getCode().equals(code)));
        assertNothingIsEnglish(findings, RuleDocuments.json(code) + RuleDocuments.settings(code));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTwo")
    void findingsOnTheLineageOfTwoPlansAreTranslated(String code) {
        PlanComparison comparison = PlanComparison.of(
                RuleDocuments.revised(), RuleDocuments.review(code).orThrow(), OtherLanguage.messages());
        assertNothingIsEnglish(Findings.of(comparison.getLineage()), "plan-2026 " + RuleDocuments.json(code));
    }

    /** What a package holds, the names of its files included. */
    private static String content(Path source) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                content.append(file.getFileName()).append(' ').append(Files.readString(file));
            }
        }
        return content.toString();
    }

    private static Loaded<?> read(Path source) throws IOException {
        PlanReview review =
                PlanReview.builder().messages(OtherLanguage.messages()).build();
        return DocumentReview.with(review).review(source);
    }

    @ParameterizedTest
    @MethodSource("faultsOfPackages")
    void findingsOnAPackageAreTranslated(String edit) throws IOException {
        Path edited = RuleDocuments.edited(edit, folder);
        assertNothingIsEnglish(read(edited).getFindings(), content(edited));
    }

    /** What stands in a table of the package instead of what was written there, by the file. */
    static Stream<Map.Entry<String, String>> brokenTables() {
        return Stream.of(
                Map.entry("actions.csv", ""),
                Map.entry("actions.csv", "id,title\ntrain,\"Train"),
                Map.entry("actions.csv", "id,title\ntrain,\"Train\"x"),
                Map.entry("actions.csv", "id,title,id,colour\ntrain,Train,train,red\n"),
                Map.entry("action-milestones.csv", "action,id,title,due,due.text\ntraim,a,,2027-02-30,soon\n"),
                Map.entry("key-areas.csv", "id,title,kind\na,A\u0000,OTHER\nb,B,ODD\n,,\n"),
                Map.entry("datapackage.json", "[]"),
                Map.entry("datapackage.json", "{\"spreadsheetSafe\":1,\"resources\":[{\"path\":\"../x\"}]}"),
                Map.entry("unknown.csv", "a"));
    }

    @ParameterizedTest
    @MethodSource("brokenTables")
    void findingsOnABrokenTableAreTranslated(Map.Entry<String, String> broken) throws IOException {
        CsvPackage.ofPlans().write(RuleDocuments.review("whole").orThrow(), folder);
        Files.writeString(folder.resolve(broken.getKey()), broken.getValue());
        assertNothingIsEnglish(read(folder).getFindings(), content(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"id\":\n\n}",
                "{\"id\":\tx}",
                "{\"id\":\"\u0001\"}",
                "{\"id\":\"\\u0001\"}",
                "{\"id\":\"\\ud800\"}",
                "{\"id\":{},\"title\":[],\"summary\":1,\"language\":true,\"organisation\":\"x\",\"actions\":1}",
                "{\"organisation\":{\"employees\":1.5},\"period\":{\"start\":1},\"revision\":{\"number\":\"1\"}}",
                "{\"accountability\":[{\"reportsEvery\":1}],\"metrics\":[{\"reference\":{\"share\":\"x\"}}]}",
                "{\"workingGroup\":{\"members\":[{\"senior\":1}]},\"actions\":[{\"due\":1,\"status\":1}]}"
            })
    void findingsOnBrokenJsonAreTranslated(String json) {
        DocumentReview review = DocumentReview.with(
                PlanReview.builder().messages(OtherLanguage.messages()).build());
        Findings findings = review.review(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                .getFindings();
        assertNothingIsEnglish(findings, json);
    }

    @Test
    void findingsOnBytesThatAreNoTextAreTranslated() {
        JsonFormat<?> plans = JsonFormat.plans().withMessages(OtherLanguage.messages());
        assertNothingIsEnglish(
                plans.read(new byte[] {'{', (byte) 0xFF}, "plan.json").getFindings(), "0xFF");
        assertNothingIsEnglish(
                plans.read("{}".getBytes(StandardCharsets.UTF_16), "plan.json").getFindings(), "");
    }

    static Stream<Limits> narrow() {
        return Stream.of(
                Limits.builder().bytes(10).build(),
                Limits.builder().tokens(10).build(),
                Limits.builder().depth(2).build(),
                Limits.builder().textLength(20).build(),
                Limits.builder().numberLength(1).build(),
                Limits.builder().findings(1).build(),
                Limits.builder().rows(1).build(),
                Limits.builder().columns(2).build(),
                Limits.builder().entries(2).build(),
                Limits.builder().packageBytes(10).build());
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void findingsOnLimitsAreTranslated(Limits limits) throws IOException {
        CsvPackage.ofPlans().write(RuleDocuments.review("whole").orThrow(), folder);
        Files.writeString(folder.resolve("key-areas.csv"), "id,title,kind\na,A,ODD\nb,B,ODD\n");
        DocumentReview review = DocumentReview.with(
                        PlanReview.builder().messages(OtherLanguage.messages()).build())
                .withLimits(limits);
        byte[] json = RuleDocuments.json("EDI-S-008").getBytes(StandardCharsets.UTF_8);
        String known = folder.getFileName() + content(folder) + new String(json, StandardCharsets.UTF_8);
        for (Findings findings : List.of(
                review.review(json, "plan.json").getFindings(),
                review.review(folder).getFindings())) {
            assertNothingIsEnglish(findings, known);
        }
    }

    @Test
    void whyTheMachineCannotReadAZipIsAllThatIsNotTranslated() throws IOException {
        Path zip = folder.resolve("plan.zip");
        Files.writeString(zip, "PK\u0003\u0004 and no more of a zip than that");
        String message = read(zip).getFindings().getFirst().get(0).getMessage();
        assertEquals(Set.of(), OtherLanguage.english(message.replaceAll("\\(.*\\)", ""), Set.of()), message);
    }

    @Test
    void findingsOnAFrameworkAndAProfileAreTranslated() {
        byte[] framework = "{\"formatVersion\":\"1.0\",\"id\":\"a b\",\"obligations\":[{\"severity\":\"of\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] profile = "{\"rules\":[],\"suppress\":[{\"code\":\"EDI-P-001\",\"at\":\"x\",\"reason\":\" \"}]}"
                .getBytes(StandardCharsets.UTF_8);
        RuleMessages messages = OtherLanguage.messages();
        assertNothingIsEnglish(
                JsonFormat.frameworks()
                        .withMessages(messages)
                        .read(framework, "f.json")
                        .getFindings(),
                "of");
        assertNothingIsEnglish(
                JsonFormat.profiles()
                        .withMessages(messages)
                        .read(profile, "p.json")
                        .getFindings(),
                "");
    }
}
