package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.maturity.SelfAssessment;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.results.MaturityJson;
import org.ediframework.io.results.MaturityText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edi maturity}: the levels and scores that a plan says were reached, and the next step of each module. */
@Command(
        name = "maturity",
        description = "Shows how far an organisation has come in a maturity framework by its own assessment.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MaturityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", description = "The plan: a JSON file, or a package folder or zip.")
    private @Nullable Path plan;

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description = "The maturity framework; without it, the only one that the plan assesses itself against.")
    private @Nullable String framework;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Form format = Form.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Output output = new Output();

    /** How an assessment is written. */
    enum Form {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Path file = InputFiles.required(plan);
        ActionPlan read = InputFiles.plan(file);
        SelfAssessment assessment = SelfAssessment.of(read, held(read));
        output.write(
                format == Form.JSON
                        ? MaturityJson.write(assessment)
                        : MaturityText.write(assessment, language.locale()));
        return ExitStatus.DONE;
    }

    private Framework held(ActionPlan read) {
        if (framework != null) {
            return withModules(Frameworks.named(framework));
        }
        Map<String, Framework> named = new LinkedHashMap<>();
        read.getMaturity()
                .forEach(reached ->
                        named.computeIfAbsent(reached.getFramework(), id -> withModules(Frameworks.bundled(id))));
        if (named.size() != 1) {
            throw new UnusableInputException("The plan assesses itself against " + named.size()
                    + " frameworks" + (named.isEmpty() ? "" : " (" + String.join(", ", named.keySet()) + ")")
                    + ". Name one with --framework.");
        }
        return named.values().iterator().next();
    }

    private static Framework withModules(Framework made) {
        if (made.getModules().isEmpty()) {
            throw new UnusableInputException(
                    "The framework '" + made.getId() + "' has no modules, so that nothing is assessed against it.");
        }
        return made;
    }
}
