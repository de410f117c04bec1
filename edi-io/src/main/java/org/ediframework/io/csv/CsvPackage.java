package org.ediframework.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.DocumentReader;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.rows.Layout;
import org.ediframework.io.rows.PlanRows;
import org.ediframework.io.rows.Sheet;

/**
 * A plan as a package of CSV files, for people with spreadsheets: a folder, or a zip.
 *
 * <p>{@code plan.csv} has one row for the plan; each list of the plan has a file of its own, {@code actions.csv} or
 * {@code metric-observations.csv}, with a row for each entry in its order. Headers are the property names of the format;
 * a single object lies flat in its owner's row ({@code organisation.name}); an entry of a list within a list has its
 * parent's id in the first column. References and codes share a cell, separated by semicolons; lists of free text have
 * a file of their own. A due that only words describe stands under {@code due.text}. An empty cell is absent.
 * {@code datapackage.json} describes the tables (Tabular Data Package, version 2), and names the version of the format.
 *
 * <p>Texts that a spreadsheet could take for something else, {@code =HYPERLINK(…)}, {@code 1.10} or {@code 007}, are
 * written with an apostrophe before them, which reading takes away; the files are UTF-8 with a byte order mark.
 *
 * <p>Reading is strict about meaning and reports everything at its file, row and column: missing and repeated columns, rows
 * with too few or too many fields, cells that are not what the format asks for. It is easy about what spreadsheets do:
 * columns in any order, named in another case or in words, a title above the header, blank lines, semicolons or tabs
 * between cells, days as {@code 31/03/2027} where a column leaves no doubt. What it reads otherwise than it is written is a
 * note, once for each cause.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvPackage implements DocumentReader<Loaded<ActionPlan>> {

    private static final List<Sheet> SHEETS = Sheet.of(PlanTable.TABLE, Layout.FILES);

    private final Limits limits;
    private final Optional<Charset> charset;
    private final RuleMessages messages;
    private final Check<ActionPlan> check;

    private CsvPackage(Limits limits, Optional<Charset> charset, RuleMessages messages, Check<ActionPlan> check) {
        this.limits = limits;
        this.charset = charset;
        this.messages = messages;
        this.check = check;
    }

    /** Packages of plans within the standard limits. */
    public static CsvPackage ofPlans() {
        return new CsvPackage(Limits.standard(), Optional.empty(), RuleMessages.standard(), Check.ofStructure());
    }

    /** The same packages under other limits. */
    public CsvPackage withLimits(Limits other) {
        return new CsvPackage(Objects.requireNonNull(other, "limits"), charset, messages, check);
    }

    /** The same packages, with what is wrong told in these sentences. */
    public CsvPackage withMessages(RuleMessages sentences) {
        return new CsvPackage(limits, charset, Objects.requireNonNull(sentences, "sentences"), check);
    }

    /**
     * The same packages, with tables in this charset where they have no byte order mark; for tables that a spreadsheet has
     * saved in the charset of its country. They are always written in UTF-8.
     */
    public CsvPackage withCharset(Charset declared) {
        return new CsvPackage(limits, Optional.of(declared), messages, check);
    }

    /**
     * The same packages, whose plans are checked so too. What could not be read is left out of that.
     *
     * @param further what to find besides the structure
     */
    public CsvPackage withCheck(Check<ActionPlan> further) {
        return new CsvPackage(limits, charset, messages, further);
    }

    /**
     * Reads a package.
     *
     * @param source a folder or a zip
     * @throws IOException when it cannot be read; what is wrong with its content is a finding instead
     */
    @Override
    public Loaded<ActionPlan> read(Path source) throws IOException {
        return Files.isDirectory(source)
                ? reader().read(source, PlanTable.TABLE, ActionPlan.formatVersion(), check)
                : DocumentReader.super.read(source);
    }

    @Override
    public Loaded<ActionPlan> read(Incoming zip) throws IOException {
        return reader().read(zip.bytes(limits), zip.file(), PlanTable.TABLE, ActionPlan.formatVersion(), check);
    }

    private PackageReader reader() {
        return new PackageReader(SHEETS, limits, charset, new StructureFindings(messages));
    }

    /**
     * Writes a package: a zip where the name ends in {@code .zip}, else a folder, made where there is none. All files
     * are written, those of empty lists with their header only. A file holds either all of its content or what it held
     * before.
     *
     * @throws IOException when a file cannot be written
     * @throws IllegalArgumentException when a reference or code of the plan holds a semicolon or has spaces around it,
     *     or two things bear one id of which both have lists of their own
     */
    public void write(ActionPlan plan, Path target) throws IOException {
        new PackageWriter(SHEETS, ActionPlan.formatVersion()).write(PlanRows.of(PlanTable.TABLE, plan, SHEETS), target);
    }

    /**
     * Writes a package without a plan: the headers of all tables, and the description. A zip where the name ends in
     * {@code .zip}, else a folder.
     *
     * @throws IOException when a file cannot be written
     */
    public void writeTemplate(Path target) throws IOException {
        new PackageWriter(SHEETS, ActionPlan.formatVersion()).write(Map.of(), target);
    }

    /**
     * Writes a package as a zip to a stream, which is left open.
     *
     * @throws IOException when the stream does not take it
     * @throws IllegalArgumentException as for a file
     */
    public void write(ActionPlan plan, OutputStream target) throws IOException {
        new PackageWriter(SHEETS, ActionPlan.formatVersion()).write(PlanRows.of(PlanTable.TABLE, plan, SHEETS), target);
    }

    /**
     * Writes a package without a plan as a zip to a stream, which is left open.
     *
     * @throws IOException when the stream does not take it
     */
    public void writeTemplate(OutputStream target) throws IOException {
        new PackageWriter(SHEETS, ActionPlan.formatVersion()).write(Map.of(), target);
    }
}
