package org.ediframework.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's picture: the last key area of Hertfordshire's page. With {@code -Dpicture=write} it is put in its
 * place; which words and figures it shows is tested elsewhere, and its pixels depend on the fonts at hand.
 */
class PagesPictureTest {

    private static final Path PICTURE = Path.of("../hertfordshire/docs/plan.png");
    private static final String AREA = "document.querySelector('section[aria-labelledby=key-area-4]')";
    private static final int WIDTH = 960;
    private static final int MARGIN = 20;
    private static final int SCALE = 2;

    @TempDir
    private Path folder;

    @Test
    void keyAreaIsPicturedAsItStandsOnThePage() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.show(Pages.plan(folder));
            browser.prefer("light");
            browser.widen(WIDTH);
            long top = browser.number("Math.round(" + AREA + ".getBoundingClientRect().top + scrollY)");
            long height = browser.number("Math.round(" + AREA + ".getBoundingClientRect().height)");
            Map<String, Object> clip =
                    Map.of("x", 0, "y", top, "width", WIDTH, "height", height + MARGIN, "scale", SCALE);
            Object picture = browser.driver()
                    .executeCdpCommand(
                            "Page.captureScreenshot",
                            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                    .get("data");
            byte[] png = Base64.getDecoder().decode(String.valueOf(picture));
            assertEquals(
                    WIDTH * SCALE, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
            if ("write".equals(System.getProperty("picture"))) {
                Files.write(PICTURE, png);
            }
        }
    }
}
