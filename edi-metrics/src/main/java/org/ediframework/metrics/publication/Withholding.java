package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.SmallDifference;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.monitor.CountedPeople;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.ShownCounts;

/**
 * Works out what each group of a table may show. All breakdowns of the same people are one system; what cannot be joined
 * to it is withheld wholly, with a note that says beside what.
 */
final class Withholding {

    private final Denominator denominator;
    private final Map<String, String> around;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final IdentityHashMap<ComparedGroup, Breakdown> breakdownOf = new IdentityHashMap<>();
    private final IdentityHashMap<ComparedGroup, Sentence> apart = new IdentityHashMap<>();
    /** Groups of which some counts are not known, and those that are may be shown. */
    private final IdentityHashMap<ComparedGroup, PartlyKnown> countsAlone = new IdentityHashMap<>();

    private final long threshold;
    private boolean mayHideZeros;
    private final Map<Breakdown, Shown> shown = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<SmallDifference> differences = new ArrayList<>();

    /**
     * The decision about these groups, and about some of their categories together.
     *
     * @param metrics people that are figures of their own
     * @param around the place directly around each place of which that is known
     * @param past what was published before; absent where nobody keeps it
     */
    Withholding(
            DisclosurePolicy policy,
            List<ComparedGroup> groups,
            Denominator denominator,
            List<CountedPeople> metrics,
            Map<String, String> around,
            Optional<EarlierThanThis> past) {
        this.denominator = denominator;
        this.threshold = policy.getThreshold();
        this.around = withWhatPartsSay(groups, around);
        groups.stream()
                .filter(group -> !isKnown(group) && past.isEmpty())
                .filter(group -> new PartlyKnown(group).isAlone(groups, this.around))
                .forEach(group -> countsAlone.put(group, new PartlyKnown(group)));
        gather(groups);
        metrics.forEach(metric ->
                breakdownOf(metric.scopes().get(0)).ifPresent(breakdown -> breakdown.addUnion(metric.categories())));
        DisclosureControl control = DisclosureControl.of(policy);
        for (People people : together()) {
            people.protect(past.map(all -> all.before(control, people)).orElse(control))
                    .forEach((breakdown, safe) -> {
                        shown.put(breakdown, safe);
                        mayHideZeros |= safe.safe().getZeros() == ZeroCounts.MAY_BE_HIDDEN;
                        differences.addAll(safe.safe().getDifferences());
                        past.ifPresent(all -> entries.add(all.entry(safe.safe(), people)));
                    });
        }
    }

    /** The places around others, those included that groups give away of which some counts are not known. */
    private static Map<String, String> withWhatPartsSay(List<ComparedGroup> groups, Map<String, String> around) {
        Map<String, String> all = new HashMap<>(around);
        for (ComparedGroup group : groups) {
            if (!isKnown(group)) {
                List<ComparedGroup> others = groups.stream()
                        .filter(other ->
                                isKnown(other) && wherever(other.scope()).equals(wherever(group.scope())))
                        .toList();
                new PartlyKnown(group).besideIt(others).forEach((place, outer) -> {
                    all.putIfAbsent(place, outer);
                    group.scope().getPlace().ifPresent(here -> all.putIfAbsent(here, outer));
                });
            }
        }
        return all;
    }

    /** The policy, and that a marker may stand for nobody where what was published before leaves no other way. */
    DisclosurePolicy policy(DisclosurePolicy asked) {
        return mayHideZeros && asked.getZeros() == ZeroCounts.SHOWN
                ? DisclosurePolicy.builder()
                        .from(asked)
                        .zeros(ZeroCounts.MAY_BE_HIDDEN)
                        .build()
                : asked;
    }

    /** Takes what else is published with it. */
    void keep(LedgerEntry entry, List<SmallDifference> more) {
        entries.add(entry);
        differences.addAll(more);
    }

    /** What a ledger keeps of it. */
    List<LedgerEntry> entries() {
        return entries;
    }

    /** What it tells together with what was published of another day. */
    List<SmallDifference> differences() {
        return differences;
    }

    /** Breakdowns by whom they are about wherever that is; another begins where the same people come again. */
    private void gather(List<ComparedGroup> groups) {
        Map<Scope, List<Map<Where, ComparedGroup>>> byPeople = new LinkedHashMap<>();
        for (ComparedGroup group : groups) {
            if (!isKnown(group)) {
                apart.put(group, Sentence.of("apart.publisher"));
                continue;
            }
            List<Map<Where, ComparedGroup>> lists =
                    byPeople.computeIfAbsent(wherever(group.scope()), any -> new ArrayList<>());
            Where where = group.scope().getWhere();
            lists.stream()
                    .filter(list -> !list.containsKey(where))
                    .findFirst()
                    .orElseGet(() -> {
                        Map<Where, ComparedGroup> list = new LinkedHashMap<>();
                        lists.add(list);
                        return list;
                    })
                    .put(where, group);
        }
        byPeople.forEach((people, lists) -> lists.forEach(list -> {
            Breakdown breakdown = consistent(people, new ArrayList<>(list.values()));
            breakdowns.add(breakdown);
            list.values().forEach(group -> breakdownOf.put(group, breakdown));
        }));
    }

    private static boolean isKnown(ComparedGroup group) {
        return group.base().isPresent()
                && group.undeclared().isPresent()
                && Breakdown.counted(group).size()
                        == group.rows().stream()
                                .filter(row -> !Breakdown.isAmbiguous(row))
                                .count();
    }

    private static Scope wherever(Scope scope) {
        Coverage anybody = Coverage.unstated();
        return scope.withCoverage(
                scope.getPopulation().map(anybody::withDescription).orElse(anybody));
    }

    /** A breakdown without the places that contradict those within them. */
    private Breakdown consistent(Scope people, List<ComparedGroup> groups) {
        Breakdown breakdown = new Breakdown(people, groups, denominator, around);
        Optional<Where> unjoined = withoutLeaves(breakdown);
        while (unjoined.isPresent()) {
            Where where = unjoined.get();
            groups.removeIf(group -> group.scope().getWhere().equals(where));
            breakdown = new Breakdown(people, groups, denominator, around);
            unjoined = withoutLeaves(breakdown);
        }
        return breakdown;
    }

    /** A place that cannot be joined with the others, with the reason said; absent where all can. */
    private Optional<Where> withoutLeaves(Breakdown breakdown) {
        People people = new People().with(breakdown);
        Optional<Where> contradiction = people.contradiction();
        contradiction.ifPresent(where -> keepApart(breakdown, where, "apart.within"));
        Optional<Where> ambiguous = contradiction.or(people::ambiguous);
        if (contradiction.isEmpty()) {
            ambiguous.ifPresent(where -> keepApart(breakdown, where, "apart.choices"));
        }
        return ambiguous;
    }

    private void keepApart(Breakdown breakdown, Where where, String key) {
        breakdown.groups().stream()
                .filter(group -> group.scope().getWhere().equals(where))
                .forEach(group -> apart.put(group, Sentence.of(key, words(where))));
    }

    private List<People> together() {
        List<People> all = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            Optional<Breakdown> part = breakdowns.stream()
                    .filter(other -> haveAPartInCommon(breakdown, other))
                    .findFirst();
            if (part.isPresent()) {
                keepApart(breakdown, part.get());
                continue;
            }
            Optional<People> same =
                    all.stream().filter(people -> people.has(breakdown)).findFirst();
            if (same.isEmpty()) {
                all.add(new People().with(breakdown));
                continue;
            }
            Optional<Breakdown> obstacle = obstacle(same.get(), breakdown);
            if (obstacle.isPresent()) {
                keepApart(breakdown, obstacle.get());
            } else {
                all.set(all.indexOf(same.get()), same.get().with(breakdown));
            }
        }
        return all;
    }

    /**
     * A crossing counts the people of its parts once more, but for those who answered only one of the questions, whose
     * number no count tells.
     */
    private static boolean haveAPartInCommon(Breakdown crossing, Breakdown other) {
        return crossing.people().getCharacteristic().isCrossing()
                && !crossing.people().getCharacteristic().equals(other.people().getCharacteristic())
                && crossing.people().getCharacteristic().getParts().stream()
                        .anyMatch(other.people().getCharacteristic().getParts()::contains);
    }

    /** What a breakdown cannot be joined to: another list of the same characteristic, or places that do not agree. */
    private static Optional<Breakdown> obstacle(People people, Breakdown breakdown) {
        Optional<Breakdown> sameCharacteristic = people.breakdowns().stream()
                .filter(other -> other.people()
                        .getCharacteristic()
                        .equals(breakdown.people().getCharacteristic()))
                .findFirst();
        People both = people.with(breakdown);
        return sameCharacteristic.isPresent()
                        || both.contradiction().or(both::ambiguous).isEmpty()
                ? sameCharacteristic
                : people.breakdowns().stream().findFirst();
    }

    private void keepApart(Breakdown breakdown, Breakdown other) {
        breakdown
                .groups()
                .forEach(group -> apart.put(group, Sentence.of("apart.lists", words(breakdown), words(other))));
    }

    private static Sentence words(Breakdown breakdown) {
        Scope people = breakdown.people();
        Sentence name = Sentence.of(people.getCharacteristic());
        return people.getClassification()
                .map(list -> Sentence.of("list", name, list))
                .orElse(name);
    }

    private static Sentence words(Where where) {
        return where.getPlace().map(Sentence::given).orElse(Sentence.of(where.isEverywhere() ? "everywhere" : "whole"));
    }

    private Optional<Breakdown> breakdownOf(Scope scope) {
        return breakdownOf.entrySet().stream()
                .filter(entry -> entry.getKey().scope().equals(scope))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A group as it may be shown; its p-values are not judged anew yet. */
    ComparedGroup of(ComparedGroup group) {
        Where where = group.scope().getWhere();
        Optional<Shown> safe = Optional.ofNullable(breakdownOf.get(group))
                .filter(breakdown -> !apart.containsKey(group))
                .map(shown::get);
        ShownCounts whole = safe.map(table -> table.of(where, denominator)).orElse(ShownCounts.NONE);
        List<ComparisonNote> notes = new ArrayList<>();
        Optional<PartlyKnown> alone = Optional.ofNullable(countsAlone.get(group));
        alone.ifPresent(counts ->
                notes.add(new ComparisonNote(ComparisonNote.Kind.NOT_SHOWN_TOGETHER, Sentence.of("apart.counts"))));
        Optional.ofNullable(apart.get(group))
                .filter(which -> alone.isEmpty())
                .ifPresent(which -> notes.add(
                        new ComparisonNote(ComparisonNote.Kind.NOT_SHOWN_TOGETHER, Sentence.of("apart", which))));
        group.notes().forEach(note -> SafeNotes.of(note).ifPresent(notes::add));
        return new ComparedGroup(
                group.scope(),
                ShownCounts.only(whole.base(), group.base()),
                ShownCounts.only(whole.undeclared(), group.undeclared()),
                ShownCounts.only(whole.base() && whole.undeclared(), group.declaredRate()),
                group.reference(),
                notes,
                group.rows().stream()
                        .map(row -> alone.isPresent()
                                ? new ShownCounts(alone.get().isShown(row, threshold), false, false).of(row)
                                : Breakdown.isAmbiguous(row)
                                        ? new ShownCounts(true, whole.base(), whole.undeclared()).of(row)
                                        : safe.map(table -> table.of(where, Set.of(row.getCategory()), denominator))
                                                .orElse(ShownCounts.NONE)
                                                .of(row))
                        .toList());
    }

    /** What may be shown of a metric's people, who are categories of these groups taken together. */
    ShownCounts of(CountedPeople metric, Denominator ofMetric) {
        Scope scope = metric.scopes().get(0);
        Where where = metric.scopes().size() == 1 ? scope.getWhere() : Where.everywhere();
        return breakdownOf(scope)
                .filter(breakdown -> breakdown.groups().stream().noneMatch(apart::containsKey))
                .map(shown::get)
                .map(table -> table.of(where, metric.categories(), ofMetric))
                .orElse(ShownCounts.NONE);
    }
}
