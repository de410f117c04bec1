package org.ediframework.examples.modules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.results.ProtectionCsv;
import org.ediframework.io.results.RepresentationCsv;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** Reviews a plan, compares counts with a reference, protects a table, and reads what is bundled. */
public final class Consumer {

    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "plan",
              "title": "",
              "organisation": {"id": "school", "name": "Ware Music School"},
              "period": {"start": "2026-09-01", "end": "2025-08-31"},
              "revision": {"number": 1, "status": "DRAFT"},
              "commitments": [],
              "keyAreas": [],
              "actions": []
            }
            """;

    private Consumer() {}

    /** Prints what it finds, and in what kind of module it runs. */
    public static void main(String[] arguments) {
        System.out.println("module " + Consumer.class.getModule().isNamed());
        review();
        represent();
        protect();
        System.out.println("frameworks " + BundledFrameworks.all().size());
        System.out.println("classifications "
                + ClassificationCatalogue.bundled().getClassifications().size());
    }

    private static void review() {
        Loaded<ActionPlan> loaded = DocumentReview.with(PlanReview.builder().build())
                .review(PLAN.getBytes(StandardCharsets.UTF_8), "plan.json");
        for (Finding finding : loaded.getFindings().getFirst()) {
            System.out.println(finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage());
        }
    }

    private static void represent() {
        GroupCounts here = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("female", 30)
                .count("male", 70)
                .build();
        Reference everywhere = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("a census")
                .count("female", 510)
                .count("male", 490)
                .build();
        System.out.print(RepresentationCsv.write(Publication.inFull(
                RepresentationAnalysis.standard().analyse(List.of(Comparison.of(here, everywhere))))));
    }

    private static void protect() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("town")
                .dimension("sex")
                .cell(List.of("Ware", "female"), 3)
                .cell(List.of("Ware", "male"), 18)
                .cell(List.of("Hitchin", "female"), 19)
                .cell(List.of("Hitchin", "male"), 24)
                .build();
        System.out.print(ProtectionCsv.write(
                DisclosureControl.of(DisclosurePolicy.standard()).protect(table)));
    }
}
