package org.ediframework.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Loaded;

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

    /**
     * What comes of it when it is checked further. What the check finds in a gap is dropped, what it finds elsewhere is located.
     *
     * @param locate gives the places of these in the document
     */
    public Loaded<T> checked(Check<T> check, Function<List<Pointer>, List<Location>> locate) {
        List<Finding> all = new ArrayList<>();
        List<Finding> later = new ArrayList<>();
        check.check(completed, gaps, findings, finding -> {
            if (finding.getLocation().isPresent()) {
                all.add(finding);
            } else if (stands(finding)) {
                later.add(finding);
            }
        });
        all.addAll(completed.isPresent() && !later.isEmpty() ? located(later, locate) : later);
        return Loaded.of(intact(), Findings.of(all));
    }

    private static List<Finding> located(List<Finding> found, Function<List<Pointer>, List<Location>> locate) {
        List<Location> places =
                locate.apply(found.stream().map(Finding::getPointer).toList());
        List<Finding> located = new ArrayList<>(found.size());
        for (int at = 0; at < places.size(); at++) {
            located.add(Finding.builder()
                    .from(found.get(at))
                    .location(places.get(at))
                    .build());
        }
        return located;
    }

    private boolean stands(Finding finding) {
        return !gaps.has(finding.getPointer()) && finding.getRelated().stream().noneMatch(gaps::has);
    }
}
