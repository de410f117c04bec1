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
import java.util.HashMap;
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

/**
 * Two to five faults in one package, half of the time all of one action: wrong cells, rows that bear the id of another, rows that
 * are too short and headers that nobody knows. All are found at once, and nothing else.
 */
class ManyCellFaultsTest {

    private static final int PACKAGES = 3_000;
    private static final double FOUND_AT_ONCE = 0.995;

    private final DocumentReview review = DocumentReview.with(PlanReview.builder()
            .asOf(LocalDate.of(2027, 6, 15))
            .knownFrameworks(List.of(SoundPlans.framework()))
            .build());

    /** What is wrong. */
    private enum Kind {
        CELL,
        /** The row stands at the end a second time. */
        COPY,
        /** The row lacks its last field. */
        SHORT,
        HEADER
    }

    /** On which other cells of its row it rests that a cell is wrong. */
    private static final Map<String, Set<String>> RESTING = Map.of(
            "start", Set.of("due"),
            "nextReview", Set.of("status", "completedOn"),
            "completedOn", Set.of("status"));

    /** Rules on what stands there twice: two faults of one text break them together, and neither by itself. */
    private static final Set<String> ON_REPETITION = Set.of("EDI-R-001", "EDI-C-007", "EDI-P-030", "EDI-P-031");

    /** A cell and what is written there instead; row 0 is the header. */
    private record Wrong(Kind kind, String file, int row, int column, String value, String expected, String header) {

        boolean isApartFrom(Wrong other) {
            if (!file.equals(other.file())) {
                return true;
            }
            boolean areOfWholeRows = kind == Kind.COPY || kind == Kind.SHORT;
            boolean isOfWholeRows = other.kind() == Kind.COPY || other.kind() == Kind.SHORT;
            if (kind == Kind.HEADER || other.kind() == Kind.HEADER) {
                return kind != other.kind() && !areOfWholeRows && !isOfWholeRows && column != other.column();
            }
            if (areOfWholeRows || isOfWholeRows) {
                return row != other.row() && kind != other.kind();
            }
            return row != other.row()
                    || (column != other.column()
                            && !rests().contains(other.header())
                            && !other.rests().contains(header));
        }

        Set<String> rests() {
            return RESTING.getOrDefault(header, Set.of());
        }
    }

    @Test
    void allAreFoundInTheFirstPassAndNothingElseIs() throws IOException {
        Random random = new Random(20270616);
        long planted = 0;
        Set<String> kinds = new TreeSet<>();
        List<String> missed = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            for (int done = 0; done < PACKAGES; done++) {
                ActionPlan plan = SoundPlans.make(random);
                CsvPackage.ofPlans().write(plan, folder.path());
                Map<String, List<List<String>>> tables = read(folder.path());
                Map<Wrong, Set<String>> foundAlone = new HashMap<>();
                List<Wrong> faults = choose(tables, random, done % 2 == 0, folder.path(), foundAlone);
                Set<String> explained = new HashSet<>(found(folder.path(), tables, List.of()));
                faults.forEach(fault -> explained.addAll(foundAlone.getOrDefault(fault, Set.of())));
                Set<String> found = found(folder.path(), tables, faults);
                for (Wrong fault : faults) {
                    planted++;
                    kinds.add(fault.expected().substring(0, 9));
                    if (!found.contains(fault.expected())) {
                        missed.add(fault + " among " + faults);
                    }
                }
                TreeSet<String> surplus = new TreeSet<>(found);
                surplus.removeAll(explained);
                surplus.removeIf(
                        finding -> isOfARepetition(finding, faults) || isOfACopy(finding, faults, tables, explained));
                if (!surplus.isEmpty()) {
                    unexplained.add(surplus + " among " + faults);
                }
            }
        }
        for (String code : List.of(
                "EDI-S-002",
                "EDI-S-004",
                "EDI-S-014",
                "EDI-C-001",
                "EDI-R-001",
                "EDI-R-002",
                "EDI-T-002",
                "EDI-T-006",
                "EDI-T-009",
                "EDI-T-015",
                "EDI-P-022",
                "EDI-P-028")) {
            assertTrue(kinds.contains(code), code + " is not among " + kinds);
        }
        double share = 1 - (double) missed.size() / planted;
        assertTrue(
                share >= FOUND_AT_ONCE,
                share + " of " + planted + ":\n" + missed.stream().limit(20).collect(Collectors.joining("\n")));
        assertEquals(List.of(), unexplained.stream().limit(20).toList(), () -> "in " + unexplained.size());
    }

    /** Chooses faults that are found where they are alone. */
    private List<Wrong> choose(
            Map<String, List<List<String>>> tables,
            Random random,
            boolean isClustered,
            Path folder,
            Map<Wrong, Set<String>> foundAlone)
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
            boolean isApart = faults.stream().allMatch(wrong::isApartFrom);
            if (isApart && !foundAlone.containsKey(wrong)) {
                foundAlone.put(wrong, found(folder, tables, List.of(wrong)));
                if (foundAlone.getOrDefault(wrong, Set.of()).contains(wrong.expected())) {
                    faults.add(wrong);
                }
            }
        }
        return faults;
    }

    /** Whether a finding says that two of the faults have one text. */
    private static boolean isOfARepetition(String finding, List<Wrong> faults) {
        return ON_REPETITION.contains(finding.substring(0, 9))
                && faults.stream()
                        .anyMatch(fault -> finding.endsWith(place(fault))
                                && faults.stream()
                                        .anyMatch(other -> other.row() != fault.row()
                                                && other.file().equals(fault.file())
                                                && other.column() == fault.column()
                                                && other.value().equals(fault.value())));
    }

    /** Whether a finding on a row that was copied is one on the row that it is a copy of. */
    private static boolean isOfACopy(
            String finding, List<Wrong> faults, Map<String, List<List<String>>> tables, Set<String> explained) {
        return faults.stream().filter(fault -> fault.kind() == Kind.COPY).anyMatch(copy -> {
            int last = Objects.requireNonNull(tables.get(copy.file())).size() + 1;
            String ofCopy = " " + copy.file() + " " + last + " ";
            return finding.contains(ofCopy)
                    && explained.contains(finding.replace(ofCopy, " " + copy.file() + " " + (copy.row() + 1) + " "));
        });
    }

    private static String place(Wrong fault) {
        return fault.file() + " " + (fault.row() + 1) + " " + fault.header();
    }

    private static void faultsOf(String file, List<List<String>> rows, int row, List<Wrong> all) {
        List<String> header = rows.get(0);
        rowsOf(file, rows, row, all);
        for (int column = 0; column < header.size(); column++) {
            if (file.equals("actions.csv")) {
                ofAction(rows, row, column, all);
            }
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

    /** What is wrong with whole rows and with headers. */
    private static void rowsOf(String file, List<List<String>> rows, int row, List<Wrong> all) {
        List<String> header = rows.get(0);
        int last = header.size() - 1;
        String at = file + " " + (row + 1);
        if (row > 0 && last > 1 && !file.equals("plan.csv")) {
            all.add(new Wrong(Kind.SHORT, file, row, last, "", "EDI-S-014 " + at + " ?", header.get(last)));
        }
        if (header.get(0).equals("id") && header.contains("title") && !file.equals("plan.csv")) {
            String again = "EDI-R-001 " + file + " " + (rows.size() + 1) + " id";
            all.add(new Wrong(Kind.COPY, file, row, 0, "", again, "id"));
        }
        if (row == 1) {
            String unknown = "zz-" + header.get(last);
            all.add(new Wrong(
                    Kind.HEADER, file, 0, last, unknown, "EDI-S-002 " + file + " 1 " + unknown, header.get(last)));
        }
    }

    /** What is wrong with an action by the rules on time and policy, in cells that may be empty. */
    private static void ofAction(List<List<String>> rows, int row, int column, List<Wrong> all) {
        String name = rows.get(0).get(column);
        String file = "actions.csv";
        switch (name) {
            case "start" -> all.add(wrong(file, row, column, "2031-01-01", "EDI-T-002", name));
            case "completedOn" -> all.add(wrong(file, row, column, "2028-01-01", "EDI-T-006", name));
            case "nextReview" -> all.add(wrong(file, row, column, "2027-01-01", "EDI-T-009", name));
            case "accountable" -> all.add(wrong(file, row, column, "TBC", "EDI-P-028", name));
            case "resources" -> all.add(wrong(file, row, column, "Ask someone@example.org.", "EDI-P-022", name));
            default -> {
                // Nothing of the kind.
            }
        }
    }

    private static Wrong wrong(String file, int row, int column, String value, String code, String header) {
        return new Wrong(
                Kind.CELL,
                file,
                row,
                column,
                value,
                String.join(" ", code, file, Integer.toString(row + 1), header),
                header);
    }

    private static void apply(Wrong fault, List<List<String>> rows) {
        List<String> row = rows.get(fault.row());
        switch (fault.kind()) {
            case CELL, HEADER -> row.set(fault.column(), fault.value());
            case SHORT -> row.remove(row.size() - 1);
            case COPY -> {
                List<String> copy = new ArrayList<>(row);
                copy.set(rows.get(0).indexOf("title"), "another");
                rows.add(copy);
            }
        }
    }

    private Set<String> found(Path folder, Map<String, List<List<String>>> tables, List<Wrong> faults)
            throws IOException {
        Map<String, List<List<String>>> touched = new TreeMap<>();
        for (Wrong fault : faults) {
            apply(fault, touched.computeIfAbsent(fault.file(), file -> Objects.requireNonNull(tables.get(file)).stream()
                    .<List<String>>map(ArrayList::new)
                    .collect(Collectors.toCollection(ArrayList::new))));
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
                try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
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
