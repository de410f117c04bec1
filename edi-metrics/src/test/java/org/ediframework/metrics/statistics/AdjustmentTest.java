package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdjustmentTest {

    static Stream<Arguments> casesOfR() {
        return Stream.concat(
                References.cases("adjustment.tsv"),
                References.cases("hochberg.tsv")
                        .map(hochberg -> Arguments.of("hochberg", hochberg.get()[0], hochberg.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String method, String pValues, String expected) {
        Adjustment adjustment =
                switch (method) {
                    case "BH" -> Adjustment.BENJAMINI_HOCHBERG;
                    case "BY" -> Adjustment.BENJAMINI_YEKUTIELI;
                    case "holm" -> Adjustment.HOLM;
                    case "hochberg" -> Adjustment.HOCHBERG;
                    case "bonferroni" -> Adjustment.BONFERRONI;
                    default -> Adjustment.NONE;
                };
        List<OptionalDouble> adjusted = adjustment.adjust(family(pValues));
        List<OptionalDouble> wanted = family(expected);
        assertEquals(wanted.size(), adjusted.size());
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i).isPresent(), adjusted.get(i).isPresent());
            assertClose(wanted.get(i).orElse(0), adjusted.get(i).orElse(0));
        }
    }

    private static List<OptionalDouble> family(String listed) {
        return Arrays.stream(listed.split(","))
                .map(p -> p.equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(p)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noQuestionsHaveNoAnswers(Adjustment adjustment) {
        assertEquals(List.of(), adjustment.adjust(List.of()));
    }

    @Test
    void numberThatIsNoPValueIsRefused() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> Adjustment.HOLM.adjust(List.of(OptionalDouble.of(1.5))));
        assertEquals("p-value is 1.5, but must lie between 0 and 1", error.getMessage());
    }
}
