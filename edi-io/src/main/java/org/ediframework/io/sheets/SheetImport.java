package org.ediframework.io.sheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.TextSheet;
import org.ediframework.io.cells.Workbook;
import org.ediframework.io.cells.WorkbookReader;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.DocumentReader;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.GridReader;
import org.ediframework.io.table.TableFindings;

/**
 * Brings a sheet of actions in that is not ours: one row for each action in an {@code .xlsx} or {@code .ods} workbook or in
 * a delimited text, read by a {@link SheetMap}.
 *
 * <p>What a cell plainly says is taken over. What it says in another form, {@code Q2 2026/27} or <i>Head of HR / Policy
 * Officer</i>, is read and noted with its cell. What may mean two things, {@code 04/05/2026} alone in its column, is asked: an
 * error that says which answer the map takes. A plan comes of a sheet when nothing is left to ask.
 *
 * <p>There is no plan where something is asked. An import without a map reads nothing, and throws an {@link
 * IllegalStateException}.
 *
 * <p>A sheet that has no row for each action, with years as columns or a block of questions for each action, is refused with
 * the reason, and never read as empty.
 *
 * <p>Immutable and thread-safe.
 */
public final class SheetImport implements DocumentReader<Loaded<ActionPlan>> {

    private final Optional<SheetMap> map;
    private final Optional<ActionPlan> previous;
    private final Limits limits;
    private final RuleMessages messages;
    private final Optional<Charset> charset;

    private SheetImport(
            Optional<SheetMap> map,
            Optional<ActionPlan> previous,
            Limits limits,
            RuleMessages messages,
            Optional<Charset> charset) {
        this.map = map;
        this.previous = previous;
        this.limits = limits;
        this.messages = messages;
        this.charset = charset;
    }

    /** An import by this map, within the standard limits. */
    public static SheetImport with(SheetMap map) {
        return new SheetImport(
                Optional.of(map), Optional.empty(), Limits.standard(), RuleMessages.standard(), Optional.empty());
    }

    /** An import of which no map is known yet, to have one {@linkplain #guessing guessed}. */
    public static SheetImport withoutMap() {
        return new SheetImport(
                Optional.empty(), Optional.empty(), Limits.standard(), RuleMessages.standard(), Optional.empty());
    }

    /** The same import, whose actions keep the ids that they have in an earlier plan: those of the same number and title. */
    public SheetImport withPrevious(ActionPlan plan) {
        return new SheetImport(map, Optional.of(plan), limits, messages, charset);
    }

    /** The same import under other limits. */
    public SheetImport withLimits(Limits other) {
        return new SheetImport(map, previous, Objects.requireNonNull(other, "limits"), messages, charset);
    }

    /** The same import, with what is asked and noted told in these sentences. */
    public SheetImport withMessages(RuleMessages sentences) {
        return new SheetImport(map, previous, limits, Objects.requireNonNull(sentences, "sentences"), charset);
    }

    /** The same import, which takes a delimited text without a byte order mark for this charset; UTF-8 unless stated. */
    public SheetImport withCharset(Charset ofTexts) {
        return new SheetImport(map, previous, limits, messages, Optional.of(ofTexts));
    }

    @Override
    public Loaded<ActionPlan> read(Incoming document) throws IOException {
        SheetMap by = map.orElseThrow(() -> new IllegalStateException("A sheet is read by a map, and there is none."));
        ImportNotes notes = new ImportNotes(document.file(), new StructureFindings(messages));
        if (!by.getUnsure().isEmpty()) {
            notes.refuse(
                    StructureRule.CHOICE_OPEN,
                    ".unsureMap",
                    by.getUnsure().size(),
                    by.getUnsure().get(0));
            return Loaded.of(Optional.empty(), Findings.of(notes.findings()));
        }
        Optional<ActionPlan> plan = workbook(document, notes)
                .flatMap(workbook -> new SheetPlan(by, previous, notes, limits, messages).read(workbook));
        return Loaded.of(notes.hasErrors() ? Optional.empty() : plan, Findings.of(notes.findings()));
    }

    private Optional<Workbook> workbook(Incoming document, ImportNotes notes) throws IOException {
        byte[] bytes = document.bytes(limits);
        String file = document.file();
        if (WorkbookReader.contentOf(bytes) == WorkbookReader.Content.OTHER && bytes.length > 0) {
            return text(bytes, file, notes);
        }
        Optional<Workbook> workbook =
                new WorkbookReader(limits, new StructureFindings(messages)).read(bytes, file, notes::add);
        workbook.ifPresent(read -> read.passedOver().forEach(what -> notes.noteWhole(what.word())));
        return workbook;
    }

    /** A delimited text has one sheet, which is the one that a map means whatever it calls it. */
    private Optional<Workbook> text(byte[] bytes, String file, ImportNotes notes) {
        TableFindings findings = new TableFindings(file, new StructureFindings(messages));
        Optional<Grid> cells = new GridReader(limits, charset).read(bytes, findings);
        findings.toFindings().getFirst().forEach(notes::add);
        String name = map.flatMap(SheetMap::sheet).orElseGet(() -> file.replaceFirst("\\.[^.]*$", ""));
        return cells.map(grid -> TextSheet.of(name, grid));
    }

    /**
     * The reader that proposes a map from the headers, words and colours of a workbook, with a list of what is unsure about
     * it; none where no sheet has a row for each action, which the findings explain.
     */
    public DocumentReader<Loaded<SheetMap>> guessing() {
        return this::guess;
    }

    private Loaded<SheetMap> guess(Incoming document) throws IOException {
        ImportNotes notes = new ImportNotes(document.file(), new StructureFindings(messages));
        Optional<SheetMap> guessed = workbook(document, notes).flatMap(workbook -> {
            List<CellSheet> visible = workbook.sheets().stream()
                    .filter(sheet -> !sheet.isHidden())
                    .toList();
            List<CellSheet> tables = visible.stream()
                    .filter(sheet -> FoundHeader.find(sheet).isPresent())
                    .toList();
            if (tables.isEmpty()) {
                refuse(visible.isEmpty() ? workbook.sheets() : visible, notes);
                return Optional.empty();
            }
            return Optional.of(new MapGuess(document.file()).guess(tables));
        });
        return Loaded.of(guessed, Findings.of(notes.findings()));
    }

    /** Says of each sheet why it is no table of actions, and which of its rows is most like a header. */
    static void refuse(List<CellSheet> sheets, ImportNotes notes) {
        for (CellSheet sheet : sheets) {
            notes.isAbout(sheet.name());
            FoundHeader.Refusal refusal = FoundHeader.refusal(sheet);
            Optional<FoundHeader> best = FoundHeader.best(sheet);
            String words = best.map(row -> row.headers().stream()
                            .map(header -> "'" + header.text() + "'")
                            .reduce((first, second) -> first + ", " + second)
                            .orElse("-"))
                    .orElse("-");
            notes.refuseAt(
                    best.map(FoundHeader::row).orElse(1),
                    0,
                    StructureRule.MALFORMED,
                    "." + refusal.word(),
                    sheet.name(),
                    words);
        }
    }
}
