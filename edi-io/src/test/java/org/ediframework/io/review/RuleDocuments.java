package org.ediframework.io.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
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

/** The documents that break one rule each, and how they are reviewed. */
final class RuleDocuments {

    /** Rules on tables and packages, which no JSON document can break. */
    static final Set<String> ON_TABLES = Set.of("EDI-S-014", "EDI-S-015", "EDI-S-017", "EDI-S-018");

    /** The rule on two plans. */
    static final String LINEAGE = "EDI-T-018";

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
        return RuleCatalogue.standard().getRules().stream()
                .map(Rule::getCode)
                .filter(code -> !ON_TABLES.contains(code) && !code.equals(LINEAGE));
    }

    /** Reviews a document with the profile that stands beside it. */
    static Loaded<ActionPlan> review(String document, String file, RuleMessages messages) throws IOException {
        PlanReview.Builder review = PlanReview.builder()
                .asOf(LocalDate.of(2027, 6, 15))
                .knownFrameworks(FRAMEWORKS)
                .messages(messages)
                .profile(profile(document));
        return DocumentReview.with(review.build()).review(read(document + ".json"), file);
    }

    /** Reviews a document with the profile that stands beside it, in British English. */
    static Loaded<ActionPlan> review(String document) throws IOException {
        return review(document, document + ".json", RuleMessages.standard());
    }

    private static Profile profile(String document) throws IOException {
        String name = document + ".profile.json";
        return RuleDocuments.class.getResource("/org/ediframework/io/rules/" + name) == null
                ? Profile.builder().build()
                : JsonFormat.profiles().read(read(name), name).orThrow();
    }

    /** The plan that the document on lineage is meant to revise. */
    static ActionPlan revised() throws IOException {
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

    /** The package made from the whole plan, edited as a file says: where, what, and what stands there instead. */
    static Path edited(String edit, Path folder) throws IOException {
        Path target = folder.resolve(edit);
        CsvPackage.ofPlans().write(review("whole").orThrow(), target);
        PlainTables.in(target);
        List<String> lines =
                new String(read(edit + ".edit"), StandardCharsets.UTF_8).lines().toList();
        Path file = target.resolve(lines.get(0));
        String text = Files.readString(file);
        if (!text.contains(lines.get(1))) {
            throw new AssertionError("'" + lines.get(1) + "' does not stand in: " + text);
        }
        Files.writeString(file, text.replace(lines.get(1), lines.get(2)));
        return target;
    }

    static byte[] read(String name) throws IOException {
        try (InputStream source = RuleDocuments.class.getResourceAsStream("/org/ediframework/io/rules/" + name)) {
            if (source == null) {
                throw new AssertionError("There is no test document " + name);
            }
            return source.readAllBytes();
        }
    }
}
