package org.ediframework.core.comparison;

import java.util.Optional;
import org.ediframework.core.finding.Pointer;

/**
 * One change to one thing between two revisions of a plan.
 *
 * @param kind what happened
 * @param entity to what kind of thing
 * @param id the id of the thing; of what has none, such as a roll-out, the id of what it belongs to
 * @param title what the thing is called, in the later plan where it is there
 * @param property the property that differs, as a path from the thing, for example {@code cost/amount}; absent for a
 *     thing that is new or gone
 * @param was the value in the earlier plan, the entries of a list joined by {@code ; }; absent for what was absent, and
 *     for a thing that is new or gone
 * @param now the value in the later plan, in the same way
 * @param days by how many days it is due later, negative when earlier; present when it slipped or was brought forward
 * @param oldPointer the place in the earlier plan; absent for a thing that is new
 * @param newPointer the place in the later plan; absent for a thing that is gone
 */
public record PlanChange(
        ChangeKind kind,
        ComparedEntity entity,
        String id,
        Optional<String> title,
        Optional<String> property,
        Optional<String> was,
        Optional<String> now,
        Optional<Long> days,
        Optional<Pointer> oldPointer,
        Optional<Pointer> newPointer) {}
