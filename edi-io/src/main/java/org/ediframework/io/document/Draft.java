package org.ediframework.io.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;

/**
 * What a reader made of a document whose structure may be broken: the value with stand-ins where something could not
 * be read, so that indices are those of the document, and which things these are.
 *
 * @param completed absent when the document could not be read to its end
 * @param findings what the reader found
 * @param failed the things that did not have the structure asked for; nothing found later within them counts
 * @param incomplete the lists of which an entry, or its id, could not be read: what is not found in them may be there
 */
public record Draft<T>(Optional<T> completed, List<Finding> findings, Set<Pointer> failed, Set<Pointer> incomplete) {

    /** The value, when the structure of the document is sound. */
    public Optional<T> intact() {
        boolean isSound = findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        return isSound ? completed : Optional.empty();
    }

    /** Whether a finding of a later level rests on something that could be read. */
    public boolean stands(Finding finding) {
        return !isWithinFailed(finding.getPointer())
                && finding.getRelated().stream()
                        .noneMatch(place -> incomplete.contains(place) || isWithinFailed(place));
    }

    private boolean isWithinFailed(Pointer place) {
        if (failed.isEmpty()) {
            return false;
        }
        for (Optional<Pointer> outer = Optional.of(place);
                outer.isPresent();
                outer = outer.get().getParent()) {
            if (failed.contains(outer.get())) {
                return true;
            }
        }
        return false;
    }
}
