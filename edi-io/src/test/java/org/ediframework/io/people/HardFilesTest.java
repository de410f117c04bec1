package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Location;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are large, odd or broken, on one thread and on several: one answer, or one clear finding. */
class HardFilesTest {

    private static final TallyRequest BY_DISTRICT_AND_SEX = TallyRequest.builder()
            .dimension("sex")
            .dimension("district")
            .table("district", "sex")
            .build();

    /** Millions of bytes, so that the file is cut for several threads; with -Dhard.files.megabytes=400 far more. */
    private static final int MEGABYTES = Integer.getInteger("hard.files.megabytes", 4);

    @TempDir
    private Path directory = Path.of("");

    private Path write(Charset charset, String header, String row, long rows, String end) throws IOException {
        Path file = directory.resolve("people.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write(header);
            for (long i = 0; i < rows; i++) {
                out.write(row);
            }
            out.write(end);
        }
        return file;
    }

    private static CountedPeople read(Path file, int threads) throws IOException {
        return PeopleReader.of(BY_DISTRICT_AND_SEX).withThreads(threads).read(file);
    }

    private static String only(CountedPeople people) {
        assertEquals(
                1, people.getFindings().getTotal(), () -> people.getFindings().toString());
        var finding = people.getFindings().getFirst().get(0);
        return finding.getCode() + " "
                + finding.getLocation().flatMap(Location::getLine).orElse(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aQuoteThatIsNeverClosedIsFoundWhereItOpens(int threads) throws IOException {
        long rows = MEGABYTES * 1_000_000L / 12;
        Path file = write(StandardCharsets.UTF_8, "district,sex\nWatford,M\nDacorum,\"F\n", "Stevenage,F\n", rows, "");

        CountedPeople people = read(file, threads);
        assertEquals("EDI-S-001 3", only(people));
        assertEquals(1, people.getPeople());
        assertEquals(1, people.toTally().getTable("district").count("Watford"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aQuoteThatIsNeverClosedNearTheEndLeavesThoseBeforeCounted(int threads) throws IOException {
        long rows = MEGABYTES * 1_000_000L / 12;
        Path file = write(
                StandardCharsets.UTF_8, "district,sex\n", "Stevenage,F\n", rows, "Dacorum,\"F\nWatford,M\nWatford,M");

        CountedPeople people = read(file, threads);
        assertEquals("EDI-S-001 " + (rows + 2), only(people));
        assertEquals(rows, people.getPeople());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void lastLineThatWasCutOffIsLeftOut(int threads) throws IOException {
        long rows = MEGABYTES * 1_000_000L / 12;
        CountedPeople people =
                read(write(StandardCharsets.UTF_8, "district,sex\n", "Stevenage,F\n", rows, "Steven"), threads);

        assertEquals("EDI-S-014 " + (rows + 2), only(people));
        assertEquals(rows, people.getPeople());
        assertEquals(1, people.getRowsLeftOut());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void linesMayEndInCarriageReturnsAlone(int threads) throws IOException {
        CountedPeople people = read(
                write(StandardCharsets.UTF_8, "\uFEFFdistrict,sex\r", "Stevenage,F\rDacorum,\r", 150_000, ""), threads);

        CountTable table = people.toTally().getTable("district", "sex");
        assertTrue(people.getFindings().isValid());
        assertEquals(150_000, table.count("Stevenage", "F"));
        assertEquals(150_000, table.count("Dacorum", "not-obtained"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFileOfAnotherEncodingIsFoundAtItsFirstForeignCharacter(int threads) throws IOException {
        Path file = write(
                Charset.forName("windows-1252"),
                "district,sex\n",
                "Stevenage,F\n",
                200_000,
                "Ynys Môn,F\n" + "Watford,M\n".repeat(200_000));

        CountedPeople people = read(file, threads);
        assertEquals("EDI-S-013 200002", only(people));
        assertEquals(200_000, people.getPeople());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void zeroCharactersAndCharactersOfEveryWidthAreLabelsAsTheyStand(int threads) throws IOException {
        Path file = write(
                StandardCharsets.UTF_8,
                "district,sex\n",
                "\0,F\n\0\0,F\nTŷ Ddewi,F\n\uD83C\uDFB5,F\nÅngström–Straße,F\n",
                60_000,
                "");

        CountTable table = read(file, threads).toTally().getTable("district", "sex");
        for (String label : List.of("\0", "\0\0", "Tŷ Ddewi", "\uD83C\uDFB5", "Ångström–Straße")) {
            assertEquals(60_000, table.count(label, "F"), label);
        }
        assertEquals(300_000, table.getTotal());
    }

    @Test
    void twoMillionDistinctValuesInAColumnAreCounted() throws IOException {
        int distinct = 2_000_000;
        Path file = directory.resolve("people.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("pupil,year\n");
            for (int i = 0; i < distinct; i++) {
                out.write("p" + i + (i % 3 == 0 ? ",7\n" : ",8\n"));
            }
            out.write("p5,9\np1999999,9\n");
        }
        TallyRequest request = TallyRequest.builder()
                .dimension("year")
                .dimension("pupil")
                .table("year")
                .table("pupil", "year")
                .memoryLimit(1_500_000_000)
                .build();

        CountTable table =
                PeopleReader.of(request).withThreads(3).read(file).toTally().getTable("pupil", "year");
        assertEquals(distinct + 2, table.getTotal());
        assertEquals(1, table.count("p5", "8"));
        assertEquals(1, table.count("p5", "9"));
        assertEquals(0, table.count("p5", "7"));
        assertEquals(1, table.count("p1999998", "7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void moreValuesThanTheMemoryLimitHoldsAreRefusedAndNoFindingOfTheFile(int threads) throws IOException {
        Path file = directory.resolve("kinds.csv");
        Files.writeString(
                file,
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "kind " + i + "\n")
                        .collect(Collectors.joining("", "sex\n", "")));
        PeopleReader reader = PeopleReader.of(TallyRequest.builder()
                        .dimension("sex")
                        .table("sex")
                        .memoryLimit(1 << 20)
                        .build())
                .withThreads(threads);

        TallyTooLargeException ofFile = assertThrows(TallyTooLargeException.class, () -> reader.read(file));
        assertTrue(String.valueOf(ofFile.getMessage()).startsWith("Counting by [sex] needs "), ofFile.getMessage());
        try (InputStream stream = Files.newInputStream(file)) {
            assertThrows(TallyTooLargeException.class, () -> reader.read(stream, "kinds.csv"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFileOfThreeHundredColumnsIsCounted(int threads) throws IOException {
        String header = IntStream.range(0, 300).mapToObj(c -> "c" + c).collect(Collectors.joining(","));
        String row = IntStream.range(0, 300).mapToObj(c -> "v" + c % 7).collect(Collectors.joining(","));
        TallyRequest.Builder request = TallyRequest.builder();
        IntStream.range(0, 300).forEach(c -> request.dimension("c" + c).table("c" + c));
        Path file = write(StandardCharsets.UTF_8, header + '\n', row + '\n', 3_000, "");

        CountedPeople people = PeopleReader.of(request.table("c3", "c299").build())
                .withThreads(threads)
                .read(file);
        assertTrue(people.getFindings().isValid());
        assertEquals(3_000, people.toTally().getTable("c299").count("v5"));
        assertEquals(3_000, people.toTally().getTable("c3", "c299").count("v3", "v5"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aRowOfThreeHundredFieldsAmongRowsOfTwoIsLeftOut(int threads) throws IOException {
        String wide = "x,".repeat(299) + "x\n";
        CountedPeople people = read(
                write(StandardCharsets.UTF_8, "district,sex\n", "Stevenage,F\n", 200_000, wide + "Watford,F\n"),
                threads);

        assertEquals("EDI-S-014 200002", only(people));
        assertEquals(200_001, people.getPeople());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void nobodyIsCountedFromAnotherHeaderInTheMiddleOn(int threads) throws IOException {
        CountedPeople people = read(
                write(
                        StandardCharsets.UTF_8,
                        "district,sex\n",
                        "Stevenage,F\n",
                        200_000,
                        "sex,district\n" + "F,Dacorum\n".repeat(300_000)),
                threads);

        assertEquals("EDI-S-001 200002", only(people));
        assertEquals(200_000, people.getPeople());
        assertEquals(
                List.of("Stevenage"),
                people.toTally().getTable("district").getDimension("district").getCategories());
    }
}
