package org.ediframework.io.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.CatalogueEntry;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.Profile;
import org.ediframework.io.csv.CsvPackage;
import org.ediframework.io.document.PlainTables;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;

/** The documents that {@code breaches.txt} makes from sound plans, each breaking one rule, and how they are reviewed. */
public final class RuleDocuments {

    private static final String NEAR = ".near";

    private static final Framework KNOWN = Framework.builder()
            .id("known-framework")
            .version("1")
            .title("A framework")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .addKeyAreas(RequiredKeyArea.builder()
                    .id("required-area")
                    .title("Those who take part")
                    .kind(KeyAreaKind.PARTICIPANTS)
                    .required(true)
                    .build())
            .addCommitments(RequiredCommitment.builder()
                    .id("required-commitment")
                    .title("A plan")
                    .kind(CommitmentKind.ACTION_PLAN)
                    .required(true)
                    .build())
            .obligations(Stream.of("EDI-P-005", "EDI-P-006", "EDI-P-013", "EDI-P-020")
                    .map(code -> Obligation.builder()
                            .rule(code)
                            .severity(Severity.ERROR)
                            .build())
                    .toList())
            .build();

    /** A framework with a catalogue, from which a plan adopts, and a scale. */
    private static final Framework ADOPTING = Framework.builder()
            .id("adopting-framework")
            .version("1")
            .title("A framework")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .addCatalogue(
                    CatalogueEntry.builder().id("1").title("A plan").build(),
                    CatalogueEntry.builder().id("2").title("A plan").build())
            .addModules(FrameworkModule.builder()
                    .id("pay")
                    .title("A plan")
                    .scores(ScoreRange.builder().least(1).most(5).build())
                    .build())
            .obligations(Stream.of("EDI-P-033", "EDI-P-034", "EDI-P-035", "EDI-P-036", "EDI-P-037", "EDI-P-038")
                    .map(code -> Obligation.builder()
                            .rule(code)
                            .severity(code.equals("EDI-P-038") ? Severity.NOTE : Severity.ERROR)
                            .build())
                    .toList())
            .build();

    /** A framework for another nation than that of the plan. */
    private static final Framework WELSH = Framework.builder()
            .id("welsh-framework")
            .version("1")
            .title("A framework")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .addJurisdictions(Jurisdiction.WALES)
            .build();

    /** All that the documents name. */
    static final List<Framework> FRAMEWORKS = List.of(KNOWN, ADOPTING, WELSH);

    private RuleDocuments() {}

    /** The codes of the rules that a JSON document by itself can break: each is the name of one that does. */
    static Stream<String> faults() {
        return Breaches.all().stream().filter(Breach::isOfDocuments).map(Breach::code);
    }

    /** The codes of the rules that a file of a package breaks. */
    static Stream<String> faultsOfPackages() {
        return Breaches.all().stream().filter(Breach::isOfPackages).map(Breach::code);
    }

    /** The codes of the rules that two plans break. */
    static Stream<String> faultsOfTwo() {
        return Breaches.all().stream().filter(Breach::isCompared).map(Breach::code);
    }

    /** Whether the document is made from a plan that knows neither frameworks nor governance. */
    static boolean isEarly(String document) {
        return document.equals("sound")
                || (!document.equals("whole") && Breaches.of(code(document)).isEarly());
    }

    private static String code(String document) {
        return document.replace(NEAR, "");
    }

    private static List<Edit> edits(String document) {
        if (!document.startsWith("EDI-")) {
            return List.of();
        }
        Breach breach = Breaches.of(code(document));
        return document.endsWith(NEAR) ? breach.near() : breach.fault();
    }

    private static EditedPlan plan(String document) {
        return EditedPlan.of(text(isEarly(document) ? "sound.json" : "whole.json"), edits(document));
    }

    /** The document of a code, its neighbour, {@code CODE.near}, or one of the sound plans, 'sound' and 'whole'. */
    public static String json(String document) {
        return plan(document).text();
    }

    /** What is due in the document: code, pointer, line and column, a line each. */
    static String due(String document) {
        boolean isBroken = document.startsWith("EDI-") && !document.endsWith(NEAR);
        return !isBroken
                ? ""
                : plan(document).places(Breaches.of(document).found()).stream()
                        .map(place -> document + " " + place + "\n")
                        .collect(Collectors.joining());
    }

    /** The profile of a document; empty where it needs none. */
    static String settings(String document) {
        return edits(document).stream()
                .filter(Edit.Settings.class::isInstance)
                .map(edit -> ((Edit.Settings) edit).json())
                .collect(Collectors.joining());
    }

    /** Reviews a document with the profile that it needs. */
    static Loaded<ActionPlan> review(String document, String file, RuleMessages messages) {
        PlanReview.Builder review = PlanReview.builder()
                .asOf(LocalDate.of(2027, 6, 15))
                .knownFrameworks(FRAMEWORKS)
                .messages(messages)
                .profile(profile(settings(document)));
        return DocumentReview.with(review.build()).review(json(document).getBytes(StandardCharsets.UTF_8), file);
    }

    /** Reviews a document with the profile that it needs, in British English. */
    static Loaded<ActionPlan> review(String document) {
        return review(document, document + ".json", RuleMessages.standard());
    }

    private static Profile profile(String settings) {
        return settings.isEmpty()
                ? Profile.builder().build()
                : JsonFormat.profiles()
                        .read(settings.getBytes(StandardCharsets.UTF_8), "profile.json")
                        .orThrow();
    }

    /** The plan that the document on lineage is meant to revise. */
    static ActionPlan revised() {
        ActionPlan whole = review("whole").orThrow();
        return ActionPlan.builder()
                .from(whole)
                .id("plan-2026")
                .revision(Revision.builder()
                        .from(whole.getRevision())
                        .number(1)
                        .adoptedOn(LocalDate.of(2026, 11, 30))
                        .build())
                .build();
    }

    /** The package made from the whole plan, with the edits of a fault or of its neighbour. */
    static Path edited(String document, Path folder) throws IOException {
        Path target = folder.resolve(document);
        CsvPackage.ofPlans().write(review("whole").orThrow(), target);
        PlainTables.in(target);
        for (Edit edit : edits(document)) {
            Edit.InFile change = (Edit.InFile) edit;
            Path file = target.resolve(change.file());
            Files.writeString(file, EditedPlan.replaceOnce(Files.readString(file), change.before(), change.after()));
        }
        return target;
    }

    /** A file of the folder of test documents. */
    static String text(String name) {
        try (InputStream source = RuleDocuments.class.getResourceAsStream("/org/ediframework/io/rules/" + name)) {
            if (source == null) {
                throw new AssertionError("There is no test document " + name);
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
