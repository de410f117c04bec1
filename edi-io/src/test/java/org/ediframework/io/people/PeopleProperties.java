package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.tally.TallyRequest;

class PeopleProperties {

    private static final List<String> DISTRICTS = List.of(
            "Stevenage", "St Albans, City", "said \"yes\"", "two\nlines,F,x\nmore", "Tŷ Ddewi", "E07000095", "", "\0");
    private static final List<String> SEXES = List.of("F", "M", "", "prefers to say, in words");

    /** Cells beside those counted, so that the file is long enough to be cut; some look like rows of their own. */
    private static final List<String> NOTES =
            List.of("nothing", "a,b\n7,F,Stevenage,x\n8,M,Watford,y\n", "", "x".repeat(300), "\"");

    private static String quoted(String text, Random random) {
        boolean must = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return must || random.nextInt(5) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static <T> T anyOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Writes people, and counts them plainly by district and sex. */
    private static Map<List<String>, Long> write(Path file, int people, Random random) throws IOException {
        String lineEnd = anyOf(List.of("\n", "\r\n", "\r"), random);
        Map<List<String>, Long> counts = new HashMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write((random.nextBoolean() ? "\uFEFF" : "") + "id,sex,district,note" + lineEnd);
            for (int id = 0; id < people; id++) {
                String sex = anyOf(SEXES, random);
                String district = anyOf(DISTRICTS, random);
                out.write(id + "," + quoted(sex, random) + ',' + quoted(district, random) + ','
                        + quoted(anyOf(NOTES, random), random));
                out.write(id == people - 1 && random.nextBoolean() ? "" : lineEnd);
                counts.merge(List.of(recorded(district), recorded(sex)), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static String recorded(String text) {
        return text.isEmpty() ? "not-obtained" : text;
    }

    @Property(tries = 25)
    void aFileIsCountedAsItWasWrittenByAnyNumberOfThreads(
            @ForAll long seed,
            @ForAll @IntRange(max = 60_000) int people,
            @ForAll @IntRange(min = 1, max = 6) int threads)
            throws IOException {
        Path file = Files.createTempFile("people", ".csv");
        try {
            Map<List<String>, Long> expected = write(file, people, new Random(seed));
            TallyRequest request = TallyRequest.builder()
                    .dimension("district")
                    .dimension("sex")
                    .table("district", "sex")
                    .build();

            CountedPeople counted =
                    PeopleReader.of(request).withThreads(threads).read(file);
            CountTable table = counted.toTally().getTable("district", "sex");
            Map<List<String>, Long> read = new HashMap<>();
            table.forEachNonZero((cell, count) -> read.put(
                    List.of(
                            table.getDimensions().get(0).getLabel(cell[0]),
                            table.getDimensions().get(1).getLabel(cell[1])),
                    count));
            assertEquals(expected, read);
            assertTrue(counted.getFindings().isValid());
        } finally {
            Files.delete(file);
        }
    }
}
