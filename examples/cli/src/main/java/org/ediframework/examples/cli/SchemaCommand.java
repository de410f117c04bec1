package org.ediframework.examples.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ediframework.io.json.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code edi schema}: the JSON Schema of a kind of document. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema, draft 2020-12, of a kind of document.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Kind kind = Kind.PLAN;

    @Mixin
    private Output output = new Output();

    /** The kinds of documents that have a schema. */
    enum Kind {
        PLAN(() -> JsonFormat.plans().schema()),
        FRAMEWORK(() -> JsonFormat.frameworks().schema()),
        PROFILE(() -> JsonFormat.profiles().schema());

        private final Supplier<String> schema;

        Kind(Supplier<String> schema) {
            this.schema = schema;
        }
    }

    @Override
    public Integer call() {
        output.write(kind.schema.get());
        return ExitStatus.DONE;
    }
}
