package org.ediframework.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The pages held against the HTML standard by the validator of the W3C. */
class PagesAsHtmlTest {

    @TempDir
    private Path folder;

    /** It guesses the language from the words too; those of hostile text are of none. */
    private static final String GUESS = "This document appears to be written in ";

    private static String messages(Path page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(page)
                .lines()
                .filter(message -> !message.contains(GUESS))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void validatorFindsNothingInThePages() throws IOException, SAXException {
        assertEquals("", messages(Pages.plan(folder)));
        assertEquals("", messages(Pages.representation(folder)));
        assertEquals("", messages(Pages.pay(folder)));
        assertEquals("", messages(Pages.payByGroup(folder)));
        assertEquals("", messages(Pages.payByGroupForEverybody(folder)));
        assertEquals("", messages(Pages.directive(folder)));
        assertEquals("", messages(Pages.hostile(folder)));
    }

    /** Or its silence would say nothing. */
    @Test
    void validatorFindsAFault() throws IOException, SAXException {
        Path page = Files.writeString(folder.resolve("faulty.html"), "<!DOCTYPE html><title>x</title><p><li></p></b>");
        assertTrue(messages(page).contains("error"), messages(page));
    }
}
