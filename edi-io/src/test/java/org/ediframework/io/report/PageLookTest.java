package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as fragment or whole, with the host's colours, logo and style sheet, and without a way to do harm by them. */
class PageLookTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LABELLED = Pattern.compile(" aria-labelledby=\"([^\"]*)\"");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    private static GroupCounts counts(String place, int one, int other) {
        return GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(ClassificationId.parse("ethnic-group@census-2021"))
                .coverage(Coverage.unstated().withPlace(place))
                .count("asian-bangladeshi", one)
                .count("white-british", other)
                .build();
    }

    private static PublishedTable table(GroupCounts... counts) {
        Reference reference = Reference.builder()
                .characteristic(Characteristic.RACE)
                .classification(ClassificationId.parse("ethnic-group@census-2021"))
                .source("a census")
                .count("asian-bangladeshi", 500)
                .count("white-british", 500)
                .build();
        return Publication.under(
                DisclosurePolicy.standard(),
                RepresentationAnalysis.standard().analyse(List.of(counts), References.of(List.of(reference))));
    }

    private static PublishedTable table() {
        return table(counts("Stevenage", 100, 900), counts("Dacorum", 500, 500));
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(page); matcher.find(); ) {
            all.add(matcher.group(1));
        }
        return all;
    }

    private static String fragment(String prefix) {
        return RepresentationHtml.write(
                table(),
                ReportSettings.builder()
                        .form(PageForm.FRAGMENT)
                        .idPrefix(prefix)
                        .language(Locale.forLanguageTag("cy"))
                        .build());
    }

    @Test
    void fragmentIsAPartThatFitsIntoAPage() {
        String fragment = fragment("edi-").strip();
        assertTrue(fragment.startsWith("<div class=\"edi-page\" lang=\"cy\">"), fragment);
        assertTrue(fragment.endsWith("</div>"), fragment);
        for (String whole : List.of(
                "<!doctype", "<html", "<head", "<body", "<main", "<h1", "<style", "<script", "style=", "<meta")) {
            assertFalse(fragment.contains(whole), whole);
        }
        assertTrue(fragment.contains("<h2"), fragment);
    }

    @Test
    void twoFragmentsOfOnePageShareNoId() {
        List<String> ids = new ArrayList<>(all(ID, fragment("edi-")));
        ids.addAll(all(ID, fragment("other_")));
        assertTrue(ids.size() > 5, ids.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertTrue(ids.containsAll(all(LABELLED, fragment("other_"))), ids.toString());
        assertThrows(IllegalArgumentException.class, () -> fragment("\" onload=\"x"));
        assertThrows(IllegalArgumentException.class, () -> fragment(""));
    }

    @Test
    void everyRuleForFragmentsIsForWhatLiesInThemAlone() {
        for (String css : List.of(
                PageStyles.forFragments(PageColours.standard()),
                PageStyles.forLightFragments(PageColours.standard()))) {
            int rules = 0;
            for (Matcher head = Pattern.compile("([^{}]+)\\{").matcher(css); head.find(); rules++) {
                String selectors = head.group(1).strip();
                if (!selectors.startsWith("@media")) {
                    for (String selector : selectors.split(",", -1)) {
                        assertTrue(selector.strip().startsWith(".edi-page"), selectors);
                    }
                }
            }
            assertTrue(rules > 100, "rules: " + rules);
            assertEquals(
                    css.chars().filter(sign -> sign == '{').count(),
                    css.chars().filter(sign -> sign == '}').count());
        }
        assertFalse(PageStyles.forLightFragments(PageColours.standard()).contains("dark"));
        assertTrue(PageStyles.forFragments(PageColours.standard()).contains("prefers-color-scheme: dark"));
    }

    @Test
    void coloursLogoAndStyleSheetOfTheHostStandInAWholePage() {
        String page = RepresentationHtml.write(
                table(),
                ReportSettings.builder()
                        .colours(PageColours.standard().withLight(Map.of(PageColours.Role.LINK, "#00247d")))
                        .logo(PageLogo.of(PNG, "A \"council\""))
                        .styleSheet("h1 > bdi { font-style: italic; }")
                        .build());
        assertTrue(page.contains(":root { --link: #00247d; }"), page);
        assertTrue(page.contains("h1 > bdi { font-style: italic; }"), page);
        assertTrue(page.contains("<img src=\"data:image/png;base64,iVBORw0KGgoA\" alt=\"A &#34;council&#34;\">"), page);
        assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"), page);
        String plain = RepresentationHtml.write(table(), ReportSettings.standard());
        assertFalse(plain.contains("<img") || plain.contains("img-src"), plain);
        assertEquals(1, plain.split("<style", -1).length - 1);
    }

    /** In the dark the library's own colour holds, where the host has one for light pages alone. */
    @Test
    void lightColourOfTheHostDoesNotReachADarkPage() {
        String css =
                PageStyles.forFragments(PageColours.standard().withLight(Map.of(PageColours.Role.LINK, "#00247d")));
        String own = css.substring(css.indexOf(".edi-page { --link: #00247d; }"));
        assertTrue(own.contains("@media (prefers-color-scheme: dark) {\n.edi-page { --link: #92c4ff; }\n}"), own);
    }

    /** 21 : 1 of black on white, 4.54 : 1 of #767676 and 4.48 : 1 of #777777 on it: WCAG 2.2, relative luminance. */
    @Test
    void colourThatCannotBeReadIsRefused() {
        PageColours standard = PageColours.standard();
        Map<PageColours.Role, String> white =
                Map.of(PageColours.Role.BAND, "#ffffff", PageColours.Role.SOFT, "#767676");
        standard.withLight(white);
        IllegalArgumentException pale = assertThrows(
                IllegalArgumentException.class,
                () -> standard.withLight(Map.of(PageColours.Role.BAND, "#ffffff", PageColours.Role.SOFT, "#777777")));
        assertTrue(String.valueOf(pale.getMessage()).contains("4.48 : 1"), pale.getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> standard.withDark(Map.of(PageColours.Role.PAPER, "#ffffff")));
        for (String colour : List.of("red", "#fff", "#ffffff;} body { x", "#12345g", "")) {
            assertThrows(
                    IllegalArgumentException.class, () -> standard.withLight(Map.of(PageColours.Role.RULE, colour)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</style><script>alert(1)</script>",
                "@import 'https://example.org/x.css';",
                "@IMPORT 'x';",
                "body { background: URL(https://example.org/x) }",
                "body { background: u\\72l(https://example.org/x) }",
                "@font-face { src: src('x') }",
                "a { background: image-set('x' 1x) }",
                "<!--"
            })
    void styleSheetThatCouldEndItsElementOrLoadSomethingIsRefused(String styles) {
        ReportSettings.Builder settings = ReportSettings.builder().styleSheet(styles);
        assertThrows(IllegalArgumentException.class, settings::build);
    }

    @Test
    void styleSheetOfABookIsRefused() {
        ReportSettings.Builder settings = ReportSettings.builder().styleSheet("a".repeat(100_001));
        assertThrows(IllegalArgumentException.class, settings::build);
    }

    @Test
    void logoThatIsNoPictureWithoutAScriptIsRefused() {
        for (byte[] picture : List.of(
                "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new byte[] {(byte) 0x89, 'P'},
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                "RIFF....WAVE".getBytes(StandardCharsets.UTF_8))) {
            assertThrows(IllegalArgumentException.class, () -> PageLogo.of(picture, "A council"));
        }
        assertThrows(IllegalArgumentException.class, () -> PageLogo.of(PNG, " "));
        byte[] large = new byte[PageLogo.MOST_BYTES + 1];
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        assertThrows(IllegalArgumentException.class, () -> PageLogo.of(large, "A council"));
        assertEquals(
                "data:image/webp;base64,UklGRi4uLi5XRUJQ",
                PageLogo.of("RIFF....WEBP".getBytes(StandardCharsets.UTF_8), "A council")
                        .getSource());
    }

    @Test
    void placesAndGroupsStandAtAGlanceBeforeTheLongTables() {
        String page = RepresentationHtml.write(table(), ReportSettings.standard());
        int matrix = page.indexOf("<table class=\"plain matrix\">");
        assertTrue(matrix > 0 && matrix < page.indexOf("<table class=\"comparison\">"), page);
        String text = page.substring(matrix, page.indexOf("</table>", matrix));
        assertEquals(2, text.split("<th scope=\"row\"", -1).length - 1);
        assertEquals(
                List.of(
                        "under-represented",
                        "over-represented",
                        "in line with the reference",
                        "in line with the reference"),
                all(Pattern.compile("<span class=\"vh\">([^<]*)<"), text));
        assertFalse(RepresentationHtml.write(table(counts("Stevenage", 100, 900)), ReportSettings.standard())
                .contains("class=\"plain matrix\""));
    }

    @Test
    void categoriesAreCalledByTheLabelsOfTheirList() {
        String page = RepresentationHtml.write(table(), ReportSettings.standard());
        assertTrue(
                page.contains(
                        "<th scope=\"row\" class=\"category\"><bdi>Asian, Asian British or Asian Welsh: Bangladeshi</bdi>"),
                page);
        assertFalse(page.contains("asian-bangladeshi"), page);
        String welsh = RepresentationHtml.write(
                table(),
                ReportSettings.builder().language(Locale.forLanguageTag("cy")).build());
        assertTrue(welsh.contains("<html lang=\"cy\">"), welsh);
        assertEquals(Set.of("cy"), new HashSet<>(all(Pattern.compile(" lang=\"([^\"]*)\""), welsh)));
    }
}
