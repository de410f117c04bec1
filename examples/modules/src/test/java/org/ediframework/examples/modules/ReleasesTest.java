package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on releases lists what a consumer really gets, and how large it is. */
class ReleasesTest {

    private static final Path PAGE = Path.of("../../edi-io/docs/releases.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| (\\d+) \\| [^|]+\\| ([^|]*)\\|$");
    private static final double KIB_PER_MIB = 1024;

    /**
     * A line of the table.
     *
     * @param name with its version, unless it is one of ours
     * @param wantedBy those that bring it, in the words of the page
     */
    private record Row(String name, long kib, String wantedBy) {

        boolean isOurs() {
            return name.startsWith("edi-");
        }

        boolean isWantedBy(Row other) {
            return wantedBy.contains("all three") || wantedBy.contains(other.name.replaceFirst("-\\d.*", ""));
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> new Row(
                        row.group(1), Long.parseLong(row.group(2)), row.group(3).strip()))
                .toList();
    }

    /** The jars that a consumer gets; our own modules are folders of classes until they are packaged. */
    private static List<Path> jars() throws IOException {
        return Arrays.stream(VirtualMachine.runtimePath().split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "").replaceFirst("^(edi-[a-z]+)-.*", "$1");
    }

    private static Set<Row> broughtBy(String... modules) throws IOException {
        List<Row> all = rows();
        List<Row> brought = new ArrayList<>(all.stream()
                .filter(row -> List.of(modules).contains(row.name()))
                .toList());
        for (int i = 0; i < brought.size(); i++) {
            Row by = brought.get(i);
            all.stream()
                    .filter(row -> !row.isOurs() && !brought.contains(row) && row.isWantedBy(by))
                    .forEach(brought::add);
        }
        return Set.copyOf(brought);
    }

    private static String size(Set<Row> rows) {
        return String.format(
                Locale.ROOT, "%.1f MiB in %d", rows.stream().mapToLong(Row::kib).sum() / KIB_PER_MIB, rows.size());
    }

    @Test
    void everyLibraryThatAConsumerGetsIsListedAndNoOther() throws IOException {
        Set<String> listed = rows().stream()
                .filter(row -> !row.isOurs())
                .map(Row::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> got = jars().stream()
                .map(ReleasesTest::name)
                .filter(name -> !name.startsWith("edi-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(got, listed);
    }

    @Test
    void sizesAreThoseOfTheJars() throws IOException {
        for (Path jar : jars()) {
            Row row = rows().stream()
                    .filter(listed -> listed.name().equals(name(jar)))
                    .findFirst()
                    .orElseThrow();
            double kib = Files.size(jar) / 1024.0;
            // Ours grow a little with every change; the page need not follow each.
            double tolerance = row.isOurs() ? row.kib() / 10.0 : 1;
            assertEquals(kib, (double) row.kib(), tolerance, row.name());
        }
    }

    @Test
    void sumsStandOnThePageAndInTheReadme() throws IOException {
        String core = size(broughtBy("edi-core"));
        String metrics = size(broughtBy("edi-core", "edi-metrics"));
        String all = size(Set.copyOf(rows()));

        String sentence = Files.readString(PAGE).replaceAll("\\s+", " ");
        assertTrue(
                sentence.contains(
                        "`edi-core` alone brings " + core + " jars, `edi-metrics` " + metrics + ", `edi-io` " + all),
                core + ", " + metrics + ", " + all);
        String readme = Files.readString(Path.of("../../README.md")).replaceAll("\\s+", " ");
        assertTrue(
                readme.contains("`edi-core` is " + core + " jars, `edi-metrics` " + metrics + ", `edi-io` " + all),
                readme);
    }
}
