package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

class HostileDocumentTest {

    private static final Set<String> ENDS_EARLY = Set.of("EDI-S-001", "EDI-S-013");

    private final JsonFormat<ActionPlan> plans = JsonFormat.plans();

    @Test
    void documentCutAnywhereIsRefusedAtItsEnd() throws IOException {
        byte[] whole = sound();
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
        for (int length = 0; length < end; length++) {
            Loaded<ActionPlan> loaded = plans.read(Arrays.copyOf(whole, length), "cut.json");
            int cut = length;
            assertTrue(loaded.getValue().isEmpty(), () -> "cut at " + cut);
            assertTrue(
                    loaded.getFindings().getFirst().stream()
                            .map(Finding::getCode)
                            .anyMatch(ENDS_EARLY::contains),
                    () -> "cut at " + cut + ": " + loaded.getFindings());
        }
    }

    @Test
    void characterCutInTheMiddleIsReportedWhereItBegins() {
        byte[] json = "{\"id\": \"é".getBytes(StandardCharsets.UTF_8);

        assertEquals(List.of("EDI-S-013 1:9"), brief(plans.read(Arrays.copyOf(json, json.length - 1), "cut.json")));
    }

    @Test
    void whatStandsBeforeAMalformedByteIsStillRead() {
        byte[] json = "{\"id\": 3, \"title\": \"x\"".getBytes(StandardCharsets.UTF_8);
        json[json.length - 2] = (byte) 0xFF;

        assertEquals(List.of("EDI-S-005 1:8", "EDI-S-013 1:21"), brief(plans.read(json, "latin.json")));
    }

    @Test
    void utf16IsNamedAsSuch() {
        Loaded<ActionPlan> loaded = plans.read("\uFEFF{}".getBytes(StandardCharsets.UTF_16BE), "wide.json");

        assertEquals(List.of("EDI-S-013 1:1"), brief(loaded));
        assertTrue(loaded.getFindings().toString().contains("UTF-16"), loaded::toString);
    }

    @Test
    void utf16WithoutAMarkEndsInAFinding() {
        assertFalse(plans.read("{\"id\": 1}".getBytes(StandardCharsets.UTF_16LE), "wide.json")
                .getFindings()
                .isValid());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstLine() {
        assertEquals(
                List.of("EDI-S-001 1:2"), brief(plans.read("\uFEFF{x".getBytes(StandardCharsets.UTF_8), "mark.json")));
    }

    @Test
    void columnsCountUtf16UnitsAndLinesEndInEveryWay() {
        byte[] json =
                "{\r\n\"id\": \"a\",\r\"title\": \"b\",\n\"🎻é\": 1, \"summary\": 3".getBytes(StandardCharsets.UTF_8);

        // The violin takes two units, so that summary's value stands at 1 + 8 + 2 + 11.
        assertTrue(brief(plans.read(json, "units.json")).contains("EDI-S-005 4:22"));
    }

    @Test
    void deepNestingEndsAtTheLimit() {
        String deep = "{\"extensions\": {\"a.b\": " + "[".repeat(100_000);

        assertEquals(List.of("EDI-S-011"), codes(plans.read(deep.getBytes(StandardCharsets.UTF_8), "deep.json")));
    }

    @Test
    void organisationsWithinEachOtherEndAtTheLimit() {
        String deep = "{\"organisation\": " + "{\"partOf\":".repeat(100_000);

        assertEquals(List.of("EDI-S-011"), codes(plans.read(deep.getBytes(StandardCharsets.UTF_8), "deep.json")));
    }

    @Test
    void deepestNestingThatCanBeConfiguredIsRead() throws IOException {
        String deep = new String(sound(), StandardCharsets.UTF_8).replace("\"A 1\"", "[".repeat(198) + "]".repeat(198));
        Loaded<ActionPlan> loaded = plans.withLimits(
                        Limits.builder().depth(Limits.DEEPEST).build())
                .read(deep.getBytes(StandardCharsets.UTF_8), "deep.json");

        assertTrue(loaded.getFindings().isValid(), loaded::toString);
        assertEquals(
                loaded.getValue(),
                plans.withLimits(Limits.builder().depth(Limits.DEEPEST).build())
                        .read(plans.toJson(loaded.orThrow()).getBytes(StandardCharsets.UTF_8), "again.json")
                        .getValue());
    }

    @Test
    void eachLimitIsKept() throws IOException {
        byte[] json = sound();
        for (Limits limits : List.of(
                Limits.builder().bytes(json.length - 1).build(),
                Limits.builder().depth(3).build(),
                Limits.builder().tokens(50).build(),
                Limits.builder().textLength(20).build(),
                Limits.builder().numberLength(3).build())) {
            Loaded<ActionPlan> loaded = plans.withLimits(limits).read(json, "plan.json");
            assertEquals(List.of("EDI-S-011"), codes(loaded), limits::toString);
            assertEquals(Optional.empty(), loaded.getValue());
        }
    }

    @Test
    void documentAtItsLimitsIsRead() throws IOException {
        byte[] json = sound();
        Limits limits = Limits.builder()
                .bytes(json.length)
                .depth(5)
                .textLength(36)
                .numberLength(4)
                .build();

        assertEquals(List.of(), codes(plans.withLimits(limits).read(json, "plan.json")));
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Limits.builder().depth(Limits.DEEPEST + 1).build());
        assertThrows(
                IllegalArgumentException.class, () -> Limits.builder().ratio(0).build());
    }

    @Test
    void numberTooLongDoesNotHideWhatFollows() {
        String json = "{\"organisation\": {\"employees\": " + "9".repeat(2_000) + ", \"name\": 3}}";

        List<String> found = brief(plans.read(json.getBytes(StandardCharsets.UTF_8), "long.json"));

        assertTrue(found.contains("EDI-S-011 1:32"), found::toString);
        assertTrue(found.contains("EDI-S-005 1:2042"), found::toString);
    }

    @Test
    void hugeExponentIsRefusedInsteadOfWrittenOut() throws IOException {
        String json = new String(sound(), StandardCharsets.UTF_8).replace("0.51", "1e999999999");

        assertEquals(List.of("EDI-S-008"), codes(plans.read(json.getBytes(StandardCharsets.UTF_8), "huge.json")));
    }

    @Test
    void wholeNumbersAreWhatTheyAreWorth() throws IOException {
        String json = new String(sound(), StandardCharsets.UTF_8).replace("\"number\": 1,", "\"number\": 10e-1,");

        assertEquals(
                1,
                plans.read(json.getBytes(StandardCharsets.UTF_8), "one.json")
                        .orThrow()
                        .getRevision()
                        .getNumber());
    }

    @Test
    void firstThousandFindingsAreKeptAndAllAreCounted() {
        String json = "{\"actions\": [" + "1,".repeat(4_999) + "1]}";

        Findings findings =
                plans.read(json.getBytes(StandardCharsets.UTF_8), "many.json").getFindings();

        assertEquals(1_000, findings.getFirst().size());
        // The other six are the properties that are required.
        assertEquals(5_000 + 6, findings.getTotal());
        assertEquals(Pointer.parse("/actions/0"), findings.getFirst().get(6).getPointer());
    }

    @Test
    void documentOfSomeOtherFormatEndsAtTheLimitOfFindings() {
        String things = "{\"actions\": [" + "{},".repeat(1_000_000) + "{}]}";
        String names = "{" + "\"x\":1,".repeat(1_000_000) + "\"x\":1}";
        for (String json : List.of(things, names)) {
            Loaded<ActionPlan> loaded = plans.read(json.getBytes(StandardCharsets.UTF_8), "other.json");

            assertEquals(100_001, loaded.getFindings().getTotal());
            assertTrue(loaded.getValue().isEmpty());
        }
    }

    @Test
    void limitOfFindingsSaysWhereTheReaderStopped() {
        Loaded<ActionPlan> loaded = plans.withLimits(
                        Limits.builder().findings(2).build())
                .read("{\"id\": 1,\n\"title\": 2,\n\"summary\": 3}".getBytes(StandardCharsets.UTF_8), "x.json");

        assertEquals(List.of("EDI-S-005 1:8", "EDI-S-005 2:10", "EDI-S-011 3:12"), brief(loaded));
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.getFindings().getFirst().stream()
                .map(Finding::getCode)
                .distinct()
                .toList();
    }

    private static List<String> brief(Loaded<?> loaded) {
        return loaded.getFindings().getFirst().stream()
                .map(finding -> {
                    Location location = finding.getLocation().orElseThrow();
                    return finding.getCode() + " "
                            + location.getLine().orElseThrow() + ":"
                            + location.getColumn().orElseThrow();
                })
                .toList();
    }

    private static byte[] sound() throws IOException {
        try (InputStream source =
                HostileDocumentTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return source.readAllBytes();
        }
    }
}
