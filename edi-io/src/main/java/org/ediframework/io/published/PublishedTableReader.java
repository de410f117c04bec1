package org.ediframework.io.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.GridFile;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableFindings;

/**
 * Reads tables of counts or shares as publishers write them, and as people export them: a title above, notes below, totals
 * beside their parts, signs in place of counts, one row for each category or one column; as text or as a sheet of a workbook.
 *
 * <p>It gives the right figures, or says in the words of the file what it met and what to say: nothing is guessed. What the
 * table leaves open is asked for with the values to choose from (rule {@code EDI-S-018}), the cause alone; whatever was read
 * otherwise than its plain words say is a note ({@code EDI-S-017}). A label is a total or a missing answer only as a whole,
 * after stars and footnote digits are taken off; a group beside its parts only where it is their sum. A sign in place of a
 * count says nothing of its size: the count is from 0 to whatever the total leaves.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedTableReader {

    private final TableQuestion question;
    private final Limits limits;
    private final StructureFindings wording;

    private PublishedTableReader(TableQuestion question, Limits limits, StructureFindings wording) {
        this.question = question;
        this.limits = limits;
        this.wording = wording;
    }

    /** A reader that is told nothing about the table, with the standard limits, in British English. */
    public static PublishedTableReader standard() {
        return new PublishedTableReader(TableQuestion.open(), Limits.standard(), StructureFindings.standard());
    }

    /** The same, asked for these figures of the table. */
    public PublishedTableReader withQuestion(TableQuestion asked) {
        return new PublishedTableReader(asked, limits, wording);
    }

    /** The same, with these limits. */
    public PublishedTableReader withLimits(Limits newLimits) {
        return new PublishedTableReader(question, newLimits, wording);
    }

    /** The same, with what is wrong and what was understood told in these sentences. */
    public PublishedTableReader withMessages(RuleMessages sentences) {
        return new PublishedTableReader(question, limits, new StructureFindings(sentences));
    }

    /** The reader of counts of people. */
    public TextReader<Loaded<List<PublishedBreakdown>>> counts() {
        return document -> read(document, false);
    }

    /** The reader of counts or, where the table has none, shares. */
    public TextReader<Loaded<List<PublishedBreakdown>>> references() {
        return document -> read(document, true);
    }

    private Loaded<List<PublishedBreakdown>> read(Incoming document, boolean sharesAllowed) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        TableTalk talk = new TableTalk(findings);
        Optional<Grid> grid = new GridFile(limits, question.getCharset(), question.getSheet(), wording)
                .readNumbers(document, TableFinder::hasFigures, findings);
        List<PublishedBreakdown> read =
                grid.map(cells -> breakdowns(cells, sharesAllowed, talk)).orElse(List.of());
        talk.tellNotes();
        boolean isRefused = grid.isEmpty() || talk.isRefused();
        return Loaded.of(isRefused ? Optional.empty() : Optional.of(read), findings.toFindings());
    }

    private List<PublishedBreakdown> breakdowns(Grid grid, boolean sharesAllowed, TableTalk talk) {
        List<FoundTable> tables = TableFinder.find(grid);
        int wanted = question.getTable().orElse(1);
        if (tables.isEmpty() || wanted < 1 || wanted > tables.size()) {
            int line = grid.lines().get(0).number();
            if (tables.isEmpty()) {
                new NamesOfColumns(grid.lines())
                        .doubtfulYear()
                        .ifPresentOrElse(
                                year -> talk.refuse(line, StructureRule.MALFORMED, ".yearOrCount", year),
                                () -> talk.refuse(line, StructureRule.MALFORMED, ".noTable"));
            } else {
                talk.ask(line, ".noSuchTable", wanted, titles(tables));
            }
            return List.of();
        }
        FoundTable found = tables.get(wanted - 1);
        FoundTable table = found.rows().isEmpty() ? found : FilledDown.of(found, talk);
        if (tables.size() > 1 && question.getTable().isEmpty()) {
            talk.note(table.header().number(), ".tables", tables.size(), titles(tables));
        }
        List<String> around = new ArrayList<>(table.above());
        around.addAll(table.passedOver());
        around.addAll(table.below());
        if (!around.isEmpty()) {
            talk.note(table.header().number(), ".passedOver", around.size(), around.get(0));
        }
        List<SliceRow> slice = Slice.of(table, question, sharesAllowed, talk);
        return slice.isEmpty() ? List.of() : breakdowns(table, slice, talk);
    }

    /** The people by one characteristic have to add up within a long, all places together. */
    private static void refuseBeyondALong(Map<Whose, List<Figure>> groups, TableTalk talk) {
        Map<String, Long> sums = new LinkedHashMap<>();
        groups.values()
                .forEach(figures -> figures.forEach(figure -> {
                    long people = figure.people().lowest();
                    long before = sums.getOrDefault(figure.row().characteristic(), 0L);
                    if (people > Long.MAX_VALUE - before) {
                        talk.refuseCell(
                                figure.row().line(),
                                figure.row().column(),
                                StructureRule.NOT_A_NUMBER,
                                ".beyond",
                                people,
                                figure.row().characteristic(),
                                Long.MAX_VALUE);
                    } else {
                        sums.put(figure.row().characteristic(), before + people);
                    }
                }));
    }

    private static List<String> titles(List<FoundTable> tables) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            FoundTable table = tables.get(i);
            titles.add((i + 1) + ": "
                    + (table.above().isEmpty() ? table.name(0) : table.above().get(0)));
        }
        return TableTalk.some(titles);
    }

    /** Whose figures belong together. */
    private record Whose(Optional<String> population, Optional<String> place, String characteristic, int line) {}

    private List<PublishedBreakdown> breakdowns(FoundTable table, List<SliceRow> slice, TableTalk talk) {
        boolean isWide = slice.stream().map(SliceRow::column).distinct().count() > 1;
        Units units = Units.of(table, slice, question);
        units.rounded().forEach((level, unit) -> talk.note(table.header().number(), ".rounded", unit));
        FigureReader reader = new FigureReader(question, Legend.of(table), units, isWide, talk);
        Map<Whose, List<Figure>> groups = new LinkedHashMap<>();
        Map<Whose, SliceRow> firsts = new LinkedHashMap<>();
        for (SliceRow row : slice) {
            Whose whose = new Whose(
                    row.population(),
                    row.place(),
                    row.characteristic(),
                    isWide && row.place().isEmpty() ? row.line().number() : 0);
            reader.read(row).ifPresent(figure -> {
                firsts.putIfAbsent(whose, row);
                groups.computeIfAbsent(whose, any -> new ArrayList<>()).add(figure);
            });
        }
        reader.tellSigns(table.header().number());
        refuseBeyondALong(groups, talk);
        List<PublishedBreakdown> breakdowns = new ArrayList<>();
        if (talk.isRefused()) {
            return breakdowns;
        }
        Optional<SharesBesideCounts> shares = isWide
                ? Optional.empty()
                : SharesBesideCounts.of(ColumnRoles.of(table), slice.get(0).column());
        groups.forEach((whose, figures) -> {
            SliceRow first = firsts.get(whose);
            if (first != null) {
                PublishedBreakdown built =
                        new BreakdownBuilder(first, question, reader, units.of(first), talk).build(figures);
                shares.ifPresent(beside -> beside.refuseOverlap(built, figures, talk));
                breakdowns.add(built);
            }
        });
        return breakdowns;
    }
}
