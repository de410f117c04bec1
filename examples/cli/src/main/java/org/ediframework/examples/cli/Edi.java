package org.ediframework.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code edi}.
 *
 * <p>Exit status: 0 done, nothing found at or above {@code --fail-on}; 1 done, something found; 2 wrong usage, or input
 * that is unreadable or unsupported, with one line on standard error.
 */
@Command(
        name = "edi",
        description = "Equality, diversity and inclusion: checks plans, compares who is here with who should be.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ValidateCommand.class,
            DiffCommand.class,
            ConvertCommand.class,
            RepresentCommand.class,
            ProtectCommand.class,
            MonitorCommand.class,
            SegregationCommand.class,
            LikelihoodCommand.class,
            FunnelCommand.class,
            IntersectionsCommand.class,
            TrendCommand.class,
            ReturnsCommand.class,
            PayCommand.class,
            CalendarCommand.class,
            MaturityCommand.class,
            SchemaCommand.class,
            FrameworksCommand.class,
            ClassificationsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Edi {

    private final Surroundings surroundings;

    private Edi(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Where the program was started. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), System.out, System.err, arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit status
     */
    static int run(Surroundings surroundings, PrintStream out, PrintStream err, String... arguments) {
        PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Edi(surroundings));
        CountedFiguresCommand.addTo(line);
        line.setOut(results)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> refused(errors, String.valueOf(wrong.getMessage())))
                .setExecutionExceptionHandler((failure, command, given) -> {
                    if (failure instanceof UnusableInputException) {
                        return refused(errors, String.valueOf(failure.getMessage()));
                    }
                    return refused(errors, "This should not have happened: " + failure + ". Please report it.");
                });
        if (arguments.length == 0) {
            return refused(
                    errors,
                    "No command given. Allowed are: "
                            + String.join(", ", line.getSubcommands().keySet()) + "; try 'edi --help'.");
        }
        int status = line.execute(arguments);
        // Flushes, and tells what printing has kept to itself: a full disk, or nobody who reads on.
        if (results.checkError()) {
            return refused(errors, "The result could not be written to standard output as a whole.");
        }
        return status;
    }

    private static int refused(PrintWriter errors, String reason) {
        errors.println("edi: " + reason.replaceAll("\\s*\\R\\s*", " "));
        return ExitStatus.UNUSABLE;
    }
}
