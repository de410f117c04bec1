package org.ediframework.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.metrics.tally.TallyProgress;

/**
 * How far a file of people has been counted, on the last line of a terminal, and gone when it is. How many people there
 * are is known only at the end: until then it is estimated from the length of the first rows, and called about. A short
 * file is counted before anybody could read a bar.
 */
final class ProgressBar implements TallyProgress, AutoCloseable {

    private static final int SAMPLE = 1 << 16;
    private static final int WIDEST = 30;
    private static final long SHORT = 100_000;

    private final Optional<PrintWriter> terminal;
    private final int columns;
    private final long expected;
    private String shown = "";

    private ProgressBar(Optional<PrintWriter> terminal, int columns, long expected) {
        this.terminal = terminal;
        this.columns = columns;
        this.expected = expected;
    }

    /**
     * The bar of one file.
     *
     * @param columns how wide the terminal is; empty where there is none, and then nothing is shown
     */
    static ProgressBar of(Path file, PrintWriter messages, Optional<Integer> columns) {
        return columns.isEmpty()
                ? new ProgressBar(Optional.empty(), 0, 0)
                : new ProgressBar(Optional.of(messages), columns.get(), estimatedRows(file));
    }

    /** From the first rows, or 0 where nothing can be said: a pipe has no size, and what is read of it is gone. */
    private static long estimatedRows(Path file) {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] sample = bytes.readNBytes(SAMPLE);
            long rows = 0;
            for (byte one : sample) {
                rows += one == '\n' ? 1 : 0;
            }
            return Math.round((double) Files.size(file) * rows / Math.max(1, sample.length));
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Override
    public void counted(long people) {
        terminal.filter(any -> people >= SHORT).ifPresent(screen -> show(screen, line(people)));
    }

    private String line(long people) {
        String counted = String.format(Locale.UK, "%,d", people) + " people counted";
        if (expected == 0) {
            return counted;
        }
        // What the estimate leaves out is not done yet.
        double done = Math.min(0.99, (double) people / expected);
        String about = " about " + (int) (done * 100) + "%, " + counted;
        int width = Math.min(WIDEST, columns - about.length() - 3);
        if (width < 1) {
            return counted;
        }
        int full = (int) (done * width);
        return "[" + "█".repeat(full) + "░".repeat(width - full) + "]" + about;
    }

    private void show(PrintWriter screen, String line) {
        String fitting = line.substring(0, Math.min(line.length(), Math.max(0, columns - 1)));
        screen.print("\r" + fitting + " ".repeat(Math.max(0, shown.length() - fitting.length())));
        screen.flush();
        shown = fitting;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (!shown.isEmpty()) {
            terminal.ifPresent(screen -> {
                screen.print("\r" + " ".repeat(shown.length()) + "\r");
                screen.flush();
            });
        }
    }
}
