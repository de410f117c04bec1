package org.ediframework.io.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Pointer;

/**
 * What a reader made of a document whose structure may be broken: the value with stand-ins where something could not
 * be read, so that indices are those of the document, and which things these are.
 *
 * @param completed absent when the document could not be read to its end
 * @param findings what the reader found
 * @param failed the things that did not have the structure asked for; nothing found later within them counts
 */
public record Draft<T>(Optional<T> completed, List<Finding> findings, Set<Pointer> failed) {

    /** The value, when nothing in it is a stand-in. */
    public Optional<T> intact() {
        return failed.isEmpty() ? completed : Optional.empty();
    }

    /** Whether a finding of a later level rests on something that could be read. */
    public boolean stands(Finding finding) {
        return !isWithinFailed(finding.getPointer())
                && finding.getRelated().stream().noneMatch(this::isWithinFailed);
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
