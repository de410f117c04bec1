package org.ediframework.io.review;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.WorkbookReader;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.DocumentReader;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.workbook.PlanWorkbook;

/**
 * Reads a plan in whichever form it is kept: JSON, a package of CSV files as a folder or a zip, or a workbook. The form is
 * told by the content, never by the name of the file. A text is read as JSON, which alone of the forms is one.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanDocument implements TextReader<Loaded<ActionPlan>> {

    private static final int LONGEST_BEGINNING = 4096;
    private static final int SHOWN = 20;

    private final Limits limits;
    private final RuleMessages messages;
    private final Optional<Charset> charset;
    private final Check<ActionPlan> check;

    private PlanDocument(Limits limits, RuleMessages messages, Optional<Charset> charset, Check<ActionPlan> check) {
        this.limits = limits;
        this.messages = messages;
        this.charset = charset;
        this.check = check;
    }

    /** A reader within the standard limits. */
    public static PlanDocument reader() {
        return new PlanDocument(Limits.standard(), RuleMessages.standard(), Optional.empty(), Check.ofStructure());
    }

    /** The same reader under other limits. */
    public PlanDocument withLimits(Limits other) {
        return new PlanDocument(Objects.requireNonNull(other, "limits"), messages, charset, check);
    }

    /** The same reader, which tells what is wrong in these sentences. */
    public PlanDocument withMessages(RuleMessages sentences) {
        return new PlanDocument(limits, Objects.requireNonNull(sentences, "sentences"), charset, check);
    }

    /** The same reader, for packages whose tables are in this charset where they have no byte order mark. */
    public PlanDocument withCharset(Charset declared) {
        return new PlanDocument(limits, messages, Optional.of(declared), check);
    }

    /**
     * The same reader, whose plans are checked so too. What could not be read is left out of that.
     *
     * @param further what to find besides the structure
     */
    public PlanDocument withCheck(Check<ActionPlan> further) {
        return new PlanDocument(limits, messages, charset, further);
    }

    /**
     * Reads a plan.
     *
     * @param file a file, or the folder of a package
     * @throws IOException when it cannot be read; what is wrong with its content is a finding instead
     */
    @Override
    public Loaded<ActionPlan> read(Path file) throws IOException {
        return Files.isDirectory(file) ? csv().read(file) : TextReader.super.read(file);
    }

    @Override
    public Loaded<ActionPlan> read(Incoming document) throws IOException {
        Incoming held = document.held(limits);
        Optional<String> stranger = stranger(held.bytes(limits));
        if (stranger.isPresent()) {
            return Loaded.of(
                    Optional.empty(),
                    Findings.of(List.of(new StructureFindings(messages)
                            .variantAt(
                                    StructureRule.MALFORMED,
                                    ".notAPlanText",
                                    Pointer.ROOT,
                                    Location.builder().file(held.file()).line(1).build(),
                                    stranger.get()))));
        }
        DocumentReader<Loaded<ActionPlan>> reader =
                switch (WorkbookReader.contentOf(held.bytes(limits))) {
                    case WORKBOOK ->
                        PlanWorkbook.ofPlans()
                                .withLimits(limits)
                                .withMessages(messages)
                                .withCheck(check);
                    case ARCHIVE -> csv();
                    case OTHER ->
                        JsonFormat.plans()
                                .withLimits(limits)
                                .withMessages(messages)
                                .withCheck(check);
                };
        return reader.read(held);
    }

    /** How a text begins that cannot be JSON, such as a sheet of one's own saved as CSV; empty for whatever may be a plan. */
    private Optional<String> stranger(byte[] bytes) {
        if (bytes.length > limits.getBytes() || WorkbookReader.contentOf(bytes) != WorkbookReader.Content.OTHER) {
            return Optional.empty();
        }
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST_BEGINNING), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        boolean isWord =
                !text.isEmpty() && (Character.isLetterOrDigit(text.charAt(0)) || "#-*=".indexOf(text.charAt(0)) >= 0);
        return isWord
                ? text.lines().findFirst().map(line -> line.substring(0, Math.min(line.length(), SHOWN)))
                : Optional.empty();
    }

    private CsvPackage csv() {
        CsvPackage csv =
                CsvPackage.ofPlans().withLimits(limits).withMessages(messages).withCheck(check);
        return charset.isPresent() ? csv.withCharset(charset.get()) : csv;
    }
}
