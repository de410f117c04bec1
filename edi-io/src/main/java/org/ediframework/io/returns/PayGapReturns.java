package org.ediframework.io.returns;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;

/**
 * Reads the returns that employers make to the gender pay gap service of the United Kingdom, as the service publishes
 * them under SI 2017/172 and SI 2017/353, one year or several in one file.
 *
 * <p>A CSV table with a row for each employer and year. Needed are {@code EmployerName} and the figures: {@code
 * DiffMeanHourlyPercent}, {@code DiffMedianHourlyPercent}, the same for {@code Bonus}, {@code MaleBonusPercent}, {@code
 * FemaleBonusPercent}, and {@code MaleLowerQuartile} to {@code FemaleTopQuartile}. {@code ReportingYear} is not in the
 * service's own files, which are of one year each; where it is missing the caller {@linkplain #withYear names it}.
 * Columns about an address, a person or a web page are passed over. {@code SicCodes} may hold line breaks, and numbers a
 * leading tab. Days are {@code 2020/03/31}, {@code 31/03/2019} or {@code 31-03-2025}, with a time: the service writes the
 * day before the month.
 *
 * <p>An empty cell of a figure that the regulations require is a warning, as is everything that could be taken over; an
 * empty bonus gap is none, because there is no gap where only women or only men, or nobody, got a bonus. What could not
 * be taken over is an error. The value is absent only when the file cannot be read as a table or lacks a needed column.
 * Immutable and thread-safe.
 */
public final class PayGapReturns implements TextReader<Loaded<List<PayGapReturn>>> {

    private final Limits limits;
    private final Charset charset;
    private final StructureFindings wording;
    private final Optional<String> year;

    private PayGapReturns(Limits limits, StructureFindings wording, Charset charset, Optional<String> year) {
        this.limits = limits;
        this.charset = charset;
        this.wording = wording;
        this.year = year;
    }

    /** A reader of UTF-8 with the standard limits, for files that name the year. */
    public static PayGapReturns standard() {
        return new PayGapReturns(
                Limits.standard(), StructureFindings.standard(), StandardCharsets.UTF_8, Optional.empty());
    }

    /** The same, with these limits. */
    public PayGapReturns withLimits(Limits newLimits) {
        return new PayGapReturns(newLimits, wording, charset, year);
    }

    /** The same, with what is wrong told in these sentences. */
    public PayGapReturns withMessages(RuleMessages sentences) {
        return new PayGapReturns(limits, new StructureFindings(sentences), charset, year);
    }

    /** The same, for files in this charset; a charset is never guessed. */
    public PayGapReturns withCharset(Charset declared) {
        return new PayGapReturns(limits, wording, declared, year);
    }

    /**
     * The same, for files that do not name the reporting year in a column.
     *
     * @param reportingYear for example {@code 2017-2018}
     */
    public PayGapReturns withYear(String reportingYear) {
        return new PayGapReturns(limits, wording, charset, Optional.of(reportingYear));
    }

    @Override
    public Loaded<List<PayGapReturn>> read(Incoming document) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        Optional<Table> table = new TableReader(limits).withCharset(charset).read(document, findings);
        Optional<List<PayGapReturn>> returns =
                table.filter(read -> hasNeededColumns(read, findings)).map(read -> read(read, findings));
        return Loaded.of(returns, findings.toFindings());
    }

    private boolean hasNeededColumns(Table table, TableFindings findings) {
        List<String> needed = new ArrayList<>(PayGapRow.NEEDED);
        if (year.isEmpty()) {
            needed.add(PayGapRow.YEAR);
        }
        needed.removeAll(table.header());
        needed.forEach(column -> findings.addToFile(StructureRule.MISSING_PROPERTY, "", column));
        return needed.isEmpty();
    }

    private List<PayGapReturn> read(Table table, TableFindings findings) {
        List<PayGapReturn> returns = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Table.Row line : table.rows()) {
            ReturnRow row = new ReturnRow(table, line, findings);
            if (row.isEmpty()) {
                row.nothing();
                continue;
            }
            PayGapReturn read = new PayGapRow(row, year).read();
            Integer earlier = seen.putIfAbsent(List.of(read.year(), read.employer()), read.row());
            if (earlier != null) {
                row.warn(
                        PayGapRow.EMPLOYER,
                        StructureRule.DUPLICATE_PROPERTY,
                        ".record",
                        ReturnRow.excerpt(read.employer()),
                        read.year(),
                        Integer.toString(earlier));
            }
            returns.add(read);
        }
        return List.copyOf(returns);
    }
}
