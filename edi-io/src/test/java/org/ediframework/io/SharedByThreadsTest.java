package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.document.SoundPlans;
import org.ediframework.io.jackson.EdiModule;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.io.results.FindingsJunit;
import org.ediframework.io.results.FindingsSarif;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever says that it is thread-safe gives many threads, all at once and each in its own order, what it gives one
 * thread alone. The threads come first, so that they meet on whatever is made at its first use.
 */
class SharedByThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    @Test
    void manyThreadsGetWhatOneThreadGets() throws Exception {
        Map<String, Callable<Object>> uses = uses();
        List<List<Map<String, Object>>> together = together(uses);
        Map<String, Object> alone = new LinkedHashMap<>();
        for (Map.Entry<String, Callable<Object>> use : uses.entrySet()) {
            alone.put(use.getKey(), use.getValue().call());
        }
        for (List<Map<String, Object>> thread : together) {
            thread.forEach(round -> round.forEach((name, result) -> assertEquals(alone.get(name), result, name)));
        }
    }

    private static List<List<Map<String, Object>>> together(Map<String, Callable<Object>> uses) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Map<String, Object>>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                results.add(threads.submit(() -> {
                    start.await();
                    List<Map<String, Object>> rounds = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        List<String> order = new ArrayList<>(uses.keySet());
                        Collections.shuffle(order, random);
                        Map<String, Object> found = new LinkedHashMap<>();
                        for (String name : order) {
                            found.put(name, uses.get(name).call());
                        }
                        rounds.add(found);
                    }
                    return rounds;
                }));
            }
            List<List<Map<String, Object>>> all = new ArrayList<>();
            for (Future<List<Map<String, Object>>> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    /** One shared object of each kind, and what is asked of it; results that can be compared. */
    private Map<String, Callable<Object>> uses() throws IOException {
        Map<String, Callable<Object>> uses = new LinkedHashMap<>();
        byte[] sound = resource("/org/ediframework/io/rules/sound.json");
        byte[] broken = new String(sound, StandardCharsets.UTF_8)
                .replace("2027-09-30", "2027-02-30")
                .replace("\"pupils\"", "\"pupil\"")
                .getBytes(StandardCharsets.UTF_8);
        ActionPlan random = SoundPlans.make(new Random(7));
        documents(uses, sound, broken, random);
        packages(uses, random);
        tables(uses);
        vocabulary(uses);
        return uses;
    }

    private static void documents(Map<String, Callable<Object>> uses, byte[] sound, byte[] broken, ActionPlan random) {
        JsonFormat<ActionPlan> plans = JsonFormat.plans();
        uses.put("a format reads", () -> told(plans.read(sound, "plan.json")));
        uses.put("a format reads what is broken", () -> told(plans.read(broken, "plan.json")));
        uses.put("a format writes", () -> plans.toJson(random));
        uses.put("a format has a schema", plans::schema);
        PlanReview review = PlanReview.builder()
                .asOf(LocalDate.of(2027, 6, 30))
                .knownFrameworks(List.of(SoundPlans.framework()))
                .build();
        uses.put("a review reviews", () -> review.review(random).toString());
        DocumentReview documents = DocumentReview.with(review);
        uses.put("a document's review reviews", () -> told(documents.review(broken, "plan.json")));
        uses.put("plans are compared", () -> {
            ActionPlan later = plans.read(sound, "plan.json").orThrow();
            PlanComparison comparison = PlanComparison.of(random, later);
            return comparison.getCounts() + " " + comparison.getChanges() + " " + comparison.getLineage();
        });
        JsonMapper mapper = JsonMapper.builder().addModule(new EdiModule()).build();
        uses.put("a mapper with the module reads", () -> mapper.readValue(sound, ActionPlan.class));
        uses.put("a mapper with the module writes", () -> mapper.writeValueAsString(random));
        Loaded<ActionPlan> found = plans.read(broken, "plan.json");
        uses.put("findings are written as JSON", () -> FindingsJson.write("plan.json", found.getFindings()));
        uses.put("findings are written as SARIF", () -> FindingsSarif.write("plan.json", found.getFindings()));
        uses.put("findings are written as JUnit", () -> FindingsJunit.write("plan.json", found.getFindings()));
    }

    private void packages(Map<String, Callable<Object>> uses, ActionPlan random) throws IOException {
        CsvPackage csv = CsvPackage.ofPlans();
        Path written = folder.resolve("package");
        Path zip = folder.resolve("plan.zip");
        csv.write(random, written);
        csv.write(random, zip);
        uses.put("a package is read from a folder", () -> told(csv.read(written)));
        uses.put("a package is read from a zip", () -> told(csv.read(zip)));
        uses.put("a package is written", () -> {
            Path target = Files.createTempFile(folder, "shared", ".zip");
            csv.write(random, target);
            return List.of(Files.readAllBytes(target).length, Files.mismatch(zip, target));
        });
    }

    private void tables(Map<String, Callable<Object>> uses) throws IOException {
        byte[] counts = "characteristic,category,count\nsex,female,12\nsex,male,9\nsex,male,x\n"
                .getBytes(StandardCharsets.UTF_8);
        TableReader tables = new TableReader(Limits.standard());
        uses.put("a table is read", () -> {
            TableFindings findings = new TableFindings("counts.csv");
            return tables.read(Incoming.of(counts, "counts.csv"), findings)
                    + findings.toFindings().toString();
        });
        CountsReader counted = CountsReader.standard();
        uses.put("counts are read", () -> counted.counts()
                .read(new ByteArrayInputStream(counts), "counts.csv")
                .getFindings()
                .toString());
        PeopleReader people = PeopleReader.of(TallyRequest.builder()
                .dimension(TallyDimension.open("place"))
                .dimension(TallyDimension.open("sex"))
                .table("place", "sex")
                .build());
        Path persons = Files.writeString(folder.resolve("people.csv"), "place,sex\n" + "a,f\nb,m\nb,\n".repeat(500));
        uses.put("people are counted", () -> {
            CountedPeople result = people.read(persons);
            return List.of(result.toTally(), result.toString());
        });
        uses.put(
                "people are counted on threads of its own",
                () -> people.withThreads(2).read(persons).toTally());
        CellTableReader cells = CellTableReader.standard();
        Path inner = Files.writeString(folder.resolve("cells.csv"), "place,sex,count\na,f,3\na,m,4\nb,f,5\n");
        uses.put("cells are read", () -> cells.tables(Map.of()).read(inner).toString());
        byte[] anything = "organisation,EmployerName\nx,y\n".getBytes(StandardCharsets.UTF_8);
        DiversityReturns diversity = DiversityReturns.standard();
        uses.put(
                "diversity returns are read",
                () -> told(diversity.read(new ByteArrayInputStream(anything), "returns.csv")));
        PayGapReturns pay = PayGapReturns.standard();
        uses.put("pay gap returns are read", () -> told(pay.read(new ByteArrayInputStream(anything), "pay.csv")));
    }

    private static void vocabulary(Map<String, Callable<Object>> uses) {
        uses.put("frameworks are bundled", BundledFrameworks::all);
        uses.put(
                "rules are in the catalogue",
                () -> RuleCatalogue.standard().getRules().toString());
        uses.put("messages are worded", () -> RuleMessages.standard().format("EDI-S-004", "title"));
        uses.put("messages are worded in Welsh", () -> RuleMessages.in(Locale.forLanguageTag("cy"))
                .format("EDI-S-004", "title"));
        uses.put(
                "places are published",
                () -> PublishedPlaces.bundled().within("E10000015").toString());
        uses.put("classifications are bundled", () -> {
            StringBuilder all = new StringBuilder();
            ClassificationCatalogue.bundled().getClassifications().forEach(classification -> classification
                    .getCategories()
                    .forEach(category -> all.append(classification.rollUp(category.getCode()))
                            .append(classification.findByLabel(category.getLabel()))));
            return all.toString();
        });
        uses.put("categories are mapped", () -> {
            StringBuilder all = new StringBuilder();
            ClassificationCatalogue.bundled().getMappings().forEach(mapping -> mapping.getMatches()
                    .forEach(match -> all.append(match).append(mapping.getUnions())));
            return all.toString();
        });
    }

    private static List<Object> told(Loaded<?> loaded) {
        return List.of(loaded.getValue(), loaded.getFindings().toString());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream source = SharedByThreadsTest.class.getResourceAsStream(name)) {
            return source.readAllBytes();
        }
    }
}
