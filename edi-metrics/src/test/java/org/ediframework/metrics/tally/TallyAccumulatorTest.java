package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;

class TallyAccumulatorTest {

    private static final Dimension SEX = Dimension.of("sex", List.of("Female", "Male"), List.of(NonResponse.DECLINED));

    private static TallyRequest by(TallyDimension dimension) {
        return TallyRequest.builder()
                .dimension(dimension)
                .table(dimension.getName())
                .build();
    }

    private static Tally countTexts(TallyDimension dimension, String... texts) {
        TallyAccumulator accumulator = TallyAccumulator.create(by(dimension));
        accumulator.add(List.of(texts), (text, row) -> row.put(0, text));
        return accumulator.snapshot();
    }

    @Test
    void declaredCategoriesKeepTheirOrderAndStayWhenNobodyIsInThem() {
        CountTable table = countTexts(TallyDimension.of(SEX), "Male", "Male").getTable("sex");

        assertEquals(SEX, table.getDimension("sex"));
        assertEquals(0, table.count("Female"));
        assertEquals(2, table.count("Male"));
    }

    @Test
    void unknownSpellingsAreCountedAsNotObtainedAndReportedAndNeverGuessed() {
        TallyDimension sex =
                TallyDimension.of(SEX).withSpellings(Map.of("F", "Female", "M", "Male", "REFU", "declined"));

        Tally tally = countTexts(sex, "F", "female", "Female", "REFU", "X", "female", "", " ");

        CountTable table = tally.getTable("sex");
        assertEquals(2, table.count("Female"));
        assertEquals(0, table.count("Male"));
        assertEquals(1, table.count("declined"));
        assertEquals(5, table.count("not-obtained"));
        assertEquals(
                List.of(new UnrecognisedText("sex", "female", 2), new UnrecognisedText("sex", "X", 1)),
                tally.getUnrecognised());
    }

    @Test
    void unknownSpellingsInADictionaryOfColumnsAreReportedForEveryPerson() {
        TallyAccumulator accumulator = TallyAccumulator.create(by(TallyDimension.of(SEX)));
        accumulator.add(
                ColumnBatch.of(CodedColumn.of("sex", new short[] {1, 2, 2, 0, 3}, List.of("Male", "Mail", "Female"))));

        Tally tally = accumulator.snapshot();
        assertEquals(List.of(new UnrecognisedText("sex", "Mail", 2)), tally.getUnrecognised());
        assertEquals(3, tally.getTable("sex").count("not-obtained"));
    }

    @Test
    void statesOfNonResponseInAnOpenDimensionAreNoCategories() {
        CountTable table = countTexts(TallyDimension.open("religion"), "declined", "Sikh", "not-obtained", "")
                .getTable("religion");

        assertEquals(List.of("Sikh"), table.getDimension("religion").getCategories());
        assertEquals(1, table.count("declined"));
        assertEquals(2, table.count("not-obtained"));
    }

    @Test
    void numbersFallIntoTheBandThatContainsThem() {
        TallyDimension age = TallyDimension.banded(
                "age",
                List.of(Band.of("5-9", 5, 10), Band.of("0-4", 0, 5), Band.of("10+", 10, Double.POSITIVE_INFINITY)));
        TallyAccumulator accumulator = TallyAccumulator.create(by(age));
        accumulator.add(List.of(0.0, 4.99, 5.0, 10.0, 101.0, -1.0), (number, row) -> row.number(0, number));
        accumulator.add(List.of("5", "9.5", "5-9", "NaN", "0x8", "eight"), (text, row) -> row.put(0, text));

        CountTable table = accumulator.snapshot().getTable("age");
        assertEquals(List.of("5-9", "0-4", "10+"), table.getDimension("age").getCategories());
        assertEquals(2, table.count("0-4"));
        assertEquals(4, table.count("5-9"));
        assertEquals(2, table.count("10+"));
        assertEquals(
                List.of("-1.0", "0x8", "NaN", "eight"),
                accumulator.snapshot().getUnrecognised().stream()
                        .map(UnrecognisedText::text)
                        .sorted()
                        .toList());
    }

    @Test
    void overlappingBandsAreRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> TallyDimension.banded("age", List.of(Band.of("young", 0, 20), Band.of("old", 19, 100))));
        assertTrue(String.valueOf(refused.getMessage()).contains("young")
                && String.valueOf(refused.getMessage()).contains("old"));
    }

    @Test
    void twoMillionDistinctValuesInAColumnAreCounted() {
        int distinct = 2_000_000;
        TallyRequest request = TallyRequest.builder()
                .dimension("pupil")
                .dimension("year")
                .table("pupil")
                .table("pupil", "year")
                .build();
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(() -> IntStream.range(0, distinct).iterator(), (number, row) -> {
            row.put(0, "p" + number);
            row.put(1, number % 3 == 0 ? "7" : "8");
        });
        accumulator.add(List.of(5, 1_999_999), (number, row) -> {
            row.put(0, "p" + number);
            row.put(1, "9");
        });

        Tally tally = accumulator.snapshot();
        CountTable both = tally.getTable("pupil", "year");
        assertAll(
                () -> assertEquals(distinct, tally.getTable("pupil").getCellCount()),
                () -> assertEquals(2, tally.getTable("pupil").count("p1999999")),
                () -> assertEquals(1, tally.getTable("pupil").count("p77")),
                () -> assertEquals(1, both.count("p5", "9")),
                () -> assertEquals(1, both.count("p5", "8")),
                () -> assertEquals(0, both.count("p5", "7")),
                () -> assertEquals(1, both.count("p1999998", "7")));
    }

    @Test
    void aRowOfThreeHundredColumnsIsCounted() {
        TallyRequest.Builder request = TallyRequest.builder();
        IntStream.range(0, 300).forEach(d -> request.dimension("c" + d).table("c" + d));
        TallyAccumulator accumulator =
                TallyAccumulator.create(request.table("c3", "c299").build());
        accumulator.add(IntStream.range(0, 5_000).boxed().toList(), (person, row) -> {
            for (int d = 0; d < 300; d++) {
                row.put(d, "v" + person % (1 + d % 7));
            }
        });

        Tally tally = accumulator.snapshot();
        assertEquals(1_250, tally.getTable("c3").count("v2"));
        assertEquals(715, tally.getTable("c6").count("v1"));
        assertEquals(417, tally.getTable("c3", "c299").count("v1", "v1"));
    }

    @Test
    void aCodeOutsideTheDictionaryIsRefusedAndNobodyOfTheBatchIsCounted() {
        TallyAccumulator accumulator = TallyAccumulator.create(by(TallyDimension.open("sex")));
        short[] codes = new short[10_000];
        codes[9_999] = 3;
        ColumnBatch bad = ColumnBatch.of(CodedColumn.of("sex", codes, List.of("F", "M")));

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> accumulator.add(bad));
        assertTrue(String.valueOf(refused.getMessage()).contains("3")
                && String.valueOf(refused.getMessage()).contains("9999"));
        codes[9_999] = -1;
        assertThrows(IllegalArgumentException.class, () -> accumulator.add(bad));
        assertEquals(0, accumulator.getPeople());
        codes[9_999] = 2;
        accumulator.add(bad);
        assertEquals(9_999, accumulator.snapshot().getTable("sex").count("not-obtained"));
        assertEquals(1, accumulator.snapshot().getTable("sex").count("M"));
    }

    @Test
    void aPersonWhoseEncoderFailsIsNotCountedAndThoseBeforeAre() {
        TallyAccumulator accumulator = TallyAccumulator.create(by(TallyDimension.open("sex")));
        assertThrows(
                IllegalStateException.class,
                () -> accumulator.add(List.of("F", "M", "boom"), (text, row) -> {
                    row.put(0, text);
                    if (text.equals("boom")) {
                        throw new IllegalStateException(text);
                    }
                }));
        accumulator.add(List.of(""), (text, row) -> row.put(0, text));

        CountTable table = accumulator.snapshot().getTable("sex");
        assertEquals(3, table.getTotal());
        assertEquals(1, table.count("not-obtained"));
        assertEquals(List.of("F", "M"), table.getDimension("sex").getCategories());
    }

    @Test
    void countsAboveWhatThirtyTwoBitsHoldAreExact() {
        TallyRequest request = by(TallyDimension.open("sex"));
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(List.of("F", "M", "F"), (text, row) -> row.put(0, text));
        // Doubled 40 times: 2 × 2^40 and 2^40.
        for (int i = 0; i < 40; i++) {
            TallyAccumulator copy = TallyAccumulator.create(request);
            copy.merge(accumulator);
            accumulator.merge(copy);
        }

        assertEquals(1L << 41, accumulator.snapshot().getTable("sex").count("F"));
        assertEquals(1L << 40, accumulator.snapshot().getTable("sex").count("M"));
    }

    @Test
    void sixteenTablesOverEightDimensionsAreCountedAsThreeCubes() {
        int[] labels = {10, 600, 8, 3, 20, 3, 9, 4};
        TallyRequest.Builder request = TallyRequest.builder();
        for (int d = 0; d < 8; d++) {
            request.dimension(TallyDimension.open("d" + d).withExpectedLabels(labels[d]));
            request.table("d" + d);
            if (d > 0) {
                request.table("d0", "d" + d);
            }
        }
        TallyAccumulator accumulator =
                TallyAccumulator.create(request.table("d4", "d3", "d5").build());
        accumulator.add(List.of("x"), (text, row) -> row.put(0, text));

        assertEquals(3, accumulator.cubeCount());
        assertTrue(accumulator.getBytes() <= 200_000, () -> "takes " + accumulator.getBytes());
    }

    @Test
    void whatCannotFitIsRefusedBeforeItIsTakenAndSaysWhatToChange() {
        TallyRequest request = TallyRequest.builder()
                .dimension(TallyDimension.open("postcode").withExpectedLabels(2_000_000))
                .table("postcode")
                .memoryLimit(50_000_000)
                .build();

        TallyTooLargeException refused =
                assertThrows(TallyTooLargeException.class, () -> TallyAccumulator.create(request));
        assertTrue(String.valueOf(refused.getMessage()).contains("postcode"));
        assertTrue(request.estimateBytes() > 50_000_000);
    }

    @Test
    void whatOutgrowsItsLimitOnTheWayIsRefusedAndTheAccumulatorIsSpent() {
        TallyRequest request = TallyRequest.builder()
                .dimension("a")
                .dimension("b")
                .table("a", "b")
                .memoryLimit(2_000_000)
                .build();
        TallyAccumulator accumulator = TallyAccumulator.create(request);

        assertThrows(
                TallyTooLargeException.class,
                () -> accumulator.add(() -> IntStream.range(0, 1_000_000).iterator(), (number, row) -> {
                    row.put(0, "a" + number % 5_000);
                    row.put(1, "b" + number % 4_999);
                }));
        assertThrows(IllegalStateException.class, accumulator::snapshot);
    }

    @Test
    void anAccumulatorIsNotMergedWithItselfOrWithAnotherRequests() {
        TallyAccumulator accumulator = TallyAccumulator.create(by(TallyDimension.open("sex")));
        TallyAccumulator other = TallyAccumulator.create(by(TallyDimension.open("age")));

        assertThrows(IllegalArgumentException.class, () -> accumulator.merge(accumulator));
        assertThrows(IllegalArgumentException.class, () -> accumulator.merge(other));
    }

    @Test
    void functionsPerCharacteristicCountAsARowEncoderDoes() {
        record Pupil(String sex, Optional<String> religion) {}
        TallyRequest request = TallyRequest.builder()
                .dimension("religion")
                .dimension("sex")
                .table("sex", "religion")
                .build();
        CharacteristicEncoder<Pupil> encoder = CharacteristicEncoder.<Pupil>of(request)
                .with("sex", Pupil::sex)
                .withOptional("religion", Pupil::religion);
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(
                List.of(
                        new Pupil("F", Optional.of("Hindu")),
                        new Pupil("M", Optional.empty()),
                        new Pupil("F", Optional.of("Hindu"))),
                encoder);

        CountTable table = accumulator.snapshot().getTable("sex", "religion");
        assertEquals(2, table.count("F", "Hindu"));
        assertEquals(1, table.count("M", "not-obtained"));
    }

    @Test
    void aTableThatWasNotAskedForIsSummedOutOfOneThatHasItsDimensions() {
        TallyRequest request = TallyRequest.builder()
                .dimension("a")
                .dimension("b")
                .table("a", "b")
                .build();
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(List.of("x", "y", "x"), (text, row) -> row.put(0, text));

        assertEquals(2, accumulator.snapshot().getTable("a").count("x"));
        assertThrows(
                IllegalArgumentException.class, () -> accumulator.snapshot().getTable("c"));
    }
}
