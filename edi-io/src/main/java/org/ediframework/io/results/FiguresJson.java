package org.ediframework.io.results;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.NamedFigure;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;
import tools.jackson.core.JsonGenerator;

/**
 * A table of figures as JSON: what it is, who may see it, the {@code figures} of the whole, the {@code rows} with the same
 * names as the columns of the CSV form, {@code notes} and {@code methods}. Numbers are unrounded. A figure that does not
 * exist is left out, and {@code absent} says why.
 */
public final class FiguresJson {

    private FiguresJson() {}

    /** The table, indented, with LF and one newline at the end. */
    public static String write(PublishedFigures figures) {
        return IndentedJson.object(json -> {
            json.writeStringProperty("title", figures.title());
            RepresentationJson.writeAudience(figures.holdsSmallCounts(), figures.policy(), json);
            json.writeName("figures");
            Map<String, Measured<?>> whole = new LinkedHashMap<>();
            for (NamedFigure figure : figures.whole()) {
                whole.putAll(FigureSpelling.values(figure.column(), figure.value()));
            }
            write(whole, json);
            IndentedJson.list(json, "rows", figures.rows(), row -> write(values(figures, row), json));
            IndentedJson.list(json, "notes", figures.notes(), json::writeString);
            IndentedJson.list(json, "methods", figures.methods(), json::writeString);
        });
    }

    private static Map<String, Measured<?>> values(PublishedFigures figures, FigureRow row) {
        Map<String, Measured<?>> values = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            values.putAll(
                    FigureSpelling.values(figures.columns().get(i), row.cells().get(i)));
        }
        return values;
    }

    private static void write(Map<String, Measured<?>> values, JsonGenerator json) {
        json.writeStartObject();
        RepresentationJson.writeFigures(values, json, () -> {});
        json.writeEndObject();
    }
}
