package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.document.RandomDocuments;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Loaded;

class JsonFormatProperties {

    private final JsonFormat<ActionPlan> plans = JsonFormat.plans();
    private final JsonFormat<Framework> frameworks = JsonFormat.frameworks();

    @Provide
    Arbitrary<ActionPlan> plans() {
        return RandomDocuments.plans();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return RandomDocuments.frameworks();
    }

    @Property(tries = 300)
    void whatWasWrittenReadsAsAnEqualPlanAndWritesTheSameBytes(@ForAll("plans") ActionPlan plan) {
        assertRoundTrip(plans, plan);
    }

    @Property(tries = 300)
    void whatWasWrittenReadsAsAnEqualFrameworkAndWritesTheSameBytes(@ForAll("frameworks") Framework framework) {
        assertRoundTrip(frameworks, framework);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return RandomDocuments.profiles();
    }

    @Property(tries = 100)
    void whatWasWrittenReadsAsAnEqualProfileAndWritesTheSameBytes(@ForAll("profiles") Profile profile) {
        assertRoundTrip(JsonFormat.profiles(), profile);
    }

    /** What single values must not be is not asked here: the generated ones are as wild as the structure allows. */
    private static <T> void assertRoundTrip(JsonFormat<T> format, T value) {
        String json = format.toJson(value);
        Loaded<T> loaded =
                format.withCheck(Check.ofStructure()).read(json.getBytes(StandardCharsets.UTF_8), "generated.json");
        assertEquals("", loaded.getFindings().toString());
        assertEquals(Optional.of(value), loaded.getValue());
        assertEquals(json, format.toJson(loaded.orThrow()));
    }

    @Property(tries = 1000)
    void flippedBytesNeverThrow(
            @ForAll("plans") ActionPlan plan, @ForAll int seed, @ForAll @IntRange(min = 1, max = 8) int flips) {
        byte[] json = plans.toJson(plan).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < flips; i++) {
            json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Loaded<ActionPlan> loaded = plans.read(json, "flipped.json");
        assertEquals(loaded.getValue().isPresent(), loaded.getFindings().isValid());
        loaded.getFindings().getFirst().forEach(finding -> {
            assertTrue(finding.getLocation().isPresent(), finding::toString);
            assertFalse(finding.getMessage().isBlank(), finding::toString);
        });
    }
}
