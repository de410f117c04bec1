package org.ediframework.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ediframework.io.present.Figure;
import org.ediframework.io.table.FormulaGuard;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** CSV as this library writes results: commas, LF, what is absent left empty, and nothing that a spreadsheet would compute. */
final class CsvText {

    private CsvText() {}

    static String of(List<List<String>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            records.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be written.", impossible);
        }
        return text.toString();
    }

    /** A figure as it was spelt; nothing where there is none, and a marker where it is withheld. */
    static String cell(Measured<String> figure) {
        boolean isWithheld =
                figure.getAbsence().filter(Absence.SUPPRESSED::equals).isPresent();
        return figure.find().map(FormulaGuard::guard).orElse(isWithheld ? Figure.WITHHELD : "");
    }
}
