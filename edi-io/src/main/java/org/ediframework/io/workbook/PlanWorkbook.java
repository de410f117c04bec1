package org.ediframework.io.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.XlsxWriter;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.document.WholeFile;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.DocumentReader;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.rows.Layout;
import org.ediframework.io.rows.PlanRows;
import org.ediframework.io.rows.Sheet;

/**
 * A plan as a workbook: written as {@code .xlsx}, read as {@code .xlsx} or {@code .ods}, whatever the file is called.
 *
 * <p>The first sheet explains the others. <i>Plan</i> has a line for each property of the plan itself; each list of the plan
 * has a sheet with a row for each entry, <i>Actions</i> or <i>Metric observations</i>. Headers are words; the names of the
 * format are read as well. An entry of a list within a list has its parent's id in the first column. References and codes
 * share a cell, separated by semicolons; several texts share one with a line for each. Days are days, and {@code Yes} and
 * {@code No} stand for truth values. A due that only words describe stands under <i>Due in words</i>.
 *
 * <p>Reading is as easy about what people do to sheets as reading CSV is. Formulas are never reckoned and macros never run:
 * the value that the workbook keeps is read, with a note. Findings name the cell, {@code Actions!F7}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanWorkbook implements DocumentReader<Loaded<ActionPlan>> {

    private static final List<Sheet> SHEETS = Sheet.of(PlanTable.TABLE, Layout.WORKBOOK);

    private final Limits limits;
    private final RuleMessages messages;
    private final Check<ActionPlan> check;

    private PlanWorkbook(Limits limits, RuleMessages messages, Check<ActionPlan> check) {
        this.limits = limits;
        this.messages = messages;
        this.check = check;
    }

    /** Workbooks of plans within the standard limits. */
    public static PlanWorkbook ofPlans() {
        return new PlanWorkbook(Limits.standard(), RuleMessages.standard(), Check.ofStructure());
    }

    /** The same workbooks under other limits. */
    public PlanWorkbook withLimits(Limits other) {
        return new PlanWorkbook(Objects.requireNonNull(other, "limits"), messages, check);
    }

    /** The same workbooks, with what is wrong told in these sentences. */
    public PlanWorkbook withMessages(RuleMessages sentences) {
        return new PlanWorkbook(limits, Objects.requireNonNull(sentences, "sentences"), check);
    }

    /**
     * The same workbooks, whose plans are checked so too. What could not be read is left out of that.
     *
     * @param further what to find besides the structure
     */
    public PlanWorkbook withCheck(Check<ActionPlan> further) {
        return new PlanWorkbook(limits, messages, further);
    }

    @Override
    public Loaded<ActionPlan> read(Incoming workbook) throws IOException {
        return new WorkbookPlan(SHEETS, limits, new StructureFindings(messages), workbook.file())
                .read(workbook.bytes(limits), PlanTable.TABLE, ActionPlan.formatVersion(), check);
    }

    /**
     * Writes a workbook, {@code .xlsx}. A file holds either all of it or what it held before. The same plan gives the same
     * bytes.
     *
     * @return what of the plan no cell can hold, each at its place in the plan; where there is any, nothing is written
     * @throws IOException when the file cannot be written
     */
    public Findings write(ActionPlan plan, Path target) throws IOException {
        Findings unfit = unfit(plan);
        if (unfit.getTotal() == 0) {
            byte[] whole = bytes(plan);
            WholeFile.write(target, content -> content.write(whole));
        }
        return unfit;
    }

    /**
     * Writes a workbook, {@code .xlsx}, and leaves the stream open.
     *
     * @return what of the plan no cell can hold, each at its place in the plan; where there is any, nothing is written
     * @throws IOException when the stream fails
     */
    public Findings write(ActionPlan plan, OutputStream target) throws IOException {
        Findings unfit = unfit(plan);
        if (unfit.getTotal() == 0) {
            target.write(bytes(plan));
        }
        return unfit;
    }

    private Findings unfit(ActionPlan plan) {
        return Findings.of(UnfitCells.of(PlanTable.TABLE, plan, new StructureFindings(messages)));
    }

    private static byte[] bytes(ActionPlan plan) throws IOException {
        return bytes(Optional.of(plan), PlanRows.of(PlanTable.TABLE, plan, SHEETS));
    }

    /**
     * Writes a workbook without a plan, to be filled in.
     *
     * @throws IOException when the file cannot be written
     */
    public void writeTemplate(Path target) throws IOException {
        byte[] whole = template();
        WholeFile.write(target, content -> content.write(whole));
    }

    /**
     * Writes a workbook without a plan, to be filled in, and leaves the stream open.
     *
     * @throws IOException when the stream fails
     */
    public void writeTemplate(OutputStream target) throws IOException {
        target.write(template());
    }

    private static byte[] template() throws IOException {
        return bytes(Optional.empty(), Map.of());
    }

    private static byte[] bytes(Optional<ActionPlan> plan, Map<Sheet, List<Map<String, String>>> rows)
            throws IOException {
        String title = plan.map(ActionPlan::getTitle).orElse("Equality, diversity and inclusion plan");
        String language = plan.map(ActionPlan::getLanguage).orElse("en-GB");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWriter(title, language).write(new WorkbookLayout(SHEETS).sheets(title, language, rows), bytes);
        return bytes.toByteArray();
    }
}
