package org.ediframework.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What the law asks of the pages of public bodies, and what their readers do with them. */
class PagesInABrowserTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String REACHABLE = "a[href], button, summary, [tabindex='0']";

    @TempDir
    private static Path folder;

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

    private static void show(String page) throws IOException {
        browser.prefer("light");
        browser.widen(1_280);
        browser.show(
                switch (page) {
                    case "plan" -> Pages.plan(folder);
                    case "representation" -> Pages.representation(folder);
                    case "pay" -> Pages.pay(folder);
                    case "payByGroup" -> Pages.payByGroup(folder);
                    case "directive" -> Pages.directive(folder);
                    default -> Pages.hostile(folder);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "plan, light, 1280",
        "plan, dark, 1280",
        "plan, light, 320",
        "plan, dark, 320",
        "representation, light, 1280",
        "representation, dark, 1280",
        "representation, light, 320",
        "representation, dark, 320",
        "pay, light, 1280",
        "pay, dark, 1280",
        "pay, light, 320",
        "pay, dark, 320",
        "payByGroup, light, 1280",
        "payByGroup, dark, 1280",
        "payByGroup, light, 320",
        "payByGroup, dark, 320",
        "directive, light, 1280",
        "directive, dark, 1280",
        "directive, light, 320",
        "directive, dark, 320",
        "hostile, light, 1280"
    })
    void axeFindsNoViolation(String page, String scheme, int width) throws IOException {
        show(page);
        Object lightPaper = browser.ask("getComputedStyle(document.body).backgroundColor");
        browser.prefer(scheme);
        browser.widen(width);
        assertEquals(true, browser.ask("matchMedia('(prefers-color-scheme: " + scheme + ")').matches"));
        if (scheme.equals("dark")) {
            assertNotEquals(lightPaper, browser.ask("getComputedStyle(document.body).backgroundColor"));
        }
        Results results = new AxeBuilder().withTags(WCAG_22_AA).analyze(browser.driver());
        assertTrue(results.getPasses().size() > 10, "Axe looked at too little: " + results.getPasses());
        assertEquals(List.of(), results.getViolations());
    }

    /** At 320 pixels as on a screen of 1,280 that is enlarged to 400 per cent. */
    @ParameterizedTest
    @CsvSource({
        "plan, 1280", "plan, 390", "plan, 320",
        "representation, 1280", "representation, 390", "representation, 320",
        "pay, 1280", "pay, 390", "pay, 320",
        "payByGroup, 1280", "payByGroup, 390", "payByGroup, 320",
        "directive, 1280", "directive, 390", "directive, 320",
        "hostile, 1280", "hostile, 390", "hostile, 320"
    })
    void nobodyScrollsSideways(String page, int width) throws IOException {
        show(page);
        browser.widen(width);
        assertEquals(width, browser.number("innerWidth"));
        assertTrue(
                browser.number("document.documentElement.scrollWidth") <= width,
                () -> browser.number("document.documentElement.scrollWidth") + " of " + width + " pixels");
    }

    @Test
    void hostileTextDoesNotRun() throws IOException {
        show("hostile");
        assertEquals("undefined", browser.ask("typeof window.ran"));
        assertEquals(0, browser.number("document.querySelectorAll('script, img').length"));
        assertEquals(
                0,
                browser.number("[...document.querySelectorAll('*')]"
                        + ".filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length"));
        assertTrue(browser.ask("document.body.textContent").toString().contains(Pages.HOSTILE.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "representation"})
    void keyboardReachesEveryLink(String page) throws IOException {
        show(page);
        long reachable = browser.number("document.querySelectorAll(\"" + REACHABLE + "\").length");
        assertTrue(reachable > 0, "A page without a single link");
        browser.ask("window.reached = new Set()");
        for (long step = 0; step < reachable; step++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            browser.ask("window.reached.add(document.activeElement)");
        }
        assertEquals(
                0,
                browser.number("[...document.querySelectorAll(\"" + REACHABLE
                        + "\")].filter(e => !window.reached.has(e)).length"));
    }
}
