package org.ediframework.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.document.RandomDocuments;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of an application with the module, and this library's own reader and writer, agree on everything. */
class EdiModuleProperties {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new EdiModule()).build();

    @Provide
    Arbitrary<ActionPlan> plans() {
        return RandomDocuments.plans();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return RandomDocuments.frameworks();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return RandomDocuments.profiles();
    }

    @Property(tries = 100)
    void plansHaveTheSameForm(@ForAll("plans") ActionPlan plan) {
        assertSameForm(plan, ActionPlan.class, JsonFormat.plans());
    }

    @Property(tries = 100)
    void frameworksHaveTheSameForm(@ForAll("frameworks") Framework framework) {
        assertSameForm(framework, Framework.class, JsonFormat.frameworks());
    }

    @Property(tries = 50)
    void profilesHaveTheSameForm(@ForAll("profiles") Profile profile) {
        assertSameForm(profile, Profile.class, JsonFormat.profiles());
    }

    private <T> void assertSameForm(T value, Class<T> type, JsonFormat<T> format) {
        String written = mapper.writeValueAsString(value);
        assertEquals(withoutLayout(format.toJson(value)), written);
        assertEquals(value, mapper.readValue(written, type));
    }

    /** What the canonical form is without its line ends and spaces; texts hold none of these line ends. */
    private static String withoutLayout(String canonical) {
        return canonical.replaceAll("\n *", "").replace("\": ", "\":");
    }

    @Property(tries = 300)
    void spoiltDocumentsHaveTheSameFindingsAtTheSamePlaces(@ForAll("plans") ActionPlan plan, @ForAll long seed) {
        String json = spoil(JsonFormat.plans().toJson(plan), new Random(seed));
        Loaded<ActionPlan> ours = JsonFormat.plans().read(json.getBytes(StandardCharsets.UTF_8), "");
        Findings theirs = Findings.none();
        try {
            assertEquals(ours.getValue().orElse(null), mapper.readValue(json, ActionPlan.class));
        } catch (BrokenDocumentException broken) {
            theirs = broken.getFindings();
        }
        assertEquals(notation(ours.getFindings()), notation(theirs));
    }

    /** Writes something of another kind in place of some values, so that the JSON stays well-formed. */
    private static String spoil(String json, Random random) {
        StringBuilder spoilt = new StringBuilder();
        for (String line : json.split("\n", -1)) {
            int colon = line.indexOf("\": ");
            boolean isValue = colon > 0 && !line.endsWith("{") && !line.endsWith("[");
            if (isValue && random.nextInt(10) == 0) {
                String value = List.of("null", "3", "1.5", "\"x\"", "[]", "{\"a\":1,\"a\":2}")
                        .get(random.nextInt(6));
                spoilt.append(line, 0, colon + 3).append(value).append(line.endsWith(",") ? "," : "");
            } else {
                spoilt.append(line);
            }
            spoilt.append('\n');
        }
        return spoilt.toString();
    }

    private static List<String> notation(Findings findings) {
        Function<Finding, String> place = finding -> finding.getLocation()
                .map(location -> location.getLine().orElse(0) + ":"
                        + location.getColumn().orElse(0))
                .orElse("");
        return findings.getFirst().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer() + " " + place.apply(finding) + " "
                        + finding.getMessage())
                .toList();
    }
}
