package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host's objects may give null where they promise a text: the message names what is counted, and nobody is half counted. */
class NullFromAGetterTest {

    private static final TallyRequest REQUEST = TallyRequest.builder()
            .dimension("sex")
            .dimension("disability")
            .table("sex", "disability")
            .build();

    /** What code that knows nothing of annotations gives: null for whoever has no answer. */
    private record Pupil(String sex, Map<String, String> answers) {

        Pupil(String sex, String disability) {
            this(sex, Map.of("disability", disability));
        }

        Pupil(String sex) {
            this(sex, Map.of());
        }

        @SuppressWarnings("NullAway") // it is what is tested
        String disability() {
            return answers.get("disability");
        }
    }

    private static final CharacteristicEncoder<Pupil> ENCODER =
            CharacteristicEncoder.<Pupil>of(REQUEST).with("sex", Pupil::sex).with("disability", Pupil::disability);

    private static final List<Pupil> PUPILS =
            List.of(new Pupil("f", "yes"), new Pupil("m", "no"), new Pupil("f"), new Pupil("m", "yes"));

    @Test
    void theMessageNamesTheDimensionAndThoseBeforeAreCountedWhole() {
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> accumulator.add(PUPILS, ENCODER));
        assertTrue(String.valueOf(refused.getMessage()).contains("'disability' is null"), refused.getMessage());
        assertEquals(2, accumulator.getPeople());
        Tally tally = accumulator.snapshot();
        assertEquals(2, tally.getTable("sex", "disability").getTotal());
        assertEquals(1, tally.getTable("sex", "disability").count("f", "yes"));
        accumulator.add(List.of(new Pupil("f", "no")), ENCODER);
        assertEquals(3, accumulator.snapshot().getTable("sex", "disability").getTotal());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void onSeveralThreadsTooNothingIsReturned(int threads) {
        List<Pupil> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new Pupil("f", "yes"));
        }
        many.add(new Pupil("m"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> TallyRun.of(REQUEST).withThreads(threads).people(many, ENCODER));
        assertTrue(String.valueOf(refused.getMessage()).contains("'disability' is null"), refused.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a host's code does
    void anOptionalThatIsNullIsNamedToo() {
        CharacteristicEncoder<Pupil> encoder =
                CharacteristicEncoder.<Pupil>of(REQUEST).withOptional("sex", pupil -> (Optional<String>) null);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TallyAccumulator.create(REQUEST)
                        .add(PUPILS, encoder));
        assertTrue(String.valueOf(refused.getMessage()).contains("'sex' is null"), refused.getMessage());
    }
}
