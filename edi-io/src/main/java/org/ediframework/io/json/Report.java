package org.ediframework.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Findings;
import org.ediframework.core.review.Level;
import org.ediframework.core.review.Pointer;
import org.ediframework.core.vocabulary.Severity;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.ObjectType;
import org.ediframework.io.document.StructureRule;

/** Collects what a reader finds, and which things failed. */
final class Report {

    private final JsonText text;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final Set<Pointer> failed = new HashSet<>();

    Report(JsonText text) {
        this.text = text;
    }

    /** A property that no table lists; whether that is an error is known when the format version is. */
    private record Unknown(Pointer owner, String name, int offset, ObjectType<?, ?> type) {}

    /** Adds a finding. */
    void add(StructureRule rule, Pointer place, int offset, String... parts) {
        findings.add(Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .level(Level.STRUCTURE)
                .message(rule.message(parts))
                .pointer(place)
                .location(text.lines().at(offset))
                .build());
    }

    /** Notes that a thing does not have the structure asked for. */
    void fail(Pointer thing) {
        failed.add(thing);
    }

    /** Notes a property that its type's table does not list. */
    void unknown(Pointer owner, String name, int offset, ObjectType<?, ?> type) {
        unknown.add(new Unknown(owner, name, offset, type));
    }

    /** Reports the unknown properties as errors. */
    void refuseUnknown() {
        for (Unknown property : unknown) {
            Pointer place = property.owner.child(property.name);
            fail(property.owner.equals(Pointer.ROOT) ? place : property.owner);
            List<String> names = property.type.names();
            // Nobody will see a suggestion beyond the findings that are kept in full.
            String suggestion = findings.size() < Findings.LIMIT ? NearestName.suggestion(property.name, names) : "";
            add(
                    StructureRule.UNKNOWN_PROPERTY,
                    place,
                    property.offset,
                    StructureRule.shown(property.name),
                    property.type.name(),
                    suggestion,
                    String.join(", ", names));
        }
    }

    /** Reports the unknown properties as belonging to a newer version than this. */
    void warnOfUnknown(String version) {
        for (Unknown property : unknown) {
            add(
                    StructureRule.NEWER_PROPERTY,
                    property.owner.child(property.name),
                    property.offset,
                    StructureRule.shown(property.name),
                    version);
        }
    }

    /** Forgets what was found, because the document is of another format. */
    void clear() {
        findings.clear();
        unknown.clear();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    <T> Draft<T> draft(Optional<T> completed) {
        return new Draft<>(completed, findings, failed);
    }
}
