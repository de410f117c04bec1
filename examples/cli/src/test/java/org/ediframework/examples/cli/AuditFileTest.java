package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "10x19, range, 112",
        "10x19, not-exact, 112",
        "10x19x3, range, 470",
        "10x19x3, not-exact, 430",
        "10x19x2x4, range, 2400",
        "100x19x3, range, 5100"
    })
    void skewedTable(String name, String protection, int most) throws IOException {
        Path counts = data("skewed-" + name + ".csv");
        Map<String, List<Path>> groups = Map.of("ethnicity", List.of(data("skewed-ethnicity-hierarchy.csv")));

        int proven = protectAndCheck(counts, groups, 1, 4, "--protect", protection);

        assertTrue(proven <= most, () -> proven + " cells withheld");
    }

    @Test
    void regionsAndBenefits() throws IOException {
        Path counts = columns("ssbtools_z1.csv", "region", "hovedint", "ant");

        protectAndCheck(counts, Map.of(), 1, 4);
        protectAndCheck(counts, Map.of(), 0, 4, "--zeros", "hide");
    }

    @Test
    void regionsUnderTwoGroupingsAtOnce() throws IOException {
        Path counts = columns("ssbtools_z2.csv", "region", "hovedint", "ant");
        Path counties = grouping("ssbtools_z2.csv", "region", "fylke");
        Path kinds = grouping("ssbtools_z2.csv", "region", "kostragr");

        protectAndCheck(counts, Map.of("region", List.of(counties, kinds)), 1, 4);
        protectAndCheck(
                counts,
                Map.of("region", List.of(counties, kinds)),
                1,
                4,
                "--attacker",
                "knows-rule",
                "--protect",
                "not-exact");
    }

    @Test
    void threeSinglePersons() throws IOException {
        Path counts = columns("usersupport_135_three_singletons.csv", "var1", "var2", "n");

        protectAndCheck(counts, Map.of(), 1, 1, "--threshold", "2", "--singletons", "--protect", "not-exact");
    }

    @Test
    void linkedTables() throws IOException {
        Path counts = columns("usersupport_136_linked_unsafe.csv", "region", "n");
        Path counties = grouping("usersupport_136_linked_unsafe.csv", "region", "county");
        Path groups = grouping("usersupport_136_linked_unsafe.csv", "region", "group");

        protectAndCheck(counts, Map.of("region", List.of(counties, groups)), 1, 4);
    }

    @Test
    void theCheckerFindsAWitnessThatWasTamperedWith() throws IOException {
        Path counts = Files.writeString(folder.resolve("c.csv"), "sex,age,count\nf,1,2\nf,2,20\nm,1,9\nm,2,30\n");
        Path audit = folder.resolve("audit.json");
        Path published = folder.resolve("published.csv");
        Run.of("protect", "--counts", counts, "--audit", audit, "--public", "-o", published);
        AuditFileChecker checker = new AuditFileChecker(new FileTable(counts, Map.of()), published);
        checker.check(audit, 1, 4, true);
        String honest = Files.readString(audit);

        for (String[] lie : new String[][] {{"\"delta\": 2", "\"delta\": 3"}, {"\"value\": 4", "\"value\": 5"}}) {
            assertTrue(honest.contains(lie[0]), honest);
            Files.writeString(audit, honest.replaceFirst(lie[0], lie[1]));
            assertThrows(AssertionError.class, () -> checker.check(audit, 1, 4, true));
        }
    }

    private int protectAndCheck(Path counts, Map<String, List<Path>> groupings, long low, long high, String... options)
            throws IOException {
        Path audit = folder.resolve("audit.json");
        Path published = folder.resolve("published.csv");
        List<Object> words = new ArrayList<>(List.of("protect", "--counts", counts, "--audit", audit, "--public"));
        groupings.forEach((dimension, files) ->
                files.forEach(file -> words.addAll(List.of("--hierarchy", dimension + "=" + file))));
        words.addAll(List.of("-o", published));
        words.addAll(List.of(options));

        Run run = Run.of(words.toArray());

        assertEquals(0, run.status(), run.err());
        boolean range = !List.of(options).contains("not-exact");
        return new AuditFileChecker(new FileTable(counts, groupings), published).check(audit, low, high, range);
    }

    /** Some columns of a file, the last as the count. */
    private Path columns(String file, String... names) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", List.of(names).subList(0, names.length - 1)) + ",count");
        for (Map<String, String> row : rows(file)) {
            lines.add(String.join(",", List.of(names).stream().map(row::get).toList()));
        }
        return Files.write(folder.resolve("counts.csv"), lines);
    }

    /** The grouping that two columns of a file give; groups are prefixed so that no two have one name. */
    private Path grouping(String file, String child, String parent) throws IOException {
        Map<String, String> parents = new TreeMap<>();
        rows(file).forEach(row -> parents.put(row.get(child), parent + " " + row.get(parent)));
        List<String> lines = new ArrayList<>(List.of("child,parent"));
        parents.forEach((code, group) -> lines.add(code + "," + group));
        return Files.write(folder.resolve(parent + ".csv"), lines);
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        String plain = Files.readString(data(file)).replace("\"", "");
        return FileTable.rows(Files.writeString(folder.resolve("plain.csv"), plain));
    }
}
