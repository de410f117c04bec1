package org.ediframework.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes pictures for people to look at: each page on a screen, on a phone, in the dark and on paper, in
 * {@code target/pictures}, and the README's picture, the last key area of Hertfordshire's page. With
 * {@code -Dpicture=write} that one is put in its place. Which words and figures they show is tested elsewhere, and pixels
 * depend on the fonts at hand.
 */
class PagesPictureTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final Path OF_THE_README = Path.of("../hertfordshire/docs/plan.png");
    private static final String AREA = "document.querySelector('section[aria-labelledby=key-area-4]')";
    private static final int MARGIN = 20;

    @TempDir
    private Path folder;

    private static byte[] picture(Browser browser, long top, long width, long height, int scale) {
        Map<String, Object> clip = Map.of("x", 0, "y", top, "width", width, "height", height, "scale", scale);
        Object data = browser.driver()
                .executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    private static void picture(Browser browser, String name, int width) throws IOException {
        browser.widen(width);
        long height = Math.min(12_000, browser.number("document.documentElement.scrollHeight"));
        byte[] png = picture(browser, 0, width, height, 1);
        assertEquals(width, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
        Files.write(PICTURES.resolve(name + ".png"), png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "representation", "hostile"})
    void pageIsPicturedOnScreenOnAPhoneInTheDarkAndOnPaper(String name) throws IOException {
        Files.createDirectories(PICTURES);
        try (Browser browser = Browser.open()) {
            browser.show(
                    switch (name) {
                        case "plan" -> Pages.plan(folder);
                        case "representation" -> Pages.representation(folder);
                        default -> Pages.hostile(folder);
                    });
            browser.prefer("light");
            picture(browser, name + "-1280", 1_280);
            picture(browser, name + "-390", 390);
            browser.prefer("dark");
            picture(browser, name + "-1280-dark", 1_280);
            browser.prefer("light");
            Object data = browser.driver()
                    .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                    .get("data");
            byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
            assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
            Files.write(PICTURES.resolve(name + ".pdf"), pdf);
        }
    }

    @Test
    void keyAreaIsPicturedAsItStandsOnThePage() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.show(Pages.plan(folder));
            browser.prefer("light");
            browser.widen(960);
            long top = browser.number("Math.round(" + AREA + ".getBoundingClientRect().top + scrollY)");
            long height = browser.number("Math.round(" + AREA + ".getBoundingClientRect().height)");
            byte[] png = picture(browser, top, 960, height + MARGIN, 2);
            assertEquals(1_920, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
            if ("write".equals(System.getProperty("picture"))) {
                Files.write(OF_THE_README, png);
            }
        }
    }
}
