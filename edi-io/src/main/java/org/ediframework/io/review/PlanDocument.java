package org.ediframework.io.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.WorkbookReader;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.document.Incoming;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.workbook.PlanWorkbook;

/**
 * Reads a plan in whichever form it is kept: JSON, a package of CSV files as a folder or a zip, or a workbook. The form is
 * told by the content, never by the name of the file.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanDocument {

    private final Limits limits;
    private final RuleMessages messages;
    private final Optional<Charset> charset;

    private PlanDocument(Limits limits, RuleMessages messages, Optional<Charset> charset) {
        this.limits = limits;
        this.messages = messages;
        this.charset = charset;
    }

    /** A reader within the standard limits. */
    public static PlanDocument reader() {
        return new PlanDocument(Limits.standard(), RuleMessages.standard(), Optional.empty());
    }

    /** The same reader under other limits. */
    public PlanDocument withLimits(Limits other) {
        return new PlanDocument(Objects.requireNonNull(other, "limits"), messages, charset);
    }

    /** The same reader, which tells what is wrong in these sentences. */
    public PlanDocument withMessages(RuleMessages sentences) {
        return new PlanDocument(limits, Objects.requireNonNull(sentences, "sentences"), charset);
    }

    /** The same reader, for packages whose tables are in this charset where they have no byte order mark. */
    public PlanDocument withCharset(Charset declared) {
        return new PlanDocument(limits, messages, Optional.of(declared));
    }

    /**
     * Reads a plan.
     *
     * @param file a file, or the folder of a package
     * @throws IOException when it cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> read(Path file) throws IOException {
        return read(file, Check.ofStructure());
    }

    /**
     * Reads a plan and has it checked further. What could not be read is left out of that.
     *
     * @param file a file, or the folder of a package
     * @param check what to find besides the structure
     * @throws IOException when it cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> read(Path file, Check<ActionPlan> check) throws IOException {
        if (Files.isDirectory(file)) {
            return csv().read(file, check);
        }
        return read(Incoming.bytes(file, limits), Incoming.nameOf(file), check);
    }

    /**
     * Reads a plan.
     *
     * @param bytes of the document
     * @param file the name that findings give for it
     */
    public Loaded<ActionPlan> read(byte[] bytes, String file) {
        return read(bytes, file, Check.ofStructure());
    }

    /**
     * Reads a plan from a stream, which is left open.
     *
     * @param bytes of the document, read to its end or to the limit
     * @param file the name that findings give for it
     * @throws IOException when the stream cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> read(InputStream bytes, String file) throws IOException {
        return read(Incoming.bytes(bytes, limits), file);
    }

    /**
     * Reads a plan from a text, which is left open.
     *
     * @param text of a plan in JSON, which alone of the forms is a text, read to its end or to the limit
     * @param file the name that findings give for it
     * @throws IOException when the text cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> read(Reader text, String file) throws IOException {
        return read(Incoming.bytes(text, limits), file);
    }

    /**
     * Reads a plan and has it checked further. What could not be read is left out of that.
     *
     * @param bytes of the document
     * @param file the name that findings give for it
     * @param check what to find besides the structure
     */
    public Loaded<ActionPlan> read(byte[] bytes, String file, Check<ActionPlan> check) {
        return switch (WorkbookReader.contentOf(bytes)) {
            case WORKBOOK ->
                PlanWorkbook.ofPlans().withLimits(limits).withMessages(messages).read(bytes, file, check);
            case ARCHIVE -> csv().read(bytes, file, check);
            case OTHER ->
                JsonFormat.plans().withLimits(limits).withMessages(messages).read(bytes, file, check);
        };
    }

    Loaded<ActionPlan> read(InputStream bytes, String file, Check<ActionPlan> check) throws IOException {
        return read(Incoming.bytes(bytes, limits), file, check);
    }

    Loaded<ActionPlan> read(Reader text, String file, Check<ActionPlan> check) throws IOException {
        return read(Incoming.bytes(text, limits), file, check);
    }

    private CsvPackage csv() {
        CsvPackage csv = CsvPackage.ofPlans().withLimits(limits).withMessages(messages);
        return charset.isPresent() ? csv.withCharset(charset.get()) : csv;
    }
}
