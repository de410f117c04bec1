package org.ediframework.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An application that still uses Jackson 2 has both on its class path, and neither disturbs the other. */
class BesideJackson2Test {

    private static final String PROFILE = "{\"rules\":{\"EDI-T-014\":{\"severity\":\"off\"}}}";

    @Test
    void bothVersionsReadAndWriteInOneApplication() throws Exception {
        ObjectMapper second = new ObjectMapper().findAndRegisterModules();
        JsonMapper third = JsonMapper.builder().addModule(new EdiModule()).build();

        Map<?, ?> map = second.readValue(PROFILE, Map.class);
        Profile profile = third.readValue(PROFILE, Profile.class);

        assertEquals(PROFILE, second.writeValueAsString(map));
        assertEquals(PROFILE, third.writeValueAsString(profile));
        assertEquals(
                profile,
                JsonFormat.profiles()
                        .read(PROFILE.getBytes(StandardCharsets.UTF_8), "profile.json")
                        .orThrow());
    }

    @Test
    void eitherFindsItsOwnModuleByItself() {
        assertEquals(
                List.of("org.ediframework.io.jackson2.EdiModule"),
                ObjectMapper.findModules().stream()
                        .map(module -> module.getClass().getName())
                        .filter(name -> name.startsWith("org.ediframework"))
                        .toList());
        assertEquals(
                List.of("org.ediframework.io.jackson.EdiModule"),
                MapperBuilder.findModules().stream()
                        .map(module -> module.getClass().getName())
                        .filter(name -> name.startsWith("org.ediframework"))
                        .toList());
    }

    /** The same documents in the same form, to the character. */
    @Test
    void bothWriteAndReadTheCanonicalForm() throws Exception {
        ObjectMapper second = new ObjectMapper().findAndRegisterModules();
        JsonMapper third = JsonMapper.builder().findAndAddModules().build();
        String canonical = Files.readString(Path.of("src/test/resources/org/ediframework/io/rules/sound.json"));
        ActionPlan plan = second.readValue(canonical, ActionPlan.class);

        assertEquals(plan, third.readValue(canonical, ActionPlan.class));
        assertEquals(second.writeValueAsString(plan), third.writeValueAsString(plan));
        assertEquals(
                JsonFormat.plans().toJson(plan),
                JsonFormat.plans().toJson(second.readValue(third.writeValueAsString(plan), ActionPlan.class)));
    }

    /** A module with limits of its own: after those that were found in Jackson 3, before them in Jackson 2. */
    @Test
    void moduleWithLimitsTakesThePlaceOfTheOneThatIsFound() {
        Limits small = Limits.builder().bytes(30).build();
        ObjectMapper second = new ObjectMapper()
                .registerModule(new org.ediframework.io.jackson2.EdiModule(small))
                .findAndRegisterModules();
        JsonMapper third = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new EdiModule(small))
                .build();

        assertThrows(
                org.ediframework.io.jackson2.BrokenDocumentException.class,
                () -> second.readValue(PROFILE, Profile.class));
        assertThrows(BrokenDocumentException.class, () -> third.readValue(PROFILE, Profile.class));
    }

    /** Without the module Jackson 2 knows nothing of the format, so that it must refuse plainly and not read half of it. */
    @Test
    void jackson2RefusesAProfilePlainly() {
        assertThrows(InvalidDefinitionException.class, () -> new ObjectMapper().readValue(PROFILE, Profile.class));
    }
}
