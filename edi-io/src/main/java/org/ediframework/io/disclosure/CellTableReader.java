package org.ediframework.io.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.published.PublishedBreakdown;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.published.Rounding;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.HierarchyBuilder;
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

    private static final String WITHHELD = "[c]";
    /** More than these cannot be protected, so they are not held in the memory either; the header is one of them. */
    private static final int MOST_ROWS = FrequencyTable.MAXIMUM_CELLS + 1;

    private final Limits limits;
    private final StructureFindings wording;
    private final TableQuestion question;

    /** A reader that keeps these limits, and reads no more rows than a table may have cells. */
    public CellTableReader(Limits limits) {
        this(limits, StructureFindings.standard(), TableQuestion.open());
    }

    private CellTableReader(Limits limits, StructureFindings wording, TableQuestion question) {
        this.wording = wording;
        this.question = question;
        this.limits = limits.getRows() <= MOST_ROWS
                ? limits
                : Limits.builder().from(limits).rows(MOST_ROWS).build();
    }

    /** The same, with what is wrong told in these sentences. */
    public CellTableReader withMessages(RuleMessages sentences) {
        return new CellTableReader(limits, new StructureFindings(sentences), question);
    }

    /** The same, asked for these figures of tables as publishers write them. */
    public CellTableReader withQuestion(TableQuestion asked) {
        return new CellTableReader(limits, wording, asked);
    }

    /**
     * Reads a table whose counts are all known, in its own form or as a publisher writes it.
     *
     * @param hierarchies the groupings by dimension; those of dimensions that the file does not have are passed over
     * @throws IOException when the file cannot be opened or read
     * @throws TableException when the counts cannot be those of a table; the message says where
     */
    public Loaded<CellTable> readTable(Path file, Map<String, List<Hierarchy>> hierarchies) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return readTable(bytes, String.valueOf(file.getFileName()), hierarchies);
        }
    }

    private static boolean hasPlainCounts(Table table) {
        int count = table.indexOf("count");
        return table.rows().stream()
                .allMatch(row -> row.cells().get(count).chars().allMatch(sign -> sign >= '0' && sign <= '9'));
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

    /** Dimensions and a count, and not one row for each category of some characteristic, which is how counts are given. */
    private static boolean isOwnForm(Table table) {
        List<String> dimensions = dimensions(table);
        return !dimensions.isEmpty() && !dimensions.containsAll(List.of("characteristic", "category"));
    }

    private Loaded<CellTable> readAsPublished(byte[] table, String name, Map<String, List<Hierarchy>> hierarchies)
            throws IOException {
        Loaded<List<PublishedBreakdown>> read = PublishedTableReader.standard()
                .withLimits(limits)
                .withQuestion(question)
                .withWording(wording)
                .readCounts(new ByteArrayInputStream(table), name);
        TableFindings refusals = new TableFindings(name, wording);
        Optional<CellTable> cells = read.getValue().flatMap(found -> PublishedCells.of(found, hierarchies, refusals));
        List<Finding> all = new ArrayList<>(refusals.toList());
        all.addAll(read.getFindings().getFirst());
        return Loaded.of(cells, Findings.of(all));
    }

    /**
     * Reads a table whose counts are all known from a stream, which is left open.
     *
     * @param file the name that findings give
     * @param hierarchies the groupings by dimension; those of dimensions that the table does not have are passed over
     * @throws IOException when the stream cannot be read
     * @throws TableException when the counts cannot be those of a table; the message says where
     */
    public Loaded<CellTable> readTable(InputStream bytes, String file, Map<String, List<Hierarchy>> hierarchies)
            throws IOException {
        byte[] content = bytes.readNBytes(Math.min(limits.getBytes(), Integer.MAX_VALUE - 1) + 1);
        TableFindings findings = new TableFindings(file, wording);
        Optional<Table> table = new TableReader(limits)
                .read(new SequenceInputStream(new ByteArrayInputStream(content), bytes), findings);
        boolean isOwnForm = isOpen() && table.filter(CellTableReader::isOwnForm).isPresent();
        boolean isBeyondLimits = findings.toList().stream()
                .anyMatch(finding -> finding.getCode().equals(StructureRule.LIMIT_EXCEEDED.code()));
        if (isBeyondLimits) {
            return Loaded.of(Optional.empty(), findings.toFindings());
        }
        if (!isOwnForm) {
            return readAsPublished(content, file, hierarchies);
        }
        try {
            Loaded<CellTable> read = toCells(table, findings, hierarchies, Optional.empty());
            return table.filter(cells -> read.getValue().isPresent() && hasPlainCounts(cells))
                    .map(cells -> refusedWhereRounded(cells, read, file))
                    .orElse(read);
        } catch (TableException wrong) {
            // Counts that are digits alone are read as they are meant, so that what is wrong is the table.
            Loaded<CellTable> published =
                    table.filter(CellTableReader::hasPlainCounts).isPresent()
                            ? Loaded.of(Optional.empty(), findings.toFindings())
                            : readAsPublished(content, file, hierarchies);
            if (published.getValue().isEmpty()) {
                throw wrong;
            }
            return published;
        }
    }

    /**
     * Reads a table that is public already, and may have counts withheld. A margin that the file leaves out is not taken
     * to be public, though it may follow from what is.
     *
     * @param known a table of the same people that has the true counts of the cells withheld
     * @throws IOException when the file cannot be opened or read
     * @throws TableException when the counts cannot be those of a table; the message says where
     */
    public Loaded<CellTable> readPublished(
            Path file, Map<String, List<Hierarchy>> hierarchies, Optional<FrequencyTable> known) throws IOException {
        TableFindings findings = new TableFindings(String.valueOf(file.getFileName()), wording);
        return toCells(new TableReader(limits).read(file, findings), findings, hierarchies, known);
    }

    /**
     * Reads a table that is public already, and may have counts withheld, from a stream, which is left open.
     *
     * @param file the name that findings give
     * @param known a table of the same people that has the true counts of the cells withheld
     * @throws IOException when the stream cannot be read
     * @throws TableException when the counts cannot be those of a table; the message says where
     */
    public Loaded<CellTable> readPublished(
            InputStream bytes, String file, Map<String, List<Hierarchy>> hierarchies, Optional<FrequencyTable> known)
            throws IOException {
        TableFindings findings = new TableFindings(file, wording);
        return toCells(new TableReader(limits).read(bytes, findings), findings, hierarchies, known);
    }

    private static Loaded<CellTable> toCells(
            Optional<Table> table,
            TableFindings findings,
            Map<String, List<Hierarchy>> hierarchies,
            Optional<FrequencyTable> known) {
        List<String> dimensions = table.map(CellTableReader::dimensions).orElse(List.of());
        if (table.isPresent() && dimensions.isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.noTable"));
        }
        if (findings.isEmpty() && table.isPresent() && known.isPresent()) {
            reportUnknown(table.get(), dimensions, known.get(), findings);
        }
        return Loaded.of(
                findings.isEmpty()
                        ? table.map(read -> convert(read, dimensions, hierarchies, known))
                        : Optional.empty(),
                findings.toFindings());
    }

    /**
     * Reads a hierarchy.
     *
     * @throws IOException when the file cannot be opened or read
     * @throws TableException when a child stands twice, or the groups form a loop
     */
    public Loaded<Hierarchy> readHierarchy(Path file) throws IOException {
        TableFindings findings = new TableFindings(String.valueOf(file.getFileName()), wording);
        return toHierarchy(new TableReader(limits).read(file, findings), findings);
    }

    /**
     * Reads a hierarchy from a stream, which is left open.
     *
     * @param file the name that findings give
     * @throws IOException when the stream cannot be read
     * @throws TableException when a child stands twice, or the groups form a loop
     */
    public Loaded<Hierarchy> readHierarchy(InputStream bytes, String file) throws IOException {
        TableFindings findings = new TableFindings(file, wording);
        return toHierarchy(new TableReader(limits).read(bytes, findings), findings);
    }

    private static Loaded<Hierarchy> toHierarchy(Optional<Table> table, TableFindings findings) {
        if (table.isPresent() && !table.get().header().equals(List.of("child", "parent"))) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.noHierarchy"));
        }
        return Loaded.of(
                findings.isEmpty() ? table.map(CellTableReader::hierarchy) : Optional.empty(), findings.toFindings());
    }

    private static List<String> dimensions(Table table) {
        int count = table.indexOf("count");
        List<String> after =
                new ArrayList<>(table.header().subList(count + 1, table.header().size()));
        // What a protected table says beside its counts, in this order.
        for (String passedOver : List.of("percent", "status")) {
            if (after.indexOf(passedOver) == 0) {
                after.remove(0);
            }
        }
        return count > 0 && after.isEmpty() ? table.header().subList(0, count) : List.of();
    }

    private static CellTable convert(
            Table table,
            List<String> dimensions,
            Map<String, List<Hierarchy>> hierarchies,
            Optional<FrequencyTable> known) {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        dimensions.forEach(name -> builder.dimension(name, hierarchies.getOrDefault(name, List.of())));
        Set<CellAddress> withheld = new HashSet<>();
        for (Table.Row row : table.rows()) {
            List<String> codes = codes(row, dimensions);
            String count = row.cells().get(dimensions.size());
            if (count.equals(WITHHELD) && known.isPresent()) {
                CellAddress cell = address(dimensions, codes);
                withheld.add(cell);
                builder.cell(codes, known.get().getCount(cell));
            } else {
                builder.cell(codes, count);
            }
        }
        FrequencyTable built = builder.build();
        if (known.isPresent()) {
            Set<CellAddress> listed = new HashSet<>();
            table.rows().forEach(row -> listed.add(address(dimensions, codes(row, dimensions))));
            built.getCells().stream()
                    .filter(cell -> !listed.contains(cell) && isMargin(cell, built, hierarchies))
                    .forEach(withheld::add);
        }
        return new CellTable(dimensions, built, withheld);
    }

    /** Each withheld count must be one of the known table's, or nobody can say what is protected. */
    private static void reportUnknown(
            Table table, List<String> dimensions, FrequencyTable known, TableFindings findings) {
        for (Table.Row row : table.rows()) {
            if (row.cells().get(dimensions.size()).equals(WITHHELD)
                    && !isOf(address(dimensions, codes(row, dimensions)), known)) {
                findings.addToCell(
                        row,
                        table,
                        dimensions.size(),
                        StructureRule.NOT_A_NUMBER,
                        "",
                        "'" + WITHHELD + "'",
                        "a whole number, or " + WITHHELD + " where the table that has the true counts, by "
                                + String.join(", ", known.getDimensions()) + ", has this cell");
            }
        }
    }

    private static boolean isOf(CellAddress cell, FrequencyTable table) {
        return cell.getCodes().entrySet().stream()
                .allMatch(code -> table.getDimensions().contains(code.getKey())
                        && table.getCodes(code.getKey()).contains(code.getValue()));
    }

    private static boolean isMargin(CellAddress cell, FrequencyTable table, Map<String, List<Hierarchy>> hierarchies) {
        return table.getDimensions().stream().anyMatch(dimension -> {
            String code = cell.getCode(dimension);
            return code.equals(FrequencyTable.TOTAL)
                    || hierarchies.getOrDefault(dimension, List.of()).stream()
                            .anyMatch(hierarchy -> table.getCodes(dimension).stream()
                                    .anyMatch(part -> hierarchy.getParent(part).equals(Optional.of(code))));
        });
    }

    /** The codes of a row, every spelling of a total as one. */
    private static List<String> codes(Table.Row row, List<String> dimensions) {
        return row.cells().subList(0, dimensions.size()).stream()
                .map(code -> TotalLabels.contains(code) ? FrequencyTable.TOTAL : code)
                .toList();
    }

    private static CellAddress address(List<String> dimensions, List<String> codes) {
        Map<String, String> named = new TreeMap<>();
        for (int d = 0; d < dimensions.size(); d++) {
            named.put(dimensions.get(d), codes.get(d));
        }
        return CellAddress.of(named);
    }

    private static Hierarchy hierarchy(Table table) {
        HierarchyBuilder parents = Hierarchy.builder();
        table.rows()
                .forEach(row -> parents.under(
                        row.cells().get(0),
                        TotalLabels.contains(row.cells().get(1))
                                ? FrequencyTable.TOTAL
                                : row.cells().get(1)));
        return parents.build();
    }
}
