package org.ediframework.io.disclosure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.published.PublishedBreakdown;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.published.Rounding;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.TableException;

/**
 * Reads tables of counts by several dimensions: a column for each dimension and, last, {@code count}; inner cells, or
 * inner cells and margins marked {@code Total}, {@code All} or another word for everybody. Columns {@code percent} and {@code status} after it, as
 * protected tables have them, are passed over. Any other table is read as
 * {@link org.ediframework.io.published.PublishedTableReader} says, into places by categories; counts that its publisher
 * withholds are refused, since nothing can be proven of them. Reads hierarchies too: columns {@code child} and {@code parent}, an empty parent for what belongs to the total.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellTableReader {

    /** More than these cannot be protected, so they are not held in the memory either; the header is one of them. */
    private static final int MOST_ROWS = FrequencyTable.MAXIMUM_CELLS + 1;

    private final Limits limits;
    private final PublishedTableReader published;
    private final TableQuestion question;
    private final StructureFindings wording;

    private CellTableReader(
            Limits limits, PublishedTableReader published, TableQuestion question, StructureFindings wording) {
        this.limits = limits;
        this.published = published.withLimits(limits);
        this.question = question;
        this.wording = wording;
    }

    /** A reader with the standard limits, which reads no more rows than a table may have cells. */
    public static CellTableReader standard() {
        return new CellTableReader(
                bounded(Limits.standard()),
                PublishedTableReader.standard(),
                TableQuestion.open(),
                StructureFindings.standard());
    }

    /** The same, with these limits, and no more rows than a table may have cells. */
    public CellTableReader withLimits(Limits newLimits) {
        return new CellTableReader(bounded(newLimits), published, question, wording);
    }

    private static Limits bounded(Limits limits) {
        return limits.getRows() <= MOST_ROWS
                ? limits
                : Limits.builder().from(limits).rows(MOST_ROWS).build();
    }

    /** The same, with what is wrong told in these sentences. */
    public CellTableReader withMessages(RuleMessages sentences) {
        return new CellTableReader(
                limits, published.withMessages(sentences), question, new StructureFindings(sentences));
    }

    /** The same, asked for these figures of tables as publishers write them. */
    public CellTableReader withQuestion(TableQuestion asked) {
        return new CellTableReader(limits, published.withQuestion(asked), asked, wording);
    }

    /**
     * The reader of tables whose counts are all known, in their own form or as a publisher writes them. It throws a
     * {@link TableException} when the counts cannot be those of a table; the message says where.
     *
     * @param hierarchies the groupings by dimension; those of dimensions that a table does not have are passed over
     */
    public TextReader<Loaded<CellTable>> tables(Map<String, List<Hierarchy>> hierarchies) {
        return document -> readTable(document, hierarchies);
    }

    /**
     * The reader of tables that are public already, and may have counts withheld. A margin that a file leaves out is not
     * taken to be public, though it may follow from what is. It throws a {@link TableException} when the counts cannot be
     * those of a table; the message says where.
     *
     * @param hierarchies the groupings by dimension; those of dimensions that a table does not have are passed over
     * @param known a table of the same people that has the true counts of the cells withheld
     */
    public TextReader<Loaded<CellTable>> publishedTables(
            Map<String, List<Hierarchy>> hierarchies, Optional<FrequencyTable> known) {
        return document -> {
            TableFindings findings = new TableFindings(document.file(), wording);
            return CellRows.toCells(new TableReader(limits).read(document, findings), findings, hierarchies, known);
        };
    }

    /** The reader of hierarchies. It throws a {@link TableException} when a child stands twice, or the groups form a loop. */
    public TextReader<Loaded<Hierarchy>> hierarchies() {
        return document -> {
            TableFindings findings = new TableFindings(document.file(), wording);
            return CellRows.toHierarchy(new TableReader(limits).read(document, findings), findings);
        };
    }

    private Loaded<CellTable> readTable(Incoming document, Map<String, List<Hierarchy>> hierarchies)
            throws IOException {
        Incoming content = document.held(limits);
        TableFindings findings = new TableFindings(document.file(), wording);
        Optional<Table> table = new TableReader(limits).read(content, findings);
        boolean isOwnForm = isOpen() && table.filter(CellRows::isOwnForm).isPresent();
        boolean isBeyondLimits = findings.toList().stream()
                .anyMatch(finding -> finding.getCode().equals(StructureRule.LIMIT_EXCEEDED.code()));
        if (isBeyondLimits) {
            return Loaded.of(Optional.empty(), findings.toFindings());
        }
        if (!isOwnForm) {
            return readAsPublished(content, hierarchies);
        }
        try {
            Loaded<CellTable> read = CellRows.toCells(table, findings, hierarchies, Optional.empty());
            return table.filter(cells -> read.getValue().isPresent() && CellRows.hasPlainCounts(cells))
                    .map(cells -> refusedWhereRounded(cells, read, document.file()))
                    .orElse(read);
        } catch (TableException wrong) {
            // Counts that are digits alone are read as they are meant, so that what is wrong is the table.
            Loaded<CellTable> otherwise = table.filter(CellRows::hasPlainCounts).isPresent()
                    ? Loaded.of(Optional.empty(), findings.toFindings())
                    : readAsPublished(content, hierarchies);
            if (otherwise.getValue().isEmpty()) {
                throw wrong;
            }
            return otherwise;
        }
    }

    /** Whether nothing is asked but what the counts are rounded to. */
    private boolean isOpen() {
        return TableQuestion.builder()
                .from(question)
                .rounded(Optional.empty())
                .build()
                .equals(TableQuestion.open());
    }

    /** Counts that are all rounded are not those of people, and nothing can be proven of them. */
    private Loaded<CellTable> refusedWhereRounded(Table table, Loaded<CellTable> read, String file) {
        int count = table.indexOf("count");
        long unit = question.getRounded()
                .orElseGet(() -> Rounding.unit(table.rows().stream()
                        .map(row -> row.cells().get(count))
                        .map(Long::parseLong)
                        .toList()));
        if (unit <= 1) {
            return read;
        }
        TableFindings refusal = new TableFindings(file, wording);
        refusal.addToFile(StructureRule.CHOICE_OPEN, ".protectRounded", unit);
        return Loaded.of(Optional.empty(), refusal.toFindings());
    }

    private Loaded<CellTable> readAsPublished(Incoming table, Map<String, List<Hierarchy>> hierarchies)
            throws IOException {
        Loaded<List<PublishedBreakdown>> read = published.counts().read(table);
        TableFindings refusals = new TableFindings(table.file(), wording);
        Optional<CellTable> cells = read.getValue().flatMap(found -> PublishedCells.of(found, hierarchies, refusals));
        List<Finding> all = new ArrayList<>(refusals.toList());
        all.addAll(read.getFindings().getFirst());
        return Loaded.of(cells, Findings.of(all));
    }
}
