package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every audit file that the program writes, replayed from the CSV files alone. */
class AuditFileTest {

    private static final Path DATA = Path.of("../../../shared/data/disclosure");

    @TempDir
    private Path folder;

    private static Path data(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "test data is not there: " + file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "10x19, range, 121",
        "10x19, not-exact, 121",
        "10x19x3, range, 550",
        "10x19x3, not-exact, 480",
        "10x19x2x4, range, 2700",
        "100x19x3, range, 5800"
    })
    void skewedTable(String name, String protection, int most) throws IOException {
        Path counts = data("skewed-" + name + ".csv");
        List<String> groups = List.of("ethnicity=" + data("skewed-ethnicity-hierarchy.csv"));

        int proven = protectAndCheck(counts, groups, 1, 4, "--protect", protection);

        assertTrue(proven <= most, () -> proven + " cells withheld");
    }

    @Test
    void regionsAndBenefits() throws IOException {
        Path counts = columns("ssbtools_z1.csv", "region", "hovedint", "ant");

        protectAndCheck(counts, List.of(), 1, 4);
        protectAndCheck(counts, List.of(), 0, 4, "--zeros", "hide");
    }

    @Test
    void regionsUnderTwoGroupingsAtOnce() throws IOException {
        Path counts = columns("ssbtools_z2.csv", "region", "hovedint", "ant");
        List<String> groupings = List.of(
                grouping("ssbtools_z2.csv", "region", "fylke"), grouping("ssbtools_z2.csv", "region", "kostragr"));

        protectAndCheck(counts, groupings, 1, 4);
        protectAndCheck(counts, groupings, 1, 4, "--protect", "not-exact");
    }

    @Test
    void threeSinglePersons() throws IOException {
        Path counts = columns("usersupport_135_three_singletons.csv", "var1", "var2", "n");

        protectAndCheck(counts, List.of(), 1, 1, "--threshold", "2", "--singletons", "--protect", "not-exact");
    }

    @Test
    void linkedTables() throws IOException {
        Path counts = columns("usersupport_136_linked_unsafe.csv", "region", "n");
        String counties = grouping("usersupport_136_linked_unsafe.csv", "region", "county");
        String groups = grouping("usersupport_136_linked_unsafe.csv", "region", "group");

        protectAndCheck(counts, List.of(counties, groups), 1, 4);
    }

    @Test
    void theCheckerFindsAWitnessThatWasTamperedWith() throws IOException {
        Path counts = Files.writeString(folder.resolve("c.csv"), "sex,age,count\nf,1,2\nf,2,20\nm,1,9\nm,2,30\n");
        Path audit = folder.resolve("audit.json");
        Path published = folder.resolve("published.csv");
        Run.of("protect", "--counts", counts, "--audit", audit, "--public", "-o", published);
        AuditFileChecker checker =
                new AuditFileChecker(new FileTable(counts, List.of(), Long::toString, published), true);
        checker.check(audit, 1, 4, true);
        String honest = Files.readString(audit);

        for (String[] lie : new String[][] {{"\"delta\": 2", "\"delta\": 3"}, {"\"value\": 4", "\"value\": 5"}}) {
            assertTrue(honest.contains(lie[0]), honest);
            Files.writeString(audit, honest.replaceFirst(lie[0], lie[1]));
            assertThrows(AssertionError.class, () -> checker.check(audit, 1, 4, true));
        }
    }

    private int protectAndCheck(Path counts, List<String> groupings, long low, long high, String... options)
            throws IOException {
        Path audit = folder.resolve("audit.json");
        Path published = folder.resolve("published.csv");
        List<Object> words = new ArrayList<>(List.of("protect", "--counts", counts, "--audit", audit, "--public"));
        groupings.forEach(grouping -> words.addAll(List.of("--hierarchy", grouping)));
        words.addAll(List.of("-o", published));
        words.addAll(List.of(options));

        Run run = Run.of(words.toArray());

        assertEquals(0, run.status(), run.err());
        boolean range = !List.of(options).contains("not-exact");
        FileTable table = new FileTable(counts, groupings, Long::toString, published);
        int proven = new AuditFileChecker(table, low > 0).check(audit, low, high, range);
        assertEquals(table.counts.keySet().stream().filter(table::isWithheld).count(), proven);
        return proven;
    }

    @ParameterizedTest
    @CsvSource({"hesa, 302", "nhs, 285"})
    void roundedTable(String preset, int proven) throws IOException {
        Path audit = folder.resolve("audit.json");
        Path published = folder.resolve("published.csv");
        Path counts = data("skewed-10x19x3.csv");
        String groups = "ethnicity=" + data("skewed-ethnicity-hierarchy.csv");
        LongFunction<String> rounding = count -> preset.equals("nhs") && count >= 1 && count <= 7
                ? "*"
                : preset.equals("hesa") && count <= 2 ? "0" : Long.toString((2 * count + 5) / 10 * 5);

        Run run = Run.of(
                "protect",
                "--counts",
                counts,
                "--hierarchy",
                groups,
                "--preset",
                preset,
                "--public",
                "--audit",
                audit,
                "-o",
                published);

        if (preset.equals("nhs")) {
            assertEquals(1, run.status());
            assertFalse(Files.exists(published), "what can be undone is not written");
            assertEquals(
                    proven,
                    JsonMapper.shared()
                            .readTree(audit.toFile())
                            .get("verdicts")
                            .get("PROVEN")
                            .asInt());
            return;
        }
        assertEquals(0, run.status(), run.err());
        AuditFileChecker checker =
                new AuditFileChecker(new FileTable(counts, List.of(groups), rounding, published), false);
        assertEquals(proven, checker.check(audit, 1, 4, false));
    }

    @Test
    void cellsThatAreNearlyAllOfAMargin() throws IOException {
        Path counts = Files.writeString(
                folder.resolve("c.csv"),
                "district,answer,count\nDacorum,yes,97\nDacorum,no,2\nWatford,yes,60\nWatford,no,50\n");

        protectAndCheck(counts, List.of(), 1, 4, "--complements");
    }

    /** Some columns of a file, the last as the count. */
    private Path columns(String file, String... names) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", List.of(names).subList(0, names.length - 1)) + ",count");
        for (NamedCsvRecord row : FileTable.rows(data(file))) {
            lines.add(
                    String.join(",", List.of(names).stream().map(row::getField).toList()));
        }
        return Files.write(folder.resolve("counts.csv"), lines);
    }

    /** The grouping that two columns of a file give; groups are prefixed so that no two have one name. */
    private String grouping(String file, String child, String parent) throws IOException {
        Map<String, String> parents = new TreeMap<>();
        FileTable.rows(data(file))
                .forEach(row -> parents.put(row.getField(child), parent + " " + row.getField(parent)));
        List<String> lines = new ArrayList<>(List.of("child,parent"));
        parents.forEach((code, group) -> lines.add(code + "," + group));
        return child + "=" + Files.write(folder.resolve(parent + ".csv"), lines);
    }
}
