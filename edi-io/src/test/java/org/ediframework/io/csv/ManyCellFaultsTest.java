package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.TemporaryFolder;
import org.ediframework.io.document.SoundPlans;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.Test;

/** Two to five wrong cells in one package, half of the time all of one action: all are found at once, and nothing else. */
class ManyCellFaultsTest {

    private static final int PACKAGES = 1_000;
    private static final double FOUND_AT_ONCE = 0.995;

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .asOf(LocalDate.of(2027, 6, 15))
            .knownFrameworks(List.of(SoundPlans.framework()))
            .build());

    /** A cell and what is written there instead; row 0 is the header. */
    private record Wrong(String file, int row, int column, String value, String expected) {}

    @Test
    void allAreFoundInTheFirstPassAndNothingElseIs() throws IOException {
        Random random = new Random(20270616);
        long planted = 0;
        List<String> missed = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            for (int done = 0; done < PACKAGES; done++) {
                ActionPlan plan = SoundPlans.make(random);
                CsvPackage.ofPlans().write(plan, folder.path());
                Map<String, List<List<String>>> tables = read(folder.path());
                List<Wrong> faults = choose(tables, random, done % 2 == 0, folder.path());
                Set<String> explained = new HashSet<>(found(folder.path(), tables, List.of()));
                for (Wrong fault : faults) {
                    explained.addAll(found(folder.path(), tables, List.of(fault)));
                }
                Set<String> found = found(folder.path(), tables, faults);
                for (Wrong fault : faults) {
                    planted++;
                    if (!found.contains(fault.expected())) {
                        missed.add(fault + " among " + faults);
                    }
                }
                TreeSet<String> surplus = new TreeSet<>(found);
                surplus.removeAll(explained);
                if (!surplus.isEmpty()) {
                    unexplained.add(surplus + " among " + faults);
                }
            }
        }
        double share = 1 - (double) missed.size() / planted;
        assertTrue(
                share >= FOUND_AT_ONCE,
                share + " of " + planted + ":\n" + missed.stream().limit(20).collect(Collectors.joining("\n")));
        assertEquals(List.of(), unexplained.stream().limit(20).toList(), () -> "in " + unexplained.size());
    }

    private List<Wrong> choose(Map<String, List<List<String>>> tables, Random random, boolean isClustered, Path folder)
            throws IOException {
        List<Wrong> all = new ArrayList<>();
        List<List<String>> actions = Objects.requireNonNull(tables.get("actions.csv"));
        int chosen = 1 + random.nextInt(actions.size() - 1);
        String action = actions.get(chosen).get(0);
        tables.forEach((file, rows) -> {
            for (int row = 1; row < rows.size(); row++) {
                boolean isOfAction = file.equals("actions.csv")
                        ? row == chosen
                        : file.startsWith("action-") && rows.get(row).get(0).equals(action);
                if (!isClustered || isOfAction) {
                    faultsOf(file, rows, row, all);
                }
            }
        });
        List<Wrong> faults = new ArrayList<>();
        int wanted = 2 + random.nextInt(4);
        for (int attempt = 0; attempt < 100 && faults.size() < wanted && !all.isEmpty(); attempt++) {
            Wrong wrong = all.get(random.nextInt(all.size()));
            // The same wrong text twice in one column is a repetition as well, which is a third fault.
            boolean isApart = faults.stream()
                    .noneMatch(other -> other.file().equals(wrong.file())
                            && other.column() == wrong.column()
                            && (other.row() == wrong.row() || other.value().equals(wrong.value())));
            if (isApart && found(folder, tables, List.of(wrong)).contains(wrong.expected())) {
                faults.add(wrong);
            }
        }
        return faults;
    }

    private static void faultsOf(String file, List<List<String>> rows, int row, List<Wrong> all) {
        List<String> header = rows.get(0);
        for (int column = 0; column < header.size(); column++) {
            if (rows.get(row).get(column).isEmpty()) {
                continue;
            }
            String name = header.get(column);
            for (OneCellProperties.Fault fault : OneCellProperties.Fault.values()) {
                if (fault.fits(file, name)) {
                    all.add(wrong(file, row, column, fault.cell(), fault.code(), name));
                }
            }
            if (name.equals("id") && column == 0 && !file.equals("plan.csv")) {
                all.add(wrong(file, row, column, "", "EDI-S-004", name));
                all.add(wrong(file, row, column, "a b", "EDI-C-003", name));
            }
            if (name.equals("rating")) {
                all.add(wrong(file, row, column, "Purple", "EDI-T-015", name));
            }
        }
    }

    private static Wrong wrong(String file, int row, int column, String value, String code, String header) {
        return new Wrong(file, row, column, value, String.join(" ", code, file, Integer.toString(row + 1), header));
    }

    private Set<String> found(Path folder, Map<String, List<List<String>>> tables, List<Wrong> faults)
            throws IOException {
        Map<String, List<List<String>>> touched = new TreeMap<>();
        for (Wrong fault : faults) {
            touched.computeIfAbsent(fault.file(), file -> Objects.requireNonNull(tables.get(file)).stream()
                            .<List<String>>map(ArrayList::new)
                            .toList())
                    .get(fault.row())
                    .set(fault.column(), fault.value());
        }
        for (String file : touched.keySet()) {
            write(folder.resolve(file), Objects.requireNonNull(touched.get(file)));
        }
        Set<String> found = review.review(folder).getFindings().getFirst().stream()
                .map(ManyCellFaultsTest::notation)
                .collect(Collectors.toSet());
        for (String file : touched.keySet()) {
            write(folder.resolve(file), Objects.requireNonNull(tables.get(file)));
        }
        return found;
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return String.join(
                " ",
                finding.getCode(),
                location.getFile(),
                location.getRow().map(String::valueOf).orElse("?"),
                location.getHeader().orElse("?"));
    }

    private static Map<String, List<List<String>>> read(Path folder) throws IOException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<List<String>> rows = new ArrayList<>();
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                    reader.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
                }
                tables.put(file.getFileName().toString(), rows);
            }
        }
        return tables;
    }

    private static void write(Path file, List<List<String>> rows) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            rows.forEach(writer::writeRecord);
        }
    }
}
