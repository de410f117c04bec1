package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.present.EnglishLeft;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.MonitorText;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.figures.DiversityFigures;
import org.ediframework.metrics.figures.FunnelFigures;
import org.ediframework.metrics.figures.LikelihoodFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.SegregationFigures;
import org.ediframework.metrics.figures.TrendFigures;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** Pages and texts in Welsh hold no English word, and the same figures as in English. */
class WelshPagesProperties {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");
    private static final Pattern HIDDEN = Pattern.compile("<style>.*?</style>|<meta[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile(" (?:data-label|aria-label|alt)=\"([^\"]*)\"");
    private static final Pattern CELL =
            Pattern.compile("<td class=\"n[^>]*>(.*?)</td>|<span class=\"number\">(.*?)</span>", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("<span class=\"vh\">.*?</span>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final Pattern POSITION = Pattern.compile(" (?:cx|cy|x1|x2|y1|y2|x|y)=\"([^\"]*)\"");

    /** What is read on a page or out loud. */
    private static String read(String page) {
        String plain = HIDDEN.matcher(page).replaceAll(" ");
        StringBuilder text = new StringBuilder(plain.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;|&#[0-9]+;", "'"));
        all(SPOKEN, plain).forEach(words -> text.append(' ').append(words));
        return text.toString();
    }

    /** The English words of a text that are no codes of a published list, which notes call categories by. */
    private static Set<String> english(String text) {
        return EnglishLeft.in(CODE.matcher(text).replaceAll(" "));
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> all = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(page); matcher.find(); ) {
            all.add(String.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        return all;
    }

    private static List<String> figures(String page) {
        return all(CELL, page).stream()
                .map(cell -> REASON.matcher(cell).replaceAll(" ").strip())
                .map(cell -> cell.replace(" to ", " hyd "))
                .toList();
    }

    private static void assertSame(String english, String welsh) {
        assertTrue(welsh.contains("<html lang=\"cy\">"), welsh);
        assertEquals(Set.of(), english(read(welsh)), welsh);
        assertNotEquals(Set.of(), english(read(english)));
        assertEquals(figures(english), figures(welsh));
        assertEquals(all(POSITION, english), all(POSITION, welsh));
        assertTrue(welsh.contains("adolygu gan siaradwr Cymraeg"), welsh);
    }

    private static ReportSettings welsh() {
        return ReportSettings.builder().language(CYMRAEG).build();
    }

    private static Publication publication(boolean isInFull) {
        return isInFull ? Publication.inFull() : Publication.under(DisclosurePolicy.standard());
    }

    @Property(tries = 150)
    void tableIsWelsh(@ForAll long seed, @ForAll boolean isInFull) {
        PublishedTable table = publication(isInFull).of(new RandomPlans(seed).table());
        assertSame(
                RepresentationHtml.write(table, ReportSettings.standard()), RepresentationHtml.write(table, welsh()));
        String text = RepresentationText.write(table, CYMRAEG);
        assertEquals(Set.of(), english(text), text);
    }

    @Property(tries = 200)
    void planIsWelsh(@ForAll long seed, @ForAll boolean isInFull) {
        PublishedPlan plan = publication(isInFull).of(new RandomPlans(seed).plan());
        assertSame(MonitorHtml.write(plan, ReportSettings.standard()), MonitorHtml.write(plan, welsh()));
        String text = MonitorText.write(plan, CYMRAEG);
        assertEquals(Set.of(), english(text), text);
    }

    private static PublishedTable places(boolean isInFull, List<String> places, int few) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String place : places) {
            comparisons.add(Comparison.withoutReference(GroupCounts.builder()
                    .characteristic(Characteristic.SEX)
                    .coverage(Coverage.unstated().withPlace(place))
                    .count("qxa", 40 + comparisons.size() * 31)
                    .count("qxb", 200)
                    .count("qxc", few)
                    .build()));
        }
        return publication(isInFull).of(RepresentationAnalysis.standard().analyse(comparisons));
    }

    @Example
    void moreFiguresAreWelsh() {
        for (boolean isInFull : List.of(true, false)) {
            for (int few : List.of(0, 2, 30)) {
                PublishedTable units = places(isInFull, List.of("qxp", "qxq", "qxr"), few);
                PublishedTable years = places(isInFull, List.of("2024", "2025", "2026"), few);
                List<PublishedFigures> all = List.of(
                        SegregationFigures.of(units),
                        SegregationFigures.withIntervals(places(true, List.of("qxp", "qxq"), 30), 100),
                        DiversityFigures.of(units),
                        FunnelFigures.of(units, "qxa", Optional.empty(), true),
                        FunnelFigures.of(units, "qxa", Optional.empty(), false),
                        LikelihoodFigures.ofHighest(units, "qxa"),
                        LikelihoodFigures.against(units, "qxa", "qxp"),
                        TrendFigures.of(years, "qxa", Optional.empty()));
                for (PublishedFigures figures : all) {
                    assertSame(
                            FiguresHtml.write(figures, ReportSettings.standard()), FiguresHtml.write(figures, welsh()));
                    String text = FiguresText.write(figures, CYMRAEG);
                    assertEquals(Set.of(), english(text), text);
                }
            }
        }
    }
}
