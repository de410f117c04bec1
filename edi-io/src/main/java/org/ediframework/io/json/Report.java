package org.ediframework.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.StructureFindings;

/** Collects what a reader finds, and what it could not read. */
final class Report {

    private final JsonText text;
    private final int most;
    private final StructureFindings wording;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Runnable> misspelt = new ArrayList<>();
    private final Set<Pointer> failed = new HashSet<>();
    private final Set<Pointer> incomplete = new HashSet<>();

    /**
     * A report on a document.
     *
     * @param most how many findings there may be before the reader stops
     * @param wording the language in which they are told
     */
    Report(JsonText text, int most, StructureFindings wording) {
        this.text = text;
        this.most = most;
        this.wording = wording;
    }

    /** There are more findings than anybody could use, and than the memory should hold. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooMany() {
            super("There are too many findings.", null, false, false);
        }
    }

    /** A property that no table lists; whether that is an error is known when the format version is. */
    private record Unknown(Pointer owner, String name, int offset, ObjectType<?, ?> type) {}

    /** Adds a finding. */
    void add(StructureRule rule, Pointer place, int offset, Object... gaps) {
        addVariant(rule, "", place, offset, gaps);
    }

    /** Adds a finding whose rule is broken in one of several ways. */
    void addVariant(StructureRule rule, String variant, Pointer place, int offset, Object... gaps) {
        makeRoom();
        findings.add(wording.variantAt(rule, variant, place, text.lines().at(offset), gaps));
    }

    private void makeRoom() {
        if (findings.size() + unknown.size() >= most) {
            throw new TooMany();
        }
    }

    /** Says that the reader stopped here, because there is so much wrong. */
    void stopped(int offset) {
        findings.add(wording.exceeded(text.lines().at(offset), "documentFaults", "findings", most));
    }

    /** Adds a finding on a word that is not among those allowed, with the one that was probably meant. */
    void addStranger(StructureRule rule, Pointer place, int offset, String word, List<String> allowed) {
        // Nobody will see a suggestion beyond the findings that are kept in full.
        Optional<String> nearest =
                findings.size() < Findings.LIMIT ? NearestName.find(word, allowed) : Optional.empty();
        if (nearest.isPresent()) {
            addVariant(rule, ".nearest", place, offset, word, nearest.get(), allowed);
        } else {
            add(rule, place, offset, word, allowed);
        }
    }

    /** Notes that a property or an entry could not be read. */
    void fail(Pointer place) {
        failed.add(place);
    }

    /** Notes that an entry of a list could not be read. */
    void incomplete(Pointer list) {
        incomplete.add(list);
    }

    /**
     * Notes a property that its type's table does not list.
     *
     * @return the position of the property that was probably meant, as a bit; 0 where there is none
     */
    long unknown(Pointer owner, String name, int offset, ObjectType<?, ?> type) {
        makeRoom();
        unknown.add(new Unknown(owner, name, offset, type));
        Optional<String> meant =
                unknown.size() < Findings.LIMIT ? NearestName.find(name, type.names()) : Optional.empty();
        return meant.map(property -> 1L << type.find(property, 0)).orElse(0L);
    }

    /**
     * Reports a required property that is not there.
     *
     * @param isMisspelt whether an unknown name was probably meant to be it, which is reported instead where unknown names
     *     are errors
     */
    void missing(Pointer place, int offset, String property, boolean isMisspelt) {
        if (isMisspelt) {
            misspelt.add(() -> add(StructureRule.MISSING_PROPERTY, place, offset, property));
        } else {
            add(StructureRule.MISSING_PROPERTY, place, offset, property);
        }
    }

    /** Reports the unknown properties as errors. */
    void refuseUnknown() {
        List<Unknown> refused = List.copyOf(unknown);
        unknown.clear();
        for (Unknown property : refused) {
            Pointer place = property.owner.child(property.name);
            fail(place);
            addStranger(StructureRule.UNKNOWN_PROPERTY, place, property.offset, property.name, property.type.names());
        }
    }

    /** Reports the unknown properties as belonging to a newer version than this. */
    void warnOfUnknown(String version) {
        misspelt.forEach(Runnable::run);
        List<Unknown> newer = List.copyOf(unknown);
        unknown.clear();
        for (Unknown property : newer) {
            add(
                    StructureRule.NEWER_PROPERTY,
                    property.owner.child(property.name),
                    property.offset,
                    property.name,
                    version);
        }
    }

    /** Forgets what was found, because the document is of another format. */
    void clear() {
        findings.clear();
        unknown.clear();
    }

    <T> Draft<T> draft(Optional<T> completed) {
        return new Draft<>(completed, findings, Gaps.of(failed, incomplete));
    }
}
