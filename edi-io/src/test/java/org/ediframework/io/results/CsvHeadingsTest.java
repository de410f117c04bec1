package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Where people ask for it, the columns of CSV are named in words; nothing else of the file is another. */
class CsvHeadingsTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static void assertOnlyNamesDiffer(String plain, String english, String welsh) {
        List<List<String>> names = rows(plain);
        List<String> headers = names.get(0);
        for (String named : List.of(english, welsh)) {
            List<List<String>> worded = rows(named);
            assertEquals(names.subList(1, names.size()), worded.subList(1, worded.size()));
            assertEquals(headers.size(), worded.get(0).size());
            assertEquals(headers.size(), new HashSet<>(worded.get(0)).size(), worded::toString);
            assertFalse(String.join(",", worded.get(0)).contains("_"));
        }
        Set<String> both = new HashSet<>(rows(english).get(0));
        both.retainAll(rows(welsh).get(0));
        assertEquals(Set.of(), both);
    }

    @Test
    void tableOfRepresentation() {
        PublishedTable table = Publication.inFull()
                .of(RepresentationAnalysis.standard()
                        .analyse(List.of(Comparison.withoutReference(GroupCounts.builder()
                                .scope(Scope.of(Characteristic.of("outcome")).withWhere(Where.place("all")))
                                .count("yes", 20)
                                .count("no", 30)
                                .build()))));
        assertOnlyNamesDiffer(
                RepresentationCsv.write(table),
                RepresentationCsv.write(table, Locale.ENGLISH),
                RepresentationCsv.write(table, WELSH));
    }

    @Test
    void tableOfFiguresWithTheEndsOfIntervals() {
        PublishedFigures figures = PublishedFigures.published("Shares")
                .column("place", "place", FigureKind.TEXT)
                .column("share", "share", FigureKind.SHARE)
                .column("share_range", "95% interval", FigureKind.SHARE_INTERVAL)
                .row(Measured.of("Ash"), Measured.of(0.25), Measured.of(new Interval(0.2, 0.3)))
                .build();
        assertEquals(
                List.of("place", "share", "95% interval, from", "95% interval, to"),
                rows(FiguresCsv.write(figures, Locale.ENGLISH)).get(0));
        assertOnlyNamesDiffer(
                FiguresCsv.write(figures), FiguresCsv.write(figures, Locale.ENGLISH), FiguresCsv.write(figures, WELSH));
    }
}
