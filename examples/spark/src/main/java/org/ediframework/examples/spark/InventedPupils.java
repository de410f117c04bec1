package org.ediframework.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.ediframework.metrics.tally.TallyRequest;

/** Pupils of no real place, the same at every run, and the tables wanted of them. */
final class InventedPupils {

    private static final List<String> DISTRICTS =
            List.of("Dacorum", "East Hertfordshire", "St Albans", "Stevenage", "Three Rivers", "Watford");
    private static final List<String> SEXES = List.of("Female", "Male", "");
    private static final List<String> ETHNIC_GROUPS = List.of(
            "White British",
            "Asian, Asian British or Asian Welsh",
            "Black, Black British, Black Welsh, Caribbean or African",
            "Mixed or Multiple ethnic groups",
            "declined",
            "");

    private InventedPupils() {}

    static TallyRequest request() {
        return TallyRequest.builder()
                .dimension("district")
                .dimension("sex")
                .dimension("ethnic-group")
                .dimension("instrument lessons")
                .table("district")
                .table("district", "sex")
                .table("district", "ethnic-group", "sex")
                .table("instrument lessons", "ethnic-group")
                .build();
    }

    /** Writes so many as CSV, with a header. */
    static void write(Path file, int number) throws IOException {
        SplittableRandom random = new SplittableRandom(20_182_019);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,district,sex,ethnic-group,instrument lessons\n");
            for (int id = 0; id < number; id++) {
                String pupil = id + "," + anyOf(DISTRICTS, random) + "," + anyOf(SEXES, random) + ",\""
                        + anyOf(ETHNIC_GROUPS, random) + "\"," + random.nextInt(4) + "\n";
                out.write(pupil);
            }
        }
    }

    /** One of them, those in front more often. */
    private static String anyOf(List<String> texts, SplittableRandom random) {
        return texts.get(Math.min(random.nextInt(texts.size()), random.nextInt(texts.size())));
    }
}
