package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.json.JsonFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code edi convert}: a plan from JSON to a package of CSV files, or back. */
@Command(
        name = "convert",
        description = {
            "Writes a plan document as a package of CSV files, or a package as a plan document.",
            "What is written is JSON where OUT ends in .json, a zip where it ends in .zip, else a folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "The plan: a JSON file, or a package folder or zip.")
    private @Nullable Path source;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file or folder to write.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        ActionPlan plan = InputFiles.plan(InputFiles.required(source));
        Path out = InputFiles.required(target);
        try {
            if (out.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(out)) {
                JsonFormat.plans().write(plan, out);
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
}
