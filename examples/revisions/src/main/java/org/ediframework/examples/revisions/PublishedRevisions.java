package org.ediframework.examples.revisions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.PlanChange;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.plan.Action;

/** Prints what is wrong with each published revision of a plan, and what happened between one and the next. */
public final class PublishedRevisions {

    private PublishedRevisions() {}

    /**
     * Prints the results.
     *
     * @param arguments the folder of the publications, JSON files whose names begin with their day
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    arguments.length + " arguments given. Allowed is one: the folder of the published plans.");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(report(read(Path.of(arguments[0]))));
    }

    /**
     * The revisions in the order of their names, which is that of their days.
     *
     * @throws IllegalArgumentException when there is no such folder, or a file in it is no published plan
     */
    static List<PublishedRevision> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "Folder '" + folder + "'. Allowed is a folder that there is, with the published plans.");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<PublishedRevision> revisions = new ArrayList<>();
        Optional<PublishedRevision> earlier = Optional.empty();
        for (Path file : files) {
            PublishedRevision revision = PublishedRevision.read(file, earlier);
            revisions.add(revision);
            earlier = Optional.of(revision);
        }
        return revisions;
    }

    static String report(List<PublishedRevision> revisions) {
        StringBuilder text = new StringBuilder();
        Optional<PublishedRevision> earlier = Optional.empty();
        for (PublishedRevision revision : revisions) {
            earlier.ifPresent(before -> text.append(between(before, revision)));
            text.append(about(revision));
            earlier = Optional.of(revision);
        }
        return text.toString();
    }

    private static String about(PublishedRevision revision) {
        List<Action> actions = revision.plan().getActions();
        StringBuilder text = new StringBuilder("\n" + revision.name() + "\n"
                        + "=".repeat(revision.name().length()))
                .append("\n\n")
                .append(actions.size())
                .append(" objectives, ")
                .append(actions.stream()
                        .filter(action -> action.getResponsible().isEmpty())
                        .count())
                .append(" of them without an owner; ")
                .append(actions.stream()
                        .mapToInt(action -> action.getMilestones().size())
                        .sum())
                .append(" milestones\n\n");
        Map<String, Integer> perRule = new TreeMap<>();
        for (Finding finding : revision.findings().getFirst()) {
            perRule.merge(finding.getCode(), 1, Integer::sum);
            if (finding.getCode().startsWith("EDI-S-")) {
                text.append(finding.getPointer())
                        .append(": ")
                        .append(finding.getMessage())
                        .append('\n');
            }
        }
        perRule.forEach((code, count) -> text.append(String.format("%5d  %s  %s%n", count, code, title(code))));
        return text.toString();
    }

    private static String title(String code) {
        return RuleCatalogue.standard().find(code).orElseThrow().getTitle();
    }

    private static String between(PublishedRevision earlier, PublishedRevision later) {
        PlanComparison comparison = PlanComparison.of(earlier.plan(), later.plan());
        StringBuilder text = new StringBuilder("\nFrom there to " + later.name() + ":\n\n");
        comparison.getCounts().forEach((kind, count) -> {
            if (count > 0) {
                text.append(String.format("%5d  %s%n", count, kind));
            }
        });
        text.append('\n');
        for (PlanChange change : comparison.getChanges()) {
            if (change.kind() == ChangeKind.SLIPPED) {
                text.append("slipped by ")
                        .append(change.days().orElseThrow())
                        .append(" days: ")
                        .append(change.id())
                        .append(", ")
                        .append(change.was().orElseThrow())
                        .append(" → ")
                        .append(change.now().orElseThrow())
                        .append('\n');
            } else if (change.kind() == ChangeKind.DROPPED_OPEN) {
                text.append("dropped while open: ")
                        .append(change.entity())
                        .append(' ')
                        .append(change.id())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
