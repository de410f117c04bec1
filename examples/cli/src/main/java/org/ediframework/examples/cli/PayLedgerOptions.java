package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.pay.EarlierPayReader;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.EarlierPay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was published of pay before, and whose pay this is. */
final class PayLedgerOptions {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "What was published before: read first, held together with what is published now, which is added"
                            + " to it. Made if it is not there.")
    private @Nullable Path ledger;

    @Option(
            names = "--scope",
            paramLabel = "TEXT",
            description =
                    "Whose pay it is, in the words used in the ledger: what has the same words and the same day is of"
                            + " the same payroll.")
    private @Nullable String scope;

    @Option(
            names = "--accept-differences",
            description =
                    "Write the result although it tells something together with what was published of another day,"
                            + " or was not compared with that.")
    private boolean accept;

    private Ledger past = Ledger.EMPTY;
    private final List<PayLedgerEntry> kept = new ArrayList<>();

    /**
     * Refuses options that belong to something else.
     *
     * @param hasPrevious whether the payroll of the return before is named
     * @param isPublished whether everybody may see what is asked, or it is the row that the government's service publishes
     */
    void check(boolean hasPrevious, boolean isPublished) {
        if (ledger == null && scope != null) {
            throw new UnusableInputException("--scope belongs to --ledger, which names a file.");
        }
        if (ledger == null && accept && !hasPrevious) {
            throw new UnusableInputException(
                    "--accept-differences belongs to --previous, which names a payroll, or to --ledger.");
        }
        if (ledger != null && !isPublished) {
            throw new UnusableInputException(
                    "--ledger is for what is published. Allowed with --in-full is the return by"
                            + " sex as --format csv, the row that the government's service publishes.");
        }
        if (ledger != null) {
            past = InputFiles.ledger(ledger);
            requireScope(past);
        }
    }

    /** Whoever forgets the words would publish as of other people. */
    private void requireScope(Ledger known) {
        List<String> scopes = known.pay().stream()
                .map(PayLedgerEntry::scope)
                .filter(words -> !words.isEmpty())
                .distinct()
                .map(words -> "'" + words + "'")
                .toList();
        if (scope == null && !scopes.isEmpty()) {
            throw new UnusableInputException(ledger + " has figures about the pay of " + String.join(", ", scopes)
                    + ". Give --scope with these words if this is of the same people, or with others.");
        }
    }

    boolean isGiven() {
        return ledger != null;
    }

    boolean isAccepted() {
        return accept;
    }

    String scope() {
        return Optional.ofNullable(scope).orElse("");
    }

    /** What is known of a payroll by what was published of its day. */
    EarlierPay earlier(Path given, PayrollFile file, Payroll payroll, LocalDate day) {
        EarlierPayReader.Found found = EarlierPayReader.of(file, payroll).find(past, scope(), day);
        if (!found.ofAnother().isEmpty()) {
            throw new UnusableInputException(ledger + " has figures of " + day + " that do not come from " + given
                    + ": "
                    + found.ofAnother().stream().map(PayLedgerOptions::named).collect(Collectors.joining(", "))
                    + ". Give the payroll that they were made of, or another --scope if this is of other people.");
        }
        return found.earlier();
    }

    private static String named(PayLedgerEntry entry) {
        return switch (entry.question()) {
            case RETURN -> "the return by sex";
            case BY_GROUP -> "those by '" + entry.by() + "'";
            case DIRECTIVE -> "those by --law EU and '" + entry.by() + "'";
            case WITHIN -> "the gap within '" + entry.by() + "'";
        };
    }

    /**
     * Tells of which other days something was published that this is not compared with.
     *
     * @param compared the day of the return before, where it is compared
     * @return whether the result may be written all the same
     */
    boolean isKept(LocalDate day, Optional<LocalDate> compared, PrintWriter errors) {
        SortedSet<LocalDate> others = past.pay().stream()
                .filter(entry -> entry.scope().equals(scope()) && !entry.day().equals(day))
                .map(PayLedgerEntry::day)
                .filter(other -> compared.filter(known -> !other.isAfter(known)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            errors.println("edi: " + ledger + " has figures about pay of "
                    + others.stream().map(LocalDate::toString).collect(Collectors.joining(", "))
                    + ", which this is not compared with: both days together can tell what one who joined or left is"
                    + " paid"
                    + (accept
                            ? "."
                            : "; give --previous where the payroll of the return before is at hand, or"
                                    + " --accept-differences."));
        }
        return accept || others.isEmpty();
    }

    /** Keeps what is published. */
    void keep(PayLedgerEntry entry) {
        kept.add(entry);
    }

    /** Puts down what is published, before anybody sees it. */
    void write() {
        if (ledger == null) {
            return;
        }
        if (!InputFiles.ledger(ledger).equals(past)) {
            throw new UnusableInputException(ledger + " was changed by another publication; publish this one again.");
        }
        Ledger now = past;
        for (PayLedgerEntry entry : kept) {
            now = now.with(entry);
        }
        Output.writeWhole(ledger, LedgerFile.write(now), false);
    }
}
