package org.ediframework.examples.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.json.JsonFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code edi frameworks}: the frameworks that come with the library; with an id, that framework's document. */
@Command(
        name = "frameworks",
        description = "Lists the bundled frameworks, an id and a title on each line; with an id, prints its document.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FrameworksCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The framework to print.")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.write(id == null ? list() : JsonFormat.frameworks().toJson(Frameworks.bundled(id)));
        return ExitStatus.DONE;
    }

    private static String list() {
        return BundledFrameworks.all().stream()
                .map(framework -> framework.getId() + "\t" + framework.getTitle() + "\n")
                .collect(Collectors.joining());
    }
}
