package org.ediframework.metrics.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.tally.Band;
import org.ediframework.metrics.tally.CharacteristicEncoder;
import org.ediframework.metrics.tally.CodedColumn;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.ResultSetTally;
import org.ediframework.metrics.tally.RowEncoder;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyRun;
import org.ediframework.metrics.tally.UnrecognisedText;
import org.junit.jupiter.api.Test;

/** Runs what the chapter shows, and holds the figures in its text to what comes out. */
class CountingTest {

    private static final Path CHAPTER = Path.of("docs/counting.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/metrics/guide/CountingTest.java");

    /** Of reading a file, whose test is where files are read. */
    private static final int SNIPPETS_ELSEWHERE = 1;

    private record Pupil(String district, String sex, String disability) {}

    private final List<Pupil> pupils = List.of(
            new Pupil("Stevenage", "Female", "yes"),
            new Pupil("Stevenage", "Female", "no"),
            new Pupil("Stevenage", "Male", "yes"),
            new Pupil("Watford", "Female", "yes"),
            new Pupil("Watford", "", "no"),
            new Pupil("", "Male", ""));

    private static TallyRequest request() {
        // snippet: request
        TallyRequest request = TallyRequest.builder()
                .dimension("district")
                .dimension("sex")
                .dimension("disability")
                .table("district")
                .table("district", "sex")
                .table("district", "sex", "disability")
                .build();
        // end of snippet
        return request;
    }

    @Test
    void objectsColumnsAndPartialCountsGoIntoOneAccumulator() throws IOException {
        TallyRequest request = request();
        // snippet: objects
        RowEncoder<Pupil> encoder = (pupil, row) -> {
            row.put(0, pupil.district());
            row.put(1, pupil.sex());
            row.put(2, pupil.disability());
        };
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(pupils, encoder);
        Tally tally = accumulator.snapshot();
        long disabledWomen = tally.getTable("district", "sex", "disability").count("Stevenage", "Female", "yes");
        // end of snippet
        assertEquals(6, tally.getTable("district").getTotal());
        assertChapterSays("%d is a disabled woman in Stevenage", disabledWomen);

        // snippet: columns
        ColumnBatch batch = ColumnBatch.of(
                CodedColumn.of("district", new short[] {1, 1, 2, 0}, List.of("Stevenage", "Watford")),
                CodedColumn.of("sex", new short[] {1, 2, 1, 1}, List.of("Female", "Male")),
                CodedColumn.of("disability", new short[] {0, 0, 1, 1}, List.of("yes", "no")));
        accumulator.add(batch);
        // end of snippet
        assertChapterSays("the accumulator holds %d people", accumulator.getPeople());

        AtomicLong shown = new AtomicLong();
        // snippet: threads
        TallyAccumulator fromTwoThreads = TallyRun.of(request)
                .withThreads(2)
                .withProgress(people -> shown.set(people))
                .people(pupils, encoder);
        // end of snippet
        assertEquals(tally, fromTwoThreads.snapshot());
        assertEquals(6, shown.get());

        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        // snippet: merge
        fromTwoThreads.write(stream);
        TallyAccumulator received = TallyAccumulator.read(request, new ByteArrayInputStream(stream.toByteArray()));
        accumulator.merge(received);
        // end of snippet
        assertEquals(16, accumulator.getPeople());
    }

    @Test
    void functionsByNameCountWhatTheyAreGivenFor() {
        TallyRequest request = request();
        // snippet: functions
        CharacteristicEncoder<Pupil> byName = CharacteristicEncoder.<Pupil>of(request)
                .with("district", Pupil::district)
                .with("sex", Pupil::sex);
        // end of snippet
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(pupils, byName);
        assertEquals(
                2,
                accumulator
                        .snapshot()
                        .getTable("district", "sex", "disability")
                        .count("Stevenage", "Female", "not-obtained"));
    }

    @Test
    void streamIsCollected() {
        TallyRequest request = request();
        CharacteristicEncoder<Pupil> byName = CharacteristicEncoder.<Pupil>of(request)
                .with("district", Pupil::district)
                .with("sex", Pupil::sex);
        // snippet: stream
        Tally ofTheStream =
                pupils.stream().filter(pupil -> !pupil.district().isEmpty()).collect(Tally.collector(request, byName));
        // end of snippet
        assertEquals(5, ofTheStream.getPeople());
    }

    @Test
    void resultSetIsCounted() throws SQLException {
        TallyRequest request = request();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table pupils (district varchar(20), gender varchar(9), disability varchar(9))");
            statement.execute("insert into pupils values ('Stevenage', 'Female', 'yes'), ('Watford', null, 'no')");
            // snippet: result-set
            String query = "select district, gender, disability from pupils";
            try (ResultSet rows = statement.executeQuery(query)) {
                Tally ofTheDatabase =
                        ResultSetTally.of(request).withColumn("sex", "gender").count(rows);
                System.out.println(ofTheDatabase.getTable("district", "sex"));
            }
            // end of snippet
            try (ResultSet rows = statement.executeQuery(query)) {
                Tally again =
                        ResultSetTally.of(request).withColumn("sex", "gender").count(rows);
                assertEquals(1, again.getTable("district", "sex").count("Watford", "not-obtained"));
            }
        }
    }

    @Test
    void whatASpellingMeansIsDeclaredAndNeverGuessed() throws IOException {
        // snippet: spellings
        TallyDimension sex = TallyDimension.of(Dimension.of("sex", List.of("Female", "Male")))
                .withSpellings(Map.of("F", "Female", "M", "Male", "REFU", "declined"));
        // end of snippet
        Tally spelt = count(sex, "F", "Female", "female", "M", "REFU", "female");
        // snippet: unknown
        List<UnrecognisedText> unknown = spelt.getUnrecognised();
        // end of snippet
        assertEquals(1, unknown.size());
        assertChapterSays(
                "\"%s\", %d people", unknown.get(0).text(), unknown.get(0).people());
        assertEquals(2, spelt.getTable("sex").count("Female"));
        assertEquals(1, spelt.getTable("sex").count("declined"));
    }

    @Test
    void aMappingIsFollowedWhereItLeavesNoChoice() {
        ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();
        Classification schoolCensus = catalogue
                .find(ClassificationId.of("ethnicity", "dfe-school-census"))
                .orElseThrow();
        Classification census2021 = catalogue
                .find(ClassificationId.of("ethnic-group", "census-2021"))
                .orElseThrow();
        CategoryMapping mapping =
                catalogue.findMapping(schoolCensus.getId(), census2021.getId()).orElseThrow();
        // snippet: mapping
        TallyDimension ethnicGroup =
                TallyDimension.classified("ethnic-group", census2021).withMapping(mapping, schoolCensus);
        // end of snippet
        Tally tally = count(ethnicGroup, "WBRI", "OOTH");
        assertEquals(List.of(), tally.getUnrecognised());
        assertEquals(1, tally.getTable("ethnic-group").count("one of: other-arab | other-any-other"));
    }

    @Test
    void numbersFallIntoBands() {
        // snippet: bands
        TallyDimension age = TallyDimension.banded(
                "age",
                List.of(
                        Band.of("0-15", 0, 16),
                        Band.of("16-64", 16, 65),
                        Band.of("65+", 65, Double.POSITIVE_INFINITY)));
        // end of snippet
        Tally tally = count(age, "15", "16", "64.5", "65", "-1");
        assertEquals(1, tally.getTable("age").count("0-15"));
        assertEquals(2, tally.getTable("age").count("16-64"));
        assertEquals(List.of(new UnrecognisedText("age", "-1", 1)), tally.getUnrecognised());
    }

    @Test
    void whatWillBeNeededIsKnownBefore() throws IOException {
        // snippet: estimate
        long bytes = TallyRequest.builder()
                .dimension(TallyDimension.open("school").withExpectedLabels(25_000))
                .dimension(TallyDimension.open("year").withExpectedLabels(14))
                .table("school", "year")
                .build()
                .estimateBytes();
        // end of snippet
        assertChapterSays("about %.0f MB", bytes / 1e6);
    }

    @Test
    void snippetsStandInTheChapterAsTheyRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        List<String> shown = Snippets.inMarkdown(Files.readString(CHAPTER));
        assertTrue(shown.containsAll(run), () -> run.stream()
                .filter(snippet -> !shown.contains(snippet))
                .findFirst()
                .orElse(""));
        assertEquals(run.size() + SNIPPETS_ELSEWHERE, shown.size());
    }

    private static Tally count(TallyDimension dimension, String... texts) {
        TallyAccumulator accumulator = TallyAccumulator.create(TallyRequest.builder()
                .dimension(dimension)
                .table(dimension.getName())
                .build());
        accumulator.add(List.of(texts), (text, row) -> row.put(0, text));
        return accumulator.snapshot();
    }

    private static void assertChapterSays(String sentence, Object... figures) throws IOException {
        String chapter = Files.readString(CHAPTER).replaceAll("\\s+", " ");
        String expected = String.format(Locale.UK, sentence, figures);
        assertTrue(chapter.contains(expected), () -> "The chapter does not say: " + expected);
    }
}
