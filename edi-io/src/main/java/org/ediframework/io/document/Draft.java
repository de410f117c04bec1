package org.ediframework.io.document;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Severity;

/**
 * What a reader made of a document whose structure may be broken: the value with stand-ins where something could not
 * be read, so that indices are those of the document, and where these stand.
 *
 * @param completed absent when the document could not be read to its end
 * @param findings what the reader found
 * @param gaps what could not be read; nothing found later that rests on it counts
 */
public record Draft<T>(Optional<T> completed, List<Finding> findings, Gaps gaps) {

    /** The value, when the structure of the document is sound. */
    public Optional<T> intact() {
        boolean isSound = findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        return isSound ? completed : Optional.empty();
    }

    /** Whether a finding of a later level rests on something that could be read. */
    public boolean stands(Finding finding) {
        return !gaps.has(finding.getPointer()) && finding.getRelated().stream().noneMatch(gaps::has);
    }
}
