package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static String resource(String name) throws IOException {
        try (InputStream bytes = RuleCatalogueTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void levelIsThatOfTheLetterInTheCode() {
        for (Rule rule : RuleCatalogue.standard().getRules()) {
            assertEquals(
                    "EDI-" + rule.getLevel().getLetter() + "-",
                    rule.getCode().substring(0, rule.getCode().length() - "000".length()),
                    rule.getCode());
        }
    }

    @Test
    void everyRuleSaysWhatItIsWhyAndWhereItComesFrom() {
        for (Rule rule : RuleCatalogue.standard().getRules()) {
            assertFalse(rule.getTitle().isBlank(), rule.getCode());
            assertFalse(rule.getWhy().isBlank(), rule.getCode());
            assertFalse(rule.getSource().isBlank(), rule.getCode());
        }
    }

    @Test
    void ruleIsFoundByItsCodeAndAnUnknownCodeIsNone() {
        assertEquals(
                "Reference to nothing",
                RuleCatalogue.standard().find("EDI-R-002").orElseThrow().getTitle());
        assertTrue(RuleCatalogue.standard().find("EDI-R-099").isEmpty());
    }

    @Test
    void everySentenceBelongsToARule() throws IOException {
        Properties sentences = new Properties();
        sentences.load(new StringReader(resource("messages.properties")));
        for (String key : sentences.stringPropertyNames()) {
            assertTrue(
                    RuleCatalogue.standard()
                            .find(key.substring(0, "EDI-R-002".length()))
                            .isPresent(),
                    key);
        }
    }
}
