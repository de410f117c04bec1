package org.ediframework.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The start page of the service, as people meet it: at any width, by keyboard, without a script. */
class StartPageInABrowserTest {

    private static final Path PAGES = Path.of("../service/src/main/resources/static");
    private static final Path PAGE = PAGES.resolve("index.html");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, light, 1280",
        "index.html, dark, 1280",
        "index.html, light, 390",
        "index.html, dark, 390",
        "cymraeg.html, light, 1280",
        "cymraeg.html, dark, 390"
    })
    void axeFindsNoViolationAndNothingIsWiderThanTheScreen(String page, String scheme, int width) {
        browser.prefer(scheme);
        browser.widen(width);
        browser.show(PAGES.resolve(page).toAbsolutePath().normalize());

        Results results = new AxeBuilder().withTags(WCAG_22_AA).analyze(browser.driver());

        assertTrue(results.getPasses().size() > 10, "Axe looked at too little: " + results.getPasses());
        assertEquals(List.of(), results.getViolations());
        assertTrue(browser.number("document.documentElement.scrollWidth") <= width);
    }

    @Test
    void everyFieldIsReachedByTheKeyboardInTheOrderOfThePage() {
        browser.prefer("light");
        browser.widen(1_280);
        browser.show(PAGE.toAbsolutePath().normalize());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            String id = String.valueOf(browser.ask("document.activeElement.id || document.activeElement.tagName"));
            if (!reached.contains(id)) {
                reached.add(id);
            }
        }

        List<String> fields = browser.driver().findElements(By.cssSelector("input[id]")).stream()
                .map(field -> String.valueOf(field.getDomAttribute("id")))
                .toList();
        assertEquals(fields, reached.stream().filter(fields::contains).toList());
    }
}
