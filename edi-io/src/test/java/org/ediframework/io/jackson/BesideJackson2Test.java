package org.ediframework.io.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ediframework.core.review.Profile;
import org.ediframework.io.json.JsonFormat;
import org.junit.jupiter.api.Test;
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
    void jackson2FindsNoModuleOfOursByItself() {
        assertTrue(
                ObjectMapper.findModules().stream()
                        .noneMatch(module -> module.getClass().getName().startsWith("org.ediframework")),
                "none is registered with its service loader");
    }

    /** Jackson 2 knows nothing of the format, so that it must refuse plainly and not read half of it. */
    @Test
    void jackson2RefusesAProfilePlainly() {
        assertThrows(InvalidDefinitionException.class, () -> new ObjectMapper().readValue(PROFILE, Profile.class));
    }
}
