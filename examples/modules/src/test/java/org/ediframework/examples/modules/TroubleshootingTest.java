package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every message on the page is one that the library says, in the situation that the page describes. */
class TroubleshootingTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+?)` \\|");
    private static final TallyRequest BY_SEX =
            TallyRequest.builder().dimension("sex").table("sex").build();

    private static String plan(String... changes) throws IOException {
        String plan = Files.readString(
                Path.of("../hertfordshire/src/main/resources/org/ediframework/examples", "hertfordshire/plan.json"));
        for (int i = 0; i < changes.length; i += 2) {
            assertEquals(true, plan.contains(changes[i]), changes[i]);
            plan = plan.replace(changes[i], changes[i + 1]);
        }
        return plan;
    }

    private static List<String> said(Findings findings) {
        return findings.getFirst().stream().map(Finding::getMessage).toList();
    }

    private static List<String> ofPlan(byte[] plan) {
        return said(DocumentReview.with(PlanReview.builder().build())
                .review(plan, "plan.json")
                .getFindings());
    }

    private static List<String> ofPlan(String plan) {
        return ofPlan(plan.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ofPeople(String people) throws IOException {
        return said(PeopleReader.of(BY_SEX).read(stream(people), "people.csv").getFindings());
    }

    private static List<String> ofCounts(String counts) throws IOException {
        return said(CountsReader.standard()
                .counts()
                .read(stream(counts), "counts.csv")
                .getFindings());
    }

    private static List<String> ofTable(String counts, Map<String, List<Hierarchy>> groupings) {
        return thrown(() -> CellTableReader.standard().tables(groupings).read(stream(counts), "counts.csv"));
    }

    private static List<String> thrown(Executable wrong) {
        return List.of(
                String.valueOf(assertThrows(RuntimeException.class, wrong).getMessage()));
    }

    private static List<String> situations() throws IOException {
        StringBuilder many = new StringBuilder("sex\n");
        for (int i = 0; i < 100_000; i++) {
            many.append("kind ").append(i).append('\n');
        }
        TallyRequest small = TallyRequest.builder()
                .dimension("sex")
                .table("sex")
                .memoryLimit(1 << 20)
                .build();
        String plan = plan();
        Hierarchy towns = Hierarchy.builder().under("Ware", "East").build();
        List<List<String>> all = new ArrayList<>(List.of(
                ofPlan("{\"title\": \"a\",}"),
                ofPlan("{}"),
                ofPlan("{\"title\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1)),
                ofPlan(plan("\"title\":", "\"titel\":")),
                ofPlan(plan("\"sector\": \"PUBLIC\"", "\"sector\": null")),
                ofPlan(plan("2019-08-31", "2019-08-32")),
                ofPlan(plan("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"7.0\"")),
                ofPlan(plan.replaceFirst("\"keyAreas\": \\[\\s*\"[a-z-]+\"", "\"keyAreas\": [\"workforc\"")),
                ofPeople("Gender\nfemale\n"),
                ofPeople("id,sex\n1\n"),
                ofPeople("sex\n\"female\n"),
                ofCounts("sex,staff,pupils\nfemale,3,4\nmale,5,6\n"),
                ofCounts("year,sex,count\n2023,female,3\n2024,female,4\n2023,male,3\n2024,male,4\n"),
                ofCounts("sex,who\nfemale,three\nmale,four\n"),
                ofCounts("characteristic,category,count\nsex,female,c\nsex,male,4\n"),
                ofCounts("characteristic,category,count\nsex,female,3\nsex,female,4\n"),
                thrown(() -> PeopleReader.of(small).read(stream(many.toString()), "people.csv")),
                thrown(() -> TallyRequest.builder().table("sex").build()),
                ofTable("town,count\nWare,[c]\nHitchin,4\n", Map.of()),
                ofTable("town,count\nWare,3\nWare,4\n", Map.of()),
                ofTable("town,count\nWare,3\nHitchin,4\n", Map.of("town", List.of(towns))),
                thrown(() -> JsonFormat.plans()
                        .read("{}".getBytes(StandardCharsets.UTF_8), "plan.json")
                        .orThrow())));
        // A row of the page has no line breaks; one message has.
        return all.stream()
                .flatMap(List::stream)
                .map(message -> message.replaceAll("\\s+", " "))
                .toList();
    }

    private static Pattern pattern(String shown) {
        return Pattern.compile(
                Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
    }

    @Test
    void everyMessageOnThePageIsSaid() throws IOException {
        List<String> said = situations();
        try (Stream<String> shown = ROW.matcher(Files.readString(Path.of("../../edi-io/docs/troubleshooting.md")))
                .results()
                .map(row -> row.group(1))) {
            String unsaid = shown.filter(
                            message -> said.stream().noneMatch(pattern(message).asMatchPredicate()))
                    .collect(Collectors.joining("\n"));
            assertEquals("", unsaid, "said was:\n" + String.join("\n", said));
        }
    }
}
