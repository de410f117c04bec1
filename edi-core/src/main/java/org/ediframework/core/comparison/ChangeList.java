package org.ediframework.core.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.vocabulary.Due;

/** Collects the changes of one comparison. */
final class ChangeList {

    private final List<PlanChange> changes = new ArrayList<>();

    List<PlanChange> toList() {
        return changes;
    }

    /** Adds the things that are new and those that are gone. */
    <T> void comingAndGoing(ComparedEntity entity, Matching<T> matching, Predicate<T> isClosed) {
        for (Matching.Placed<T> now : matching.getAdded()) {
            add(ChangeKind.ADDED, entity, now.id(), Optional.empty(), Optional.of(now.place()));
        }
        for (Matching.Placed<T> was : matching.getDropped()) {
            ChangeKind kind = isClosed.test(was.thing()) ? ChangeKind.DROPPED_COMPLETE : ChangeKind.DROPPED_OPEN;
            add(kind, entity, was.id(), Optional.of(was.place()), Optional.empty());
        }
    }

    private void add(
            ChangeKind kind, ComparedEntity entity, String id, Optional<Pointer> oldPlace, Optional<Pointer> newPlace) {
        changes.add(new PlanChange(
                kind, entity, id, Optional.empty(), Optional.empty(), Optional.empty(), oldPlace, newPlace));
    }

    /** Begins the comparison of one thing in both plans. */
    <T> Between<T> between(ComparedEntity entity, Matching.Pair<T> pair) {
        return new Between<>(entity, pair);
    }

    /** One thing in both plans. */
    final class Between<T> {

        private final ComparedEntity entity;
        private final Matching.Pair<T> pair;

        private Between(ComparedEntity entity, Matching.Pair<T> pair) {
            this.entity = entity;
            this.pair = pair;
        }

        private boolean has(ChangeKind kind) {
            // The changes of one thing stand at the end of the list, one after the other.
            for (int at = changes.size() - 1; at >= 0; at--) {
                PlanChange change = changes.get(at);
                boolean isOfThis = change.entity() == entity
                        && change.newPointer()
                                .filter(place -> place.isWithin(pair.now().place()))
                                .isPresent();
                if (!isOfThis) {
                    return false;
                }
                if (change.kind() == kind) {
                    return true;
                }
            }
            return false;
        }

        /** Adds a change where a property differs, unless the thing has one of this kind already. */
        Between<T> differs(ChangeKind kind, String property, Object was, Object now) {
            if (!was.equals(now) && !has(kind)) {
                add(kind, property, shown(was), shown(now), Optional.empty());
            }
            return this;
        }

        /** Adds that the thing is due later or earlier; words instead of days, or a start that moved, rewrite it. */
        Between<T> due(String property, Due was, Due now) {
            Optional<LocalDate> before = day(was);
            Optional<LocalDate> after = day(now);
            boolean isMove = before.isPresent() && after.isPresent() && !before.equals(after);
            if (isMove) {
                return moved(property, before.get(), after.get(), was.toString(), now.toString());
            }
            return differs(ChangeKind.REWRITTEN, property, was, now);
        }

        /** Adds that a day on which the thing is due or ends moved. */
        Between<T> moved(String property, LocalDate before, LocalDate after, String was, String now) {
            long days = ChronoUnit.DAYS.between(before, after);
            if (days != 0) {
                ChangeKind kind = days > 0 ? ChangeKind.SLIPPED : ChangeKind.BROUGHT_FORWARD;
                add(kind, property, Optional.of(was), Optional.of(now), Optional.of(days));
            }
            return this;
        }

        private void add(
                ChangeKind kind, String property, Optional<String> was, Optional<String> now, Optional<Long> days) {
            Pointer oldPlace = pair.was().place();
            Pointer newPlace = pair.now().place();
            for (String step : property.split("/", -1)) {
                oldPlace = oldPlace.child(step);
                newPlace = newPlace.child(step);
            }
            changes.add(new PlanChange(
                    kind, entity, pair.now().id(), was, now, days, Optional.of(oldPlace), Optional.of(newPlace)));
        }
    }

    private static Optional<LocalDate> day(Due due) {
        return due.getKind() == Due.Kind.REPEATING ? due.getFirstDay() : due.getLastDay();
    }

    private static Optional<String> shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(ChangeList::shown);
        }
        if (value instanceof Collection<?> several) {
            String all = several.stream().map(Object::toString).collect(Collectors.joining("; "));
            return several.isEmpty() ? Optional.empty() : Optional.of(all);
        }
        return Optional.of(value.toString());
    }
}
