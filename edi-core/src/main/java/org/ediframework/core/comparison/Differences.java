package org.ediframework.core.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.document.ChangeWord;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.vocabulary.Due;

/** What differs in one thing between two plans, property by property. The order of a list is no difference. */
final class Differences {

    /** What is otherwise in every successor. */
    private static final Set<String> OF_SUCCESSION =
            Set.of("id", "revision/number", "revision/revises", "revision/adoptedOn");

    /** What says how a document is read, and nothing of the plan. */
    private static final Set<String> NO_CONTENT = Set.of(FormatVersion.PROPERTY, "$schema");

    private final Matching.Pair<Thing> pair;
    private final boolean isSuccession;
    private final List<PlanChange> found;

    Differences(Matching.Pair<Thing> pair, boolean isSuccession, List<PlanChange> found) {
        this.pair = pair;
        this.isSuccession = isSuccession && pair.now().around().isEmpty();
        this.found = found;
    }

    void find() {
        ObjectType<?, ?> type = pair.now().type();
        compare(
                type,
                pair.was().value(),
                pair.now().value(),
                new Path("", pair.was().place(), pair.now().place()),
                ChangeWord.CHANGED);
    }

    /** Where a property stands in the thing and in both plans. */
    private record Path(String steps, Pointer was, Pointer now) {
        Path child(String name) {
            return new Path(steps.isEmpty() ? name : steps + "/" + name, was.child(name), now.child(name));
        }

        Path entry(int before, int after) {
            return new Path(steps + "/" + after, was.child(before), now.child(after));
        }
    }

    private void compare(ObjectType<?, ?> type, Object was, Object now, Path at, ChangeWord around) {
        boolean isThing = at.steps().isEmpty();
        List<List<?>> earlier = type.values(was);
        List<List<?>> later = type.values(now);
        for (int position = 0; position < earlier.size(); position++) {
            Property property = type.properties().get(position);
            boolean isKey = isThing
                    && type.hasId()
                    && property.name().equals("id")
                    && pair.now().around().isPresent();
            if (isKey || NO_CONTENT.contains(property.name())) {
                continue;
            }
            List<?> before = earlier.get(position);
            List<?> after = later.get(position);
            Path path = at.child(property.name());
            if (isSuccession && OF_SUCCESSION.contains(path.steps())) {
                continue;
            }
            boolean isEnd = around == ChangeWord.DUE && property.name().equals("end");
            ChangeWord word = isEnd ? ChangeWord.DUE : property.word();
            if (!property.isList()) {
                single(property, word, before, after, path);
            } else if (!(property.kind() instanceof ObjectType<?, ?> inner)) {
                entries(word, before, after, path);
            } else if (!Thing.isThing(inner)) {
                parts(inner, word, before, after, path);
            }
        }
    }

    private void single(Property property, ChangeWord word, List<?> before, List<?> after, Path path) {
        if (property.kind() instanceof ObjectType<?, ?> inner && before.size() == after.size()) {
            if (!before.isEmpty()) {
                compare(inner, before.get(0), after.get(0), path, word);
            }
        } else if (!same(before, after)) {
            differs(word, before, after, path);
        }
    }

    /** Numbers are the same when they are worth the same. */
    private static boolean same(List<?> before, List<?> after) {
        boolean areNumbers = before.size() == 1
                && after.size() == 1
                && before.get(0) instanceof BigDecimal
                && after.get(0) instanceof BigDecimal;
        return areNumbers ? shown(before).equals(shown(after)) : before.equals(after);
    }

    private void entries(ChangeWord word, List<?> before, List<?> after, Path path) {
        Matching<Object> matching =
                Matching.of(List.<Object>copyOf(before), List.<Object>copyOf(after), entry -> entry);
        if (!matching.getAdded().isEmpty() || !matching.getDropped().isEmpty()) {
            add(kindOf(word, before, after), path, shown(before), shown(after), Optional.empty());
        }
    }

    /** Parts that are no things of their own: those with one key are compared, the others came and went with the list. */
    private void parts(ObjectType<?, ?> type, ChangeWord word, List<?> before, List<?> after, Path path) {
        record Part(Object value, int index) {}
        List<Part> earlier = new ArrayList<>();
        before.forEach(value -> earlier.add(new Part(value, earlier.size())));
        List<Part> later = new ArrayList<>();
        after.forEach(value -> later.add(new Part(value, later.size())));
        Matching<Part> same = Matching.of(earlier, later, Part::value);
        Matching<Part> alike = Matching.of(same.getDropped(), same.getAdded(), part -> Thing.keyOf(type, part.value()));
        int known = found.size();
        boolean comeOrGone = !alike.getAdded().isEmpty() || !alike.getDropped().isEmpty();
        if (word == ChangeWord.CHANGED) {
            alike.getPairs()
                    .forEach(both -> compare(
                            type,
                            both.was().value(),
                            both.now().value(),
                            path.entry(both.was().index(), both.now().index()),
                            word));
        } else {
            boolean differ = alike.getPairs().stream().anyMatch(both -> {
                compare(type, both.was().value(), both.now().value(), path, word);
                return found.size() > known;
            });
            found.subList(known, found.size()).clear();
            comeOrGone |= differ;
        }
        if (comeOrGone) {
            add(kindOf(word, before, after), path, told(type, before), told(type, after), Optional.empty());
        }
    }

    private void differs(ChangeWord word, List<?> before, List<?> after, Path path) {
        Optional<LocalDate> was = word == ChangeWord.DUE ? day(before) : Optional.empty();
        Optional<LocalDate> now = word == ChangeWord.DUE ? day(after) : Optional.empty();
        boolean isMove = was.isPresent() && now.isPresent() && !was.equals(now);
        Optional<Long> days = isMove ? Optional.of(ChronoUnit.DAYS.between(was.get(), now.get())) : Optional.empty();
        ChangeKind kind = days.map(by -> by > 0 ? ChangeKind.SLIPPED : ChangeKind.BROUGHT_FORWARD)
                .orElseGet(() -> kindOf(word, before, after));
        add(kind, path, shown(before), shown(after), days);
    }

    private static Optional<LocalDate> day(List<?> values) {
        Object value = values.isEmpty() ? "" : values.get(0);
        if (value instanceof Due due) {
            return due.getKind() == Due.Kind.REPEATING ? due.getFirstDay() : due.getLastDay();
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    private ChangeKind kindOf(ChangeWord word, List<?> before, List<?> after) {
        return switch (word) {
            case CHANGED -> ChangeKind.CHANGED;
            case REWRITTEN, DUE -> ChangeKind.REWRITTEN;
            case REASSIGNED -> ChangeKind.REASSIGNED;
            case RETARGETED -> ChangeKind.RETARGETED;
            case RATING -> ChangeKind.RATING_CHANGED;
            case STATUS -> status(before, after);
            case DONE -> done(pair.was().isDone(), pair.now().isDone());
        };
    }

    private static ChangeKind done(boolean wasDone, boolean isDone) {
        if (wasDone == isDone) {
            return ChangeKind.CHANGED;
        }
        return isDone ? ChangeKind.FINISHED : ChangeKind.REOPENED;
    }

    private static ChangeKind status(List<?> before, List<?> after) {
        boolean isDone = after.contains(ActionStatus.COMPLETE) || after.contains(AssessmentStatus.SIGNED_OFF);
        if (isDone) {
            return ChangeKind.FINISHED;
        }
        boolean wasOver = before.stream().anyMatch(Thing::isOver);
        boolean isOver = after.stream().anyMatch(Thing::isOver);
        return wasOver && !isOver ? ChangeKind.REOPENED : ChangeKind.STATUS_CHANGED;
    }

    private void add(ChangeKind kind, Path path, Optional<String> was, Optional<String> now, Optional<Long> days) {
        Thing thing = pair.now();
        found.add(new PlanChange(
                kind,
                thing.entity(),
                thing.id(),
                thing.title(),
                Optional.of(path.steps()),
                was,
                now,
                days,
                Optional.of(path.was()),
                Optional.of(path.now())));
    }

    private static Optional<String> shown(List<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(Differences::text).collect(Collectors.joining("; ")));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Parts as people read them: what they say, in the order of the format. */
    private static Optional<String> told(ObjectType<?, ?> type, List<?> parts) {
        return shown(parts.stream().map(part -> told(type, part)).toList());
    }

    private static String told(ObjectType<?, ?> type, Object part) {
        List<List<?>> written = type.written(part);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            for (Object value : written.get(at)) {
                Kind<?> kind = type.properties().get(at).kind();
                words.add(
                        kind instanceof ScalarKind<?> scalar && !(value instanceof BigDecimal)
                                ? scalar.format(value)
                                : text(value));
            }
        }
        return String.join(" ", words);
    }
}
