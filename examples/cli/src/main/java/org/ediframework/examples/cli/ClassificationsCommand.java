package org.ediframework.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code edi classifications}: the classifications that come with the library; with an id, its categories. */
@Command(
        name = "classifications",
        description = {
            "Lists the bundled classifications, an id and a title on each line; with an id, prints its categories",
            "under a header, with tabs between the columns, after lines on its source that begin with '#'."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ClassificationsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID@EDITION",
            description = "The classification to print, for example ethnic-group@census-2021.")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.write(id == null ? list() : written(named(id)));
        return ExitStatus.DONE;
    }

    private static List<Classification> all() {
        return ClassificationCatalogue.bundled().getClassifications();
    }

    private static Classification named(String id) {
        return all().stream()
                .filter(classification -> classification.getId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("There is no bundled classification '" + id
                        + "'. There are: "
                        + all().stream()
                                .map(Classification::getId)
                                .map(ClassificationId::toString)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String list() {
        return all().stream()
                .map(classification -> classification.getId() + "\t" + classification.getTitle() + "\n")
                .collect(Collectors.joining());
    }

    private static String written(Classification classification) {
        StringBuilder text = new StringBuilder();
        fact("id", Optional.of(classification.getId().toString()), text);
        fact("title", Optional.of(classification.getTitle()), text);
        fact("characteristic", Optional.of(classification.getCharacteristic().getId()), text);
        fact("publisher", classification.getPublisher(), text);
        fact("source", classification.getSource(), text);
        fact("licence", classification.getLicence(), text);
        text.append("code\tlabel\tparent\tnotation\tnon-response\n");
        for (Category category : classification.getCategories()) {
            text.append(String.join(
                            "\t",
                            category.getCode(),
                            category.getLabel(),
                            category.getParent().orElse(""),
                            category.getNotation().orElse(""),
                            category.getNonResponse().map(Enum::name).orElse("")))
                    .append('\n');
        }
        return text.toString();
    }

    private static void fact(String name, Optional<String> value, StringBuilder text) {
        value.ifPresent(known ->
                text.append("# ").append(name).append(": ").append(known).append('\n'));
    }
}
