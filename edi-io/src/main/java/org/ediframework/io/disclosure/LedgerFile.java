package org.ediframework.io.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.PayLedgerEntry;

/**
 * Reads and writes a publication ledger: one line of JSON for each table that was published, UTF-8, in the order in which
 * they were; then one for each publication of figures about pay. What was withheld is not in it.
 *
 * <pre>{@code
 * {"day":"2027-03-31","scope":"pupils","threshold":5,"zeros":"show","digest":"9f…","dimensions":["group"],
 *  "hierarchies":{"group":[{"irish":"white","roma":"white","white":""}]},
 *  "cells":[[["irish"],30],[["roma"],null],…]}
 * {"pay":"BY_GROUP","day":"2027-04-05","scope":"council","by":"ethnic group","classification":"ethnic-group@census-2021",
 *  "digest":"3a…","figures":[["Asian","White","MEAN_HOURLY_GAP","4.1"],["Asian","White","MEAN_BONUS_GAP",null],…]}
 * }</pre>
 *
 * <p>Of a figure about pay an empty text says that there was none, and {@code null} that it was withheld.
 *
 * <p>{@code within}, by dimension, is the code that everybody in the table has. {@code ranges} are the cells whose figure is not
 * exact, each with the fewest and the most people that it stands for, and {@code ratios} what was printed of exact counts: the
 * cell above the line, the one below, and the figure. All three are left out where there are none.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerFile implements TextReader<Loaded<Ledger>> {

    private final Limits limits;
    private final StructureFindings wording;

    private LedgerFile(Limits limits, StructureFindings wording) {
        this.limits = limits;
        this.wording = wording;
    }

    /** A reader with the standard limits. */
    public static LedgerFile standard() {
        return new LedgerFile(Limits.standard(), StructureFindings.standard());
    }

    /** The same, with these limits. */
    public LedgerFile withLimits(Limits newLimits) {
        return new LedgerFile(newLimits, wording);
    }

    /** The same, with what is wrong told in these sentences. */
    public LedgerFile withMessages(RuleMessages sentences) {
        return new LedgerFile(limits, new StructureFindings(sentences));
    }

    /**
     * Reads a ledger; one that does not exist yet has no entries.
     *
     * @throws IOException when the file cannot be opened or read
     */
    @Override
    public Loaded<Ledger> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Loaded.of(Optional.of(Ledger.EMPTY), new TableFindings(String.valueOf(file)).toFindings());
        }
        return TextReader.super.read(file);
    }

    @Override
    public Loaded<Ledger> read(Incoming document) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        byte[] all = document.bytes(limits);
        List<LedgerEntry> entries = new ArrayList<>();
        List<PayLedgerEntry> pay = new ArrayList<>();
        if (all.length > limits.getBytes()) {
            findings.exceededByFile("file", "bytes", limits.getBytes());
        } else {
            List<String> lines = new String(all, StandardCharsets.UTF_8).lines().toList();
            for (int line = 0; line < lines.size() && findings.isEmpty(); line++) {
                try {
                    Map<?, ?> object = LedgerLine.object(lines.get(line), limits);
                    if (PayLedgerLine.isOne(object)) {
                        pay.add(PayLedgerLine.read(object));
                    } else {
                        entries.add(LedgerLine.read(object));
                    }
                } catch (IllegalArgumentException | DateTimeException wrong) {
                    findings.addToLine(
                            line + 1,
                            StructureRule.MALFORMED,
                            "",
                            StructureRule.MALFORMED.phrase("is.noLedger", BrokenLineException.in(wrong)));
                }
            }
        }
        return Loaded.of(
                findings.isEmpty() ? Optional.of(new Ledger(entries, pay)) : Optional.empty(), findings.toFindings());
    }

    /** The whole ledger as text, one line for each publication, each ended by LF. */
    public static String write(Ledger ledger) {
        StringBuilder lines = new StringBuilder();
        ledger.entries().forEach(entry -> lines.append(LedgerLine.write(entry)).append('\n'));
        ledger.pay().forEach(entry -> lines.append(PayLedgerLine.write(entry)).append('\n'));
        return lines.toString();
    }

    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
