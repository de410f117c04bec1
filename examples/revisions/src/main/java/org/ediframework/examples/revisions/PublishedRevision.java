package org.ediframework.examples.revisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.review.DocumentReview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One published revision.
 *
 * @param name the name of its publication
 * @param findings what was found in its document as published, on the day of publication
 * @param plan the plan, in which what was published as a date and is none is kept as words
 */
record PublishedRevision(String name, Findings findings, ActionPlan plan) {

    private static final String NOT_A_DAY = "EDI-S-007";

    /**
     * Reads a publication.
     *
     * @param earlier the revision before it; empty for the first
     */
    static PublishedRevision read(Path file, Optional<PublishedRevision> earlier) throws IOException {
        JsonNode publication = JsonMapper.shared().readTree(Files.readString(file));
        if (!PlanDocument.isPublication(publication)) {
            throw new IllegalArgumentException("File '" + file + "'. Allowed is a published plan, with a revision that"
                    + " begins with its day, title, publisher, documentDate and objectives.");
        }
        String name = publication.get("revision").asString();
        ObjectNode document = PlanDocument.of(
                publication,
                earlier.map(before -> before.plan().getRevision().getNumber() + 1)
                        .orElse(1L),
                earlier.map(before -> before.plan().getId()));
        DocumentReview review = DocumentReview.with(
                PlanReview.builder().asOf(PlanDocument.publishedOn(publication)).build());
        Findings findings = review.review(bytes(document), name).getFindings();
        for (Finding finding : findings.getFirst()) {
            if (finding.getCode().equals(NOT_A_DAY)) {
                keepAsWords(document, finding.getPointer());
            }
        }
        return new PublishedRevision(
                name, findings, review.review(bytes(document), name).orThrow());
    }

    private static void keepAsWords(ObjectNode document, Pointer due) {
        ObjectNode thing =
                (ObjectNode) document.at(due.getParent().orElseThrow().toString());
        String written = thing.get("due").asString();
        thing.putObject("due").put("text", written);
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
