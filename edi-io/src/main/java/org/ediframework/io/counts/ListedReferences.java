package org.ediframework.io.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.published.PublishedBreakdown;
import org.ediframework.io.table.TableFindings;

/** The references of a breakdown: of its parts, and of its groups where they are listed beside them. */
final class ListedReferences {

    private ListedReferences() {}

    static List<Reference> of(
            PublishedBreakdown breakdown, ReferenceOrigin origin, boolean isSample, TableFindings findings) {
        List<Reference> references = new ArrayList<>();
        if (breakdown.counts().isEmpty() && breakdown.shares().isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".missingAlone", breakdown.characteristic());
        } else if (!breakdown.isKnown()) {
            findings.addToFile(StructureRule.CHOICE_OPEN, ".withheldReference", breakdown.characteristic());
        } else if (isSample && breakdown.counts().isEmpty()) {
            findings.addToFile(StructureRule.CHOICE_OPEN, ".sampleOfShares", breakdown.characteristic());
        } else {
            if (breakdown.counts().isEmpty()) {
                ReferenceBuilder reference = described(breakdown, origin);
                breakdown.shares().forEach(reference::share);
                references.add(reference.build());
            } else {
                references.add(counted(breakdown, origin, isSample, breakdown.counts()));
                Map<String, PublishedCount> sums = CountedGroups.sums(breakdown);
                if (!sums.isEmpty()) {
                    references.add(counted(breakdown, origin, isSample, sums));
                }
            }
        }
        return references;
    }

    private static Reference counted(
            PublishedBreakdown breakdown,
            ReferenceOrigin origin,
            boolean isSample,
            Map<String, PublishedCount> counts) {
        ReferenceBuilder reference = described(breakdown, origin);
        counts.forEach((label, count) -> reference.count(label, count.lowest()));
        breakdown.missing().forEach((state, count) -> {
            if (state != NonResponse.NOT_APPLICABLE) {
                reference.nonResponse(state, count.lowest());
            }
        });
        long people = counts.values().stream().mapToLong(PublishedCount::lowest).sum();
        if (isSample && people > 0) {
            reference.sampleSize(people);
        }
        return reference.build();
    }

    private static ReferenceBuilder described(PublishedBreakdown breakdown, ReferenceOrigin origin) {
        Scope scope = CountedGroups.scope(breakdown);
        ReferenceBuilder reference = Reference.builder()
                .characteristic(scope.getCharacteristic())
                .source(origin.source())
                .coverage(scope.getPlace().map(origin.coverage()::withPlace).orElse(origin.coverage()));
        origin.asOf().ifPresent(reference::asOf);
        return reference;
    }
}
