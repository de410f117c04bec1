package org.ediframework.io.returns;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.finding.Phrase;
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
 * Reads workforce returns in the open diversity data standard, version 1.1 (Open Innovations).
 *
 * <p>A CSV table with a row for each return. It has the columns {@code published} (a year, a month or a day in ISO 8601),
 * {@code organisation} and {@code employees}, and may have {@code organisation_grouping}, {@code organisation_level},
 * {@code link_to_dei_info} and {@code sic_codes}; every other column is {@code <characteristic>_<category>} and holds a
 * number of people. Of a characteristic, {@code prefernottosay} are people who were asked and declined, {@code
 * undisclosed} people whose answer was not obtained, and {@code total} is the base; where that is empty, {@code employees}
 * is. A category with an underscore of its own, {@code asian_indian}, is a part of a group.
 *
 * <p>The standard's words become those of the Equality Act 2010, section 4: {@code ethnicity} is race, {@code gender} is
 * sex, {@code genderidentitymatchesthatassignedatbirth} is gender reassignment, {@code religion} is religion or belief,
 * and {@code sexuality} is sexual orientation. Categories keep their published names.
 *
 * <p>What the returns that are really published need: an empty record is passed over; empty bases, breakdowns that miss
 * their base, groups that contradict their parts, markers where numbers should be, a tab before a number and days in
 * another order are warnings, and everything written is taken over. What cannot be taken over is an error: a cell that is
 * no number, a day that can be read in two ways, a row with too few or too many fields. The value is absent only when the
 * file cannot be read as a table or has no column {@code organisation}. Immutable and thread-safe.
 */
public final class DiversityReturns implements TextReader<Loaded<List<DiversityReturn>>> {

    private final Limits limits;
    private final Charset charset;
    private final StructureFindings wording;

    private DiversityReturns(Limits limits, StructureFindings wording, Charset charset) {
        this.limits = limits;
        this.charset = charset;
        this.wording = wording;
    }

    /** A reader of UTF-8 with the standard limits. */
    public static DiversityReturns standard() {
        return new DiversityReturns(Limits.standard(), StructureFindings.standard(), StandardCharsets.UTF_8);
    }

    /** The same, with these limits. */
    public DiversityReturns withLimits(Limits newLimits) {
        return new DiversityReturns(newLimits, wording, charset);
    }

    /** The same, with what is wrong told in these sentences. */
    public DiversityReturns withMessages(RuleMessages sentences) {
        return new DiversityReturns(limits, new StructureFindings(sentences), charset);
    }

    /** The same, for files in this charset; a charset is never guessed. */
    public DiversityReturns withCharset(Charset declared) {
        return new DiversityReturns(limits, wording, declared);
    }

    @Override
    public Loaded<List<DiversityReturn>> read(Incoming document) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        Optional<Table> table = new TableReader(limits).withCharset(charset).read(document, findings);
        Optional<List<DiversityReturn>> returns =
                table.filter(read -> hasUsableHeader(read, findings)).map(read -> read(read, findings));
        return Loaded.of(returns, findings.toFindings());
    }

    private static boolean hasUsableHeader(Table table, TableFindings findings) {
        for (String required : List.of("published", "organisation", "employees")) {
            if (table.indexOf(required) < 0) {
                findings.addToFile(StructureRule.MISSING_PROPERTY, "", required);
            }
        }
        for (int column = 0; column < table.header().size(); column++) {
            String name = table.header().get(column);
            if (DiversityStandard.has(name)) {
                continue;
            }
            Phrase allowed = StructureRule.UNKNOWN_PROPERTY.phrase("of.diversityStandard");
            if (DiversityStandard.hasSectionOf(name)) {
                findings.addWarningToHeader(column, name, StructureRule.UNKNOWN_PROPERTY, ".column", name, allowed);
            } else {
                findings.addToHeader(column, name, StructureRule.UNKNOWN_PROPERTY, ".column", name, allowed);
            }
        }
        return table.indexOf("organisation") >= 0;
    }

    private static List<DiversityReturn> read(Table table, TableFindings findings) {
        List<BreakdownReader> readers = DiversityStandard.sections().stream()
                .map(section -> new BreakdownReader(section, table.header()))
                .toList();
        List<DiversityReturn> returns = new ArrayList<>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (Table.Row line : table.rows()) {
            ReturnRow row = new ReturnRow(table, line, findings);
            if (row.isEmpty()) {
                row.nothing();
                continue;
            }
            DiversityReturn read = read(row, readers);
            Integer earlier = seen.putIfAbsent(
                    List.of(read.organisation(), read.grouping(), read.level(), read.published()), read.row());
            if (earlier != null) {
                row.warn(
                        "organisation",
                        StructureRule.DUPLICATE_PROPERTY,
                        ".record",
                        ReturnRow.excerpt(read.organisation()),
                        read.published().map(PublishedOn::text).orElse("no date"),
                        Integer.toString(earlier));
            }
            returns.add(read);
        }
        return List.copyOf(returns);
    }

    private static DiversityReturn read(ReturnRow row, List<BreakdownReader> readers) {
        OptionalLong employees = row.people("employees");
        if (!row.has("employees")) {
            row.missing("employees");
        }
        Optional<String> level = row.text("organisation_level");
        level.filter(text -> !DiversityStandard.LEVELS.contains(text))
                .ifPresent(text -> row.warn(
                        "organisation_level",
                        StructureRule.NOT_ALLOWED,
                        "",
                        ReturnRow.excerpt(text),
                        "LowerQuartile, LowerMiddleQuartile, UpperMiddleQuartile, TopQuartile"));
        List<DiversityBreakdown> breakdowns = readers.stream()
                .map(reader -> reader.read(row, employees))
                .flatMap(Optional::stream)
                .toList();
        return new DiversityReturn(
                row.number(),
                published(row),
                row.requiredText("organisation"),
                row.text("organisation_grouping"),
                level,
                employees,
                row.text("link_to_dei_info"),
                row.list("sic_codes"),
                breakdowns);
    }

    private static Optional<PublishedOn> published(ReturnRow row) {
        String text = row.requiredText("published");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublishedOn> published = PublishedOn.parse(text);
        if (published.isPresent()) {
            return published;
        }
        Optional<PublishedOn> otherOrder = PublishedOn.parseOtherOrder(text);
        otherOrder.ifPresentOrElse(
                day -> row.warn("published", StructureRule.NOT_A_DATE, ".read", ReturnRow.excerpt(text), day.text()),
                () -> row.refuse(
                        "published",
                        StructureRule.NOT_A_DATE,
                        ".written",
                        ReturnRow.excerpt(text),
                        StructureRule.NOT_A_DATE.phrase("of.yearMonthOrDay")));
        return otherOrder;
    }
}
