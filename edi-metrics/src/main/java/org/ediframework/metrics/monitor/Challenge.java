package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * Something that the plan is asked to think about, as evidence and not as a sentence.
 *
 * @param kind what it is about
 * @param keyArea the id of the key area that it belongs to; absent where it belongs to none
 * @param subject the title that the plan gives to what it is about; empty where the plan has no such thing
 * @param pointers the places of the plan that it rests on, the most important first; none where the plan says nothing
 * @param row the figures that it rests on; absent where it rests on none, and where they are those of the concern
 * @param concern what a search found; absent where it rests on none
 * @param target the target that it is about; absent where it is about none
 */
public record Challenge(
        ChallengeKind kind,
        Optional<String> keyArea,
        String subject,
        List<Pointer> pointers,
        Optional<RepresentationRow> row,
        Optional<Concern> concern,
        Optional<MonitoredTarget> target) {

    /** Copies the list. */
    public Challenge {
        pointers = List.copyOf(pointers);
    }
}
