package org.ediframework.io.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;

/**
 * Reads a plan document and reviews the plan: the findings of the reader (rules S) and of the review (rules C, R, T
 * and P) together, sorted by their places, each with file, line and column, with the file, row
 * and column of a package, or with the cell of a workbook.
 *
 * <p>All of it is told in the language of the review.
 *
 * <p>What fails is a property, not the thing that holds it: one that could not be read is unknown, and nothing is reported
 * that rests on it. Everything else is still reviewed, so that one pass finds all. A document that cannot be read to its end is not reviewed further.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReview {

    private final PlanReview review;
    private final PlanDocument documents;

    private DocumentReview(PlanReview review, PlanDocument documents) {
        this.review = Objects.requireNonNull(review, "review");
        this.documents = documents.withMessages(review.getMessages()).withCheck(this::check);
    }

    /** Documents read within the standard limits, and reviewed like this. */
    public static DocumentReview with(PlanReview review) {
        return new DocumentReview(review, PlanDocument.reader());
    }

    /** The same review of documents read within other limits. */
    public DocumentReview withLimits(Limits limits) {
        return new DocumentReview(review, documents.withLimits(limits));
    }

    /** The same review of packages whose tables are in this charset where they have no byte order mark. */
    public DocumentReview withCharset(Charset declared) {
        return new DocumentReview(review, documents.withCharset(declared));
    }

    /**
     * Reads and reviews a document: JSON, a CSV package or a workbook, told by its content.
     *
     * @param file a file, or the folder of a package
     * @return the plan, absent when the structure of its document is broken, and everything found
     * @throws IOException when the file cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> review(Path file) throws IOException {
        return documents.read(file);
    }

    /**
     * Reads and reviews a document: JSON, the zip of a CSV package or a workbook, told by its content.
     *
     * @param bytes the bytes of the document
     * @param file the name that findings give for it
     * @return the plan, absent when the structure of its document is broken, and everything found
     */
    public Loaded<ActionPlan> review(byte[] bytes, String file) {
        return documents.read(bytes, file);
    }

    /**
     * Reads and reviews a document from a stream, which is left open.
     *
     * @param bytes of the document, read to its end or to the limit
     * @param file the name that findings give for it
     * @return the plan, absent when the structure of its document is broken, and everything found
     * @throws IOException when the stream cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> review(InputStream bytes, String file) throws IOException {
        return documents.read(bytes, file);
    }

    /**
     * Reads and reviews a document from a text, which is left open.
     *
     * @param text of a plan in JSON, which alone of the forms is a text, read to its end or to the limit
     * @param file the name that findings give for it
     * @return the plan, absent when the structure of its document is broken, and everything found
     * @throws IOException when the text cannot be read; what is wrong with its content is a finding instead
     */
    public Loaded<ActionPlan> review(Reader text, String file) throws IOException {
        return documents.read(text, file);
    }

    private void check(
            Optional<ActionPlan> plan, Gaps gaps, Collection<Finding> structure, Consumer<Finding> consumer) {
        plan.ifPresentOrElse(
                read -> review.review(read, gaps, structure, consumer), () -> review.weigh(structure, consumer));
    }
}
