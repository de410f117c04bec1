package org.ediframework.io.review;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.RuleLevel;

/**
 * What {@code breaches.txt} says of one rule.
 *
 * @param severity that which was published with the code
 * @param isCompared whether two plans break the rule and not one by itself
 * @param shownBy the test that breaks the rule where no plan can
 * @param fault what breaks the rule
 * @param near what nearly does, and breaks none
 * @param found where findings of this code are due, in the order of the document
 */
record Breach(
        String code,
        String severity,
        boolean isCompared,
        Optional<String> shownBy,
        List<Edit> fault,
        List<Edit> near,
        List<Due> found) {

    /** A pointer, and whether the finding stands at the name there instead of at the value. */
    record Due(String pointer, boolean atName) {}

    /** Whether a file of a package is broken, and no document. */
    boolean isOfPackages() {
        return fault.stream().anyMatch(Edit.InFile.class::isInstance);
    }

    /** Whether a JSON document by itself breaks the rule. */
    boolean isOfDocuments() {
        return shownBy.isEmpty() && !isCompared && !isOfPackages();
    }

    /** Whether the rule is about structure, values or references, which a plan of little content can break. */
    boolean isEarly() {
        return List.of(RuleLevel.STRUCTURE, RuleLevel.VALUE, RuleLevel.REFERENCE).stream()
                .anyMatch(level -> code.startsWith("EDI-" + level.getLetter()));
    }
}
