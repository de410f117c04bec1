package org.ediframework.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.examples.cli.terminal.Terminal;

/**
 * Where the program was started: whether its two outputs are terminals, how wide they are, and what their user wants of
 * them. Java does not say which output is a terminal, so that the system's own {@code test} and {@code stty} are asked;
 * where there are none, there is no terminal.
 */
final class Surroundings {

    static final int STANDARD_OUTPUT = 1;
    static final int STANDARD_ERROR = 2;

    private static final int USUAL_COLUMNS = 80;
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{1,5})");
    private static final Pattern COLUMNS = Pattern.compile("\\d{1,5}");

    private final UnaryOperator<String> variables;
    private final IntPredicate terminals;
    private final Supplier<String> size;

    /**
     * Surroundings that are asked only when something is to be shown.
     *
     * @param variables of the environment; an empty text where there is none
     * @param terminals whether an output, by its number, is a terminal
     * @param size lines and columns of the terminal as {@code stty size} tells them; an empty text where nobody knows
     */
    Surroundings(UnaryOperator<String> variables, IntPredicate terminals, Supplier<String> size) {
        this.variables = variables;
        this.terminals = terminals;
        this.size = size;
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                name -> Optional.ofNullable(System.getenv(name)).orElse(""),
                output -> ended(List.of("test", "-t", Integer.toString(output))),
                () -> answered(List.of("stty", "size")));
    }

    /** The terminal that results are shown on; empty where they go to a file or to another program. */
    Optional<Terminal> terminalOfResults() {
        return isTerminal(STANDARD_OUTPUT)
                ? Optional.of(new Terminal(
                        Math.max(Terminal.LEAST_COLUMNS, columns()),
                        variables.apply("NO_COLOR").isEmpty()))
                : Optional.empty();
    }

    /** How wide the terminal is that messages are shown on; empty where they go elsewhere. */
    Optional<Integer> columnsOfMessages() {
        return isTerminal(STANDARD_ERROR) ? Optional.of(columns()) : Optional.empty();
    }

    /** A dumb terminal can do no more than a file. */
    private boolean isTerminal(int output) {
        return !variables.apply("TERM").equals("dumb") && terminals.test(output);
    }

    /** As the user says, or else as the terminal does. */
    private int columns() {
        String wanted = variables.apply("COLUMNS");
        if (COLUMNS.matcher(wanted).matches() && Integer.parseInt(wanted) > 0) {
            return Integer.parseInt(wanted);
        }
        Matcher told = SIZE.matcher(size.get().strip());
        int columns = told.matches() ? Integer.parseInt(told.group(1)) : 0;
        return columns > 0 ? columns : USUAL_COLUMNS;
    }

    private static boolean ended(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String answered(List<String> command) {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unknown) {
            return "";
        }
    }
}
