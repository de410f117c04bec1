package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.results.FindingsText;
import org.ediframework.io.sheets.SheetImport;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.io.workbook.PlanWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edi convert}: a plan from one form to another, an empty form, or a plan from a sheet that is not ours. */
@Command(
        name = "convert",
        description = {
            "Writes a plan in another form: JSON, a package of CSV files, or a workbook.",
            "What is written is JSON where OUT ends in .json, a workbook where it ends in .xlsx, a package as a zip"
                    + " where it ends in .zip, else as a folder. What is read is told by its content.",
            "A sheet of your own, with a row for each action, comes in with --map; --guess-map proposes one."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "IN",
            description = "The plan: a JSON file, a workbook, or a package as a folder or zip.")
    private @Nullable Path source;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", description = "The file or folder to write.")
    private @Nullable Path target;

    @Option(
            names = "--template",
            paramLabel = "OUT",
            description = "Write an empty form to be filled in: a workbook where OUT ends in .xlsx, else a package.")
    private @Nullable Path template;

    @Option(names = "--map", paramLabel = "FILE", description = "What the columns of a sheet of your own mean.")
    private @Nullable Path map;

    @Option(
            names = "--guess-map",
            description =
                    "Propose a map for a sheet of your own: to OUT, or to standard output where OUT is not given.")
    private boolean isGuess;

    @Option(
            names = "--previous",
            paramLabel = "PLAN",
            description = "The plan of the year before, whose actions keep their ids.")
    private @Nullable Path previous;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of a package's tables or of a sheet as CSV, where it is not UTF-8, for example"
                    + " windows-1252.")
    private @Nullable Charset charset;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (template != null) {
            return template(template);
        }
        if (source == null || (target == null && !isGuess)) {
            throw new UnusableInputException(
                    "IN and OUT are missing. Allowed are IN OUT, IN OUT --map FILE, IN [OUT] --guess-map, or"
                            + " --template OUT.");
        }
        Path in = InputFiles.required(source);
        if (isGuess) {
            return guess(in);
        }
        Path out = InputFiles.required(target);
        return map == null ? write(InputFiles.plan(in, charset), out) : bringIn(in, map, out);
    }

    private int template(Path out) {
        if (source != null || map != null || isGuess || previous != null) {
            throw new UnusableInputException(
                    "--template writes an empty form and reads nothing. Allowed is --template alone.");
        }
        try {
            if (isWorkbook(out)) {
                PlanWorkbook.ofPlans().writeTemplate(out);
            } else {
                CsvPackage.ofPlans().writeTemplate(out);
            }
        } catch (IOException failed) {
            throw UnusableInputException.unwritable("form", out, failed);
        }
        return ExitStatus.DONE;
    }

    private int guess(Path in) {
        Loaded<SheetMap> guessed = InputFiles.loaded(
                in, () -> inItsCharset(SheetImport.withoutMap()).guessing().read(in));
        if (guessed.getValue().isEmpty()) {
            throw new UnusableInputException(InputFiles.firstOf(in, guessed.getFindings()));
        }
        SheetMap proposal = guessed.getValue().get();
        if (target == null) {
            print(proposal.toJson());
        } else {
            Output.writeWhole(InputFiles.required(target), proposal.toJson(), false);
        }
        proposal.getUnsure().forEach(point -> tell("edi: unsure: " + point));
        return ExitStatus.DONE;
    }

    private SheetImport inItsCharset(SheetImport sheet) {
        return charset == null ? sheet : sheet.withCharset(charset);
    }

    private int bringIn(Path in, Path mapFile, Path out) {
        SheetImport sheet = inItsCharset(SheetImport.with(InputFiles.map(mapFile)));
        if (previous != null) {
            sheet = sheet.withPrevious(InputFiles.plan(previous, charset));
        }
        SheetImport byMap = sheet;
        Loaded<ActionPlan> loaded = InputFiles.loaded(in, () -> byMap.read(in));
        Findings found = loaded.getFindings();
        if (loaded.getValue().isEmpty()) {
            print(FindingsText.write(String.valueOf(in.getFileName()), found));
            return ExitStatus.FOUND;
        }
        int status = write(loaded.getValue().get(), out);
        for (Finding finding : found.getFirst()) {
            if (finding.getSeverity() != Severity.ERROR) {
                tell("edi: " + finding.getSeverity() + ": " + InputFiles.placeOf(in, finding) + ": "
                        + finding.getMessage());
            }
        }
        return status;
    }

    private int write(ActionPlan plan, Path out) {
        try {
            if (isWorkbook(out)) {
                Findings unfit = PlanWorkbook.ofPlans().write(plan, out);
                if (unfit.getTotal() > 0) {
                    throw new UnusableInputException("The plan cannot be written to '" + out + "': "
                            + unfit.getFirst().get(0).getPointer() + ": "
                            + unfit.getFirst().get(0).getMessage()
                            + (unfit.getTotal() > 1 ? " (and " + (unfit.getTotal() - 1) + " more)" : ""));
                }
            } else if (isNamed(out, ".json")) {
                JsonFormat.plans().write(plan, out);
            } else if (isNamed(out, ".ods") || isNamed(out, ".xls") || isNamed(out, ".xlsm")) {
                throw new UnusableInputException(
                        "A plan is not written as '" + out + "'. Allowed are .json, .xlsx, .zip and a folder.");
            } else {
                CsvPackage.ofPlans().write(plan, out);
            }
        } catch (IOException failed) {
            throw UnusableInputException.unwritable("plan", out, failed);
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("The plan cannot be written to '" + out + "': " + unfit.getMessage());
        }
        return ExitStatus.DONE;
    }

    private static boolean isWorkbook(Path out) {
        return isNamed(out, ".xlsx");
    }

    private static boolean isNamed(Path out, String ending) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ending) && !Files.isDirectory(out);
    }

    private void print(String text) {
        if (command != null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }

    private void tell(String line) {
        if (command != null) {
            command.commandLine().getErr().println(line);
            command.commandLine().getErr().flush();
        }
    }
}
