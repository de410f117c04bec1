package org.ediframework.io.document;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.finding.StructureRule;

/**
 * Makes the findings of readers, told in one language. What fills the gaps of a sentence is a value of the document, cut
 * as messages show it, a collection of what is allowed, or a {@link Phrase}. Immutable and thread-safe.
 */
public final class StructureFindings {

    private static final StructureFindings STANDARD = new StructureFindings(RuleMessages.standard());

    private final RuleMessages messages;

    /** Findings told in these sentences. */
    public StructureFindings(RuleMessages messages) {
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    /** Findings told in British English. */
    public static StructureFindings standard() {
        return STANDARD;
    }

    /** The finding that a rule is broken here. */
    public Finding at(StructureRule rule, Pointer place, Location location, Object... gaps) {
        return variantAt(rule, "", place, location, gaps);
    }

    /**
     * The finding that a rule is broken here in one of several ways.
     *
     * @param variant with a dot, or empty
     */
    public Finding variantAt(StructureRule rule, String variant, Pointer place, Location location, Object... gaps) {
        Severity severity = rule == StructureRule.NEWER_PROPERTY ? Severity.WARNING : Severity.ERROR;
        return weighed(severity, rule, variant, place, Optional.of(location), gaps);
    }

    /**
     * The same as a warning: the rule is broken, and everything that was written could be taken over all the same.
     *
     * @param variant with a dot, or empty
     */
    public Finding warningAt(StructureRule rule, String variant, Pointer place, Location location, Object... gaps) {
        return weighed(Severity.WARNING, rule, variant, place, Optional.of(location), gaps);
    }

    /**
     * The same as a note: nothing is wrong, and a reader has to know all the same.
     *
     * @param variant with a dot, or empty
     */
    public Finding noteAt(StructureRule rule, String variant, Pointer place, Location location, Object... gaps) {
        return weighed(Severity.NOTE, rule, variant, place, Optional.of(location), gaps);
    }

    /**
     * The finding that there is more than the limits allow.
     *
     * @param what is too large, such as {@code table}
     * @param unit of the limit, such as {@code rows}
     */
    public Finding exceeded(Location location, String what, String unit, long most) {
        StructureRule rule = StructureRule.LIMIT_EXCEEDED;
        return at(rule, Pointer.ROOT, location, rule.phrase("of." + what), rule.phrase("most." + unit, most));
    }

    /**
     * The finding that a rule is broken by a document that stands in no file.
     *
     * @param variant with a dot, or empty
     */
    public Finding inDocument(StructureRule rule, String variant, Pointer place, Object... gaps) {
        return weighed(Severity.ERROR, rule, variant, place, Optional.empty(), gaps);
    }

    private Finding weighed(
            Severity severity,
            StructureRule rule,
            String variant,
            Pointer place,
            Optional<Location> location,
            Object... gaps) {
        return Finding.builder()
                .code(rule.code())
                .severity(severity)
                .level(RuleLevel.STRUCTURE)
                .message(told(rule.code() + variant, Stream.of(gaps)))
                .pointer(place)
                .location(location)
                .build();
    }

    private String told(String key, Stream<Object> gaps) {
        return messages.format(key, gaps.map(this::shown).toArray());
    }

    private String shown(Object gap) {
        if (gap instanceof Phrase phrase) {
            return told(phrase.key(), phrase.gaps().stream());
        }
        return gap instanceof Collection<?> allowed
                ? allowed.stream().map(this::shown).collect(Collectors.joining(", "))
                : RuleMessages.excerpt(gap.toString());
    }
}
