package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten plans made up in the shape of published ones, each silent where those are: without states, owners, days, measures,
 * commitments or key areas, with numbers of their own, words for days and placeholders.
 */
class SilentPlansTest {

    static Stream<String> plans() {
        return IntStream.rangeClosed(1, 10).mapToObj(number -> "silent-" + number + ".json");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void planIsValidAsItIsAndLittleIsSaidOfIt(String name) throws IOException {
        byte[] json;
        try (InputStream source = SilentPlansTest.class.getResourceAsStream("/org/ediframework/io/silent/" + name)) {
            json = source.readAllBytes();
        }
        Loaded<ActionPlan> loaded = DocumentReview.with(
                        PlanReview.builder().asOf(LocalDate.of(2026, 6, 30)).build())
                .review(json, name);

        assertTrue(loaded.getFindings().isValid(), loaded::toString);
        ActionPlan plan = loaded.orThrow();
        long most = Math.max(1, plan.getActions().size());
        assertTrue(loaded.getFindings().getTotal() <= most, () -> "for " + most + " actions:\n" + loaded.getFindings());
        assertEquals(
                plan,
                JsonFormat.plans()
                        .read(JsonFormat.plans().toJson(plan).getBytes(java.nio.charset.StandardCharsets.UTF_8), name)
                        .orThrow());
        assertEquals(0, loaded.getFindings().count(Severity.ERROR));
        assertEquals(List.of(), plan.getExtensions().keySet().stream().toList());
    }
}
